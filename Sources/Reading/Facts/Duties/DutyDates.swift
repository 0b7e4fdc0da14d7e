import Domain
import Vietnamese

/// Parts one duty into several where it names several dates.
extension DutyClauses {
  /// "sơ kết trước ngày 15/01, tổng kết trước ngày 31/5": one duty for each date and what is due then.
  func dated(_ draft: DutyDraft) -> [DutyDraft] {
    guard draft.deadlines.count == 1, draft.deadlines[0].isDate else { return [draft] }
    let own = draft.text.lowerBound..<min(draft.text.upperBound, draft.reportStart ?? draft.text.upperBound)
    let mentions = Timing.find(in: own, manuscript, planYear: planYear).mentions.filter { isExact($0.deadline) }
    guard mentions.count > 1, mentions[0].deadline == draft.deadlines[0] else { return [draft] }
    var drafts: [DutyDraft] = []
    var start = draft.text.lowerBound
    for (mention, next) in zip(mentions, mentions.dropFirst()) {
      guard let cut = cut(between: mention.words.upperBound, next.words) else { continue }
      drafts.append(piece(of: draft, start..<cut, drafts.isEmpty ? draft.deadlines[0] : mention.deadline))
      start = cut
    }
    guard let last = mentions.last, !drafts.isEmpty else { return [draft] }
    return drafts + [piece(of: draft, start..<draft.text.upperBound, last.deadline)]
  }

  private func piece(of draft: DutyDraft, _ text: Range<Int>, _ deadline: Deadline?) -> DutyDraft {
    var piece = draft
    piece.text = clauses.trimmed(text)
    piece.deadlines = [deadline].compactMap { $0 }
    return piece
  }

  /// A day, a month or a quarter; a year says too little to part the work.
  private func isExact(_ deadline: Deadline?) -> Bool {
    guard let deadline, deadline.kind == .by || deadline.kind == .before || deadline.kind == .in else { return false }
    if case .year? = deadline.date { return false }
    return deadline.date != nil
  }

  /// Where, between two dates, the second piece of work begins.
  private func cut(between start: Int, _ next: Range<Int>) -> Int? {
    var found: Int?
    for i in start..<next.lowerBound where words[i].kind == .mark {
      switch words[i].mark {
      case .comma, .semicolon, .period: break
      default: continue
      }
      let at = i + 1
      if at == next.lowerBound ? subjects.beginsWork(next.upperBound, words.count) : begins(at, next.lowerBound) {
        found = at
      }
    }
    return found
  }

  private func begins(_ at: Int, _ end: Int) -> Bool {
    subjects.beginsWork(at, end) || subjects.subject(of: at..<end, hasOwner: true) != nil
  }
}
