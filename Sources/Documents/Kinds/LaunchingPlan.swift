extension DocumentKind {
  private static let subject = Field<String>.text("subject", "trích yếu")
  private static let bases = Field<[String]>.optionalTexts("bases", "các căn cứ")

  /// Launches a movement. The parts that Article 17 of the Law on Emulation and Commendation 2022 asks for are the
  /// author's sections: the example has all of them.
  static let launchingPlan = DocumentKind(
    "launching-plan", "Kế hoạch phát động phong trào thi đua", type: "plan",
    fields: [subject.row, bases.row] + SectionedText.rows + [DutyTable.field.row],
    head: .agency(
      day: "2026-01-12",
      recipients: ["Ủy ban nhân dân tỉnh (để báo cáo)", "Giám đốc, các Phó Giám đốc Sở", "Các phòng, đơn vị thuộc Sở"]),
    example: """
      "subject": "Phát động phong trào thi đua “Nền nếp, tận tâm, phục vụ” năm 2026",
      "bases": [],
      "opening": ["Thực hiện Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022, Sở Nội vụ tỉnh An Phú ban hành Kế hoạch phát động phong trào thi đua “Nền nếp, tận tâm, phục vụ” năm 2026 như sau:"],
      "sections": [
        {"title": "Mục đích, yêu cầu", "items": [
          {"title": "Mục đích", "points": ["Tạo khí thế thi đua sôi nổi, hoàn thành và vượt các chỉ tiêu công tác năm 2026;", "Phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến."]},
          {"title": "Yêu cầu", "points": ["Phong trào thiết thực, không hình thức, gắn với nhiệm vụ chính trị của từng đơn vị;", "Khen thưởng kịp thời, đúng người, đúng việc."]}
        ]},
        {"title": "Phạm vi, đối tượng", "text": ["Phong trào được tổ chức trong toàn Sở, đối với các phòng, đơn vị thuộc Sở và công chức, viên chức, người lao động."]},
        {"title": "Nội dung và chỉ tiêu thi đua", "items": [
          {"title": "Nội dung", "points": ["Giải quyết thủ tục hành chính đúng hạn, trước hạn;", "Số hóa hồ sơ lưu trữ;", "Giữ kỷ luật, kỷ cương hành chính."]},
          {"title": "Chỉ tiêu", "points": ["100% hồ sơ được trả đúng hạn;", "Ít nhất 80% công chức, viên chức ký giao ước thi đua;", "Mỗi phòng có ít nhất 01 sáng kiến được công nhận."]}
        ]},
        {"title": "Thời gian thực hiện", "items": [
          {"text": ["Đợt 1: từ ngày 12/01/2026 đến ngày 30/6/2026, chào mừng Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc."]},
          {"text": ["Đợt 2: từ ngày 01/7/2026 đến ngày 15/12/2026."]}
        ]},
        {"title": "Biện pháp và khen thưởng", "text": ["Đẩy mạnh tuyên truyền; tổ chức ký giao ước thi đua; kiểm tra hằng quý; sơ kết, tổng kết phong trào. Xét tặng Giấy khen của Giám đốc Sở cho tập thể, cá nhân tiêu biểu."]},
        {"title": "Tổ chức thực hiện", "text": ["Các phòng, đơn vị báo cáo kết quả thực hiện về Phòng Thi đua - Khen thưởng trước ngày 20/6/2026 (sơ kết) và trước ngày 15/12/2026 (tổng kết). Nhiệm vụ cụ thể được phân công như sau:"]}
      ],
      "duties": [
        {"task": "Tổ chức lễ phát động và ký giao ước thi đua", "lead": "Văn phòng Sở", "with": "Công đoàn cơ sở", "product": "Bản giao ước", "due": "Trước ngày 15/02/2026"},
        {"task": "Xây dựng tiêu chí chấm điểm thi đua", "lead": "Phòng Thi đua - Khen thưởng", "with": "Các phòng, đơn vị", "product": "Bộ tiêu chí", "due": "Quý I/2026"},
        {"task": "Tổng hợp, trình khen thưởng tổng kết phong trào", "lead": "Phòng Thi đua - Khen thưởng", "product": "Tờ trình", "due": "Trước ngày 25/12/2026"}
      ],
      "closing": ["Trên đây là Kế hoạch phát động phong trào thi đua năm 2026. Trong quá trình thực hiện, nếu có vướng mắc, các phòng, đơn vị phản ánh về Phòng Thi đua - Khen thưởng để tổng hợp, báo cáo Giám đốc Sở xem xét, quyết định."]
      """
  ) { form, paper in
    paper.addHeading()
    paper.addType("KẾ HOẠCH", subject: paper.isParty ? OfficialText.inSentence(form[subject]) : form[subject])
    paper.addBases(form[bases])
    paper.addOpening(form)
    paper.addSections(form[SectionedText.sections])
    paper.addDuties(form[DutyTable.field], title: "BẢNG PHÂN CÔNG NHIỆM VỤ")
    paper.endSections(form)
  }
}
