import Blocks

extension DocumentKind {
  private static let year = Field<String>.text("period", "thời gian, thành tích được xét, như “năm 2026”")
  private static let fund = Field<String>.optionalText("fund", "nguồn chi tiền thưởng")

  /// Recognises emulation titles; the lists stand in annexes, unit by unit.
  static let decisionTitles = DocumentKind(
    "decision-titles", "Quyết định công nhận danh hiệu thi đua", type: "decision",
    fields: DecisionFields.rows + [year.row, AwardGroup.field.row, fund.row],
    example: """
      "subject": "công nhận danh hiệu thi đua năm 2025",
      "bases": [
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
        "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng",
        "Căn cứ Quyết định số 12/2025/QĐ-UBND ngày 20 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh An Phú quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Nội vụ",
        "Căn cứ Biên bản số 06/BB-HĐTĐKT ngày 27 tháng 02 năm 2026 của Hội đồng Thi đua - Khen thưởng Sở Nội vụ",
        "Theo đề nghị của Trưởng phòng Thi đua - Khen thưởng"
      ],
      "period": "năm 2025",
      "awards": [
        {"award": "Tập thể lao động tiên tiến", "bearer": "collective", "bonusEach": 1880000,
         "names": ["Phòng Cải cách hành chính", "Trung tâm Lưu trữ lịch sử"]},
        {"award": "Chiến sĩ thi đua cơ sở", "bonusEach": 2340000, "units": [
          {"unit": "Văn phòng Sở", "people": [{"name": "Trịnh Thu Hoài", "post": "Phó Chánh Văn phòng"}]},
          {"unit": "Phòng Cải cách hành chính", "people": [{"name": "Phùng Quốc Việt", "post": "Trưởng phòng"}]}
        ]},
        {"award": "Lao động tiên tiến", "bonusEach": 710000, "units": [
          {"unit": "Văn phòng Sở", "people": [
            {"name": "Trịnh Thu Hoài", "post": "Phó Chánh Văn phòng"},
            {"name": "Nguyễn Ngọc Ánh", "post": "Chuyên viên"},
            {"name": "Lê Đình Khôi", "post": "Văn thư"}
          ]},
          {"unit": "Phòng Cải cách hành chính", "people": [
            {"name": "Phùng Quốc Việt", "post": "Trưởng phòng"},
            {"name": "Vũ Thị Lan Chi", "post": "Chuyên viên chính"}
          ]},
          {"unit": "Trung tâm Lưu trữ lịch sử", "people": [
            {"name": "Hoàng Minh Tuấn", "post": "Phó Giám đốc Trung tâm"},
            {"name": "Bùi Phương Thảo", "post": "Lưu trữ viên"}
          ]}
        ]}
      ],
      "fund": "Quỹ thi đua, khen thưởng năm 2026 của Sở Nội vụ",
      "executors": "Chánh Văn phòng Sở, Trưởng phòng Thi đua - Khen thưởng, thủ trưởng các phòng, đơn vị có liên quan và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này."
      """
  ) { form, paper in
    let groups = AwardGroup.all(form)
    paper.addDecisionOpening(form)
    paper.addArticle(
      1, "Công nhận danh hiệu thi đua \(form[year]) cho \(AwardGroup.counts(groups)) (có danh sách kèm theo), gồm:")
    paper.addAwardCounts(groups, noun: "Danh hiệu")
    let fund = form[fund].isEmpty ? "quỹ thi đua, khen thưởng của cơ quan" : form[fund]
    paper.addArticle(
      2,
      "Tập thể, cá nhân có tên tại Điều 1 được cấp giấy chứng nhận và nhận tiền thưởng theo quy định, trích từ \(fund)."
    )
    if let money = paper.bonusSentence(AwardGroup.highestBonuses(groups)) { paper.addText(money) }
    if AwardGroup.hasRepeated(groups) {
      paper.addText(
        "Cá nhân được công nhận nhiều danh hiệu trong cùng một năm nhận mức tiền thưởng của danh hiệu cao nhất.")
    }
    paper.endDecision(form, article: 3)
    paper.addAwardAnnexes(groups, verb: "được công nhận", noun: "danh hiệu")
  }
}
