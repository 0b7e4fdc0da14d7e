import Blocks

/// Who does what by when: the table that every plan ends with.
enum DutyTable {
  static let task = Field<String>.text("task", "nội dung công việc")
  static let lead = Field<String>.text("lead", "đơn vị chủ trì")
  static let with = Field<String>.optionalText("with", "đơn vị phối hợp")
  static let product = Field<String>.optionalText("product", "kết quả, sản phẩm")
  static let due = Field<String>.text("due", "thời hạn, định kỳ")
  static let field = Field<[Form]>.optionalList(
    "duties", "bảng phân công", [task.row, lead.row, with.row, product.row, due.row])
}

extension PaperMaker {
  mutating func addDuties(_ duties: [Form], title: String) {
    guard !duties.isEmpty else { return }
    add(.tableTitle, title)
    let columns = [
      ListColumn("STT", 0.08, .tableCentre), ListColumn("Nội dung công việc", 0.29),
      ListColumn("Đơn vị chủ trì", 0.17), ListColumn("Đơn vị phối hợp", 0.16), ListColumn("Kết quả", 0.13),
      ListColumn("Thời hạn", 0.17),
    ]
    addTable(
      columns,
      duties.enumerated().map { index, duty in
        row(
          columns,
          [
            "\(index + 1)", duty[DutyTable.task], duty[DutyTable.lead], duty[DutyTable.with], duty[DutyTable.product],
            duty[DutyTable.due],
          ])
      })
  }
}
