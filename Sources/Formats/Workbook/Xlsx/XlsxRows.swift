import CivilTime

/// The rows of one sheet of an .xlsx file as they come out of the package.
final class XlsxRows: RowSource {
  private let package: XlsxPackage
  private var xml: XMLReader<XlsxName>
  private var lastRow = 0
  private var isDone = false
  private var value: [UInt8] = []

  init(_ package: XlsxPackage, part: Int) throws(FileProblem) {
    self.package = package
    xml = try package.open(part)
  }

  func next(into row: inout SheetRow) throws(FileProblem) -> Bool {
    while !isDone {
      switch try xml.next() {
      case .start(.row):
        let number = xml.integer("r") ?? lastRow + 1
        guard number >= 1, number <= WorkbookLimits.rows else {
          throw .tooMany(package.file, "dòng", limit: WorkbookLimits.rows)
        }
        guard number > lastRow else { throw .damaged(package.file, "thứ tự các dòng (dòng \(number))") }
        lastRow = number
        row.begin(number)
        try readCells(into: &row)
        return true
      case .end(.sheetData), .end(.worksheet): isDone = true
      case .finished: throw .damaged(package.file, "cuối trang tính")
      default: break
      }
    }
    return false
  }

  private func readCells(into row: inout SheetRow) throws(FileProblem) {
    var column = -1
    while true {
      switch try xml.next() {
      case .start(.c):
        let next = xml.column("r") ?? column + 1
        guard next < WorkbookLimits.columns else {
          throw .tooMany(package.file, "cột", limit: WorkbookLimits.columns)
        }
        guard next > column else { throw .damaged(package.file, "thứ tự các ô (dòng \(row.number))") }
        column = next
        try readCell(column, into: &row)
        guard row.bytes.count <= WorkbookLimits.rowBytes else {
          throw .tooLarge(package.file, what: "một dòng", limit: WorkbookLimits.rowBytes)
        }
      case .end(.row): return
      case .finished: throw .damaged(package.file, "dòng \(row.number)")
      default: break
      }
    }
  }

  /// How the value of a cell is to be taken: attribute `t`.
  private enum Kind { case number, shared, string, inline, boolean, error, day }

  private func kind() -> Kind {
    if !xml.hasAttribute("t") || xml.attribute("t", is: "n") { return .number }
    if xml.attribute("t", is: "s") { return .shared }
    if xml.attribute("t", is: "inlineStr") { return .inline }
    if xml.attribute("t", is: "str") { return .string }
    if xml.attribute("t", is: "b") { return .boolean }
    if xml.attribute("t", is: "d") { return .day }
    return xml.attribute("t", is: "e") ? .error : .number
  }

  private func readCell(_ column: Int, into row: inout SheetRow) throws(FileProblem) {
    let kind = kind()
    let style = package.styles[xml.integer("s") ?? 0]
    value.removeAll(keepingCapacity: true)
    var hasFormula = false
    var isInValue = false
    reading: while true {
      switch try xml.next() {
      case .start(.v): isInValue = true
      case .start(.t): isInValue = kind == .inline
      case .start(.rPh): try xml.skipElement()
      case .start(.f): hasFormula = true
      case .text: if isInValue { xml.appendText(to: &value) }
      case .end(.v), .end(.t): isInValue = false
      case .end(.c): break reading
      case .finished: throw .damaged(package.file, "ô \(ColumnName.of(column))\(row.number)")
      default: break
      }
    }
    guard !value.isEmpty else {
      if hasFormula, kind != .string { row.append(SheetRow.Slot(column: column, kind: .uncalculated)) }
      return
    }
    guard value.count <= WorkbookLimits.cellBytes else {
      throw .tooMany(package.file, "chữ trong một ô", limit: 32_767)
    }
    try close(column, kind, style, into: &row)
  }

  private func close(
    _ column: Int, _ kind: Kind, _ style: XlsxStyles.Style, into row: inout SheetRow
  ) throws(FileProblem) {
    let start = row.bytes.count
    switch kind {
    case .number: try closeNumber(column, style.format, into: &row)
    case .shared:
      guard let index = CellNumber.value(value[...]), index >= 0, index < 1e9,
        package.strings.append(Int(index), to: &row.bytes)
      else { throw .damaged(package.file, "ô \(ColumnName.of(column))\(row.number)") }
      closeText(column, from: start, style.font, into: &row)
    case .string, .inline:
      EscapedText.resolve(&value)
      row.bytes.append(contentsOf: value)
      closeText(column, from: start, style.font, into: &row)
    case .boolean:
      row.append(SheetRow.Slot(column: column, kind: .boolean, number: value.first == 0x31 ? 1 : 0))
    case .error:
      row.bytes.append(contentsOf: value)
      row.closeText(from: start, column: column, kind: .error)
    case .day: closeDay(column, into: &row)
    }
  }

  private func closeText(_ column: Int, from start: Int, _ font: LegacyFont, into row: inout SheetRow) {
    if font != .unicode {
      let text = Array(row.bytes[start...])
      var evidence = LegacyEvidence()
      evidence.see(text[...], font)
      if evidence.isLegacyCell { row.bytes.replaceSubrange(start..., with: LegacyText.converted(text, font)) }
    }
    row.closeText(from: start, column: column)
  }

  private func closeNumber(_ column: Int, _ format: NumberFormat, into row: inout SheetRow) throws(FileProblem) {
    guard let number = CellNumber.value(value[...]) else {
      throw .damaged(package.file, "ô \(ColumnName.of(column))\(row.number)")
    }
    var slot = SheetRow.Slot(column: column, kind: .number, number: number)
    switch format {
    case .date:
      if let (day, second) = SerialDay.moment(number, from1904: package.countsFrom1904) {
        slot.kind = second == 0 ? .day : .moment
        slot.number = Double(second == 0 ? day.number : day.number * 86_400 + second)
      }
    case .padded(let digits):
      if number >= 0, number < 1e15, number.rounded() == number {
        let start = row.bytes.count
        let shown = String(Int(number))
        row.bytes += repeatElement(0x30, count: max(0, digits - shown.utf8.count))
        row.bytes += shown.utf8
        return row.closeText(from: start, column: column)
      }
    case .plain: break
    }
    row.append(slot)
  }

  /// ISO 8601, with or without a time; anything else stays text.
  private func closeDay(_ column: Int, into row: inout SheetRow) {
    let start = row.bytes.count
    let text = String(decoding: value, as: UTF8.self)
    if let day = Day(iso: text.prefix(10)), text.utf8.count == 10 || text.hasSuffix("T00:00:00") {
      return row.append(SheetRow.Slot(column: column, kind: .day, number: Double(day.number)))
    }
    row.bytes.append(contentsOf: value)
    row.closeText(from: start, column: column)
  }
}
