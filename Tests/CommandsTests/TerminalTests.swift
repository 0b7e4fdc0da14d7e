import Testing

@testable import Commands

struct TerminalTests {
  @Test(arguments: [
    ("Kế hoạch", 8), ("Đẩy mạnh", 8), ("e\u{302}\u{301}", 1), ("漢字", 4), ("“Ơ ƯỚ”", 6), ("a\u{200B}b", 2), ("⭑", 1),
    ("📄", 2), ("\u{7}", 0),
  ])
  func measures(_ text: String, width: Int) { #expect(DisplayWidth.of(text) == width) }

  @Test(arguments: [1, 7, 20, 40, 80])
  func wrapsWithinWidthAndLosesNothing(_ width: Int) {
    let text = "Thực hiện  tốt\nphong trào thi đua “Chung tay số hóa di sản”, xongtrướcngày30/11/2026khôngngắt."
    let lines = Wrapping.lines(text, width: width)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
    #expect(lines.joined().filter { $0 != " " } == text.filter { !$0.isWhitespace })
  }

  @Test(arguments: 1...4)
  func shortensWithAMark(_ limit: Int) {
    let lines = Wrapping.lines("một hai ba bốn năm sáu bảy tám chín mười", width: 9, limit: limit)
    #expect(lines.count == limit)
    #expect(lines.last?.hasSuffix("…") == true)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 9 })
    #expect(Wrapping.lines("một", width: 9, limit: limit) == ["một"])
  }

  @Test func paintsOnlyWhenAsked() {
    #expect(Ink.red.paint("lỗi", if: true) == "\u{1B}[31mlỗi\u{1B}[0m")
    #expect(Ink.red.paint("lỗi", if: false) == "lỗi")
    #expect(SampleRun("read", "a.txt", colour: true).out.contains("\u{1B}["))
    #expect(!SampleRun("read", "a.txt", "--color=never", colour: true).out.contains("\u{1B}["))
    #expect(!SampleRun("read", "a.txt").out.contains("\u{1B}["))
  }

  @Test(arguments: [40, 60, 80, 100])
  func summaryKeepsToTheWidth(_ width: Int) {
    for line in SampleRun("read", "a.txt", width: width).out.split(separator: "\n") {
      #expect(DisplayWidth.of(line) <= width, "\(line)")
    }
  }
}
