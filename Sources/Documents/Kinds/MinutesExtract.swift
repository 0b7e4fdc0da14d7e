extension DocumentKind {
  private static let of = Field<String>.text("of", "biên bản được trích: tên, số, ngày")
  private static let text = Field<[String]>.texts("text", "phần trích")

  /// The part of minutes that one matter needs; certified by who keeps the minutes.
  static let minutesExtract = DocumentKind(
    "minutes-extract", "Trích biên bản", type: "extract", fields: [of.row, text.row],
    example: """
      "of": "Biên bản số 06/BB-HĐTĐKT ngày 27 tháng 02 năm 2026 của Hội đồng Thi đua - Khen thưởng Sở Nội vụ",
      "text": [
        "1. Hội đồng có 05 thành viên; 05 thành viên bỏ phiếu (01 thành viên gửi phiếu bằng văn bản).",
        "2. Bà Trịnh Thu Hoài, Phó Chánh Văn phòng: 05/05 phiếu đồng ý đề nghị danh hiệu “Chiến sĩ thi đua cơ sở” (100%).",
        "3. Hội đồng thống nhất trình Giám đốc Sở công nhận."
      ]
      """
  ) { form, paper in
    paper.addHeading()
    paper.addType("TRÍCH SAO", subject: form[of])
    paper.addTexts(form[text])
    paper.addText("Nội dung trích đúng với bản chính đang lưu")
    paper.endText()
    paper.addSignature()
  }
}
