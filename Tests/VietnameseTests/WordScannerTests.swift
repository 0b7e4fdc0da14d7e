import Testing
import Vietnamese

@Suite struct WordScannerTests {
  private func words(_ text: String) -> [Word] { WordScanner.words(of: Array(text.utf8)) }

  @Test(arguments: [
    ("khoá", "khóa"), ("UỶ", "ủy"), ("sỹ", "sĩ"), ("Kỳ", "kì"), ("HÒA", "hoà"), ("Đường", "đường"),
  ])
  func oneSpelling(a: String, b: String) {
    #expect(words(a)[0].key == words(b)[0].key)
  }

  @Test(arguments: [("quý", "quỷ"), ("tháng", "thắng"), ("của", "cửa"), ("ty", "tuy"), ("hai", "hay")])
  func otherSpelling(a: String, b: String) {
    #expect(words(a)[0].key != words(b)[0].key)
  }

  /// 37 is the scalar of "%": a number never has the key of a mark.
  @Test(arguments: [("37", "%"), ("62", ">"), ("43", "+")])
  func numbersAreNoMarks(number: String, mark: String) {
    #expect(words(number)[0].key != words(mark)[0].key)
  }

  @Test func dashesAreOneSpelling() {
    #expect(words("thi đua – khen thưởng").map(\.key) == words("thi đua - khen thưởng").map(\.key))
  }

  @Test func accentsFold() {
    #expect(words("chỉ tiêu").map(\.plain) == words("chi tieu").map(\.plain))
    #expect(words("đặc biệt").map(\.plain) == words("dac biet").map(\.plain))
  }

  @Test func gapsAndShapes() {
    let found = words("Sở GTVT\nxanh\n\n12/QĐ")
    #expect(found.map(\.gap) == [.blankLine, .space, .line, .blankLine, .none, .none])
    #expect(found.map(\.shape) == [.capitalised, .upper, .lower, .lower, .lower, .upper])
    #expect(found[3].number == 12)
    #expect(found[4].mark == .slash)
  }

  @Test func anyBytesAreScanned() {
    var state: UInt64 = 42
    for length in 0..<300 {
      let bytes = (0..<length).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      let found = WordScanner.words(of: bytes)
      var at = 0
      for word in found {
        #expect(Int(word.start) >= at && word.end > word.start)
        at = Int(word.end)
      }
    }
  }

  @Test func longestPhraseWins() {
    let table = PhraseTable([("hoàn thành", 1), ("hoàn thành tốt", 2), ("tốt", 3)])
    let text = words("Hoàn thành tốt nhiệm vụ")
    #expect(table.match(text, at: 0)?.value == 2)
    #expect(table.match(text, at: 0)?.count == 3)
    #expect(table.match(text, at: 3) == nil)
    #expect(table.match(words("hoan thanh tot"), at: 0, ignoringAccents: true)?.value == 2)
    #expect(table.match(words("hoan thanh tot"), at: 0) == nil)
  }

  /// A search may ask behind the last word: a document that ends there is not a broken invariant.
  @Test func behindTheLastWordStandsNothing() {
    let table = PhraseTable([("tốt", 3)])
    let text = words("hoàn thành tốt")
    #expect(table.match(text, at: 3) == nil)
    #expect(table.match(text, at: 2, end: 9)?.value == 3)
    #expect(table.match(text, at: 2, end: 2) == nil)
    #expect(table.match([], at: 0) == nil)
  }
}
