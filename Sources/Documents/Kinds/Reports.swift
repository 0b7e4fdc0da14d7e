extension DocumentKind {
  /// A unit's figures of a month or a quarter.
  static let periodicReport = DocumentKind(
    "report-periodic", "Báo cáo định kỳ kết quả phong trào thi đua", type: "report", fields: ReportFields.rows,
    head: .agency(day: "2026-03-31", number: 64),
    example: """
      "subject": "Kết quả thực hiện phong trào thi đua quý I năm 2026",
      "to": ["Ủy ban nhân dân tỉnh An Phú"],
      "opening": ["Thực hiện chế độ báo cáo định kỳ, Sở Nội vụ báo cáo kết quả phong trào thi đua quý I năm 2026 như sau:"],
      "sections": [
        {"title": "Kết quả thực hiện", "items": [
          {"text": ["Đã phát động 01 phong trào; 09/09 phòng, đơn vị ký giao ước thi đua."]},
          {"text": ["Trả đúng hạn 1.248/1.250 hồ sơ, đạt 99,8%."]}
        ]},
        {"title": "Khó khăn, vướng mắc", "text": ["Hai hồ sơ trả chậm do chờ ý kiến liên ngành."]},
        {"title": "Nhiệm vụ quý II", "text": ["Kiểm tra việc thực hiện giao ước tại 04 đơn vị; chuẩn bị sơ kết 6 tháng."]}
      ],
      "tables": [{"title": "Kết quả theo đơn vị", "unit": "hồ sơ", "rows": [
        ["Đơn vị", "Tiếp nhận", "Đúng hạn", "Tỷ lệ"],
        ["Văn phòng Sở", "620", "620", "100%"],
        ["Trung tâm Lưu trữ lịch sử", "630", "628", "99,7%"]
      ]}],
      "closing": ["Trên đây là kết quả quý I năm 2026, Sở Nội vụ báo cáo Ủy ban nhân dân tỉnh."]
      """
  ) { form, paper in paper.addReport(form) }

  /// The interim review of a movement.
  static let interimReport = DocumentKind(
    "report-interim", "Báo cáo sơ kết phong trào thi đua", type: "report", fields: ReportFields.rows,
    head: .agency(day: "2026-06-18", number: 142),
    example: """
      "subject": "Sơ kết 6 tháng đầu năm phong trào thi đua “Nền nếp, tận tâm, phục vụ” năm 2026",
      "opening": ["Thực hiện Kế hoạch số 27/KH-SNV ngày 12 tháng 01 năm 2026 của Sở Nội vụ tỉnh An Phú phát động phong trào thi đua “Nền nếp, tận tâm, phục vụ” năm 2026, Sở Nội vụ báo cáo sơ kết 6 tháng đầu năm như sau:"],
      "sections": [
        {"title": "Công tác lãnh đạo, chỉ đạo", "text": ["Ban hành Kế hoạch phát động, kiện toàn Hội đồng Thi đua - Khen thưởng, hướng dẫn ký giao ước."]},
        {"title": "Kết quả phong trào thi đua", "items": [
          {"title": "Kết quả thực hiện chỉ tiêu", "text": ["Bốn trên năm chỉ tiêu đạt và vượt tiến độ."]},
          {"title": "Điển hình tiên tiến", "text": ["Giới thiệu 06 gương người tốt, việc tốt."]}
        ]},
        {"title": "Tồn tại, hạn chế và nguyên nhân", "text": ["Một số đơn vị báo cáo chậm; nguyên nhân chủ yếu do phân công chưa rõ người."]},
        {"title": "Phương hướng, nhiệm vụ 6 tháng cuối năm", "text": ["Hoàn thành chỉ tiêu sáng kiến; tổ chức tổng kết trước ngày 20/12/2026."]}
      ],
      "charts": [{"title": "Giao ước đã ký theo đơn vị", "unit": "bản", "bars": [
        {"label": "Văn phòng Sở", "value": 18}, {"label": "Cải cách hành chính", "value": 9}, {"label": "Lưu trữ lịch sử", "value": 24}
      ]}],
      "closing": ["Trên đây là báo cáo sơ kết 6 tháng đầu năm phong trào thi đua “Nền nếp, tận tâm, phục vụ” năm 2026 của Sở Nội vụ."]
      """
  ) { form, paper in paper.addReport(form) }

  /// The final review of a movement or of a year.
  static let finalReport = DocumentKind(
    "report-final", "Báo cáo tổng kết phong trào thi đua", type: "report", fields: ReportFields.rows,
    head: .agency(day: "2025-12-19", number: 310),
    example: """
      "subject": "Tổng kết phong trào thi đua và công tác khen thưởng năm 2025",
      "to": ["Ủy ban nhân dân tỉnh An Phú"],
      "opening": ["Sở Nội vụ báo cáo tổng kết phong trào thi đua và công tác khen thưởng năm 2025 như sau:"],
      "sections": [
        {"title": "Công tác lãnh đạo, chỉ đạo", "text": ["Ban hành 07 văn bản chỉ đạo; Hội đồng họp 04 phiên."]},
        {"title": "Kết quả phong trào thi đua", "text": ["Phát động 02 phong trào; 100% phòng, đơn vị đăng ký và ký giao ước; đạt 11/12 chỉ tiêu."]},
        {"title": "Công tác khen thưởng", "text": ["Công nhận 02 tập thể, 09 cá nhân; tỷ lệ người trực tiếp công tác được khen là 66,7%."]},
        {"title": "Tuyên truyền, điển hình tiên tiến, sáng kiến", "text": ["Đăng 34 tin, bài; công nhận 02 sáng kiến cấp cơ sở."]},
        {"title": "Hoạt động cụm, khối thi đua", "text": ["Tham gia đầy đủ hoạt động của Khối thi đua số 3."]},
        {"title": "Tồn tại, hạn chế, nguyên nhân", "text": ["Việc nhân rộng điển hình chưa thường xuyên."]},
        {"title": "Phương hướng, nhiệm vụ năm 2026", "text": ["Phát động phong trào “Nền nếp, tận tâm, phục vụ”."]},
        {"title": "Kiến nghị, đề xuất", "text": ["Đề nghị Ủy ban nhân dân tỉnh sớm ban hành quy chế thi đua, khen thưởng mới."]}
      ],
      "tables": [{"title": "Kết quả khen thưởng năm 2025", "rows": [
        ["Danh hiệu, hình thức", "Tập thể", "Cá nhân"],
        ["Tập thể lao động tiên tiến", "2", ""], ["Chiến sĩ thi đua cơ sở", "", "2"], ["Lao động tiên tiến", "", "7"]
      ]}],
      "charts": [{"title": "Số khen thưởng qua các năm", "unit": "trường hợp", "bars": [
        {"label": "Năm 2023", "value": 8}, {"label": "Năm 2024", "value": 10}, {"label": "Năm 2025", "value": 11}
      ]}],
      "closing": ["Trên đây là báo cáo tổng kết phong trào thi đua và công tác khen thưởng năm 2025, Sở Nội vụ kính báo cáo Ủy ban nhân dân tỉnh."]
      """
  ) { form, paper in paper.addReport(form) }
}
