extension DocumentKind {
  private static let name = Field<String>.text("initiative", "tên sáng kiến, đề tài")
  private static let authors = Field<[String]>.texts("authors", "tác giả, đồng tác giả và tỷ lệ đóng góp")
  private static let owner = Field<String>.text("unit", "đơn vị áp dụng")
  private static let from = Field<String>.text("appliedFrom", "thời gian áp dụng")
  private static let novelty = Field<String>.text("novelty", "tính mới")
  private static let benefit = Field<String>.text("benefit", "hiệu quả áp dụng")
  private static let spread = Field<String>.text("spread", "khả năng nhân rộng")
  private static let scope = Field<String>.text("scope", "phạm vi ảnh hưởng")
  private static let decision = Field<String>.text("decision", "quyết định công nhận")

  /// Confirms effect and scope of an initiative (Decree 152/2025/NĐ-CP, form 13).
  static let initiativeConfirmation = DocumentKind(
    "initiative-confirmation", "Giấy chứng nhận sáng kiến, xác nhận phạm vi ảnh hưởng (Mẫu số 13)", type: "certificate",
    fields: [
      name.row, authors.row, owner.row, from.row, novelty.row, benefit.row, spread.row, scope.row, decision.row,
    ],
    example: """
      "initiative": "Sắp xếp kho lưu trữ bằng mã vị trí hai lớp",
      "authors": ["Bùi Phương Thảo, Lưu trữ viên (70%)", "Hoàng Minh Tuấn, Phó Giám đốc Trung tâm (30%)"],
      "unit": "Trung tâm Lưu trữ lịch sử, Sở Nội vụ tỉnh An Phú",
      "appliedFrom": "từ tháng 6 năm 2025",
      "novelty": "lần đầu áp dụng tại các kho lưu trữ của tỉnh",
      "benefit": "thời gian tìm một hồ sơ giảm từ 25 phút xuống 04 phút; tiết kiệm 120.000.000 đồng mỗi năm",
      "spread": "áp dụng được cho mọi kho lưu trữ cấp sở, cấp xã",
      "scope": "cấp cơ sở",
      "decision": "Quyết định số 60/QĐ-SNV ngày 10 tháng 9 năm 2025 của Sở Nội vụ tỉnh An Phú"
      """
  ) { form, paper in
    paper.addHeading()
    paper.addType("GIẤY CHỨNG NHẬN", subject: "Hiệu quả áp dụng, phạm vi ảnh hưởng của sáng kiến")
    paper.addText("\(paper.head.letterhead.agencyInText) chứng nhận:")
    paper.addClause(1, "Tên sáng kiến: \(form[name]).")
    paper.addClause(2, "Tác giả, đồng tác giả:")
    paper.addList(form[authors])
    paper.addClause(3, "Đơn vị áp dụng: \(form[owner]); thời gian áp dụng: \(form[from]).")
    paper.addClause(4, "Tính mới: \(form[novelty]).")
    paper.addClause(5, "Hiệu quả áp dụng: \(form[benefit]).")
    paper.addClause(6, "Khả năng nhân rộng: \(form[spread]).")
    paper.addClause(7, "Phạm vi ảnh hưởng: \(form[scope]), theo \(form[decision])")
    paper.endText()
    paper.addSignature()
  }
}
