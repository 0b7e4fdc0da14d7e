import Actions
import Domain
import Formats
import JSON

/// What came of a list, for a person and for a program.
enum ListPage {
  static func write(_ report: ListReport, _ source: ListSource, fields: [TableField], _ w: inout JSONWriter) {
    w.member("schema", "import/1")
    w.member("id", report.id?.text)
    w.member("file", source.input.name)
    w.member("sheet", source.sheet.name)
    w.member("headerRow", source.mapping.headerRow)
    w.key("columns")
    w.array { w in
      for (column, field) in fed(source, fields) {
        w.object { w in
          w.member("field", field.key)
          w.member("column", ColumnName.of(column))
          w.member("title", title(column, source))
        }
      }
    }
    w.member("unusedColumns", source.mapping.unused.map(\.title))
    for (name, count) in [
      ("rows", report.rows), ("added", report.added), ("changed", report.changed), ("moved", report.moved),
      ("unchanged", report.unchanged), ("faultRows", report.faultRows), ("faultCount", report.faultCount),
    ] { w.member(name, count) }
    w.member("newUnits", report.newUnits)
    w.key("faults")
    w.array { w in for fault in report.faults { w.object { write(fault, &$0) } } }
    w.key("remarks")
    w.array { w in
      for remark in report.remarks {
        w.object { w in
          w.member("message", remark.text)
          w.member("rows", remark.rows)
        }
      }
    }
    w.key("skipped")
    w.array { w in
      for row in report.skipped {
        w.object { w in
          w.member("row", row.number)
          w.member("text", row.text)
        }
      }
    }
  }

  private static func write(_ fault: TableFault, _ w: inout JSONWriter) {
    w.member("row", fault.row)
    w.member("column", fault.column.map(ColumnName.of))
    w.member("title", fault.title)
    w.member("field", fault.field)
    w.member("value", fault.value)
    w.member("reason", fault.reason)
    w.member("fix", fault.fix)
    w.member("message", fault.message)
  }

  /// The fields that have a column, in the order of the file.
  private static func fed(_ source: ListSource, _ fields: [TableField]) -> [(column: Int, field: TableField)] {
    fields.compactMap { field in source.mapping.columns[field.key].map { (column: $0, field: field) } }
      .sorted { $0.column < $1.column }
  }

  private static func title(_ column: Int, _ source: ListSource) -> String {
    source.mapping.titles.indices.contains(column) ? source.mapping.titles[column] : ""
  }

  // MARK: For a person

  private static let shownFaults = 20

  static func show(_ report: ListReport, _ source: ListSource, fields: [TableField], _ sheet: inout Sheet) {
    let header = source.mapping.headerRow > 0 ? ", tiêu đề ở dòng \(source.mapping.headerRow)" : ""
    sheet.line("Trang «\(source.sheet.name)»\(header)", .strong)
    for (column, field) in fed(source, fields) {
      sheet.row(
        "\(ColumnName.of(column))  \(title(column, source))", .plain, labelWidth: 30, "→ \(field.label)", .faint)
    }
    let unused = source.mapping.unused.map(\.title)
    if !unused.isEmpty { sheet.row("không dùng", .faint, labelWidth: 30, unused.joined(separator: ", "), .faint) }
    if source.isRemembered { sheet.line("Ghép cột như lần nhập trước có cùng tiêu đề.", .faint, indent: 2) }
    showFaults(report, &sheet)
    for remark in report.remarks { sheet.row("·", .faint, labelWidth: 1, "\(remark.rows) dòng \(remark.text)") }
    for row in report.skipped.prefix(5) {
      sheet.row("·", .faint, labelWidth: 1, "bỏ qua dòng \(row.number): «\(row.text)»", .faint, limit: 1)
    }
    sheet.blank()
    sheet.line(summary(report), report.faultCount == 0 ? .strong : .plain)
    if !report.newUnits.isEmpty {
      sheet.line("Đơn vị mới: \(report.newUnits.prefix(12).joined(separator: ", "))", indent: 2, limit: 4)
    }
  }

  private static func showFaults(_ report: ListReport, _ sheet: inout Sheet) {
    guard report.faultCount > 0 else { return }
    sheet.heading("Cần sửa", "\(report.faultCount)", .redStrong)
    for fault in report.faults.prefix(shownFaults) { sheet.row("✘", .red, labelWidth: 1, fault.message) }
    if report.faultCount > shownFaults {
      sheet.line("… và \(report.faultCount - shownFaults) lỗi nữa (xem đủ: --json)", .faint, indent: 2)
    }
  }

  private static func summary(_ report: ListReport) -> String {
    var parts = ["\(report.rows) dòng"]
    for (count, words) in [
      (report.added, "thêm mới"), (report.changed, "sửa"), (report.moved, "chuyển đơn vị"),
      (report.unchanged, "không đổi"), (report.faultRows, "có lỗi"),
    ] where count > 0 { parts.append("\(count) \(words)") }
    return parts.joined(separator: " · ")
  }
}
