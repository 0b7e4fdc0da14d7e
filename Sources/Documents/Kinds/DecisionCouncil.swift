extension DocumentKind {
  private static let council = Field<String>.text("council", "tên hội đồng")
  private static let person = Field<String>.text("name", "họ và tên")
  private static let post = Field<String>.text("post", "chức vụ")
  private static let seat = Field<String>.text("seat", "chức danh trong hội đồng")
  private static let members = Field<[Form]>.list("members", "các thành viên", [person.row, post.row, seat.row])
  private static let duties = Field<[String]>.texts("duties", "nhiệm vụ của hội đồng")
  private static let standing = Field<String>.text("standingBody", "cơ quan, bộ phận thường trực")

  /// Sets up an emulation council or an initiative council.
  static let decisionCouncil = DocumentKind(
    "decision-council", "Quyết định thành lập hội đồng", type: "decision",
    fields: DecisionFields.rows + [council.row, members.row, duties.row, standing.row],
    example: """
      "subject": "thành lập Hội đồng Thi đua - Khen thưởng Sở Nội vụ",
      "bases": [
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
        "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng",
        "Căn cứ Quyết định số 12/2025/QĐ-UBND ngày 20 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh An Phú quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Nội vụ",
        "Theo đề nghị của Trưởng phòng Thi đua - Khen thưởng"
      ],
      "council": "Hội đồng Thi đua - Khen thưởng Sở Nội vụ tỉnh An Phú",
      "members": [
        {"name": "Mai Xuân Trường", "post": "Giám đốc Sở", "seat": "Chủ tịch Hội đồng"},
        {"name": "Đoàn Hữu Tường", "post": "Phó Giám đốc Sở", "seat": "Phó Chủ tịch Hội đồng"},
        {"name": "Lý Thanh Hà", "post": "Chủ tịch Công đoàn cơ sở", "seat": "Phó Chủ tịch Hội đồng"},
        {"name": "Phùng Quốc Việt", "post": "Trưởng phòng Cải cách hành chính", "seat": "Ủy viên"},
        {"name": "Tạ Kim Oanh", "post": "Trưởng phòng Thi đua - Khen thưởng", "seat": "Ủy viên, Thư ký"}
      ],
      "duties": [
        "Tham mưu Giám đốc Sở phát động các phong trào thi đua theo thẩm quyền.",
        "Xét, bỏ phiếu và đề nghị tặng danh hiệu thi đua, hình thức khen thưởng.",
        "Định kỳ đánh giá kết quả, đề xuất chủ trương, biện pháp đẩy mạnh phong trào thi đua."
      ],
      "standingBody": "Phòng Thi đua - Khen thưởng",
      "executors": "Chánh Văn phòng Sở, thủ trưởng các phòng, đơn vị thuộc Sở và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này."
      """
  ) { form, paper in
    paper.addDecisionOpening(form)
    paper.addArticle(1, "Thành lập \(form[council]) gồm các ông, bà có tên sau:")
    let columns = [
      ListColumn("STT", 0.08, .tableCentre), ListColumn("Họ và tên", 0.28), ListColumn("Chức vụ", 0.36),
      ListColumn("Chức danh trong Hội đồng", 0.28),
    ]
    paper.addTable(
      columns,
      form[members].enumerated().map {
        paper.row(columns, ["\($0 + 1)", $1[person], $1[post], $1[seat]])
      })
    paper.addArticle(2, "Hội đồng có nhiệm vụ:")
    for (index, duty) in form[duties].enumerated() { paper.addClause(index + 1, duty) }
    paper.addText(
      "\(form[standing]) là thường trực của Hội đồng. Các thành viên Hội đồng làm việc theo chế độ kiêm nhiệm.")
    paper.endDecision(form, article: 3)
  }
}
