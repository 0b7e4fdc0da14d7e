import Testing

@testable import Formats

@Suite("Fonts")
struct FontFileTests {
  private func font() throws -> FontFile { try SerifFaces.load()[0] }

  @Test(
    "letters are as wide as in Times New Roman",
    arguments: [("a", 444), ("M", 889), ("Đ", 722), ("ơ", 529), ("Ư", 776), ("…", 1000), (" ", 250), ("ệ", 444)])
  func widths(_ letter: Unicode.Scalar, _ width: UInt16) throws {
    let font = try font()
    #expect(font.widths[Int(font.glyph(of: letter.value))] == width)
  }

  /// What is measured before a paper is set agrees with what it is set in.
  @Test("the widths that columns are measured by are those of the faces", arguments: [false, true])
  func sameWidths(isBold: Bool) throws {
    let font = try SerifFaces.load()[SerifFaces.index(isBold: isBold, isItalic: false)]
    let letters = "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYaăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạệờữỵ0123456789.,;:/-()%"
    for letter in letters.unicodeScalars {
      let real = Int(font.widths[Int(font.glyph(of: letter.value))])
      let measured = Int((isBold ? SerifWidths.bold : .regular).width(of: letter.value))
      #expect(abs(real - measured) <= 1, "\(letter)")
    }
  }

  @Test("a subset holds the glyphs in use, the parts of accented letters, and nothing else")
  func subset() throws {
    let font = try font()
    var subset = FontSubset(font)
    let letters = Array("Thi đua ệ ữ".unicodeScalars)
    let codes = letters.map { subset.number(of: font.glyph(of: $0.value), for: $0.value) }
    let again = letters.map { subset.number(of: font.glyph(of: $0.value), for: $0.value) }
    #expect(codes == again)
    let small = try #require(FontFileOutlines(subset.file()))
    #expect(small.count == subset.glyphs.count && small.count < 40)
    for (code, letter) in zip(codes, letters) where letter != " " {
      #expect(small.outline(Int(code)).count >= font.outline(of: Int(font.glyph(of: letter.value))).count)
    }
  }

  /// A file cut short or changed is refused or read; it never ends the program.
  @Test("a broken font is no harm", arguments: 0..<60)
  func hostile(_ seed: Int) throws {
    var bytes = Array(try font().bytes)
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    for _ in 0..<40 {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      bytes[Int(state >> 33) % (seed % 2 == 0 ? 400 : bytes.count)] = UInt8(truncatingIfNeeded: state >> 20)
    }
    if seed % 3 == 0 { bytes.removeLast(Int(state >> 33) % bytes.count) }
    guard let font = FontFile(bytes, name: "x") else { return }
    var subset = FontSubset(font)
    for scalar in UInt32(0x20)...0x180 { _ = subset.number(of: font.glyph(of: scalar), for: scalar) }
    #expect(!subset.file().isEmpty)
  }
}

/// The outlines of a subset, found by its own tables.
private struct FontFileOutlines {
  let bytes: [UInt8]
  private var loca = 0
  private var glyf = 0
  private(set) var count = 0

  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    for k in 0..<FontFile.short(bytes, 4) {
      let entry = 12 + k * 16
      switch String(decoding: bytes[entry..<entry + 4], as: UTF8.self) {
      case "loca": loca = FontFile.long(bytes, entry + 8)
      case "glyf": glyf = FontFile.long(bytes, entry + 8)
      case "maxp": count = FontFile.short(bytes, FontFile.long(bytes, entry + 8) + 4)
      default: continue
      }
    }
    guard loca > 0, glyf > 0 else { return nil }
  }

  func outline(_ glyph: Int) -> ArraySlice<UInt8> {
    bytes[glyf + FontFile.long(bytes, loca + glyph * 4)..<glyf + FontFile.long(bytes, loca + glyph * 4 + 4)]
  }
}
