import Testing

@testable import Formats

@Suite struct SecondReadingTests {
  /// Words with their left edges on one line.
  private func line(_ words: [(text: String, left: Double, confidence: Double)], top: Double = 100) -> PageSegment {
    PageSegment(
      words.map { word in
        let box = Box(
          left: word.left, top: top, right: word.left + 7 * Double(word.text.count), bottom: top + 14)
        return PageWord(box: box, text: Array(word.text.utf8), confidence: word.confidence)
      })
  }

  private func page(_ lines: PageSegment...) -> PageContent { PageContent(width: 595, height: 842, segments: lines) }

  private func text(_ page: PageContent) -> [String] { page.segments.map { String(decoding: $0.text, as: UTF8.self) } }

  private func figures(_ page: PageContent) -> [String] {
    HeadingFigure.all(of: page).map { "\($0.kind) \(String(decoding: $0.text, as: UTF8.self))" }
  }

  @Test func figuresOfTheHeadingAreFound() {
    let apart = page(
      line([("Số:", 90, 96), ("44", 115, 91), ("/KH-UBND", 140, 92)]),
      line([
        ("Đá Bạc,", 300, 96), ("ngày", 350, 90), ("4}", 380, 30), ("tháng", 400, 96), ("9", 440, 96), ("năm", 460, 96),
      ]))
    #expect(figures(apart) == ["number 44", "day 4}", "month 9"])
    let joined = page(line([("Số:Ø0", 90, 63), ("/TTr-BQL", 140, 92), ("ngày/!#tháng", 350, 9), ("năm", 460, 96)]))
    #expect(figures(joined) == ["number Ø0", "day /!#", "month "])
    #expect(figures(page(line([("Số", 90, 96), ("37-HD/BTGTU", 110, 80)]))) == ["number 37"])
    #expect(figures(page(line([("Sông", 90, 96), ("44", 115, 91), ("/KH-UBND", 140, 92)]))) == [])
    #expect(figures(page(line([("theo", 80, 96), ("số", 110, 96), ("44/KH-UBND", 130, 92)]))) == [])
    #expect(figures(page(line([("Số:", 90, 96), ("44/KH-UBND", 140, 92)], top: 600))) == [])
  }

  @Test(arguments: [
    ("Ø0", ["50"], "50"),  // Another reading is clear.
    ("Ø0", [], "Ø0"),
    ("Ø0", ["4"], "Ø0"),  // Half of a number: 4 is written 04.
    ("Ø0", ["50", "60"], "Ø0"),
    ("7", ["672"], "672"),  // More of the same number.
    ("44", [], "?"),  // A guess nobody confirms.
    ("44", ["14"], "?"),
    ("44", ["44"], "44"),
    ("44", ["44", "14"], "44"),
    ("7", ["7"], "7"),
    ("H1", ["14"], "H1"),  // The one digit the page shows stands elsewhere.
    ("Ø", ["50"], "50"),
  ])
  func readingsAreWeighed(_ case: (page: String, others: [String], outcome: String)) throws {
    var sheet = page(line([("Số:", 90, 96), (`case`.page, 115, 50), ("/KH-UBND", 160, 92)]))
    let figure = try #require(HeadingFigure.all(of: sheet).first)
    switch SecondReading.verdict(figure, `case`.others.map { Array($0.utf8) }) {
    case .stays: break
    case .unreadable: figure.put(SecondReading.unreadable, confidence: 0, into: &sheet)
    case .reads(let digits): figure.put(digits, confidence: 60, into: &sheet)
    }
    #expect(text(sheet) == ["Số: \(`case`.outcome) /KH-UBND"])
  }

  @Test func printedNumbersNeedNoWitness() throws {
    let sheet = page(line([("Số:", 90, 96), ("7/KH-UBND", 115, 70)]))
    let figure = try #require(HeadingFigure.all(of: sheet).first)
    #expect(SecondReading.verdict(figure, []) == .stays)
    #expect(SecondReading.verdict(figure, [Array("11".utf8)]) == .unreadable)
  }

  @Test(arguments: [("4", false), ("45", false), ("05", true), ("31", true)])
  func daysHaveTwoDigits(_ case: (digits: String, isTaken: Bool)) throws {
    let sheet = page(line([("ngày", 350, 90), ("Z", 380, 10), ("tháng", 400, 96), ("9", 440, 96), ("năm", 460, 96)]))
    let figure = try #require(HeadingFigure.all(of: sheet).first)
    let digits = Array(`case`.digits.utf8)
    #expect(SecondReading.verdict(figure, [digits]) == (`case`.isTaken ? .reads(digits) : .stays))
  }

  @Test func aFigureInsideAWordIsPutApart() throws {
    var sheet = page(line([("Số:Ø0/KH-UBND", 90, 60), ("ngày/!#tháng", 350, 9), ("5", 440, 96), ("năm", 460, 96)]))
    for figure in HeadingFigure.all(of: sheet).reversed() where figure.kind != .month {
      figure.put(Array("12".utf8), confidence: 50, into: &sheet)
    }
    #expect(text(sheet) == ["Số: 12 /KH-UBND ngày 12 tháng 5 năm"])
    #expect(figures(page(line([("Sô⁄H1", 90, 60), ("/CT-UBND", 160, 92)]))) == ["number H1"])
    #expect(figures(page(line([("Số50", 90, 60), ("/CT-UBND", 160, 92)]))) == ["number 50"])
    #expect(figures(page(line([("Sóc", 90, 60), ("/CT-UBND", 160, 92)]))) == [])
  }

  @Test func picturesAreCutAndMadeSmaller() throws {
    let image = try #require(
      GreyImage(pgm: Array("P5\n4 4\n255\n".utf8) + [0, 200, 200, 0] + [UInt8](repeating: 200, count: 12)))
    #expect(image.gap(near: 0, within: 3, rows: 0..<4) == 1)
    #expect(image.scaled(by: 0.5) == GreyImage(width: 2, height: 2, pixels: [150, 150, 200, 200]))
    let part = try #require(image.part(0..<4, 0..<4, margin: 1))
    #expect(part.width == 6 && part.pixels[..<8].elementsEqual([200, 200, 200, 200, 200, 200, 200, 0]))
    #expect(image.part(0..<2, 0..<4, margin: 1) == nil)
    for bytes in ["P5\n4 4\n255\n", "P6\n1 1\n255\nabc", "P5", "P5\n0 0\n255\n", "P5\n99999999 9\n255\n"] {
      #expect(GreyImage(pgm: Array(bytes.utf8)) == nil)
    }
  }
}
