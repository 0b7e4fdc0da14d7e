import CivilTime
import Domain
import TestSupport

@testable import Commands

extension ReadDocument {
  /// The invented plan of TestSupport.
  static let sample = ReadDocument(
    file: "kehoach.txt", sha256: SamplePlan.sha256, source: SamplePlan.source, reading: SamplePlan.reading)
}

/// One run of the program in memory, where every path but `hong.txt` is the sample plan.
struct SampleRun {
  let status: Int32
  let out: String
  let err: String

  init(_ arguments: String..., colour: Bool = false, width: Int = 80) {
    self.init(list: arguments, colour: colour, width: width)
  }

  init(list arguments: [String], colour: Bool = false, width: Int = 80) {
    var surroundings = Surroundings(today: Day(2026, 2, 10)!)
    surroundings.outputIsTerminal = colour
    surroundings.width = width
    let documents = DocumentSource(
      open: { path in
        .success([DocumentSource.Readable(name: path) { SampleRun.read(path) }])
      }, example: { .success(.sample) })
    var session = Session(out: Output(), err: Output(), surroundings: surroundings, documents: documents)
    status = Program.run(arguments, in: &session)
    out = session.out.string
    err = session.err.string
  }

  private static func read(_ path: String) -> Result<ReadDocument, Problem> {
    guard !path.hasSuffix("hong.txt") else {
      return .failure(
        Problem(.invalid, "file.damaged", Wording("Tệp «\(path)» bị hỏng.", en: "«\(path)» is damaged."), field: path))
    }
    var document = ReadDocument.sample
    document.file = path.split(separator: "/").last.map(String.init) ?? path
    return .success(document)
  }
}
