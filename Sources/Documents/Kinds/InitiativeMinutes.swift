extension DocumentKind {
  private static let conclusion = Field<[String]>.texts("conclusion", "kết luận của người chủ trì")

  /// A session of the initiative council: new, applied, of benefit, fit to spread (Law of 2022, Article 3(4)).
  static let initiativeMinutes = DocumentKind(
    "initiative-minutes", "Biên bản họp Hội đồng Sáng kiến", type: "minutes",
    fields: MinutesFields.rows + [VoteTable.field.row, conclusion.row],
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
      "conclusion": ["Hội đồng đề nghị Giám đốc Sở công nhận 01 sáng kiến đạt tỷ lệ phiếu."]
      """
  ) { form, paper in
    paper.addMinutesOpening(form)
    let next = paper.addProceedings(form)
    paper.addSubsection(next, "Kết quả chấm, bỏ phiếu")
    paper.addVotes(form[VoteTable.field], members: form[MinutesFields.total], noun: "Sáng kiến")
    paper.addSubsection(next + 1, "Kết luận")
    paper.addTexts(form[conclusion])
    paper.endMinutes(form)
  }
}
