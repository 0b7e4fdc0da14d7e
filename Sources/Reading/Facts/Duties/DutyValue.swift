import Domain
import Vietnamese

/// Puts the value of an attribute line or of a table cell into a duty.
enum DutyValue {
  static func put(
    _ attribute: DutyAttribute, _ value: Range<Int>, into draft: inout DutyDraft, _ manuscript: Manuscript,
    _ bodies: BodyReader, _ planYear: Int?
  ) {
    let value = Clauses(words: manuscript.words).trimmed(value)
    guard !value.isEmpty else { return }
    switch attribute {
    case .lead: putLead(value, &draft, manuscript, bodies)
    case .coordinate: draft.coordinate += names(value, manuscript, bodies)
    case .advise: draft.advise = names(value, manuscript, bodies)
    case .carryOut: draft.carryOut = names(value, manuscript, bodies)
    case .monitor: draft.monitor = names(value, manuscript, bodies)
    case .product: draft.product = value
    case .time: putTime(value, &draft, manuscript, planYear)
    case .content, .index, .inspected, .other: break
    }
  }

  /// "Sở Nội vụ chủ trì; Sở Tài chính phối hợp": the first names lead, the ones behind "phối hợp" help.
  private static func putLead(
    _ value: Range<Int>, _ draft: inout DutyDraft, _ manuscript: Manuscript, _ bodies: BodyReader
  ) {
    var found: [BodyName] = []
    var isLedByFirst = false
    func subjects(_ i: Int, _ end: Int) -> Bool {
      i < end && manuscript.match(Predicates.verbs, at: i, end: end) != nil
    }
    for part in Clauses(words: manuscript.words).parts(value) {
      guard let list = bodies.list(at: part.lowerBound, end: part.upperBound) else { continue }
      let next = list.words.upperBound
      if !found.isEmpty, next < part.upperBound, manuscript.stands(helps, at: next, end: part.upperBound) {
        draft.coordinate += list.names
      } else if !found.isEmpty, isLedByFirst, subjects(next, part.upperBound) {
        draft.carryOut += list.names
      } else {
        isLedByFirst = isLedByFirst || manuscript.stands(leads, at: next, end: part.upperBound)
        found += list.names
      }
      let frame = DutyFrame.read(next..<part.upperBound, manuscript, bodies)
      draft.coordinate += frame.coordinate
      if manuscript.match(advice, at: next, end: part.upperBound) != nil { draft.advise += list.names }
    }
    draft.lead = found.isEmpty ? unknown(value, manuscript) : found
    draft.isSure = !found.isEmpty
  }

  private static let helps: Phrase = "phối hợp"
  private static let leads: Phrase = "chủ trì"
  private static let advice = PhraseTable(["tham mưu", "chủ trì tham mưu", "chủ trì, tham mưu"])

  /// A short value that is no known name is still who was meant: "Chị Hoa", "P. TCHC".
  private static func unknown(_ value: Range<Int>, _ manuscript: Manuscript) -> [BodyName] {
    let first = manuscript.words[value.lowerBound]
    guard value.count <= 12, first.isLetters, first.shape != .lower,
      manuscript.match(reference, at: value.lowerBound, end: value.upperBound) == nil
    else { return [] }
    return [BodyName(words: value, kind: .unit)]
  }

  private static let reference = PhraseTable(["theo", "như", "nt", "thường xuyên", "hằng năm", "hàng năm"])

  private static func names(_ value: Range<Int>, _ manuscript: Manuscript, _ bodies: BodyReader) -> [BodyName] {
    var found: [BodyName] = []
    var at = value.lowerBound
    while at < value.upperBound {
      guard let list = bodies.list(at: at, end: value.upperBound) else {
        at += 1
        continue
      }
      found += list.names
      at = max(list.words.upperBound, at + 1)
    }
    return found.isEmpty ? unknown(value, manuscript) : found
  }

  private static func putTime(
    _ value: Range<Int>, _ draft: inout DutyDraft, _ manuscript: Manuscript, _ planYear: Int?
  ) {
    let timing = Timing.find(in: value, manuscript, planYear: planYear, scope: .field)
    if !draft.hasTime {
      draft.deadlines = []
      draft.recurrence = nil
    }
    draft.hasTime = true
    for deadline in timing.deadlines where draft.deadlines.isEmpty || deadline.isDate {
      if draft.deadlines.first?.isDate == false { draft.deadlines = [] }
      draft.deadlines.append(deadline)
    }
    draft.recurrence = draft.recurrence ?? timing.recurrence
  }
}
