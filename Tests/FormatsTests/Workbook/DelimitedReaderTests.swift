import Testing
import Vietnamese

@testable import Formats

@Suite struct DelimitedReaderTests {
  private func table(_ bytes: [UInt8], name: String = "ds.csv") throws -> [[String]] {
    try rows(bytes, name: name).map { $0.cells.map(\.text) }
  }

  private static let expected = [["Họ và tên", "Đơn vị"], ["Trần Thị Bưởi", "Phòng Tổ chức, Hành chính"]]
  private static let text = "Họ và tên;Đơn vị\r\nTrần Thị Bưởi;\"Phòng Tổ chức, Hành chính\"\r\n"

  /// The same list in every encoding that offices use.
  @Test(arguments: ["UTF-8", "BOM", "UTF-16LE", "UTF-16BE", "UTF-16LE trần", "NFD", "1258", "TCVN3"])
  func encodings(_ name: String) throws {
    let utf8 = Array(Self.text.utf8)
    let bytes: [UInt8]
    switch name {
    case "UTF-8": bytes = utf8
    case "BOM": bytes = [0xEF, 0xBB, 0xBF] + utf8
    case "UTF-16LE": bytes = [0xFF, 0xFE] + Self.utf16(Self.text)
    case "UTF-16BE": bytes = [0xFE, 0xFF] + Self.utf16(Self.text, isBigEndian: true)
    case "UTF-16LE trần": bytes = Self.utf16(Self.text)
    case "NFD":
      // The tone behind its letter, as some systems keep names.
      bytes = Array(Self.text.replacing("ọ", with: "o\u{323}").replacing("ầ", with: "a\u{302}\u{300}").utf8)
    case "1258":
      bytes = Self.eightBit(
        .windows1258,
        Self.text.replacing("ọ", with: "o\u{323}").replacing("ầ", with: "â\u{300}")
          .replacing("ị", with: "i\u{323}").replacing("ở", with: "ơ\u{309}").replacing("ổ", with: "ô\u{309}")
          .replacing("ứ", with: "ư\u{301}").replacing("ò", with: "o\u{300}"))
    default: bytes = Self.eightBit(.tcvn3, Self.text)
    }
    #expect(try table(bytes) == Self.expected)
  }

  private static func utf16(_ text: String, isBigEndian: Bool = false) -> [UInt8] {
    var bytes: [UInt8] = []
    for unit in text.utf16 {
      let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
      bytes += isBigEndian ? [high, low] : [low, high]
    }
    return bytes
  }

  /// The bytes whose decoding is this text, found letter by letter.
  private static func eightBit(_ encoding: LegacyEncoding, _ text: String) -> [UInt8] {
    var bytes: [UInt32: UInt8] = [:]
    for byte in UInt8(0x80)...0xFF {
      let decoded = String(decoding: encoding.decoded([byte]), as: UTF8.self).unicodeScalars
      if decoded.count == 1, let scalar = decoded.first, bytes[scalar.value] == nil { bytes[scalar.value] = byte }
    }
    return text.unicodeScalars.map { $0.value < 0x80 ? UInt8($0.value) : bytes[$0.value] ?? 0x3F }
  }

  @Test(arguments: [
    ("a,b\n1,2\n", "x.csv"), ("a;b\n1;2\n", "x.csv"), ("a\tb\n1\t2\n", "x.tsv"), ("a|b\n1|2", "x.csv"),
    ("sep=;\r\na;b\r\n1;2\r\n", "x.csv"), ("a,b\r1,2\r", "x.csv"), ("\"a\",b\n\"1\",\"2\"", "x.csv"),
  ])
  func delimiters(_ text: String, _ name: String) throws {
    #expect(try table(Array(text.utf8), name: name) == [["a", "b"], ["1", "2"]])
  }

  @Test func decimalCommasDoNotMakeColumns() throws {
    let text = "Tên;Điểm\nLan;8,5\nHùng;9\nMai;7,25\nCúc;10\n"
    #expect(try table(Array(text.utf8)).allSatisfy { $0.count == 2 })
  }

  @Test func quotesLinesAndEmptyCells() throws {
    let text = "a,\"b \"\"c\"\"\",,\"d\ne\"\n\n,,x\n"
    let all = try rows(Array(text.utf8), name: "x.csv")
    #expect(all.map(\.number) == [1, 2, 3])
    #expect(all[0].cells == [.text("a"), .text("b \"c\""), .empty, .text("d\ne")])
    #expect(all[1].cells == [])
    #expect(all[2].cells == [.empty, .empty, .text("x")])
  }

  @Test func defusedCellsComeBack() throws {
    #expect(try table(Array("'=1+1,'-x,'abc,'".utf8)) == [["=1+1", "-x", "'abc", "'"]])
  }

  @Test func openQuotesAreSaidToBe() {
    let text = "a,b\n1,\"2\n" + String(repeating: "x,y\n", count: 40_000)
    let found = problem(Array(text.utf8), name: "x.csv")
    #expect(found?.code == .damaged && found?.message.contains("dòng 2") == true)
  }

  /// Chunks end anywhere: in a letter, in a pair of quotes, between the two bytes of a line's end.
  @Test func longFilesAreReadInChunks() throws {
    var text = "Mã,Họ tên,Ghi chú\r\n"
    for k in 0..<9_000 { text += "\(k),Đặng Thị Mười,\"ghi \"\"chú\"\" \(k)\"\r\n" }
    for bytes in [Array(text.utf8), [0xFF, 0xFE] + Self.utf16(text)] {
      let all = try table(bytes)
      #expect(all.count == 9_001)
      #expect(all.dropFirst().enumerated().allSatisfy { $1 == ["\($0)", "Đặng Thị Mười", "ghi \"chú\" \($0)"] })
    }
  }

  @Test func randomBytesAreSurvived() {
    var random = Lottery()
    var read = 0
    for round in 0..<400 {
      let bytes = (0..<(20 + round)).map { _ in
        [UInt8(0x22), 0x2C, 0x0A, 0x0D, 0x61, 0xE1, 0x09, 0x3B][random.below(8)]
      }
      if problem(bytes, name: "x.csv") == nil { read += 1 }
    }
    #expect(read > 0)
  }
}
