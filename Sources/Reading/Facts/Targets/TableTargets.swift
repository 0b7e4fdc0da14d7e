import Blocks
import Domain
import Vietnamese

/// Reads targets out of tables that give an indicator, its unit and a bare figure in cells of their own. What the
/// figure means is said by the titles of the columns alone, so that a person should look.
struct TableTargets {
  let manuscript: Manuscript
  private let deadlines: TargetDeadlines
  private let numbers: NumberGrammar
  private let planYear: Int?

  init(_ manuscript: Manuscript, planYear: Int?) {
    self.manuscript = manuscript
    self.planYear = planYear
    deadlines = TargetDeadlines(manuscript, planYear: planYear)
    numbers = NumberGrammar(words: manuscript.words, ignoresAccents: manuscript.ignoresAccents)
  }

  /// Targets by the passage their figure stands in, and all passages of their rows: nobody else reads these.
  struct Found {
    var targets: [Int: Fact<TargetReading>] = [:]
    var rows: Set<Int> = []
  }

  func find(_ settings: [FigureSetting]) -> Found {
    var found = Found()
    guard manuscript.passages.contains(where: { $0.cell != nil }) else { return found }
    for table in TaskTable.read(manuscript) where mayPromise(table, settings) {
      guard let columns = columns(of: table) else { continue }
      for row in table.rows.dropFirst(columns.row + 1) {
        for value in columns.values {
          guard let (passage, fact) = target(row, value, columns) else { continue }
          found.targets[passage] = fact
          for slot in row.slots { found.rows.formUnion(slot.passages) }
        }
      }
    }
    return found
  }

  /// A table of a plan, or annexed to one, that stands under no heading about awards, money or past results.
  private func mayPromise(_ table: TaskTable, _ settings: [FigureSetting]) -> Bool {
    let setting = settings[table.first]
    guard setting.document == .plan, !setting.isAwards else { return false }
    return !setting.isClosed || manuscript.passages[table.first].place == .annex
  }

  // MARK: Columns

  private enum Title { case indicator, item, unit, plan, year, past }

  private static let titles: PhraseTable<Title> = PhraseTable([
    ("chỉ tiêu", .indicator), ("tên chỉ tiêu", .indicator), ("nội dung chỉ tiêu", .indicator),
    ("các chỉ tiêu", .indicator), ("chỉ tiêu thi đua", .indicator), ("chỉ tiêu chủ yếu", .indicator),
    ("danh mục chỉ tiêu", .indicator), ("nhóm chỉ tiêu", .indicator), ("mục tiêu, chỉ tiêu", .indicator),
    ("nội dung", .item), ("nội dung thi đua", .item), ("mục tiêu", .item), ("tiêu chí", .item),
    ("đơn vị tính", .unit), ("đvt", .unit), ("đơn vị", .unit),
    ("kế hoạch", .plan), ("kế hoạch năm", .plan), ("kế hoạch giao", .plan), ("chỉ tiêu giao", .plan),
    ("chỉ tiêu năm", .plan), ("chỉ tiêu kế hoạch", .plan), ("chỉ tiêu đăng ký", .plan), ("mục tiêu năm", .plan),
    ("mục tiêu đến năm", .plan), ("chỉ tiêu phấn đấu", .plan), ("phấn đấu", .plan), ("phấn đấu năm", .plan),
    ("phấn đấu đến năm", .plan), ("đăng ký", .plan), ("giao năm", .plan), ("năm", .year), ("đến năm", .year),
  ])
  /// A column with one of these tells what was, or what follows from others.
  private static let told = PhraseTable([
    "thực hiện", "kết quả", "ước", "đạt được", "hiện trạng", "so sánh", "so với", "năm trước", "ghi chú", "điểm",
  ])

  private struct Columns {
    var row: Int
    var indicator: Int
    var unit: Int?
    var values: [(column: Int, title: Range<Int>)]
  }

  /// The titles stand within so many rows.
  private static let headRows = 3

  private func columns(of table: TaskTable) -> Columns? {
    for (number, row) in table.rows.prefix(Self.headRows).enumerated() {
      var columns = Columns(row: number, indicator: -1, unit: nil, values: [])
      var saysIndicator = false
      for slot in row.slots {
        guard let title = words(of: slot), let kind = kind(of: title) else { continue }
        switch kind {
        case .indicator, .item:
          if columns.indicator < 0 {
            (columns.indicator, saysIndicator) = (slot.column, kind == .indicator)
          } else if kind == .indicator {
            // "Nội dung", "Đơn vị tính", "Chỉ tiêu": what is to be reached stands last.
            columns.values.append((slot.column, title))
          }
        case .unit: columns.unit = slot.column
        case .plan, .year: columns.values.append((slot.column, title))
        case .past: break
        }
      }
      // A unit, or the word "chỉ tiêu", says that the table measures.
      if columns.indicator >= 0, !columns.values.isEmpty, columns.unit != nil || saysIndicator { return columns }
    }
    return nil
  }

  private func kind(of title: Range<Int>) -> Title? {
    guard let found = manuscript.match(Self.titles, at: title.lowerBound, end: title.upperBound) else { return nil }
    let next = title.lowerBound + found.count
    switch found.value {
    case .plan, .year:
      if manuscript.first(Self.told, in: title) != nil { return .past }
      let year = title.compactMap { manuscript.words[$0].length == 4 ? manuscript.words[$0].number : nil }.first
      if found.value == .year {
        guard let year, let planYear, year >= planYear else { return nil }
      } else if let year, let planYear, year < planYear {
        return .past
      }
      return .plan
    default:
      // "Chỉ tiêu phấn đấu năm 2026" was taken above; "Chỉ tiêu về kinh tế" is an indicator's group.
      let isWhole = next >= title.upperBound || manuscript.words[next].mark == .openParen
      return isWhole ? found.value : nil
    }
  }

  private func words(of slot: TaskTable.Slot) -> Range<Int>? {
    guard let first = slot.passages.first, let last = slot.passages.last else { return nil }
    let range = manuscript.passages[first].body.lowerBound..<manuscript.passages[last].words.upperBound
    let body = Clauses(words: manuscript.words).trimmed(range)
    return body.isEmpty ? nil : body
  }

  // MARK: Rows

  private func target(
    _ row: TaskTable.Row, _ value: (column: Int, title: Range<Int>), _ columns: Columns
  ) -> (passage: Int, fact: Fact<TargetReading>)? {
    guard let slot = row.slot(at: value.column), slot.isOwn, slot.span == 1, slot.passages.count == 1,
      let cell = words(of: slot), let (comparator, number) = figure(in: cell),
      let place = row.slot(at: columns.indicator), place.column == columns.indicator,
      let indicator = words(of: place), indicator.contains(where: { manuscript.words[$0].isLetters })
    else { return nil }
    let unit = columns.unit.flatMap { row.slot(at: $0) }.flatMap { $0.passages.first }
    var target = TargetReading(
      comparator: comparator, value: .number(number),
      unit: unit.map { manuscript.line(manuscript.passages[$0].body) }
        ?? share(in: min(indicator.upperBound, cell.lowerBound)..<cell.upperBound),
      population: nil, indicator: manuscript.line(indicator))
    target.deadline = deadlines.deadline(in: value.title)
    let starts = place.isOwn && indicator.lowerBound < cell.lowerBound
    let quote = starts ? indicator.lowerBound..<cell.upperBound : cell
    return (slot.passages[0], Fact(target, at: manuscript.span(quote), isSure: false, rule: TargetRule.table))
  }

  /// The one figure of a cell, with its comparator and nothing else but a unit.
  private func figure(in cell: Range<Int>) -> (TargetReading.Comparator, Decimal10)? {
    var (comparator, at) = comparator(at: cell.lowerBound, end: cell.upperBound)
    guard at < cell.upperBound, manuscript.words[at].isNumber,
      let number = numbers.number(at: at, end: cell.upperBound)
    else { return nil }
    at = number.next
    if let unit = manuscript.match(UnitPhrases.table, at: at, end: cell.upperBound) { at += unit.count }
    if let after = manuscript.match(ComparatorPhrases.after, at: at, end: cell.upperBound) {
      comparator = after.value
      at += after.count
    }
    return at == cell.upperBound ? (comparator, number.value) : nil
  }

  /// What stands before a figure, and where the figure begins.
  private func comparator(at i: Int, end: Int) -> (TargetReading.Comparator, Int) {
    if let found = manuscript.match(ComparatorPhrases.before, at: i, end: end) { return (found.value, i + found.count) }
    switch manuscript.words[i].mark {
    case .atLeast: return (.atLeast, i + 1)
    case .atMost: return (.atMost, i + 1)
    case .greater: return (.above, i + 1)
    case .less: return (.below, i + 1)
    default: return (.equal, i)
    }
  }

  /// A lone sign between the indicator and the figure is no passage of its own.
  private func share(in words: Range<Int>) -> String? {
    words.contains { manuscript.words[$0].mark == .percent } ? "%" : nil
  }
}
