extension DocumentKind {
  private static let subject = Field<String>.text("subject", "trích yếu")

  /// The head of a body directs the movement in its field.
  static let directive = DocumentKind(
    "directive", "Chỉ thị về phong trào thi đua", type: "directive",
    fields: [subject.row, SectionedText.opening.row, SectionedText.items.row, SectionedText.closing.row],
    example: """
      "subject": "Về việc đẩy mạnh phong trào thi đua yêu nước năm 2026",
      "opening": ["Năm 2025, phong trào thi đua có nhiều chuyển biến tích cực. Tuy nhiên, một số đơn vị phát động còn hình thức, khen thưởng người trực tiếp lao động còn ít. Để khắc phục, Giám đốc Sở yêu cầu:"],
      "items": [
        {"title": "Thời gian thực hiện", "text": ["Từ ngày 05/3/2026 đến ngày 15/12/2026, chia hai đợt; đợt 1 kết thúc ngày 30/6/2026."]},
        {"title": "Chỉ tiêu, tiêu chí", "text": ["100% phòng, đơn vị ký giao ước thi đua; mỗi đơn vị có ít nhất 01 sáng kiến được công nhận."]},
        {"text": ["Các phòng, đơn vị rà soát, gắn nội dung thi đua với nhiệm vụ trọng tâm; hoàn thành việc ký giao ước trước ngày 15/3/2026."]},
        {"text": ["Thủ trưởng đơn vị chịu trách nhiệm phát hiện, giới thiệu điển hình tiên tiến; ưu tiên người trực tiếp lao động, công tác."]},
        {"text": ["Phòng Thi đua - Khen thưởng kiểm tra hằng quý, báo cáo Giám đốc Sở."]}
      ],
      "closing": ["Các phòng, đơn vị nghiêm túc thực hiện Chỉ thị này."]
      """
  ) { form, paper in
    paper.addHeading()
    paper.addType("CHỈ THỊ", subject: paper.isParty ? OfficialText.inSentence(form[subject]) : form[subject])
    paper.addOpening(form)
    paper.addItems(form[SectionedText.items])
    paper.endSections(form)
  }
}
