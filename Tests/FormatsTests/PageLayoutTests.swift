import Blocks
import Testing

@testable import Formats

/// A page drawn with words: each line is placed with its left edge and its height on the page, letters 6 points wide.
struct DrawnPage {
  private(set) var content = PageContent(width: 595, height: 842)

  mutating func put(_ text: String, _ left: Double, _ top: Double, height: Double = 14, bold: Bool = false) {
    var x = left
    var words: [PageWord] = []
    for word in text.split(separator: " ") {
      let width = Double(word.count) * height * 0.43
      words.append(
        PageWord(
          box: Box(left: x, top: top, right: x + width, bottom: top + height), text: Array(word.utf8), isBold: bold))
      x += width + 3
    }
    content.segments.append(PageSegment(words))
  }
}

@Suite struct PageLayoutTests {
  private func read(_ pages: [DrawnPage], isRecognised: Bool = false) -> SourceText {
    var layout = PageLayout(SourceBuilder(), isRecognised: isRecognised)
    return layout.append(pages.map(\.content)).finish(.pdf, isLineBased: true)
  }

  private func heading(_ page: inout DrawnPage) {
    page.put("UBND TỈNH HOÀNH SƠN", 90, 50)
    page.put("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 290, 50)
    page.put("SỞ XÂY DỰNG", 110, 66)
    page.put("Độc lập - Tự do - Hạnh phúc", 320, 66)
    page.put("_______", 120, 84)
    page.put("Số: 12/KH-SXD", 100, 100)
    page.put("Hoành Sơn, ngày 5 tháng 3 năm 2026", 310, 100)
    page.put("KẾ HOẠCH", 265, 140, bold: true)
    page.put("Thực hiện Kế hoạch số 3/KH-UBND của Ủy ban nhân dân tỉnh về phong trào thi đua,", 85, 170)
  }

  @Test func headingIsReadByColumns() {
    var page = DrawnPage()
    heading(&page)
    let source = read([page])
    #expect(
      source.lines == [
        "UBND TỈNH HOÀNH SƠN", "SỞ XÂY DỰNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
        "Số: 12/KH-SXD", "Hoành Sơn, ngày 5 tháng 3 năm 2026", "KẾ HOẠCH",
        "Thực hiện Kế hoạch số 3/KH-UBND của Ủy ban nhân dân tỉnh về phong trào thi đua,",
      ])
    #expect(source.paragraphs[4].cell == Cell(table: 0, row: 1, column: 0))
    #expect(source.paragraphs[6].style.isBold && source.paragraphs[6].style.isCentred)
    #expect(source.paragraphs[7].cell == nil)
  }

  @Test func recipientsComeBeforeTheSignature() {
    var page = DrawnPage()
    page.put("Văn phòng Sở theo dõi, đôn đốc, tổng hợp báo cáo Giám đốc Sở kết quả thực hiện./.", 85, 100)
    page.put("KT. GIÁM ĐỐC", 400, 130)
    page.put("Nơi nhận:", 85, 136)
    page.put("PHÓ GIÁM ĐỐC", 400, 146)
    page.put("- Như trên;", 85, 152, height: 11)
    page.put("- Lưu: VT.", 85, 166, height: 11)
    page.put("Lý Thái Hòa", 405, 220)
    let source = read([page])
    #expect(
      source.lines == [
        "Văn phòng Sở theo dõi, đôn đốc, tổng hợp báo cáo Giám đốc Sở kết quả thực hiện./.", "Nơi nhận:",
        "- Như trên;", "- Lưu: VT.", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lý Thái Hòa",
      ])
  }

  @Test("minutes show no date beside the number: the title is no part of the heading")
  func headingWithoutDate() {
    var page = DrawnPage()
    page.put("SỞ XÂY DỰNG", 110, 50)
    page.put("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 290, 50)
    page.put("Độc lập - Tự do - Hạnh phúc", 320, 66)
    page.put("Số: 12/BB-SXD", 105, 90)
    page.put("BIÊN BẢN", 280, 130, bold: true)
    page.put("Họp xét danh hiệu thi đua", 232, 146, bold: true)
    #expect(
      read([page]).lines == [
        "SỞ XÂY DỰNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 12/BB-SXD", "BIÊN BẢN",
        "Họp xét danh hiệu thi đua",
      ])
  }

  @Test("a short last line of the text does not move the border between recipients and signature")
  func shortLastLine() {
    var page = DrawnPage()
    page.put("Đề nghị các đại biểu có mặt trước 15 phút./.", 120, 100)
    page.put("Nơi nhận:", 85, 136)
    page.put("KT. GIÁM ĐỐC", 376, 136)
    page.put("- Như trên;", 85, 152, height: 11)
    page.put("PHÓ GIÁM ĐỐC", 372, 152)
    page.put("Lý Thái Hòa", 385, 220)
    #expect(
      read([page]).lines == [
        "Đề nghị các đại biểu có mặt trước 15 phút./.", "Nơi nhận:", "- Như trên;", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC",
        "Lý Thái Hòa",
      ])
  }

  @Test("two sign side by side when one name is still to be written")
  func confirmedReport() {
    var page = DrawnPage()
    page.put("Không có hình thức kỷ luật nào trong thời gian tính thành tích đề nghị khen thưởng./.", 85, 100)
    page.put("XÁC NHẬN CỦA", 130, 136)
    page.put("KT. GIÁM ĐỐC", 380, 136)
    page.put("CHỦ TỊCH", 140, 152)
    page.put("PHÓ GIÁM ĐỐC", 376, 152)
    page.put("(Ký, đóng dấu)", 138, 168)
    page.put("Lý Thái Hòa", 388, 230)
    #expect(
      read([page]).lines.dropFirst().elementsEqual([
        "XÁC NHẬN CỦA", "CHỦ TỊCH", "(Ký, đóng dấu)", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lý Thái Hòa",
      ]))
  }

  @Test func alignedColumnsAreATable() {
    var page = DrawnPage()
    page.put("Danh mục nhiệm vụ được giao cho các phòng, ban, đơn vị trực thuộc Sở trong năm 2026:", 85, 80)
    for (k, row) in [
      ("TT", "Nhiệm vụ", "Đơn vị"), ("1", "Vệ sinh", "Tổ một"), ("2", "Trồng cây", "Tổ hai"),
      ("3", "Quét sơn", "Tổ ba"),
    ]
    .enumerated() {
      let top = 110 + Double(k) * 20
      page.put(row.0, 85, top)
      page.put(row.1, 150, top)
      page.put(row.2, 380, top)
    }
    page.put("Trên đây là danh mục, đề nghị các đơn vị nghiêm túc triển khai, thực hiện đúng tiến độ.", 85, 220)
    let source = read([page])
    #expect(
      source.cells(of: 0) == [
        "0,0 TT", "0,1 Nhiệm vụ", "0,2 Đơn vị", "1,0 1", "1,1 Vệ sinh", "1,2 Tổ một", "2,0 2", "2,1 Trồng cây",
        "2,2 Tổ hai", "3,0 3", "3,1 Quét sơn", "3,2 Tổ ba",
      ])
    #expect(source.paragraphs.last?.cell == nil)
  }

  @Test func pageFurnitureLeavesTheText() {
    var pages: [DrawnPage] = []
    for number in 1...3 {
      var page = DrawnPage()
      page.put(String(number), 295, 30)
      page.put("Trang này có một dòng chữ dài của văn bản, đủ rộng để lấy làm lề phải của trang.", 85, 90)
      page.put("Dòng thứ hai của trang tiếp theo dòng thứ nhất và kết thúc ở đây cho đủ chiều rộng.", 85, 110)
      if number == 2 {
        page.put("1 Ghi chú nhỏ ở chân trang, chữ nhỏ hơn chữ của phần nội dung.", 85, 780, height: 10)
        page.put("Ký bởi: Sở Xây dựng", 420, 300, height: 8)
        page.put("Giờ ký: 05/3/2026 10:00:00", 420, 309, height: 8)
      }
      pages.append(page)
    }
    let source = read(pages)
    #expect(source.lines(in: .body).count == 6)
    #expect(source.lines(in: .footnote) == ["1 Ghi chú nhỏ ở chân trang, chữ nhỏ hơn chữ của phần nội dung."])
    #expect(source.lines(in: .footer) == ["Ký bởi: Sở Xây dựng", "Giờ ký: 05/3/2026 10:00:00"])
  }

  @Test func sealsOverAScannedHeadingStandApart() {
    var page = DrawnPage()
    page.put("ĐẾN SỐ 77", 300, 20)
    heading(&page)
    let source = read([page], isRecognised: true)
    #expect(source.lines.first == "UBND TỈNH HOÀNH SƠN")
    #expect(source.lines(in: .header) == ["ĐẾN SỐ 77"])
  }

  @Test func marksOfNotesLeaveTheWords() {
    var page = DrawnPage()
    page.put("tỉnh Hoành Sơn12 và km2", 85, 100)
    let word = page.content.segments[0].words[2].box
    let small = Box(left: word.right - 8, top: word.top - 1, right: word.right, bottom: word.bottom - 5)
    let stretches = [
      FontStretch(
        box: page.content.segments[0].box, isBold: true, isItalic: false, size: 14, text: Array("tỉnh Hoành Sơn".utf8)),
      FontStretch(box: small, isBold: false, isItalic: false, size: 8, text: Array("12".utf8)),
    ]
    var content = page.content
    FontReader.apply(stretches, to: &content)
    #expect(String(decoding: content.segments[0].text, as: UTF8.self) == "tỉnh Hoành Sơn và km2")
  }

  @Test func aMarkThatIsAWordOfItsOwnLeavesTheText() {
    var page = DrawnPage()
    page.put("sáng kiến 12 tại", 85, 100)
    var content = page.content
    let before = content.segments[0].words[1].box
    let small = Box(left: before.right + 1, top: before.top, right: before.right + 6, bottom: before.bottom - 6)
    content.segments[0].words[2].box = small
    let stretches = [
      FontStretch(
        box: page.content.segments[0].box, isBold: false, isItalic: false, size: 14, text: Array("sáng kiến tại".utf8)),
      FontStretch(box: small, isBold: false, isItalic: false, size: 8, text: Array("12".utf8)),
    ]
    FontReader.apply(stretches, to: &content)
    #expect(String(decoding: content.segments[0].text, as: UTF8.self) == "sáng kiến tại")
  }

  @Test func aNumberInTheNameOfTheIssuerIsNotTheNumber() {
    var page = DrawnPage()
    page.put("SỞ XÂY DỰNG", 110, 50)
    page.put("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 290, 50)
    page.put("ĐOÀN KIỂM TRA THEO QĐ", 90, 66)
    page.put("Độc lập - Tự do - Hạnh phúc", 320, 66)
    page.put("SỐ 31/QĐ-SXD", 105, 82)
    page.put("Số: 2/KH-ĐKT", 105, 100)
    page.put("Hoành Sơn, ngày 5 tháng 3 năm 2026", 310, 100)
    page.put("KẾ HOẠCH", 265, 140)
    #expect(
      read([page]).lines == [
        "SỞ XÂY DỰNG", "ĐOÀN KIỂM TRA THEO QĐ", "SỐ 31/QĐ-SXD", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc", "Số: 2/KH-ĐKT", "Hoành Sơn, ngày 5 tháng 3 năm 2026", "KẾ HOẠCH",
      ])
  }

  @Test func stampsOfSignaturesGoBehindTheText() {
    var page = DrawnPage()
    page.put("Nơi nhận:", 85, 100)
    page.put("GIÁM ĐỐC", 400, 100)
    page.put("- Lưu: VT.", 85, 116)
    page.put("Digitally signed by SỞ XÂY DỰNG", 330, 150, height: 9)
    page.put("Date: 2026.03.05 08:00:00+07'00'", 330, 160, height: 9)
    page.put("Lý Thái Hòa", 395, 200)
    let source = read([page])
    #expect(source.paragraphs.count { $0.zone == .body } == 4)
    #expect(source.lines.suffix(2) == ["Digitally signed by SỞ XÂY DỰNG", "Date: 2026.03.05 08:00:00+07'00'"])
  }
}

@Suite struct SignatureColumnTests {
  private func lines(_ page: DrawnPage) -> [String] {
    var layout = PageLayout(SourceBuilder(), isRecognised: true)
    return layout.append([page.content]).finish(.pdf, isLineBased: true).lines
  }

  @Test func peopleSideBySideSignOneAfterTheOther() {
    var page = DrawnPage()
    page.put("Hai đơn vị cùng phối hợp thực hiện Chương trình này và báo cáo kết quả hằng năm./.", 85, 100)
    page.put("SỞ XÂY DỰNG", 110, 130)
    page.put("HỘI KIẾN TRÚC SƯ", 350, 130)
    page.put("GIÁM ĐỐC", 120, 146)
    page.put("CHỦ TỊCH", 375, 146)
    page.put("Lý Thái Hòa", 118, 230)
    page.put("Đào Thị Mận", 370, 230)
    page.put("Nơi nhận:", 85, 260)
    page.put("- Lưu: VT.", 85, 276)
    #expect(
      lines(page).dropFirst() == [
        "SỞ XÂY DỰNG", "GIÁM ĐỐC", "Lý Thái Hòa", "HỘI KIẾN TRÚC SƯ", "CHỦ TỊCH", "Đào Thị Mận", "Nơi nhận:",
        "- Lưu: VT.",
      ])
  }

  @Test func twoSignBesideTheRecipients() {
    var page = DrawnPage()
    page.put("Nơi nhận:", 60, 100)
    page.put("THƯ KÝ", 300, 100)
    page.put("CHỦ TRÌ", 450, 100)
    page.put("- Như trên;", 60, 116)
    page.put("Lý Thái Hòa", 285, 190)
    page.put("Đào Thị Mận", 435, 190)
    #expect(lines(page) == ["Nơi nhận:", "- Như trên;", "THƯ KÝ", "Lý Thái Hòa", "CHỦ TRÌ", "Đào Thị Mận"])
  }

  @Test func namesInATextAreNoSignature() {
    var page = DrawnPage()
    page.put("Thành phần tham dự cuộc họp gồm các ông, bà có tên sau đây của hai đơn vị:", 85, 100)
    page.put("Lý Thái Hòa", 118, 130)
    page.put("Đào Thị Mận", 370, 130)
    #expect(lines(page).dropFirst() == ["Lý Thái Hòa Đào Thị Mận"])
  }

  @Test func aLongRecipientStaysWhole() {
    var page = DrawnPage()
    page.put("Nơi nhận:", 60, 100)
    page.put("GIÁM ĐỐC", 400, 100)
    page.put("- Ngân hàng Nước", 60, 116)
    page.put("-", 172, 121, height: 3)
    page.put("CN Hoành Sơn;", 190, 116)
    page.put("- Lưu: VT.", 60, 132)
    page.put("Lý Thái Hòa", 395, 190)
    #expect(
      lines(page) == [
        "Nơi nhận:", "- Ngân hàng Nước - CN Hoành Sơn;", "- Lưu: VT.", "GIÁM ĐỐC", "Lý Thái Hòa",
      ])
  }

  @Test(arguments: [
    ("KTCHỦ 40|TỊCH 74", "KT. CHỦ TỊCH"), ("KT.GIÁM 90|ĐÓC 91", "KT. GIÁM ĐỐC"), ("'CHU 86|TỊCH` 96", "CHỦ TỊCH"),
    ("Lý 93|TháiHòa 91", "Lý Thái Hòa"), ("Xš 22|Đào 95|Mận 96", "Đào Mận"), ("sư 23|ỐC 19", nil), ("H 69", nil),
    (": 62", nil), ("—cFrr==~ 3", nil), ("KTXH 90|TỈNH 95", "KTXH TỈNH"),
  ])
  func inkLeavesThePrint(_ case: (words: String, print: String?)) {
    var x = 0.0
    let words = `case`.words.split(separator: "|").map { pair in
      let parts = pair.split(separator: " ")
      x += 60
      return PageWord(
        box: Box(left: x, top: 0, right: x + 50, bottom: 14), text: Array(parts[0].utf8),
        confidence: Double(parts[1]) ?? 0)
    }
    let left = SignatureInk.cleared([PageSegment(words)])
    #expect(left.first.map { String(decoding: $0.text, as: UTF8.self) } == `case`.print)
  }
}

@Suite struct PageGridTests {
  @Test func mergedHeadsKeepTheColumnsBelow() {
    var page = DrawnPage()
    page.put("Phân bổ cây trồng cho các tổ dân phố của phường trong mùa trồng cây năm nay như sau:", 60, 60)
    page.put("Tổ", 60, 90)
    page.put("Số lượng cây mỗi loại được giao", 250, 90)
    for (k, name) in ["Phượng", "Bàng", "Sấu"].enumerated() { page.put(name, 250 + Double(k) * 80, 110) }
    for (k, row) in [("Bến Đò", "1"), ("Chợ Cũ", "2"), ("Đình Hạ", "3"), ("Gò Me", "4"), ("Vườn Dâu", "5")].enumerated()
    {
      let top = 150 + Double(k) * 40
      page.put(row.1, 60, top)
      page.put(row.0, 120, k == 1 ? top - 7 : top)
      if k == 1 { page.put("và Chợ Mới", 120, top + 8) }
      for column in 0..<3 { page.put(String(column + 7), 260 + Double(column) * 80, top) }
    }
    page.put("Tổng cộng", 120, 350)
    for column in 0..<3 { page.put(String(column + 35), 260 + Double(column) * 80, 350) }
    var layout = PageLayout(SourceBuilder(), isRecognised: false)
    let cells = layout.append([page.content]).finish(.pdf, isLineBased: true).cells(of: 0)
    #expect(
      cells.contains("0,2 Số lượng cây mỗi loại được giao") || cells.contains("0,1 Số lượng cây mỗi loại được giao"))
    let rows = cells.map { $0.split(separator: ",")[0] }
    let chợ = cells.filter { $0.contains("Chợ") }
    #expect(chợ.count == 2 && Set(chợ.map { $0.split(separator: " ")[0] }).count == 1, "\(cells)")
    #expect(rows.last != rows[rows.count - 5], "\(cells)")
    #expect(
      cells.suffix(4).map { $0.split(separator: " ").dropFirst().joined(separator: " ") } == [
        "Tổng cộng", "35", "36", "37",
      ])
  }
}

@Suite struct BentHeadTests {
  @Test func recipientsAreFoundUnderABentHead() {
    var page = DrawnPage()
    page.put("các nội dung trên, báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh theo đúng quy định./.", 85, 100)
    page.put("Xơi nhận:", 85, 130)
    page.put("CHỦ TỊCH", 400, 130)
    page.put("- Như trên;", 85, 150)
    page.put("Lý Thái Hòa", 405, 220)
    var layout = PageLayout(SourceBuilder(), isRecognised: true)
    let source = layout.append([page.content]).finish(.image, isLineBased: true)
    #expect(source.lines.dropFirst() == ["Nơi nhận:", "- Như trên;", "CHỦ TỊCH", "Lý Thái Hòa"])
  }
}
