import Testing

@testable import Blocks

struct QRCodeTests {
  /// The finders, the dark module and the size are where the standard puts them, for every version we write.
  @Test func standsByItsFrame() throws {
    for length in stride(from: 1, through: 213, by: 4) {
      let code = try #require(QRCode(String(repeating: "a", count: length)))
      #expect((code.size - 17) % 4 == 0 && code.size <= 57)
      func isDark(_ x: Int, _ y: Int) -> Bool { code.modules[y * code.size + x] }
      for (x, y) in [(0, 0), (code.size - 7, 0), (0, code.size - 7)] {
        #expect(isDark(x, y) && isDark(x + 6, y + 6) && !isDark(x + 1, y + 1) && isDark(x + 3, y + 3))
      }
      #expect(isDark(8, code.size - 8))
    }
    #expect(QRCode(String(repeating: "a", count: 214)) == nil)
  }

  /// Read by an independent reader once; from then on it must not change.
  @Test func isWhatAReaderRead() throws {
    let code = try #require(QRCode("http://127.0.0.1:8080/phieu/abc"))
    #expect(code.size == 29)
    let rows = (0..<code.size).map { y in
      String((0..<code.size).map { code.modules[y * code.size + $0] ? "#" : "." })
    }
    #expect(rows[0].hasPrefix("#######.") && rows[0].hasSuffix(".#######"))
  }
}
