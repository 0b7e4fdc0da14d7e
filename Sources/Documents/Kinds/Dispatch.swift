import Blocks

extension DocumentKind {
  private static let subject = Field<String>.text("subject", "trích yếu, viết sau “V/v”")
  private static let to = Field<[String]>.texts("to", "nơi kính gửi")
  private static let text = Field<[String]>.texts("text", "nội dung, mỗi đoạn một chuỗi")

  /// An official dispatch: it has no type and no type code; what it is about stands under the number.
  static let dispatch = DocumentKind(
    "dispatch", "Công văn", type: "officialLetter", fields: [subject.row, to.row, text.row],
    head: .agency(recipients: ["Giám đốc, các Phó Giám đốc Sở"]),
    example: """
      "draftingUnit": "Phòng Thi đua - Khen thưởng",
      "subject": "đôn đốc gửi báo cáo kết quả ký giao ước thi đua",
      "to": ["Các phòng, đơn vị thuộc Sở"],
      "text": [
        "Thực hiện Kế hoạch số 27/KH-SNV ngày 12 tháng 01 năm 2026 của Sở Nội vụ phát động phong trào thi đua “Nền nếp, tận tâm, phục vụ” năm 2026, các phòng, đơn vị tổ chức ký giao ước thi đua trước ngày 15/02/2026. Đến nay còn 03 đơn vị chưa gửi báo cáo kết quả.",
        "Đề nghị thủ trưởng các đơn vị gửi báo cáo về Phòng Thi đua - Khen thưởng trước ngày 15/3/2026 để tổng hợp, báo cáo Giám đốc Sở.",
        "Đề nghị các đơn vị quan tâm thực hiện."
      ]
      """
  ) { form, paper in
    let prefix = paper.isParty ? "" : "V/v "
    paper.name("Công văn \(paper.isParty ? "" : "về việc ")\(form[subject])")
    paper.addHeading(dispatchSubject: prefix + form[subject])
    paper.addAddressees(form[to])
    paper.addTexts(form[text])
    paper.endText()
    paper.addSignature(first: "Như trên")
    let contact = paper.head.letterhead.contact
    guard !contact.isEmpty else { return }
    let lines = contact.split(separator: "\n").map { PaperBlock.paragraph(PaperParagraph(.footAddress, String($0))) }
    paper.setFoot([.rule(PaperRule(.full, weight: 0.5))] + lines)
  }
}
