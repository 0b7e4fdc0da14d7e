import Blocks
import Vietnamese

extension DocumentKind {
  private static let period = Field<String>.text("period", "kỳ thống kê")
  private static let to = Field<String>.text("to", "nơi nhận báo cáo")
  private static let preparer = Field<String>.optionalText("preparer", "họ và tên người lập biểu")

  /// The five forms of the statistics of emulation and commendation.
  static let statisticsTables = StatisticsForm.all.map { form in
    let fields = form.rows.filter { !$0.isGroup }.map { Field<[String]>.texts($0.key, $0.label) }
    return DocumentKind(
      "statistics-\(form.number)", "Biểu số \(form.number): \(form.title)", type: "report",
      fields: [period.row, to.row, preparer.row] + fields.map(\.row), head: .agency(day: "2025-12-15", number: 305),
      example: example(form), systems: [.state]
    ) { data, paper in
      paper.lieAcross()
      paper.addHeading()
      paper.addType("BIỂU SỐ \(form.number)", subject: form.title)
      paper.add(.annexOrigin, "(Kỳ báo cáo: \(data[period]); nơi nhận: \(data[to]))")
      paper.add(.tableUnit, "Đơn vị tính: \(form.unit)")
      paper.addStatistics(data, form)
      let head = paper.head
      paper.addSignatures(
        paper.signature([], "NGƯỜI LẬP BIỂU", data[preparer], hint: "(Ký, ghi rõ họ và tên)"),
        paper.signature(head.signer.powers, head.signer.post, head.signer.name))
    }
  }

  /// Figures that add up: every line of a group once, the first of a shorter group as often as it takes; totals are
  /// the sum of their parts.
  private static func example(_ form: StatisticsForm) -> String {
    let groups = form.rows.dropFirst().split(whereSeparator: \.isGroup).map { $0.filter { !$0.isPart } }
    let total = groups.map(\.count).max() ?? 1
    var counts: [String: Int] = [form.rows[0].key: total]
    for group in groups {
      for (index, row) in group.enumerated() { counts[row.key] = index == 0 ? total - group.count + 1 : 1 }
    }
    let rows = form.rows.filter { !$0.isGroup }.map { row in
      let figures = form.figures(counts[row.key] ?? 1).map { "\"\($0)\"" }
      return "\"\(row.key)\": [\(figures.joined(separator: ", "))]"
    }
    return """
      "period": "năm 2025 (từ ngày 01/12/2024 đến ngày 30/11/2025)",
      "to": "Bộ Nội vụ",
      "preparer": "Tạ Kim Oanh",
      \(rows.joined(separator: ",\n"))
      """
  }
}

extension PaperMaker {
  /// Row by row; a row with fewer figures than columns leaves the rest empty.
  fileprivate mutating func addStatistics(_ data: Form, _ form: StatisticsForm) {
    let columns =
      [ListColumn("Mã số", 0.08, .tableCentre), ListColumn("Chỉ tiêu", 0.36)]
      + form.columns.map { ListColumn($0, 0.56 / Double(form.columns.count), .tableNumber) }
    var code = 0
    let rows = form.rows.map { row in
      guard !row.isGroup else { return groupRow(columns, "", row.label) }
      code += 1
      let figures = data[Field<[String]>.texts(row.key, row.label)]
      let cells = (0..<form.columns.count).map { $0 < figures.count ? figures[$0] : "" }
      return self.row(columns, [OfficialText.number(code), row.label] + cells)
    }
    addTable(columns, rows)
  }
}
