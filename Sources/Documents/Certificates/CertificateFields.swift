import CivilTime

/// The data of certificates and of the register that is kept of them: one file serves both.
enum CertificateFields {
  static let size = Field<CertificateStock.Size>.choice("stock", "cỡ phôi: a4 hoặc merit (360 × 237 mm)", default: .a4)
  static let isOverprint = Field<Bool>.flag("overprint", "chỉ in phần thay đổi lên phôi đã in sẵn")
  static let line = Field<CertificateStock.Line>.choice("line", "dòng được đặt lại", default: .name)
  static let x = Field<Int>.integer("x", "cách mép trái, mm")
  static let y = Field<Int>.integer("y", "cách mép trên, mm")
  static let width = Field<Int>.integer("width", "bề rộng, mm")
  static let moved = Field<[Form]>.optionalList(
    "positions", "tọa độ đo trên phôi", [line.row, x.row, y.row, width.row])
  static let authority = Field<String>.text("authority", "chức danh người quyết định, chữ in hoa")
  static let verb = Field<String>.optionalText("verb", "“TẶNG” hoặc “TẶNG DANH HIỆU”")
  static let title = Field<String>.text("title", "tên danh hiệu, hình thức khen, chữ in hoa")
  static let decision = Field<String>.text("decision", "số, ký hiệu quyết định")
  static let decisionDay = Field<Day?>.optionalDay("decisionDay", "ngày quyết định")
  static let first = Field<Int>.integer("firstSerial", "số sổ vàng của người đầu tiên trong danh sách")
  static let name = Field<String>.text("name", "tên người, tập thể được khen")
  static let detail = Field<String>.optionalText("detail", "chức vụ, đơn vị hoặc địa chỉ")
  static let achievement = Field<String>.text("achievement", "thành tích")
  static let awarded = Field<[Form]>.list("awarded", "những người được khen", [name.row, detail.row, achievement.row])
  static let rows = [
    size.row, isOverprint.row, moved.row, authority.row, verb.row, title.row, decision.row, decisionDay.row, first.row,
    awarded.row,
  ]

  /// «Quyết định số 27/QĐ-SNV ngày 05 tháng 3 năm 2026»
  static func decisionLine(_ form: Form, _ style: HouseStyle) -> String {
    let day = form[decisionDay].map { "\(style.citationJoiner)\(OfficialText.day($0))" } ?? ""
    return "Quyết định số \(form[decision])\(day)"
  }

  /// A title of persons goes to no collective.
  static func example(_ title: String, _ verb: String, collective: Bool = true) -> String {
    let merit = "Đã có thành tích xuất sắc trong phong trào thi đua năm 2025"
    let people = [
      #"{"name": "Bà Trịnh Thu Hoài", "detail": "Phó Chánh Văn phòng, Sở Nội vụ tỉnh An Phú", "achievement": "\#(merit)"}"#,
      #"{"name": "Ông Phùng Quốc Việt", "detail": "Trưởng phòng Cải cách hành chính, Sở Nội vụ tỉnh An Phú", "achievement": "\#(merit)"}"#,
      #"{"name": "Trung tâm Lưu trữ lịch sử", "detail": "Sở Nội vụ tỉnh An Phú", "achievement": "\#(merit)"}"#,
    ]
    return """
      "stock": "a4",
      "overprint": false,
      "positions": [{"line": "serial", "x": 30, "y": 161, "width": 128}],
      "authority": "GIÁM ĐỐC SỞ NỘI VỤ TỈNH AN PHÚ",
      "verb": "\(verb)",
      "title": "\(title)",
      "decision": "27/QĐ-SNV",
      "decisionDay": "2026-03-05",
      "firstSerial": 1,
      "awarded": [
        \(people.prefix(collective ? 3 : 2).joined(separator: ",\n  "))
      ]
      """
  }
}
