/// Invented data for each achievement report, made of the parts that its form has.
enum AchievementExample {
  static func text(_ form: AchievementForm) -> String {
    let parts: [(AchievementForm.Part, String)] = [
      (.figures, figures), (.ratings, ratings), (.initiatives, initiatives), (.posts, posts), (.titles, titles),
      (.forms, forms), (.discipline, #""discipline": "Không""#),
    ]
    let mine = parts.filter { form.has($0.0) }.map { $0.1 }
    return ([form.isIndividual ? individual : collective] + mine + [#""confirmer": "CHỦ TỊCH\nỦY BAN NHÂN DÂN TỈNH""#])
      .joined(separator: ",\n")
  }

  private static let collective = """
    "award": "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
    "reporter": "Trung tâm Lưu trữ lịch sử",
    "profile": [
      {"label": "Tên tập thể", "value": "Trung tâm Lưu trữ lịch sử, Sở Nội vụ tỉnh An Phú"},
      {"label": "Trụ sở", "value": "số 12 đường Lê Lợi, phường Trung Tâm, tỉnh An Phú"},
      {"label": "Quá trình thành lập", "value": "thành lập năm 2011; hiện có 24 viên chức, người lao động"},
      {"label": "Chức năng, nhiệm vụ", "value": "thu thập, bảo quản và phát huy giá trị tài liệu lưu trữ lịch sử"}
    ],
    "achievements": [
      {"title": "Kết quả thực hiện nhiệm vụ", "text": ["Số hóa 4.200 hồ sơ, vượt 40% kế hoạch; phục vụ 1.960 lượt người đọc."]},
      {"title": "Phong trào thi đua, sáng kiến", "text": ["Có 02 sáng kiến được công nhận; 100% viên chức ký giao ước thi đua."]}
    ]
    """

  private static let individual = """
    "award": "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
    "reporter": "Phùng Quốc Việt",
    "profile": [
      {"label": "Họ và tên", "value": "Phùng Quốc Việt"},
      {"label": "Ngày sinh", "value": "12/8/1980; giới tính: nam"},
      {"label": "Quê quán", "value": "xã Tân Lập, tỉnh An Phú"},
      {"label": "Đơn vị công tác, chức vụ", "value": "Trưởng phòng Cải cách hành chính, Sở Nội vụ tỉnh An Phú"},
      {"label": "Trình độ", "value": "Thạc sĩ Quản lý công; lý luận chính trị cao cấp"},
      {"label": "Ngày vào Đảng chính thức", "value": "19/5/2008"}
    ],
    "achievements": [
      {"title": "Quyền hạn, nhiệm vụ được giao", "text": ["Phụ trách công tác cải cách hành chính của tỉnh."]},
      {"title": "Thành tích đạt được", "text": ["Tham mưu rút ngắn thời gian giải quyết 38 thủ tục; chỉ số cải cách hành chính tăng 06 bậc."]}
    ]
    """

  private static let figures = """
    "tables": [{"title": "Kết quả so với kế hoạch", "rows": [
      ["Chỉ tiêu", "Kế hoạch", "Thực hiện", "Tỷ lệ"],
      ["Hồ sơ số hóa", "3.000", "4.200", "140%"],
      ["Lượt người đọc", "1.800", "1.960", "108,8%"]
    ]}]
    """

  private static let ratings = """
    "ratings": [
      {"year": "2024", "what": "Hoàn thành xuất sắc nhiệm vụ", "decision": "Số 11/TB-SNV ngày 15/12/2024; Sở Nội vụ"},
      {"year": "2025", "what": "Hoàn thành xuất sắc nhiệm vụ", "decision": "Số 14/TB-SNV ngày 12/12/2025; Sở Nội vụ"}
    ]
    """

  private static let initiatives = """
    "initiatives": [
      {"year": "2025", "what": "Mẫu phiếu hẹn trả hồ sơ tự tính ngày làm việc", "decision": "Số 60/QĐ-SNV ngày 10/9/2025; Sở Nội vụ"}
    ]
    """

  private static let posts = """
    "posts": [
      {"period": "8/2002 - 12/2012", "post": "Chuyên viên, Sở Nội vụ", "length": "10 năm 5 tháng"},
      {"period": "01/2013 - 3/2026", "post": "Trưởng phòng, Sở Nội vụ", "length": "13 năm 3 tháng"}
    ]
    """

  private static let titles = """
    "titles": [
      {"year": "2024", "what": "Lao động tiên tiến", "decision": "Số 08/QĐ-SNV ngày 10/01/2025; Sở Nội vụ"}
    ]
    """

  private static let forms = """
    "forms": [
      {"year": "2023", "what": "Giấy khen của Giám đốc Sở Nội vụ", "decision": "Số 71/QĐ-SNV ngày 20/12/2023; Sở Nội vụ"}
    ]
    """
}
