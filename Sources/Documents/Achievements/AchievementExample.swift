/// Invented data for each achievement report, made of the parts that its form has.
enum AchievementExample {
  static func text(_ form: AchievementForm) -> String {
    var members = [
      "\"award\": \"\(form.exampleAward)\"", "\"reporter\": \"\(reporter(form))\"", profile(form),
      "\"achievements\": [\n  \(achievements(form).joined(separator: ",\n  "))\n]",
    ]
    let parts: [(AchievementForm.Part, String)] = [
      (.figures, figures), (.ratings, ratings), (.initiatives, initiatives), (.posts, posts),
      (.titles, form.isIndividual ? fighterTitles : collectiveTitles),
      (.forms, entries("forms", [("2023", "Giấy khen của Giám đốc Sở Nội vụ", "Số 71/QĐ-SNV ngày 20/12/2023")])),
      (.discipline, #""discipline": "Không""#),
    ]
    members += parts.filter { form.has($0.0) && !form.isExternal }.map { $0.1 }
    let confirmer = form.isIndividual && !form.isExternal ? "GIÁM ĐỐC\\nSỞ NỘI VỤ" : "CHỦ TỊCH\\nỦY BAN NHÂN DÂN TỈNH"
    return (members + ["\"confirmer\": \"\(confirmer)\""]).joined(separator: ",\n")
  }

  private static func reporter(_ form: AchievementForm) -> String {
    if form.isExternal { return form.isIndividual ? "bà Anna Keller" : "Quỹ Hợp tác Hồ Sen" }
    return form.isIndividual ? "ông Phùng Quốc Việt" : "Sở Nội vụ tỉnh An Phú"
  }

  // MARK: Who

  private static func profile(_ form: AchievementForm) -> String {
    let lines = form.isExternal ? guest(form.isIndividual) : form.isIndividual ? person : collective
    let items = lines.map { #"  {"label": "\#($0)", "value": "\#($1)"}"# }
    return "\"profile\": [\n\(items.joined(separator: ",\n"))\n]"
  }

  private static let collective = [
    ("Tên tập thể", "Sở Nội vụ tỉnh An Phú"), ("Trụ sở", "số 12 đường Lê Lợi, phường Trung Tâm, tỉnh An Phú"),
    ("Tổ chức bộ máy", "09 phòng, đơn vị; hiện có 86 công chức, viên chức, người lao động; Đảng bộ có 58 đảng viên"),
    ("Chức năng, nhiệm vụ", "tham mưu Ủy ban nhân dân tỉnh quản lý nhà nước về công tác nội vụ trên địa bàn"),
  ]

  private static let person = [
    ("Họ và tên", "Phùng Quốc Việt"), ("Ngày sinh", "12/8/1980; giới tính: nam"),
    ("Quê quán", "xã Tân Lập, tỉnh An Phú"),
    ("Đơn vị công tác, chức vụ", "Trưởng phòng Cải cách hành chính, Sở Nội vụ tỉnh An Phú"),
    ("Trình độ", "Thạc sĩ Quản lý công; lý luận chính trị cao cấp"), ("Ngày vào Đảng chính thức", "19/5/2008"),
  ]

  private static func guest(_ isPerson: Bool) -> [(String, String)] {
    isPerson
      ? [
        ("Họ và tên", "Anna Keller"), ("Quốc tịch", "Thụy Sĩ"),
        ("Chức vụ", "Giám đốc chương trình, Quỹ Hợp tác Hồ Sen"),
      ]
      : [
        ("Tên tập thể", "Quỹ Hợp tác Hồ Sen"), ("Trụ sở", "thành phố Bern, Thụy Sĩ"),
        ("Lĩnh vực hoạt động", "đào tạo cán bộ, bảo quản tài liệu"),
      ]
  }

  // MARK: What

  private static func achievements(_ form: AchievementForm) -> [String] {
    if form.isExternal {
      return [
        item(
          "Đóng góp cho tỉnh", "Tổ chức 06 khóa đào tạo cho 120 lượt công chức; tài trợ thiết bị bảo quản tài liệu."),
        item("Tác dụng", "Góp phần vun đắp quan hệ hữu nghị, hợp tác giữa tỉnh An Phú và đối tác."),
      ]
    }
    switch form.number {
    case 6:
      return [
        item(
          "Hoàn cảnh lập thành tích", "Đêm 18/9/2025, nước sông dâng cao, ngập tầng một của kho lưu trữ và khu dân cư."),
        item("Thành tích đạt được", "Đưa 04 người bị nạn đến nơi an toàn; di chuyển kịp thời 1.200 hộp tài liệu gốc."),
      ]
    case 8:
      return [
        item("Kết quả thực hiện phong trào", "Số hóa 4.200 hồ sơ, vượt 40% kế hoạch đợt 1 của phong trào thi đua."),
        item("Bài học, khả năng nhân rộng", "Cách chia lô hồ sơ theo ca đã được các đơn vị khác của tỉnh áp dụng."),
      ]
    default:
      return form.isIndividual
        ? [
          item("Quyền hạn, nhiệm vụ được giao", "Phụ trách công tác cải cách hành chính của tỉnh."),
          item(
            "Kết quả thực hiện nhiệm vụ",
            "Tham mưu rút ngắn thời gian giải quyết 38 thủ tục; chỉ số cải cách hành chính tăng 06 bậc."),
        ]
        : [
          item("Kết quả thực hiện nhiệm vụ", "Số hóa 4.200 hồ sơ, vượt 40% kế hoạch; phục vụ 1.960 lượt người đọc."),
          item("Phong trào thi đua, sáng kiến", "Có 02 sáng kiến được công nhận; 100% công chức ký giao ước thi đua."),
        ]
    }
  }

  private static func item(_ title: String, _ text: String) -> String {
    #"{"title": "\#(title)", "text": ["\#(text)"]}"#
  }

  private static let figures = """
    "tables": [{"title": "Kết quả so với kế hoạch", "rows": [
      ["Chỉ tiêu", "Kế hoạch", "Thực hiện", "Tỷ lệ"],
      ["Hồ sơ số hóa", "3.000", "4.200", "140%"],
      ["Lượt người đọc", "1.800", "1.960", "108,8%"]
    ]}]
    """

  // MARK: Before

  private static let ratings = entries(
    "ratings",
    [
      ("2024", "Hoàn thành xuất sắc nhiệm vụ", "Số 11/TB-SNV ngày 15/12/2024"),
      ("2025", "Hoàn thành xuất sắc nhiệm vụ", "Số 14/TB-SNV ngày 12/12/2025"),
    ])

  private static let initiatives = entries(
    "initiatives", [("2025", "Mẫu phiếu hẹn trả hồ sơ tự tính ngày làm việc", "Số 60/QĐ-SNV ngày 10/9/2025")])

  private static let collectiveTitles = entries(
    "titles", [("2024", "Tập thể lao động xuất sắc", "Số 215/QĐ-UBND ngày 10/02/2025")],
    of: "Chủ tịch Ủy ban nhân dân tỉnh")

  private static let fighterTitles = entries(
    "titles",
    [
      ("2024", "Chiến sĩ thi đua cơ sở", "Số 08/QĐ-SNV ngày 10/01/2025"),
      ("2025", "Chiến sĩ thi đua cơ sở", "Số 27/QĐ-SNV ngày 05/3/2026"),
    ])

  /// Each line: year, what, number and day of the decision.
  private static func entries(
    _ key: String, _ lines: [(String, String, String)], of body: String = "Sở Nội vụ"
  ) -> String {
    let items = lines.map { #"  {"year": "\#($0)", "what": "\#($1)", "decision": "\#($2) của \#(body)"}"# }
    return "\"\(key)\": [\n\(items.joined(separator: ",\n"))\n]"
  }

  private static let posts = """
    "posts": [
      {"period": "8/2002 - 12/2012", "post": "Chuyên viên, Sở Nội vụ", "length": "10 năm 5 tháng"},
      {"period": "01/2013 - 3/2026", "post": "Trưởng phòng, Sở Nội vụ", "length": "13 năm 3 tháng"}
    ]
    """
}
