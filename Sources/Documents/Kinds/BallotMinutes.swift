import Blocks

extension DocumentKind {
  private static let start = Field<String>.optionalText("start", "thời gian kiểm phiếu")
  private static let place = Field<String>.optionalText("place", "địa điểm kiểm phiếu")
  private static let session = Field<String>.text("session", "phiên họp bỏ phiếu")
  private static let tellers = Field<[String]>.texts("tellers", "tổ kiểm phiếu: họ tên, chức danh; tổ trưởng đứng đầu")
  private static let members = Field<Int>.integer("members", "tổng số thành viên hội đồng")
  private static let issued = Field<Int>.integer("issued", "số phiếu phát ra")
  private static let returned = Field<Int>.integer("returned", "số phiếu thu về")
  private static let valid = Field<Int>.integer("valid", "số phiếu hợp lệ")
  private static let head = Field<String>.text("headTeller", "họ và tên tổ trưởng tổ kiểm phiếu")
  private static let secretary = Field<String>.text("secretary", "họ và tên người ghi biên bản")

  /// The count of a secret ballot. No act prescribes its form: this one has what a council must be able to show.
  static let ballotMinutes = DocumentKind(
    "ballot-minutes", "Biên bản kiểm phiếu", type: "minutes",
    fields: [
      session.row, start.row, place.row, tellers.row, members.row, issued.row, returned.row, valid.row,
      VoteTable.field.row, head.row,
      secretary.row,
    ],
    head: .emulationCouncil(number: 5),
    example: """
      "session": "phiên họp của Hội đồng Thi đua - Khen thưởng Sở Nội vụ ngày 27 tháng 02 năm 2026",
      "start": "10 giờ 00, ngày 27 tháng 02 năm 2026",
      "place": "Phòng họp số 2, trụ sở Sở Nội vụ",
      "tellers": ["Bà Lý Thanh Hà, Phó Chủ tịch Hội đồng, Tổ trưởng", "Bà Tạ Kim Oanh, Ủy viên"],
      "members": 5, "issued": 5, "returned": 5, "valid": 5,
      "votes": [
        {"name": "Trịnh Thu Hoài", "award": "Chiến sĩ thi đua cơ sở", "agree": 5, "disagree": 0, "neededPercent": 80},
        {"name": "Nguyễn Ngọc Ánh", "award": "Chiến sĩ thi đua cơ sở", "agree": 3, "disagree": 2, "neededPercent": 80}
      ],
      "headTeller": "Lý Thanh Hà",
      "secretary": "Tạ Kim Oanh"
      """
  ) { form, paper in
    paper.addHeading(withDay: false)
    paper.addType("BIÊN BẢN", subject: "Kiểm phiếu tại \(form[session])")
    if !form[start].isEmpty { paper.addText("Thời gian: \(form[start]).") }
    if !form[place].isEmpty { paper.addText("Địa điểm: \(form[place]).") }
    paper.addText("Tổ kiểm phiếu gồm:")
    paper.addList(form[tellers])
    paper.addText(
      "Tổng số thành viên: \(OfficialText.number(form[members])); số phiếu phát ra: "
        + "\(OfficialText.number(form[issued])); thu về: \(OfficialText.number(form[returned])); hợp lệ: "
        + "\(OfficialText.number(form[valid])).")
    paper.addText("Kết quả kiểm phiếu:")
    paper.addVotes(form[VoteTable.field], members: form[members], noun: "Tập thể, cá nhân")
    let passed = form[VoteTable.field].count { VoteTable.passes($0, members: form[members]) }
    paper.addText(
      "Có \(OfficialText.number(passed)) trường hợp đạt tỷ lệ phiếu quy định. Phiếu bầu được niêm phong, giao Thường "
        + "trực Hội đồng lưu giữ theo quy định")
    paper.endText()
    paper.addSignatures(
      paper.signature([], "NGƯỜI GHI BIÊN BẢN", form[secretary]),
      paper.signature([], "TỔ TRƯỞNG TỔ KIỂM PHIẾU", form[head]))
  }
}
