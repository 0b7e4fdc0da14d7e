import Blocks
import Vietnamese

/// One column of a list: its heading, its share of the text's width and how its cells stand.
struct ListColumn: Sendable {
  let title: String
  let share: Double
  let role: PaperRole

  init(_ title: String, _ share: Double, _ role: PaperRole = .tableText) {
    self.title = title
    self.share = share
    self.role = role
  }
}

extension PaperMaker {
  /// A table of so few rows stands on one page.
  private static let fewRows = 4

  /// Rows under their headings; the heading row is repeated on every page, no row is split.
  mutating func addTable(_ columns: [ListColumn], _ rows: [PaperRow], header: [PaperRow]? = nil) {
    leaveGap()
    let whole = columns.reduce(0) { $0 + $1.share }
    let header = header ?? [PaperRow(columns.map { PaperCell(.tableHeader, $0.title, vertical: .middle) })]
    var rows = rows
    if rows.count <= Self.fewRows { for row in rows.indices.dropLast() { rows[row].keepWithNext = true } }
    add(
      .table(
        PaperTable(
          .data, columns: columns.map { $0.share / whole * textWidth }, headerRows: header.count, rows: header + rows)))
  }

  /// A table does not touch the text or the line above it; its own title keeps its own distance.
  private mutating func leaveGap() {
    switch blocks.last {
    case .paragraph(let last)? where last.role != .tableTitle && last.role != .tableUnit:
      keepLastWithNext()
      addGap(6)
    case .rule?: addGap(6)
    default: break
    }
  }

  /// A plain row: one text a column.
  func row(_ columns: [ListColumn], _ texts: [String]) -> PaperRow {
    PaperRow(zip(columns, texts).map { PaperCell($0.role, $1, vertical: .middle) })
  }

  /// The heading of a group over all columns; stays with the row below.
  func groupRow(_ columns: [ListColumn], _ label: String, _ title: String) -> PaperRow {
    PaperRow(
      [
        PaperCell(.tableTotal, label, vertical: .middle),
        PaperCell(.tableGroup, title, columnSpan: columns.count - 1, vertical: .middle),
      ], keepWithNext: true)
  }

  /// «Phụ lục I», its title, and the paper it belongs to (Decree 30/2020/NĐ-CP, Appendix I, II).
  mutating func addAnnex(_ index: Int, of count: Int, title: String, across: Bool = false) {
    startAnnex(across: across)
    let label = style.annexesAreRoman ? RomanNumeral.text(index) : "\(index)"
    add(.annex, count > 1 ? "Phụ lục \(label)" : "Phụ lục")
    add(.annexTitle, OfficialText.capitals(title))
    add(.annexOrigin, "(Kèm theo \(citation))")
    add(.rule(PaperRule(.ofText(0.4))))
  }

  /// «Kế hoạch số 15/KH-SNV ngày 05 tháng 3 năm 2026 của Sở Nội vụ tỉnh An Lĩnh»; a decision is its head's: «của Giám
  /// đốc Sở Nội vụ tỉnh An Lĩnh».
  var citation: String {
    let day = head.day.map(OfficialText.day) ?? OfficialText.openDay(year: head.words.day.year)
    let number = head.fullNumber(of: kind.type)
    let type = head.words.name(of: kind.type) ?? kind.title
    let agency = head.letterhead.agencyInText
    let isHeads = kind.type == "decision" && !isParty && !head.signer.isCollective
    let issuer = isHeads ? "\(OfficialText.sentence(head.signer.decider.lowercased())) \(agency)" : agency
    return "\(type) số \(number)\(style.citationJoiner)\(day) của \(issuer)"
  }
}
