extension DocumentKind {
  private static let conclusion = Field<[String]>.texts("conclusion", "kết luận của người chủ trì")

  /// Minutes of a session that votes: what was said, the ballots for each nominee, what the chair concluded.
  private static func sessionMinutes(
    _ name: String, _ title: String, head: ExampleHead, vote: String, noun: String, example: String
  ) -> DocumentKind {
    DocumentKind(
      name, title, type: "minutes", fields: MinutesFields.rows + [VoteTable.field.row, conclusion.row], head: head,
      example: example
    ) { form, paper in
      paper.addMinutesOpening(form)
      let next = paper.addProceedings(form)
      paper.addSubsection(next, vote)
      paper.addVotes(form[VoteTable.field], members: form[MinutesFields.total], noun: noun)
      paper.addSubsection(next + 1, "Kết luận")
      paper.addTexts(form[conclusion])
      paper.endMinutes(form)
    }
  }

  /// A session of the emulation and commendation council.
  static let councilMinutes = sessionMinutes(
    "council-minutes", "Biên bản họp Hội đồng Thi đua - Khen thưởng", head: .emulationCouncil(number: 6),
    vote: "Kết quả bỏ phiếu kín", noun: "Tập thể, cá nhân",
    example: """
      "subject": "Họp Hội đồng Thi đua - Khen thưởng xét danh hiệu thi đua năm 2025",
      "start": "08 giờ 00, ngày 27 tháng 02 năm 2026",
      "end": "10 giờ 30 cùng ngày",
      "place": "Phòng họp số 2, trụ sở Sở Nội vụ",
      "members": 5,
      "present": ["Ông Mai Xuân Trường, Chủ tịch Hội đồng", "Ông Đoàn Hữu Tường, Phó Chủ tịch Hội đồng", "Bà Lý Thanh Hà, Phó Chủ tịch Hội đồng", "Bà Tạ Kim Oanh, Ủy viên, Thư ký"],
      "absent": ["Ông Phùng Quốc Việt, Ủy viên (đi công tác, đã gửi phiếu bằng văn bản)"],
      "chair": "Mai Xuân Trường",
      "chairPost": "Chủ tịch Hội đồng",
      "secretary": "Tạ Kim Oanh",
      "proceedings": [
        {"title": "Báo cáo tóm tắt hồ sơ", "text": ["Thường trực Hội đồng báo cáo 02 trường hợp đề nghị; hồ sơ đầy đủ theo quy định; danh sách đã được công khai từ ngày 20 tháng 02 năm 2026, không có ý kiến phản ánh."]},
        {"title": "Ý kiến thảo luận", "text": ["- Bà Lý Thanh Hà nhất trí với đề nghị, lưu ý ưu tiên người trực tiếp lao động."]}
      ],
      "votes": [
        {"name": "Trịnh Thu Hoài", "award": "Chiến sĩ thi đua cơ sở", "agree": 5, "disagree": 0, "neededPercent": 80},
        {"name": "Nguyễn Ngọc Ánh", "award": "Chiến sĩ thi đua cơ sở", "agree": 3, "disagree": 2, "neededPercent": 80}
      ],
      "conclusion": ["Hội đồng thống nhất trình Giám đốc Sở công nhận trường hợp đạt tỷ lệ phiếu; Thường trực Hội đồng hoàn thiện hồ sơ trước ngày 05/3/2026."]
      """)

  /// A session of the initiative council: new, applied, of benefit, fit to spread (Law of 2022, Article 3(4)).
  static let initiativeMinutes = sessionMinutes(
    "initiative-minutes", "Biên bản họp Hội đồng Sáng kiến",
    head: .council("HỘI ĐỒNG SÁNG KIẾN", "Hội đồng Sáng kiến Sở Nội vụ", "HĐSK", number: 2),
    vote: "Kết quả chấm, bỏ phiếu", noun: "Sáng kiến",
    example: """
      "subject": "Họp Hội đồng Sáng kiến xét công nhận sáng kiến năm 2026",
      "start": "14 giờ 00, ngày 20 tháng 02 năm 2026",
      "end": "16 giờ 00 cùng ngày",
      "place": "Phòng họp số 1, trụ sở Sở Nội vụ",
      "members": 5,
      "present": ["Ông Đoàn Hữu Tường, Chủ tịch Hội đồng", "Ông Phùng Quốc Việt, Ủy viên", "Bà Lý Thanh Hà, Ủy viên", "Ông Hoàng Minh Tuấn, Ủy viên", "Bà Tạ Kim Oanh, Ủy viên, Thư ký"],
      "chair": "Đoàn Hữu Tường",
      "chairPost": "Chủ tịch Hội đồng",
      "secretary": "Tạ Kim Oanh",
      "proceedings": [
        {"title": "Tác giả trình bày sáng kiến", "text": ["02 sáng kiến được trình bày, nêu rõ tính mới, hiệu quả áp dụng và khả năng nhân rộng."]},
        {"title": "Ý kiến phản biện", "text": ["Các ủy viên nhận xét bằng phiếu; không có ý kiến cho rằng sáng kiến trùng với giải pháp đã công nhận."]}
      ],
      "votes": [
        {"name": "Sắp xếp kho lưu trữ bằng mã vị trí hai lớp", "award": "Sáng kiến cấp cơ sở", "agree": 5, "disagree": 0, "neededPercent": 70},
        {"name": "Sổ theo dõi trực nhật điện tử", "award": "Sáng kiến cấp cơ sở", "agree": 3, "disagree": 2, "neededPercent": 70}
      ],
      "conclusion": ["Hội đồng thống nhất trình Giám đốc Sở công nhận 01 sáng kiến đạt tỷ lệ phiếu."]
      """)
}
