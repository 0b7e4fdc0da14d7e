import Domain
import TestSupport
import Testing

@testable import Reading

@Suite struct HeadTests {
  static func lines(_ rule: String) -> [RuleCorpus.Line] { RuleCorpus(rule).lines }
  private let title = ["KẾ HOẠCH", "Phát động phong trào thi đua năm 2026"]

  @Test(arguments: lines(HeadFinder.numberRule))
  func number(line: RuleCorpus.Line) {
    let head = lawReading(stateHead + [line.text] + title + planBody).document
    #expect((head.number ?? head.symbol.map { "∅ " + $0 }) == line.value)
  }

  @Test(arguments: lines(HeadFinder.dateRule))
  func date(line: RuleCorpus.Line) {
    let head = lawReading(stateHead + [line.text] + title + planBody).document
    let found = head.dateText == nil ? nil : (head.date?.description ?? "∅") + (head.place.map { " " + $0 } ?? "")
    #expect(found == line.value)
  }

  @Test(arguments: lines(HeadFinder.issuerRule))
  func issuer(line: RuleCorpus.Line) {
    let head = lawReading(cutLines(line.text) + ["Số: 12/KH-ABC"] + stateHead + title + planBody).document
    let found = head.issuerName.map { (head.issuerParent.map { $0 + " > " } ?? "") + $0 }
    #expect(found == line.value)
  }

  @Test(arguments: lines(HeadFinder.titleRule))
  func title(line: RuleCorpus.Line) {
    let head = lawReading(stateHead + cutLines(line.text) + planBody).document
    #expect(head.type.map { "\($0): \(head.subject ?? "")" } == line.value)
  }

  @Test(arguments: [
    (["Sở Xây dựng ban hành Kế hoạch phát động thi đua như sau:"], "Sở Xây dựng"),
    (
      ["Căn cứ Chỉ thị của Ủy ban nhân dân tỉnh; Ban Dân vận Tỉnh ủy phối hợp chi bộ xây dựng Kế hoạch như sau:"],
      "Ban Dân vận Tỉnh ủy"
    ),
    (["Giám đốc Sở Công Thương phát động phong trào thi đua với những nội dung sau:"], "Sở Công Thương"),
    (["Trường Tiểu học Hoa Sen tổ chức phát động thi đua như sau:"], "Trường Tiểu học Hoa Sen"),
  ])
  func issuerInText(preamble: [String], name: String) {
    #expect(lawReading(title + [""] + preamble + planBody.dropFirst(2)).document.issuerName == name)
  }

  @Test func letter() {
    let head = lawReading(
      ["UBND TỈNH SƠN LA", "SỞ NỘI VỤ", "Số: 45/SNV-TĐKT", "V/v đăng ký thi đua năm 2026"] + stateHead + [
        "An Phú, ngày 05 tháng 01 năm 2026", "", "Kính gửi:", "- Các sở, ban, ngành;",
        "- Ủy ban nhân dân các xã, phường.", "",
        "Thực hiện Luật Thi đua, khen thưởng, Sở Nội vụ đề nghị các cơ quan, đơn vị đăng ký thi đua.",
      ])
    #expect(head.document.type == "Công văn")
    #expect(head.document.subject == "đăng ký thi đua năm 2026")
    #expect(head.document.number == "45/SNV-TĐKT")
    #expect(head.document.issuerName == "Sở Nội vụ")
    #expect(head.document.status == .issued)
  }

  /// Two columns on one line, parted by spaces; the place may be broken over two lines.
  @Test func columns() {
    let head = lawReading(
      [
        "  UBND TỈNH SƠN LA              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "   SỞ XÂY DỰNG                    Độc lập - Tự do - Hạnh phúc",
        "  Số: 12/KH-SXD                An Phú, ngày 05 tháng 01 năm 2026", "",
      ] + title + planBody + ["Nơi nhận:                GIÁM ĐỐC", "- Như trên;", "- Lưu: VT.       Trần Văn An"])
    #expect(head.document.issuerName == "Sở Xây dựng")
    #expect(head.document.place == "An Phú")
    #expect(head.document.date?.description == "2026-01-05")
    #expect(head.signatories.map(\.value) == [Signatory(prefix: nil, title: "GIÁM ĐỐC", name: "Trần Văn An")])
    #expect(head.recipients.map(\.value.name) == ["Như trên", "Lưu: VT"])
  }

  /// A pen over the printed line: the scanner's letters are no number and no date.
  @Test func image() {
    let head = lawReading(
      ["ỦY BAN NHÂN DÂN", "TINH SON LA"] + stateHead + ["Số: 2đ2/KH-UBND", "An Phú, ngày/!Ztháng 01 năm 2026"] + title
        + planBody,
      confidence: 88
    ).document
    #expect(head.number == nil)
    #expect(!head.isSure)
    #expect(head.date == nil)
    #expect(head.dateText == "ngày/!Ztháng 01 năm 2026")
    #expect(head.status == .issued)
  }

  /// Minutes are dated in their first sentence.
  @Test func minutes() {
    let head = lawReading(
      ["TRƯỜNG THCS HOA MAI"] + stateHead + [
        "BIÊN BẢN", "Họp bình xét thi đua", "", "Hôm nay, ngày 10 tháng 01 năm 2026, Tổ Toán họp bình xét thi đua.", "",
        "1. Nội dung thứ nhất.", "",
      ]
    ).document
    #expect(head.date?.description == "2026-01-10")
    #expect(head.type == "Biên bản")
  }

  /// The columns of a Party heading, read line by line.
  @Test func party() {
    let head = lawReading(
      [
        "ĐẢNG BỘ TỈNH SƠN LA", "ĐẢNG CỘNG SẢN", "VIỆT NAM", "HUYỆN ỦY MỘC SƠN", "*", "Số 25-CT/HU",
        "Mộc Sơn, ngày 03 tháng 02 năm 2026",
      ]
        + title + planBody
    ).document
    #expect(head.issuerName == "Huyện ủy Mộc Sơn")
    #expect(head.issuerParent == "Đảng bộ tỉnh Sơn La")
    #expect(head.isParty)
    #expect(head.number == "25-CT/HU")
  }
}
