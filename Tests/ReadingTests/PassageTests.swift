import Testing

@testable import Reading

@Suite struct PassageTests {
  private func passages(_ lines: [String], isLineBased: Bool = true) -> [String] {
    let manuscript = Manuscript(lineSource(lines, isLineBased: isLineBased))
    return manuscript.passages.map { "\($0.place) \(manuscript.line($0.words))" }
  }

  private let title = ["KẾ HOẠCH", "Phát động phong trào thi đua năm 2026", ""]

  @Test func pageBreaksInMidSentence() {
    let found = passages(
      title + [
        "Sở Xây dựng triển khai như sau:", "",
        "1. Thực hiện Chỉ thị số 12-CT/TU ngày 05/01/2026 của Ban Thường vụ; Chỉ", "",
        "thị số 34-", "", "CT/TW của Ban Bí thư.", "", "2. Tăng cường công tác tuyên truyền trong toàn ngành,", "",
        "Đảng viên nêu gương.",
      ])
    #expect(
      found == [
        "preamble Sở Xây dựng triển khai như sau:",
        "body 1. Thực hiện Chỉ thị số 12-CT/TU ngày 05/01/2026 của Ban Thường vụ; Chỉ thị số 34-CT/TW của Ban Bí thư."
          .replacingDash(),
        "body 2. Tăng cường công tác tuyên truyền trong toàn ngành, Đảng viên nêu gương.",
      ])
  }

  /// The Party's bases may end with a comma; the indent of the next line says that a paragraph begins.
  @Test func commaAtTheEndOfAParagraph() {
    let found = passages(
      title + [
        "    Căn cứ Kế hoạch số 27-KH/TU, ngày 12/01/2026 của Ban Thường vụ Tỉnh ủy về phát",
        "động phong trào thi đua trong toàn Đảng bộ,", "    Các đơn vị cùng ký kết giao ước thi đua với nội dung sau:",
        "1. Thi đua hoàn thành các chỉ tiêu, nhiệm vụ được giao trong năm của cơ quan,",
        "đơn vị và của từng cá nhân.",
      ])
    #expect(found.count == 3 && found[0].hasSuffix("trong toàn Đảng bộ,"), "\(found)")
    #expect(found[2].hasSuffix("của từng cá nhân."))
  }

  @Test func hardWrappedLines() {
    let found = passages(
      title + [
        "Thực hiện nhiệm vụ năm 2026 của toàn ngành, Sở Xây dựng ban hành Kế hoạch", "như sau:", "",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Mục đích", "- Nâng cao chất lượng phục vụ người dân, góp phần phát triển kinh tế",
        "- xã hội của tỉnh trong giai đoạn 2026",
        "- 2030 theo đúng kế hoạch đã được Ủy ban nhân dân tỉnh phê duyệt.", "- Bảo đảm thiết thực, hiệu quả.",
        "Các đơn vị chủ động thực hiện theo điểm", "a) khoản 2 Điều 5.",
      ])
    #expect(
      found == [
        "preamble Thực hiện nhiệm vụ năm 2026 của toàn ngành, Sở Xây dựng ban hành Kế hoạch như sau:",
        "body I. MỤC ĐÍCH, YÊU CẦU", "body 1. Mục đích",
        "body - Nâng cao chất lượng phục vụ người dân, góp phần phát triển kinh tế - xã hội của tỉnh trong giai đoạn 2026 - 2030 "
          + "theo đúng kế hoạch đã được Ủy ban nhân dân tỉnh phê duyệt.",
        "body - Bảo đảm thiết thực, hiệu quả.", "body Các đơn vị chủ động thực hiện theo điểm",
        "body a) khoản 2 Điều 5.",
      ])
  }

  @Test func headingsAreNotGlued() {
    let found = passages(
      title + [
        "Sở Xây dựng triển khai như sau:", "I. NỘI DUNG THI ĐUA", "II. TỔ CHỨC THỰC HIỆN", "TRONG TOÀN NGÀNH",
        "1. Thời gian",
        "Cả năm 2026.",
      ])
    #expect(
      Array(found.dropFirst()) == [
        "body I. NỘI DUNG THI ĐUA", "body II. TỔ CHỨC THỰC HIỆN TRONG TOÀN NGÀNH", "body 1. Thời gian",
        "body Cả năm 2026.",
      ])
  }

  @Test func closingParagraph() {
    let found = passages(
      title + [
        "Sở Xây dựng triển khai như sau:", "", "1. Việc một.", "", "Trên đây là Kế hoạch của Sở./.", "", "Nơi nhận:",
        "- Lưu: VT.",
      ])
    #expect(
      found == [
        "preamble Sở Xây dựng triển khai như sau:", "body 1. Việc một.", "closing Trên đây là Kế hoạch của Sở./.",
      ])
  }

  @Test func attachedDocumentIsBody() {
    let found = passages(
      [
        "QUYẾT ĐỊNH", "Ban hành Quy chế thi đua", "", "Căn cứ Luật Thi đua, khen thưởng;", "", "QUYẾT ĐỊNH:", "",
        "Điều 1. Ban hành Quy chế thi đua.", "", "Nơi nhận:", "- Lưu: VT.", "", "GIÁM ĐỐC", "Trần Văn An", "",
        "QUY CHẾ",
        "Thi đua của ngành Xây dựng", "(Ban hành kèm theo Quyết định số 12/QĐ-SXD)", "", "Điều 1. Phạm vi", "",
        "PHỤ LỤC I", "",
        "Bảng điểm",
      ])
    #expect(found.first == "preamble Căn cứ Luật Thi đua, khen thưởng;")
    #expect(found.contains("body Điều 1. Phạm vi"))
    #expect(found.suffix(2) == ["annex PHỤ LỤC I", "annex Bảng điểm"])
  }

  @Test(arguments: [
    ["Kính gửi:", "- Các phòng thuộc Sở;", "- Ủy ban nhân dân các xã, phường trên địa bàn", "toàn tỉnh."],
    ["Kính gửi: Ủy ban nhân dân tỉnh."],
    ["SỞ XÂY DỰNG điện:", "- Các phòng: Kế hoạch, Tài chính,", "Thanh tra;", "- Các ban quản lý dự án."],
  ])
  func addresseesAreNoClauses(lines: [String]) {
    let found = passages(
      ["CÔNG ĐIỆN", "mời dự hội nghị", ""] + lines + ["", "Sở Xây dựng mời dự hội nghị như sau:", "", "1. Nội dung."])
    #expect(found == ["preamble Sở Xây dựng mời dự hội nghị như sau:", "body 1. Nội dung."])
  }

  @Test func wordParagraphsStay() {
    let found = passages(title + ["Sở triển khai như sau:", "1. Việc một", "việc hai"], isLineBased: false)
    #expect(found.suffix(2) == ["body 1. Việc một", "body việc hai"])
  }

  /// No text makes the joiner lose or repeat a word.
  @Test func everyWordOnce() {
    var state: UInt64 = 11
    let pieces = [
      "Sở", "a)", "1.", "-", "\n", "\n\n", "KẾ HOẠCH", "và", "12/KH-UBND", ".", ":", "34-", "Nơi nhận:", "I.", "  ",
      "TM.", "“",
    ]
    for length in 1..<120 {
      let text = (0..<length).map { _ -> String in
        state = state &* 6_364_136_223_846_793_005 &+ 1
        return pieces[Int(state >> 33) % pieces.count]
      }.joined(separator: " ")
      let manuscript = Manuscript(
        lineSource(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)))
      var at = -1
      for passage in manuscript.passages {
        #expect(passage.words.lowerBound > at)
        at = passage.words.upperBound - 1
      }
      #expect(at < manuscript.words.count)
    }
  }
}

extension String {
  /// A number cut at its hyphen is printed with the space of the line break.
  fileprivate func replacingDash() -> String { split(separator: "34-CT").joined(separator: "34- CT") }
}
