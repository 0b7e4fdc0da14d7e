extension DocumentKind {
  private static let form = Field<String>.text("achievement", "thành tích được khen, viết tiếp sau “đã có thành tích”")
  private static let fund = Field<String>.optionalText("fund", "nguồn chi tiền thưởng")

  /// Commends (giấy khen, bằng khen); the lists stand in annexes.
  static let decisionCommend = DocumentKind(
    "decision-commend", "Quyết định tặng Giấy khen, Bằng khen", type: "decision",
    fields: DecisionFields.rows + [form.row, AwardGroup.field.row, fund.row],
    head: .agency(day: "2026-06-26", number: 31),
    example: """
      "subject": "khen thưởng tập thể, cá nhân có thành tích xuất sắc trong đợt 1 phong trào thi đua “Nền nếp, tận tâm, phục vụ” năm 2026",
      "bases": [
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
        "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng",
        "Căn cứ Quyết định số 12/2025/QĐ-UBND ngày 20 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh An Phú quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Nội vụ",
        "Căn cứ Kế hoạch số 27/KH-SNV ngày 12 tháng 01 năm 2026 của Sở Nội vụ tỉnh An Phú phát động phong trào thi đua “Nền nếp, tận tâm, phục vụ” năm 2026",
        "Theo đề nghị của Trưởng phòng Thi đua - Khen thưởng"
      ],
      "achievement": "xuất sắc trong đợt 1 phong trào thi đua “Nền nếp, tận tâm, phục vụ” năm 2026",
      "awards": [
        {"award": "Giấy khen của Giám đốc Sở Nội vụ", "bearer": "collective", "bonusEach": 1410000, "names": ["Trung tâm Lưu trữ lịch sử"]},
        {"award": "Giấy khen của Giám đốc Sở Nội vụ", "bonusEach": 710000, "units": [
          {"unit": "Văn phòng Sở", "people": [
            {"name": "Nguyễn Ngọc Ánh", "post": "Chuyên viên", "merit": "Rút ngắn thời gian trả hồ sơ còn 02 ngày"}
          ]},
          {"unit": "Trung tâm Lưu trữ lịch sử", "people": [
            {"name": "Bùi Phương Thảo", "post": "Lưu trữ viên", "merit": "Số hóa 4.200 hồ sơ, vượt 40% kế hoạch"}
          ]}
        ]}
      ],
      "fund": "Quỹ thi đua, khen thưởng năm 2026 của Sở Nội vụ",
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
    let fund = form[fund].isEmpty ? "quỹ thi đua, khen thưởng của cơ quan" : form[fund]
    paper.addArticle(
      2, "Tập thể, cá nhân có tên tại Điều 1 được nhận tiền thưởng kèm theo hình thức khen thưởng, trích từ \(fund).")
    if let money = paper.bonusSentence(groups.reduce(0) { $0 + $1.bonus }) { paper.addText(money) }
    paper.endDecision(form, article: 3)
    paper.addAwardAnnexes(groups, verb: "được tặng", noun: "")
  }
}
