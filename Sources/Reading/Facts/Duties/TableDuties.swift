import Domain
import Vietnamese

/// Reads the duties of a table whose columns say what, who, with whom and until when.
struct TableDuties {
  let manuscript: Manuscript
  let bodies: BodyReader
  let subjects: SubjectReader
  let planYear: Int?
  private var words: [Word] { manuscript.words }

  init(_ manuscript: Manuscript, planYear: Int?) {
    self.manuscript = manuscript
    self.planYear = planYear
    subjects = SubjectReader(manuscript)
    bodies = subjects.bodies
  }

  /// The rows within which the titles of the columns stand.
  private static let headRows = 3

  func drafts(in table: TaskTable) -> [DutyDraft] {
    guard let (head, columns) = columns(of: table) else { return [] }
    var drafts: [DutyDraft] = []
    let day = day(above: table)
    for row in table.rows[(head + 1)...] {
      guard var draft = draft(row, columns, table) else { continue }
      if draft.deadlines.isEmpty, draft.recurrence == nil, let day { draft.deadlines = [day] }
      drafts.append(draft)
    }
    return drafts
  }

  /// How long the line over a table may be that says which day it is for.
  private static let titleLimit = 14

  /// "NGÀY 1: THỨ HAI, NGÀY 24/8/2026": the day of all rows below that name none.
  private func day(above table: TaskTable) -> Deadline? {
    let index = table.first - 1
    guard index >= 0, manuscript.passages[index].cell == nil,
      manuscript.passages[index].words.count <= TableDuties.titleLimit
    else { return nil }
    let timing = Timing.find(in: manuscript.passages[index].body, manuscript, planYear: planYear)
    return timing.deadlines.last { deadline in
      if case .day? = deadline.date { return deadline.kind == .in }
      return false
    }
  }

  /// The row of titles and what each column holds; nil when the table hands out no work.
  private func columns(of table: TaskTable) -> (row: Int, columns: [Int: DutyAttribute])? {
    for (number, row) in table.rows.prefix(TableDuties.headRows).enumerated() {
      var columns: [Int: DutyAttribute] = [:]
      for slot in row.slots {
        if let attribute = title(slot) { columns[slot.column] = attribute }
      }
      let kinds = Set(columns.values)
      let says = kinds.contains(.content) || kinds.contains(.inspected)
      let assigns = kinds.contains(.lead) || kinds.contains(.carryOut) || kinds.contains(.time)
      if says, assigns { return (number, columns) }
    }
    return nil
  }

  /// What the title of a column says it holds; the whole title has to be known.
  private func title(_ slot: TaskTable.Slot) -> DutyAttribute? {
    guard let range = words(of: slot) else { return nil }
    let body = Clauses(words: words).trimmed(range)
    guard !body.isEmpty, let found = manuscript.match(DutyAttribute.titles, at: body.lowerBound, end: body.upperBound)
    else { return nil }
    let next = body.lowerBound + found.count
    return next >= body.upperBound || words[next].mark == .openParen || found.count > 1 ? found.value : nil
  }

  private func words(of slot: TaskTable.Slot) -> Range<Int>? {
    guard let first = slot.passages.first, let last = slot.passages.last else { return nil }
    let range = manuscript.passages[first].words.lowerBound..<manuscript.passages[last].words.upperBound
    return range.isEmpty ? nil : range
  }

  private func draft(_ row: TaskTable.Row, _ columns: [Int: DutyAttribute], _ table: TaskTable) -> DutyDraft? {
    guard let text = work(row, columns), hasAssignment(row, columns) else { return nil }
    var draft = DutyDraft(text: text, section: label(row, columns), rule: DutyRule.table)
    for (column, attribute) in columns.sorted(by: { $0.key < $1.key }) {
      guard attribute != .content, attribute != .inspected, let slot = row.slot(at: column), let value = words(of: slot)
      else { continue }
      DutyValue.put(attribute, value, into: &draft, manuscript, bodies, planYear)
    }
    // Of a scan the words of a visit alone vouch for nothing.
    let isVisit = columns.values.contains(.inspected) && !manuscript.ignoresAccents
    draft.isSure = draft.isSure && (isVisit || !draft.lead.isEmpty || !draft.carryOut.isEmpty)
    if draft.lead.isEmpty, !draft.carryOut.isEmpty { swap(&draft.lead, &draft.carryOut) }
    return draft
  }

  /// The words of the work: the cell of the content, or of whoever is inspected.
  private func work(_ row: TaskTable.Row, _ columns: [Int: DutyAttribute]) -> Range<Int>? {
    for wanted in [DutyAttribute.content, .inspected] {
      for (column, attribute) in columns.sorted(by: { $0.key > $1.key }) where attribute == wanted {
        guard let slot = row.slot(at: column), slot.isOwn, !isGroupTitle(slot, columns), var range = words(of: slot)
        else { continue }
        if slot.passages.count == 1, let label = manuscript.passages[slot.passages[0]].label {
          range = label.words.upperBound..<range.upperBound
        }
        let body = Clauses(words: words).trimmed(range)
        if !body.isEmpty, body.contains(where: { words[$0].isLetters }) { return body }
      }
    }
    return nil
  }

  /// A cell that lies over the columns of who and when gathers the rows below.
  private func isGroupTitle(_ slot: TaskTable.Slot, _ columns: [Int: DutyAttribute]) -> Bool {
    slot.span > 1
      && columns.contains { column, attribute in
        attribute != .content && attribute != .inspected && attribute != .index && slot.column <= column
          && column < slot.column + slot.span
      }
  }

  /// A row that only groups the rows below has neither who nor when.
  private func hasAssignment(_ row: TaskTable.Row, _ columns: [Int: DutyAttribute]) -> Bool {
    columns.contains { column, attribute in
      switch attribute {
      case .lead, .carryOut, .time, .coordinate, .advise:
        guard let slot = row.slot(at: column), slot.span == 1 || slot.column == column else { return false }
        return words(of: slot) != nil
      default: return false
      }
    }
  }

  private func label(_ row: TaskTable.Row, _ columns: [Int: DutyAttribute]) -> String? {
    guard let column = columns.first(where: { $0.value == .index })?.key, let slot = row.slot(at: column),
      let range = words(of: slot)
    else { return nil }
    let body = Clauses(words: words).trimmed(range)
    return body.isEmpty ? nil : manuscript.line(body)
  }
}
