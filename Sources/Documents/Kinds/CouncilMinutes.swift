extension DocumentKind {
  private static let conclusion = Field<[String]>.texts("conclusion", "kết luận của người chủ trì")

  /// A session of the emulation and commendation council, with its vote.
  static let councilMinutes = DocumentKind(
    "council-minutes", "Biên bản họp Hội đồng Thi đua - Khen thưởng", type: "minutes",
    fields: MinutesFields.rows + [VoteTable.field.row, conclusion.row],
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
        {"title": "Báo cáo tóm tắt hồ sơ", "text": ["Thường trực Hội đồng báo cáo 02 trường hợp đề nghị; hồ sơ đầy đủ theo quy định."]},
        {"title": "Ý kiến thảo luận", "text": ["- Bà Lý Thanh Hà nhất trí với đề nghị, lưu ý ưu tiên người trực tiếp lao động."]}
      ],
      "votes": [
        {"name": "Trịnh Thu Hoài", "award": "Chiến sĩ thi đua cơ sở", "agree": 5, "disagree": 0, "neededPercent": 80},
        {"name": "Nguyễn Ngọc Ánh", "award": "Chiến sĩ thi đua cơ sở", "agree": 3, "disagree": 2, "neededPercent": 80}
      ],
      "conclusion": ["Hội đồng thống nhất trình Giám đốc Sở công nhận các trường hợp đạt tỷ lệ phiếu; Thường trực Hội đồng hoàn thiện hồ sơ trước ngày 05/3/2026."]
      """
  ) { form, paper in
    paper.addMinutesOpening(form)
    let next = paper.addProceedings(form)
    paper.addSubsection(next, "Kết quả bỏ phiếu kín")
    paper.addVotes(form[VoteTable.field], members: form[MinutesFields.total], noun: "Tập thể, cá nhân")
    paper.addSubsection(next + 1, "Kết luận")
    paper.addTexts(form[conclusion])
    paper.endMinutes(form)
  }
}
