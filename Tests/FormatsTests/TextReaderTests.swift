import Blocks
import Testing

@testable import Formats

@Suite struct TextReaderTests {
  private func read(_ text: String) throws -> SourceText {
    try FileReader.read(bytes: Array(text.utf8), name: "thử.txt")
  }

  @Test func headingsLoseTheirSigns() throws {
    let source = try read("## KẾ HOẠCH\n\n### ***Nơi nhận:***\nĐề cương\n=====\n#thẻ")
    #expect(source.lines == ["KẾ HOẠCH", "Nơi nhận:", "Đề cương", "#thẻ"])
    #expect(source.paragraphs.map(\.style.headingLevel) == [2, 3, 1, 0])
    #expect(source.paragraphs[1].style.isBold && source.paragraphs[1].style.isItalic)
    #expect(source.isLineBased)
  }

  @Test(arguments: [
    ("**3. Phòng Đào tạo và\nKhảo thí: **Phối hợp", ["3. Phòng Đào tạo và", "Khảo thí: Phối hợp"]),
    ("Luật số 39/2024/QH**1**5", ["Luật số 39/2024/QH15"]),
    ("*trước ngày 31/3/2026 *", ["trước ngày 31/3/2026"]),
    ("* Chủ trì: Văn phòng.\n* *Thời gian*: quý I", ["* Chủ trì: Văn phòng.", "* Thời gian: quý I"]),
    ("TỈNH ỦY HOÀNH SƠN\n*\nSố 12", ["TỈNH ỦY HOÀNH SƠN", "*", "Số 12"]),
    ("Ghi chú (*): số 3 * 5 = 15", ["Ghi chú (*): số 3 * 5 = 15"]),
    ("một dấu* lẻ", ["một dấu* lẻ"]),
    ("** **\n* *", []),
    ("**1.** Nâng cao ****II.** Điều", ["1. Nâng cao II. Điều"]),
    ("__Nơi nhận: __\n- __UBND__ xã", ["Nơi nhận:", "- UBND xã"]),
    ("Họ và tên: ______ Chức vụ: __", ["Họ và tên: ______ Chức vụ: __"]),
  ])
  func emphasis(_ text: String, _ lines: [String]) throws {
    #expect(try read(text).lines == lines)
  }

  @Test func boldHeadIsMeasured() throws {
    let source = try read("**2. Các phòng:** thực hiện")
    #expect(source.paragraphs[0].style.boldPrefix == "2. Các phòng:".utf8.count)
    #expect(!source.paragraphs[0].style.isBold)
    #expect(try read("**TM. ỦY BAN\nNHÂN DÂN**").paragraphs.allSatisfy(\.style.isBold))
  }

  @Test func pipesOnTheirOwnAreCells() throws {
    let source = try read(
      """
      |
      **SỞ VĂN HÓA**
      |
      **CỘNG HÒA XÃ HỘI
      CHỦ NGHĨA VIỆT NAM**
      |
      |
      Số: 7/KH-SVH
      |
      *Hoành Sơn, ngày 3
      tháng 2 năm 2026*
      |

      ** **

      KẾ HOẠCH

      |
      TT
      |
      Việc
      |
      Ai
      |
      |
      |
      Phần một
      |
      |
      1
      |
      Quét sân
      |
      Tổ bảo vệ
      |
      """)
    #expect(
      source.cells(of: 0) == [
        "0,0 SỞ VĂN HÓA", "0,1 CỘNG HÒA XÃ HỘI", "0,1 CHỦ NGHĨA VIỆT NAM", "1,0 Số: 7/KH-SVH",
        "1,1 Hoành Sơn, ngày 3", "1,1 tháng 2 năm 2026",
      ])
    #expect(
      source.cells(of: 1) == [
        "0,0 TT", "0,1 Việc", "0,2 Ai", "1,1 Phần một", "2,0 1", "2,1 Quét sân", "2,2 Tổ bảo vệ",
      ])
    #expect(source.paragraphs.first { source.string($0.span) == "KẾ HOẠCH" }?.cell == nil)
  }

  @Test func pipesOnOneLineAreARow() throws {
    let source = try read("| Đợt | **Từ** |\n|---|:--:|\n| 1 | 3/2/2026 |\n\nHết")
    #expect(source.cells(of: 0) == ["0,0 Đợt", "0,1 Từ", "1,0 1", "1,1 3/2/2026"])
    #expect(source.paragraphs[1].style.isBold)
    #expect(source.paragraphs.last?.cell == nil)
  }

  @Test func formFeedsTurnPagesAndLoneNumbersGo() throws {
    let source = try read("Một\n\n1\n\u{0C}\nHai\n\n- 2 -\n")
    #expect(source.lines == ["Một", "Hai"])
    #expect(source.paragraphs.map(\.page) == [1, 2])
  }
}
