import Vietnamese

/// The records below a header: numbering, headings between them, totals and notes behind them are passed over.
package final class RecordReader {
  private let fields: [TableField]
  private let source: any RowSource
  private let mapping: ColumnMapping
  /// By field; nil for fields without a column.
  private let readers: [ValueReader?]
  private let corrections: TableCorrections
  private var row = SheetRow()
  private var group: String?
  private var isFirst = true
  /// The first hundred rows that were passed over.
  package private(set) var skipped: [SkippedRow] = []

  package init(
    _ workbook: Workbook, sheet: Workbook.Sheet, mapping: ColumnMapping, fields: [TableField],
    corrections: TableCorrections = TableCorrections()
  ) throws(FileProblem) {
    self.fields = fields
    self.corrections = corrections
    self.mapping = mapping
    source = try workbook.rows(of: sheet)
    readers = fields.map { field in
      mapping.columns[field.key].map { column in
        let title = column < mapping.titles.count ? mapping.titles[column] : ""
        return ValueReader(field, column: column, title: title.isEmpty ? field.label : title)
      }
    }
  }

  /// Puts the next record into `record`; false behind the last one.
  package func next(into record: inout TableRow) throws(FileProblem) -> Bool {
    while try source.next(into: &row) {
      guard row.number > mapping.headerRow, !row.isEmpty, !corrections.omitted.contains(row.number) else { continue }
      defer { isFirst = false }
      if let reason = reasonToSkip() {
        skip(reason)
        continue
      }
      read(into: &record)
      return true
    }
    return false
  }

  private func read(into record: inout TableRow) {
    record.number = row.number
    record.group = group
    record.faults.removeAll(keepingCapacity: true)
    record.values.removeAll(keepingCapacity: true)
    for (k, reader) in readers.enumerated() {
      let field = fields[k]
      let before = record.faults.count
      var value = TableValue.none
      if let reader {
        let cell = corrections.cell(row.number, reader.column) ?? row.cell(reader.column)
        value = reader.value(cell, row: row.number, faults: &record.faults)
      }
      record.values.append(value)
      guard value == .none, field.isRequired, record.faults.count == before else { continue }
      record.faults.append(
        TableFault(
          row: row.number, column: reader?.column, title: reader?.title ?? "", field: field.key,
          reason: "thiếu \(field.label.lowercased())", fix: "Điền vào ô này, hoặc xóa dòng nếu là dòng thừa."))
    }
  }

  // MARK: Rows that are no records

  private func skip(_ reason: SkippedRow.Reason) {
    let words = row.cells.map { OneLineText.of($0.text) }.filter { !$0.isEmpty }
    if reason == .heading { group = words.last.map(Self.withoutLabel) }
    guard skipped.count < 100 else { return }
    skipped.append(SkippedRow(number: row.number, text: words.joined(separator: " "), reason: reason))
  }

  /// «II. Phòng Tổng hợp» heads the rows of that unit.
  private static func withoutLabel(_ heading: String) -> String {
    let parts = heading.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let last = parts[0].utf8.last, last == 0x2E || last == 0x29 || last == 0x2D else {
      return heading
    }
    return parts[0].utf8.count <= 5 ? String(parts[1]) : heading
  }

  private func reasonToSkip() -> SkippedRow.Reason? {
    if isFirst, isNumbering() { return .numbering }
    var filled = 0
    var fed = 0
    var required = false
    var first: Int?
    for slot in row.slots {
      let cell = row.cell(slot.column)
      if cell.isEmpty { continue }
      filled += 1
      if first == nil { first = slot.column }
      guard let k = readers.firstIndex(where: { $0?.column == slot.column }) else { continue }
      fed += 1
      if fields[k].isRequired { required = true }
    }
    if filled == 0 { return .note }
    if isClosing(first) { return .note }
    let isWide = mapping.titles.count(where: { !$0.isEmpty }) >= 3
    if isWide, filled == 1, !required || namesUnit(first) { return .heading }
    if isWide, filled == 2, fed <= 1, isOrdinal(first) { return .heading }
    return required || fed >= 2 ? nil : .note
  }

  /// Whether a text alone in its row reads like the name of a unit, not of a person.
  private func namesUnit(_ column: Int?) -> Bool {
    guard let column else { return false }
    let words = OneLineText.of(row.cell(column).text)
    let key = Folding.searchKey(of: Self.withoutLabel(words)) + " "
    return Self.withoutLabel(words) != words || Self.units.contains { key.hasPrefix($0 + " ") }
  }

  private static let units = [
    "phong", "ban", "van phong", "thanh tra", "trung tam", "chi cuc", "to", "doi", "khoa", "tram", "truong", "lanh dao",
    "khoi", "don vi", "bo phan", "vien", "benh vien", "cong ty", "xa", "phuong", "so", "uy ban", "hoi", "nhom",
  ]

  /// «I», «A», «II.» but no «1»: the records themselves are counted so.
  private func isOrdinal(_ column: Int?) -> Bool {
    guard let column, case .text(let text) = row.cell(column) else { return false }
    let bytes = Array(OneLineText.of(text).utf8).filter { $0 != 0x2E && $0 != 0x29 }
    if bytes.count == 1 { return bytes[0] & 0xDF >= 0x41 && bytes[0] & 0xDF <= 0x5A }
    return !bytes.isEmpty && bytes.allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 || $0 == 0x4C }
  }

  /// The row under a header that numbers the columns: 1, 2, 3 or (1), (2), (3) or A, B, 1.
  private func isNumbering() -> Bool {
    var previous = 0
    var count = 0
    for slot in row.slots {
      let text = OneLineText.of(row.cell(slot.column).text)
      let inner = text.utf8.filter { $0 != 0x28 && $0 != 0x29 }
      if inner.count == 1, let letter = inner.first, letter >= 0x41, letter <= 0x5A {
        count += 1
        continue
      }
      guard let number = Int(String(decoding: inner, as: UTF8.self)), number == previous + 1 else { return false }
      previous = number
      count += 1
    }
    return count >= 3
  }

  /// What stands below a list: totals, notes, place and date, who made it and who signs.
  private func isClosing(_ first: Int?) -> Bool {
    guard let first, let bytes = row.textBytes(first), bytes.count < 200 else { return false }
    let words = OneLineText.of(String(decoding: bytes, as: UTF8.self))
    let key = Folding.searchKey(of: words.prefix(24))
    guard let closing = Self.closings.first(where: { key == $0.key || key.hasPrefix($0.key + " ") }) else {
      return false
    }
    // «Tống» is a family, «Tổng» is none: here the accents count.
    return words.lowercased().hasPrefix(closing.words)
  }

  private static let closings = [
    "tổng số", "tổng cộng", "cộng", "tổng", "ghi chú", "lưu ý", "danh sách này có", "danh sách gồm", "người lập",
    "thủ trưởng", "ấn định danh sách",
  ].map { (words: $0, key: Folding.searchKey(of: $0)) }
}
