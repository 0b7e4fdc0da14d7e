import Blocks

extension DocumentKind {
  private static let period = Field<String>.text("period", "năm, đợt thi đua")
  private static let unit = Field<String>.text("unit", "tên đơn vị")
  private static let titles = Field<[String]>.optionalTexts("titles", "danh hiệu tập thể đăng ký")
  private static let name = Field<String>.text("name", "họ và tên")
  private static let post = Field<String>.optionalText("post", "chức vụ")
  private static let title = Field<String>.text("title", "danh hiệu, hình thức đăng ký")
  private static let topic = Field<String>.optionalText("topic", "sáng kiến, đề tài đăng ký")
  private static let people = Field<[Form]>.list("people", "các cá nhân", [name.row, post.row, title.row, topic.row])
  private static let units = Field<[Form]>.list("units", "các đơn vị", [unit.row, titles.row, people.row])

  /// What each unit and person sets out to reach; compared with what was reached at the year's end.
  static let registrationList = DocumentKind(
    "registration-list", "Bản đăng ký thi đua", type: "report", fields: [period.row, units.row],
    head: .agency(day: "2026-01-26"),
    example: """
      "period": "năm 2026",
      "units": [
        {"unit": "Văn phòng Sở", "titles": ["Tập thể lao động tiên tiến"], "people": [
          {"name": "Trịnh Thu Hoài", "post": "Phó Chánh Văn phòng", "title": "Chiến sĩ thi đua cơ sở", "topic": "Lịch trực tiếp dân trên điện thoại"},
          {"name": "Lê Đình Khôi", "post": "Văn thư", "title": "Lao động tiên tiến"}
        ]},
        {"unit": "Trung tâm Lưu trữ lịch sử", "titles": ["Tập thể lao động xuất sắc"], "people": [
          {"name": "Bùi Phương Thảo", "post": "Lưu trữ viên", "title": "Chiến sĩ thi đua cơ sở", "topic": "Tra cứu hồ sơ bằng mã vị trí"}
        ]}
      ]
      """
  ) { form, paper in
    paper.lieAcross()
    paper.addHeading(withNumber: false)
    paper.addType("BẢN ĐĂNG KÝ THI ĐUA", subject: OfficialText.sentence(form[period]))
    paper.addText("Các đơn vị, cá nhân đăng ký thi đua như sau:")
    let columns = [
      ListColumn("STT", 0.06, .tableCentre), ListColumn("Họ và tên", 0.2), ListColumn("Chức vụ", 0.22),
      ListColumn("Danh hiệu, hình thức đăng ký", 0.24), ListColumn("Sáng kiến, đề tài đăng ký", 0.28),
    ]
    var rows: [PaperRow] = []
    for (index, unit) in form[units].enumerated() {
      let own = unit[titles].isEmpty ? "" : " (đăng ký: \(unit[titles].joined(separator: ", ")))"
      rows.append(paper.groupRow(columns, "\(index + 1)", unit[Self.unit] + own))
      for (place, person) in unit[people].enumerated() {
        rows.append(
          paper.row(
            columns, ["\(index + 1).\(place + 1)", person[name], person[post], person[title], person[topic]]))
      }
    }
    paper.addTable(columns, rows)
    let count = form[units].reduce(0) { $0 + $1[people].count }
    paper.addText(
      "Danh sách có \(OfficialText.number(form[units].count)) đơn vị, \(OfficialText.number(count)) cá nhân đăng ký")
    paper.endText()
    paper.addSignature()
  }
}
