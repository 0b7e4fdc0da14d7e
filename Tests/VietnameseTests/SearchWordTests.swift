import Testing
import Vietnamese

@Suite struct SearchWordTests {
  static let corpus: [(String, [String])] = [
    ("Đường bộ", ["duong đương/1", "bo bô/5"]),
    ("hòa hoà hoa", ["hoa hoa/1", "hoa hoa/1", "hoa"]),
    ("nghị nghĩ nghi", ["nghi nghi/5", "nghi nghi/3", "nghi"]),
    ("\u{111}a\u{323}\u{306}c", ["dac đăc/5"]), ("đặc", ["dac đăc/5"]), ("ĐẶC", ["dac đăc/5"]),
    ("u\u{31B}o\u{31B}\u{301}c", ["uoc ươc/4"]),
    ("28-KH/TU, 02/01", ["28", "kh", "tu", "02", "01"]),
    ("Ánh2", ["anh2 anh2/4"]), ("HàNội", ["hanoi hanôi/15"]),
    ("Müller Привет 東京 ①", ["müller", "привет", "東京", "①"]),
    ("\u{301}a", ["a"]), ("…“”–", []), ("", []),
  ]

  private func shown(_ word: SearchWord) -> String {
    ([word.folded] + (word.exact.map { [$0] } ?? [])).map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: " ")
  }

  @Test(arguments: corpus) func isFoldedAndExact(_ text: String, _ words: [String]) {
    #expect(SearchWord.all(in: text).map(shown) == words)
  }

  @Test func standsWhereItIsInTheText() {
    let text = "  Đại hội, \u{111}a\u{323}i."
    let bytes = Array(text.utf8)
    let found = SearchWord.all(in: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(found == ["Đại", "hội", "\u{111}a\u{323}i"])
  }

  @Test func takesAnyBytes() {
    var seed: UInt64 = 7
    for length in 0..<300 {
      let bytes = (0..<length).map { _ in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1
        return UInt8(truncatingIfNeeded: seed >> 33)
      }
      bytes.withUnsafeBufferPointer { buffer in
        var end = 0
        SearchWord.each(in: buffer) { word in
          #expect(word.range.lowerBound >= end && !word.range.isEmpty && word.range.upperBound <= length)
          end = word.range.upperBound
          return true
        }
      }
    }
  }

  @Test func longWordsAreCut() {
    let word = SearchWord.all(in: String(repeating: "ấ", count: 1000))
    #expect(word.count == 1 && word[0].folded.count == 64 && word[0].exact?.count ?? 0 <= 64 * 4)
  }
}
