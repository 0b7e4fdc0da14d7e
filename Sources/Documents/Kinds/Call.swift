extension DocumentKind {
  private static let subject = Field<String>.text("subject", "tên phong trào được phát động")
  private static let greeting = Field<String>.optionalText("greeting", "lời thưa gửi")
  private static let text = Field<[String]>.texts("text", "lời phát động, mỗi đoạn một chuỗi")

  /// The words with which a movement is launched at a meeting. Read aloud and posted up: it has no number, for it is no
  /// type of document under the law.
  static let call = DocumentKind(
    "call", "Lời phát động thi đua", type: "notice", fields: [subject.row, greeting.row, text.row],
    example: """
      "subject": "Phong trào thi đua “Nền nếp, tận tâm, phục vụ” năm 2026",
      "greeting": "Thưa toàn thể công chức, viên chức, người lao động!",
      "text": [
        "Khắc ghi lời dạy của Chủ tịch Hồ Chí Minh, thay mặt lãnh đạo Sở, tôi phát động phong trào thi đua “Nền nếp, tận tâm, phục vụ” trong toàn Sở, từ ngày 12/01/2026 đến hết ngày 15/12/2026, với ba nội dung:",
        "- Nền nếp trong kỷ luật, kỷ cương: 100% hồ sơ trả đúng hạn.",
        "- Tận tâm trong từng công việc: mỗi phòng có ít nhất một sáng kiến.",
        "- Phục vụ Nhân dân: không để người dân phải đi lại quá một lần vì hồ sơ thiếu.",
        "Tôi kêu gọi mỗi tập thể, mỗi cá nhân ký giao ước và thực hiện bằng việc làm cụ thể hằng ngày."
      ]
      """
  ) { form, paper in
    paper.addHeading(withNumber: false)
    paper.addType("LỜI PHÁT ĐỘNG", subject: form[subject])
    if !form[greeting].isEmpty { paper.addText(form[greeting]) }
    paper.addTexts(form[text])
    paper.endText()
    paper.addSignature(recipients: false)
  }
}
