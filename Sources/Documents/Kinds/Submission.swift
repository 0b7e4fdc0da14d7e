extension DocumentKind {
  private static let subject = Field<String>.text("subject", "trích yếu")
  private static let to = Field<[String]>.texts("to", "nơi kính gửi")
  private static let bases = Field<[String]>.texts("bases", "các căn cứ")
  private static let review = Field<[String]>.texts("review", "việc họp xét, kết quả bỏ phiếu, công khai danh sách")
  private static let request = Field<String>.text("request", "lời đề nghị, trước danh sách")
  private static let enclosures = Field<[String]>.optionalTexts("enclosures", "hồ sơ gửi kèm")

  /// Proposes awards to who decides them (Decree 152/2025/NĐ-CP, form 01); one submission for each type of commendation.
  static let submission = DocumentKind(
    "submission", "Tờ trình đề nghị khen thưởng", type: "submission",
    fields: [subject.row, to.row, bases.row, review.row, request.row, AwardGroup.field.row, enclosures.row],
    example: """
      "subject": "Về việc đề nghị tặng danh hiệu thi đua năm 2025",
      "to": ["Chủ tịch Ủy ban nhân dân tỉnh An Phú"],
      "bases": [
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
        "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng",
        "Căn cứ Biên bản số 06/BB-HĐTĐKT ngày 27 tháng 02 năm 2026 của Hội đồng Thi đua - Khen thưởng Sở Nội vụ"
      ],
      "review": [
        "Hội đồng Thi đua - Khen thưởng Sở đã họp, bỏ phiếu kín; các trường hợp đề nghị đều đạt tỷ lệ phiếu theo quy định.",
        "Danh sách đề nghị đã được công khai trên trang thông tin điện tử của Sở từ ngày 20 tháng 02 năm 2026; không có ý kiến phản ánh."
      ],
      "request": "Sở Nội vụ kính trình Chủ tịch Ủy ban nhân dân tỉnh xét, tặng:",
      "awards": [
        {"award": "Tập thể lao động xuất sắc", "bearer": "collective", "names": ["Trung tâm Lưu trữ lịch sử"]},
        {"award": "Chiến sĩ thi đua cấp tỉnh", "units": [
          {"unit": "Phòng Cải cách hành chính", "people": [{"name": "Phùng Quốc Việt", "post": "Trưởng phòng", "merit": "Ba năm liên tục là Chiến sĩ thi đua cơ sở; có 01 sáng kiến cấp tỉnh"}]}
        ]}
      ],
      "enclosures": ["Báo cáo thành tích của tập thể, cá nhân", "Biên bản họp và biên bản kiểm phiếu của Hội đồng", "Quyết định công nhận sáng kiến"]
      """
  ) { form, paper in
    let groups = AwardGroup.all(form)
    paper.addHeading()
    paper.addType("TỜ TRÌNH", subject: paper.isParty ? OfficialText.inSentence(form[subject]) : form[subject])
    paper.addAddressees(form[to], submitted: true)
    paper.addBases(form[bases])
    paper.addTexts(form[review])
    paper.addText(form[request])
    for (index, group) in groups.enumerated() {
      let end = index + 1 < groups.count ? ";" : "."
      paper.addClause(
        index + 1, "“\(group.name)” cho \(OfficialText.number(group.count)) \(group.bearer.word)\(end)")
    }
    paper.addText("(Có danh sách kèm theo.)")
    if !form[enclosures].isEmpty {
      paper.addText("Hồ sơ kèm theo gồm:")
      paper.addList(form[enclosures])
    }
    paper.addText("\(paper.head.letterhead.agencyInText) kính trình \(form[to][0]) xem xét, quyết định.")
    paper.endText()
    paper.addSignature(first: "Như trên")
    paper.addAwardAnnexes(groups, verb: "đề nghị tặng", noun: "")
  }
}
