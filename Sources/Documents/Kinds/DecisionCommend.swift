extension DocumentKind {
  private static let form = Field<String>.text("achievement", "thành tích được khen, viết tiếp sau “đã có thành tích”")
  private static let fund = Field<String>.optionalText("fund", "nguồn chi tiền thưởng")

  /// Commends (giấy khen, bằng khen); the lists stand in annexes.
  static let decisionCommend = DocumentKind(
    "decision-commend", "Quyết định tặng Giấy khen, Bằng khen", type: "decision",
    fields: DecisionFields.rows + [form.row, AwardGroup.field.row, fund.row],
    example: """
      "subject": "khen thưởng tập thể, cá nhân có thành tích trong phong trào thi đua “Nền nếp, tận tâm, phục vụ”",
      "bases": [
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
        "Căn cứ Kế hoạch số 27/KH-SNV ngày 12 tháng 01 năm 2026 của Sở Nội vụ tỉnh An Phú phát động phong trào thi đua “Nền nếp, tận tâm, phục vụ” năm 2026",
        "Theo đề nghị của Trưởng phòng Thi đua - Khen thưởng"
      ],
      "achievement": "xuất sắc trong phong trào thi đua “Nền nếp, tận tâm, phục vụ” năm 2026",
      "awards": [
        {"award": "Giấy khen của Giám đốc Sở", "bearer": "collective", "bonusEach": 1520000, "names": ["Trung tâm Lưu trữ lịch sử"]},
        {"award": "Giấy khen của Giám đốc Sở", "bonusEach": 760000, "units": [
          {"unit": "Văn phòng Sở", "people": [
            {"name": "Nguyễn Ngọc Ánh", "post": "Chuyên viên", "merit": "Rút ngắn thời gian trả hồ sơ còn 02 ngày"}
          ]},
          {"unit": "Trung tâm Lưu trữ lịch sử", "people": [
            {"name": "Bùi Phương Thảo", "post": "Lưu trữ viên", "merit": "Số hóa 4.200 hồ sơ, vượt 40% kế hoạch"}
          ]}
        ]}
      ],
      "executors": "Chánh Văn phòng Sở, Trưởng phòng Thi đua - Khen thưởng và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này."
      """
  ) { form, paper in
    let groups = AwardGroup.all(form)
    paper.addDecisionOpening(form)
    let names = groups.map(\.name).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    paper.addArticle(
      1,
      "Tặng \(names.joined(separator: ", ")) cho \(AwardGroup.counts(groups)) đã có thành tích \(form[Self.form]) "
        + "(có danh sách kèm theo).")
    let fund = form[fund].isEmpty ? "nguồn kinh phí thi đua, khen thưởng theo quy định" : form[fund]
    paper.addArticle(2, "Kèm theo mỗi hình thức khen thưởng là tiền thưởng theo quy định, trích từ \(fund).")
    if let money = paper.bonusSentence(groups) { paper.addText(money) }
    paper.endDecision(form, article: 3)
    paper.addAwardAnnexes(groups, title: "Danh sách được tặng")
  }
}
