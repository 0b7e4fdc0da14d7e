import Blocks

extension DocumentKind {
  private static let movement = Field<String>.text("movement", "phong trào, năm thi đua")
  private static let bases = Field<[String]>.optionalTexts("bases", "các căn cứ")
  private static let content = Field<[String]>.texts("content", "nội dung giao ước")
  private static let target = Field<String>.text("target", "chỉ tiêu")
  private static let level = Field<String>.text("level", "mức phấn đấu")
  private static let targets = Field<[Form]>.optionalList("targets", "các chỉ tiêu giao ước", [target.row, level.row])
  private static let unit = Field<String>.text("unit", "đơn vị, chữ in hoa")
  private static let post = Field<String>.text("post", "chức vụ người ký, chữ in hoa")
  private static let name = Field<String>.text("name", "họ và tên người ký")
  private static let parties = Field<[Form]>.list("parties", "các bên ký giao ước", [unit.row, post.row, name.row])

  /// The covenant of a bloc or of an agency's units, signed by all of them, witnessed by who leads.
  static let covenant = DocumentKind(
    "covenant", "Bản giao ước thi đua", type: "commitment",
    fields: [movement.row, bases.row, content.row, targets.row, parties.row],
    head: .agency(day: "2026-01-30"),
    example: """
      "movement": "năm 2026 giữa các phòng, đơn vị thuộc Sở Nội vụ",
      "bases": ["Căn cứ Kế hoạch số 27/KH-SNV ngày 12 tháng 01 năm 2026 của Sở Nội vụ tỉnh An Phú phát động phong trào thi đua “Nền nếp, tận tâm, phục vụ” năm 2026"],
      "content": [
        "Thi đua hoàn thành và vượt các chỉ tiêu, nhiệm vụ được giao",
        "Thi đua cải cách thủ tục hành chính, nâng cao chất lượng phục vụ",
        "Thi đua xây dựng tập thể đoàn kết, vững mạnh"
      ],
      "targets": [
        {"target": "Hồ sơ trả đúng hạn", "level": "100%"},
        {"target": "Sáng kiến được công nhận", "level": "mỗi đơn vị ít nhất 01"}
      ],
      "parties": [
        {"unit": "VĂN PHÒNG SỞ", "post": "CHÁNH VĂN PHÒNG", "name": "Cao Thế Vinh"},
        {"unit": "PHÒNG CẢI CÁCH HÀNH CHÍNH", "post": "TRƯỞNG PHÒNG", "name": "Phùng Quốc Việt"},
        {"unit": "TRUNG TÂM LƯU TRỮ LỊCH SỬ", "post": "GIÁM ĐỐC", "name": "Đinh Khắc Huy"}
      ]
      """
  ) { form, paper in
    paper.addHeading(withNumber: false)
    paper.addType("BẢN GIAO ƯỚC THI ĐUA", subject: OfficialText.sentence(form[movement]))
    paper.addBases(form[bases])
    paper.addText("Các đơn vị cùng ký kết giao ước thi đua với nội dung sau:")
    for (index, text) in form[content].enumerated() { paper.addClause(index + 1, text + ".") }
    let targets = form[targets]
    if !targets.isEmpty {
      let columns = [
        ListColumn("STT", 0.08, .tableCentre), ListColumn("Chỉ tiêu", 0.6), ListColumn("Mức phấn đấu", 0.32),
      ]
      paper.addTable(
        columns, targets.enumerated().map { paper.row(columns, ["\($0 + 1)", $1[target], $1[level]]) })
    }
    paper.addText("Kết quả thực hiện giao ước là căn cứ để bình xét thi đua cuối năm")
    paper.endText()
    paper.addParties(form[parties].map { paper.signature([$0[unit]], $0[post], $0[name]) })
    paper.addQR()
  }
}

extension PaperMaker {
  /// Two signatures a row; who leads the agency witnesses the signing in the last place.
  fileprivate mutating func addParties(_ parties: [[PaperBlock]]) {
    let witness = signature(["CHỨNG KIẾN"] + head.signer.powers, head.signer.post, head.signer.name)
    var rest = (parties.count % 2 == 0 ? parties + [[]] : parties)[...] + [witness]
    while let left = rest.popFirst() { addSignatures(left, rest.popFirst() ?? []) }
  }
}
