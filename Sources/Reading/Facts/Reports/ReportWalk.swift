import Domain
import Vietnamese

/// Looks for reports in every passage that hands out work, keeping in mind who was named last.
struct ReportWalk {
  let manuscript: Manuscript
  private let subjects: SubjectReader
  private let reader: ReportReader
  private let clauses: Clauses

  init(_ manuscript: Manuscript, planYear: Int?) {
    self.manuscript = manuscript
    subjects = SubjectReader(manuscript)
    reader = ReportReader(manuscript, subjects, planYear: planYear)
    clauses = Clauses(words: manuscript.words)
  }

  func reports(_ entries: [DutyEntry]) -> [Fact<ReportReading>] {
    var found: [Fact<ReportReading>] = []
    for entry in entries where counts(entry) {
      guard case .work(let work) = entry.content, ReportClause.acts(in: work, manuscript).isEmpty == false else {
        continue
      }
      found += reports(work, entry)
    }
    return found
  }

  private func counts(_ entry: DutyEntry) -> Bool {
    entry.role != .purpose && entry.role != .results && entry.role != .targets && !entry.isPreamble && !entry.isBlocked
  }

  private func reports(_ work: Range<Int>, _ entry: DutyEntry) -> [Fact<ReportReading>] {
    var found: [Fact<ReportReading>] = []
    var last: ReportReading?
    var sender = entry.owner.map { names($0.names) }
    for sentence in clauses.sentences(work) {
      for part in subjects.parts(sentence) {
        var predicate = part.lowerBound
        if let subject = subjects.subject(of: part, hasOwner: entry.owner?.isSpecific ?? false) {
          sender = names(subject.list.names)
          predicate = subject.predicate
        }
        if let before = found.last, let next = reader.furtherDate(in: part, after: before) {
          found.append(next)
          continue
        }
        let needsAddress = entry.role == .unknown && entry.isTitled || sender == nil
        for report in reader.reports(in: part, sender: sender, predicate: predicate, needsAddress: needsAddress) {
          if let last, isSame(report.value, last) { continue }
          if let before = found.last, let whole = completed(before, by: report) {
            found[found.count - 1] = whole
          } else {
            found.append(report)
          }
          last = report.value
        }
      }
    }
    return found
  }

  /// Asked for again in the same passage, with nothing new about whom and when.
  private func isSame(_ report: ReportReading, _ last: ReportReading) -> Bool {
    report.from == last.from && (report.to == last.to) && report.deadline == nil && report.recurrence == nil
  }

  /// "Báo cáo định kỳ …. Gửi báo cáo về X theo quy định": the second sentence says where the first one goes.
  private func completed(
    _ first: Fact<ReportReading>, by second: Fact<ReportReading>
  ) -> Fact<ReportReading>? {
    guard first.value.to == nil, second.value.to != nil, first.value.from == second.value.from,
      first.value.deadline?.isDate != true
    else { return nil }
    var whole = first
    whole.value.to = second.value.to
    whole.value.deadline = second.value.deadline ?? first.value.deadline
    whole.value.recurrence = first.value.recurrence ?? second.value.recurrence
    whole.span = first.span.union(second.span)
    whole.isSure = second.isSure
    return whole
  }

  /// Names in a row as printed.
  private func names(_ names: [BodyName]) -> String {
    guard let first = names.first, let last = names.last else { return "" }
    return manuscript.line(first.words.lowerBound..<last.words.upperBound)
  }
}
