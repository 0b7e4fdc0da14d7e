extension DocumentKind {
  private static let subject = Field<String>.text("subject", "trích yếu")
  private static let guests = Field<[String]>.texts("guests", "những người được mời")
  private static let occasion = Field<String>.text("occasion", "tới dự việc gì")
  private static let chair = Field<String>.optionalText("chair", "người chủ trì")
  private static let time = Field<String>.text("time", "thời gian")
  private static let place = Field<String>.text("place", "địa điểm")
  private static let notes = Field<[String]>.optionalTexts("notes", "lưu ý cho người dự")

  /// Decree 30/2020/NĐ-CP, Appendix III, form 1.7.
  static let invitation = DocumentKind(
    "invitation", "Giấy mời", type: "invitation",
    fields: [subject.row, guests.row, occasion.row, chair.row, time.row, place.row, notes.row],
    example: """
      "subject": "Dự Hội nghị tổng kết phong trào thi đua năm 2025",
      "guests": ["Lãnh đạo các phòng, đơn vị thuộc Sở", "Các tập thể, cá nhân được khen thưởng năm 2025"],
      "occasion": "Hội nghị tổng kết phong trào thi đua, công bố và trao quyết định khen thưởng năm 2025",
      "chair": "Giám đốc Sở Nội vụ",
      "time": "08 giờ 00, ngày 20 tháng 3 năm 2026",
      "place": "Hội trường Sở Nội vụ, số 12 đường Lê Lợi, phường Trung Tâm",
      "notes": ["Đề nghị các đại biểu có mặt trước 15 phút."]
      """
  ) { form, paper in
    paper.addHeading()
    paper.addType("GIẤY MỜI", subject: form[subject])
    paper.addText("\(paper.head.letterhead.agencyInText) trân trọng kính mời:")
    paper.addList(form[guests])
    paper.addText("Tới dự: \(form[occasion]).")
    if !form[chair].isEmpty { paper.addText("Chủ trì: \(form[chair]).") }
    paper.addText("Thời gian: \(form[time]).")
    paper.addText("Địa điểm: \(form[place]).")
    paper.addTexts(form[notes])
    paper.endText()
    paper.addSignature()
  }
}
