import Blocks

/// What minutes have in common (Decree 30/2020/NĐ-CP, Appendix III, form 1.9): when, where, who sat, who wrote.
enum MinutesFields {
  static let subject = Field<String>.text("subject", "tên cuộc họp")
  static let start = Field<String>.text("start", "thời gian bắt đầu, như “08 giờ 00, ngày 27 tháng 02 năm 2026”")
  static let end = Field<String>.text("end", "giờ kết thúc")
  static let place = Field<String>.text("place", "địa điểm")
  static let total = Field<Int>.integer("members", "tổng số thành viên")
  static let present = Field<[String]>.texts("present", "thành viên có mặt: họ tên, chức danh")
  static let absent = Field<[String]>.optionalTexts("absent", "thành viên vắng mặt và lý do")
  static let chair = Field<String>.text("chair", "họ và tên người chủ trì")
  static let chairPost = Field<String>.text("chairPost", "chức danh người chủ trì")
  static let secretary = Field<String>.text("secretary", "họ và tên thư ký")
  static let proceedings = Field<[Form]>.list(
    "proceedings", "nội dung họp", [SectionedText.title.row, SectionedText.text.row])
  static let rows = [
    subject.row, start.row, end.row, place.row, total.row, present.row, absent.row, chair.row, chairPost.row,
    secretary.row, proceedings.row,
  ]
}

extension PaperMaker {
  mutating func addMinutesOpening(_ form: Form) {
    addHeading(withDay: false)
    addType("BIÊN BẢN", subject: form[MinutesFields.subject])
    addText("Thời gian bắt đầu: \(form[MinutesFields.start]).")
    addText("Địa điểm: \(form[MinutesFields.place]).")
    let present = form[MinutesFields.present]
    let total = form[MinutesFields.total]
    addText("Thành phần tham dự: \(OfficialText.number(present.count))/\(OfficialText.number(total)) thành viên, gồm:")
    addList(present)
    let absent = form[MinutesFields.absent]
    if !absent.isEmpty { addText("Vắng mặt: \(absent.joined(separator: "; ")).") }
    addText("Chủ trì (chủ tọa): \(form[MinutesFields.chair]), \(form[MinutesFields.chairPost]).")
    addText("Thư ký (người ghi biên bản): \(form[MinutesFields.secretary]).")
  }

  /// Numbered parts of the meeting; the next free number comes back.
  mutating func addProceedings(_ form: Form) -> Int {
    let parts = form[MinutesFields.proceedings]
    for (index, part) in parts.enumerated() {
      addSubsection(index + 1, part[SectionedText.title])
      addTexts(part[SectionedText.text])
    }
    return parts.count + 1
  }

  /// The secretary signs on the left, the chair on the right; recipients stand below.
  mutating func endMinutes(_ form: Form) {
    addText(
      "Cuộc họp kết thúc vào \(form[MinutesFields.end]); biên bản đã được đọc cho mọi người cùng nghe và thống nhất.")
    endText()
    addSignatures(
      signature([], "THƯ KÝ", form[MinutesFields.secretary]), signature([], "CHỦ TỌA", form[MinutesFields.chair]))
    addRecipients()
  }
}
