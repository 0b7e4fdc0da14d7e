import Blocks

extension DocumentKind {
  private static let movement = Field<String>.text("movement", "phong trào thi đua")
  private static let unit = Field<String>.text("unit", "đơn vị ký cam kết")
  private static let pledges = Field<[String]>.texts("pledges", "các điều cam kết")
  private static let name = Field<String>.text("name", "họ và tên")
  private static let post = Field<String>.optionalText("post", "chức vụ")
  private static let people = Field<[Form]>.list("people", "những người ký", [name.row, post.row])

  /// What the people of one unit promise, with a line to sign for each.
  static let pledgeSheet = DocumentKind(
    "pledge", "Bản cam kết thi đua của đơn vị", type: "commitment",
    fields: [movement.row, unit.row, pledges.row, people.row],
    head: .unit(number: 3),
    example: """
      "movement": "phong trào thi đua “Nền nếp, tận tâm, phục vụ” năm 2026",
      "unit": "Văn phòng Sở",
      "pledges": [
        "Trả 100% hồ sơ đúng hạn, không để hồ sơ quá hạn do lỗi chủ quan",
        "Chấp hành giờ làm việc, kỷ luật, kỷ cương hành chính",
        "Mỗi người có ít nhất 01 đề xuất cải tiến trong năm"
      ],
      "people": [
        {"name": "Trịnh Thu Hoài", "post": "Phó Chánh Văn phòng"},
        {"name": "Nguyễn Ngọc Ánh", "post": "Chuyên viên"},
        {"name": "Lê Đình Khôi", "post": "Văn thư"}
      ]
      """
  ) { form, paper in
    paper.addHeading(withNumber: false)
    paper.addType("BẢN CAM KẾT", subject: "Thực hiện \(form[movement])")
    paper.addText("Chúng tôi, tập thể và cá nhân \(form[unit]), cam kết:")
    let pledges = form[pledges]
    for (index, pledge) in pledges.enumerated() { paper.addClause(index + 1, pledge + ".") }
    paper.addText("Chúng tôi tự giác thực hiện, giúp nhau thực hiện các điều đã cam kết. Danh sách ký cam kết:")
    let columns = [
      ListColumn("STT", 0.08, .tableCentre), ListColumn("Họ và tên", 0.32), ListColumn("Chức vụ", 0.34),
      ListColumn("Ký tên", 0.26),
    ]
    let rows = form[people].enumerated().map { index, person in
      var row = paper.row(columns, ["\(index + 1)", person[name], person[post], ""])
      row.height = 10
      return row
    }
    paper.addTable(columns, rows)
    paper.addSignature()
    paper.addQR()
  }
}
