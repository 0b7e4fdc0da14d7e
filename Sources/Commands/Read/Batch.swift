import Domain

/// Several documents read one after the other: one result each, failures told and counted.
struct Batch {
  let paths: [String]
  let asJSON: Bool
  private(set) var done = 0
  private(set) var failed = 0

  init(paths: [String], asJSON: Bool) {
    self.paths = paths
    self.asJSON = asJSON
  }

  /// A document that cannot be read is counted and the next one taken; a result that cannot be written ends it all.
  mutating func run(
    _ session: inout Session, _ use: (ReadDocument, _ isFirst: Bool, inout Session) throws(Problem) -> Void
  ) throws(Problem) {
    let isWatched = session.surroundings.errorIsTerminal
    var total = paths.count
    for path in paths where session.out.state == .open {
      switch session.documents.open(path) {
      case .failure(let problem): tell(problem, path, &session)
      case .success(let files):
        total += files.count - 1
        for file in files where session.out.state == .open {
          let bar = ProgressBar(total: total, isShown: total > 1 && isWatched)
          bar.show(at: done + failed, file.name, &session.err)
          let outcome = file.read()
          bar.clear(&session.err)
          switch outcome {
          case .failure(let problem): tell(problem, path, &session)
          case .success(let document):
            try use(document, done == 0, &session)
            done += 1
          }
          if total > 1 { session.flush() }
        }
      }
    }
  }

  private mutating func tell(_ problem: Problem, _ path: String, _ session: inout Session) {
    failed += 1
    if asJSON {
      session.out.line(ProblemJSON.line(problem, session.language, file: problem.field ?? path))
    }
    session.report(problem, of: nil)
  }

  /// Says how many were read when there were several.
  func finish(_ session: inout Session, read: ExitStatus = .done) -> ExitStatus {
    if done + failed > 1, failed > 0 || !asJSON {
      session.out.flush()
      let lost = failed > 0 ? Wording(", \(failed) tệp không đọc được", en: ", \(failed) could not be read") : nil
      session.remark(
        Wording(
          "Đã đọc \(done)/\(done + failed) tệp\(lost?.vi ?? "").",
          en: "\(done) of \(done + failed) files read\(lost?.en ?? "")."))
    }
    return failed > 0 ? .unreadable : read
  }
}
