extension DocumentKind {
  private static let scope = Field<String>.text("scope", "phạm vi ảnh hưởng, như “cấp cơ sở”")
  private static let name = Field<String>.text("name", "tên sáng kiến")
  private static let author = Field<String>.text("authors", "tác giả, đồng tác giả và tỷ lệ đóng góp")
  private static let unit = Field<String>.text("unit", "đơn vị áp dụng")
  private static let list = Field<[Form]>.list("initiatives", "các sáng kiến", [name.row, author.row, unit.row])

  /// Recognises initiatives and their scope of effect (Law on Emulation and Commendation 2022, Article 3(4)).
  static let decisionInitiatives = DocumentKind(
    "decision-initiatives", "Quyết định công nhận sáng kiến", type: "decision",
    fields: DecisionFields.rows + [scope.row, list.row],
    example: """
      "subject": "công nhận sáng kiến năm 2026",
      "bases": [
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
        "Căn cứ Nghị định số 13/2012/NĐ-CP ngày 02 tháng 3 năm 2012 của Chính phủ ban hành Điều lệ Sáng kiến",
        "Căn cứ Quyết định số 12/2025/QĐ-UBND ngày 20 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh An Phú quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Nội vụ",
        "Căn cứ Biên bản số 02/BB-HĐSK ngày 20 tháng 02 năm 2026 của Hội đồng Sáng kiến",
        "Theo đề nghị của Thường trực Hội đồng Sáng kiến"
      ],
      "scope": "cấp cơ sở",
      "initiatives": [
        {"name": "Sắp xếp kho lưu trữ bằng mã vị trí hai lớp", "authors": "Bùi Phương Thảo (70%), Hoàng Minh Tuấn (30%)", "unit": "Trung tâm Lưu trữ lịch sử"},
        {"name": "Mẫu phiếu hẹn trả hồ sơ tự tính ngày làm việc", "authors": "Nguyễn Ngọc Ánh", "unit": "Văn phòng Sở"}
      ],
      "executors": "Chánh Văn phòng Sở, thủ trưởng các phòng, đơn vị có liên quan và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này."
      """
  ) { form, paper in
    let list = form[Self.list]
    paper.addDecisionOpening(form)
    paper.addArticle(
      1,
      "Công nhận \(OfficialText.number(list.count)) sáng kiến có hiệu quả áp dụng, phạm vi ảnh hưởng \(form[scope]) "
        + "(có danh sách kèm theo).")
    paper.addArticle(
      2,
      "Tác giả, đồng tác giả sáng kiến được cấp giấy chứng nhận và hưởng quyền lợi theo quy định; thủ trưởng các đơn vị "
        + "tổ chức áp dụng, nhân rộng sáng kiến.")
    paper.endDecision(form, article: 3)
    paper.addAnnex(1, of: 1, title: "Danh sách sáng kiến được công nhận")
    let columns = [
      ListColumn("STT", 0.08, .tableCentre), ListColumn("Tên sáng kiến", 0.4),
      ListColumn("Tác giả, đồng tác giả", 0.28), ListColumn("Đơn vị áp dụng", 0.24),
    ]
    paper.addTable(
      columns,
      list.enumerated().map { paper.row(columns, ["\($0 + 1)", $1[name], $1[author], $1[unit]]) })
  }
}
