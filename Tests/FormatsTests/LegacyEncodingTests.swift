import Testing
import Vietnamese

@testable import Formats

@Suite struct LegacyEncodingTests {
  static let sentence =
    "Đảng bộ cơ quan phát động phong trào thi đua; mỗi tổ chức đăng ký thực hiện nhiệm vụ được giao, "
    + "quyết tâm hoàn thành kế hoạch năm, giữ gìn kỷ luật, tiết kiệm và chống lãng phí."

  static func encoded(_ text: String, _ encoding: LegacyEncoding) -> [UInt8] {
    var table: [[UInt8]: [UInt8]] = [:]
    // Pairs first: in VNI a lone mark looks like a letter of Western Europe.
    if encoding == .vni || encoding == .windows1258 {
      for a in UInt8(0x41)...255 {
        for b in UInt8(0xC0)...255 where table[encoding.decoded([a, b])] == nil {
          table[encoding.decoded([a, b])] = [a, b]
        }
      }
    }
    for a in UInt8(1)...255 where table[encoding.decoded([a])] == nil { table[encoding.decoded([a])] = [a] }
    return text.unicodeScalars.flatMap { table[Array(String($0).utf8)] ?? [0x3F] }
  }

  @Test(arguments: LegacyEncoding.allCases)
  func everyLetterHasItsPlace(_ encoding: LegacyEncoding) {
    let lower = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"
    let bytes = Self.encoded(lower, encoding)
    #expect(!bytes.contains(0x3F))
    #expect(String(decoding: encoding.decoded(bytes), as: UTF8.self) == lower)
  }

  @Test(arguments: LegacyEncoding.allCases)
  func filesAreRecognised(_ encoding: LegacyEncoding) throws {
    let bytes = Self.encoded(Self.sentence, encoding)
    // TCVN3 has no capital Đ apart from §, which the table knows; nothing may be lost.
    #expect(!bytes.contains(0x3F))
    let source = try FileReader.read(bytes: bytes, name: "cũ.txt")
    #expect(source.lines == [Self.sentence])
    #expect(source.remarks.count == 1)
  }

  @Test(arguments: [LegacyEncoding.tcvn3, .vni])
  func oldTextSavedAsUnicodeIsRecognised(_ encoding: LegacyEncoding) throws {
    let bytes = Self.encoded(Self.sentence, encoding)
    let text = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    #expect(try FileReader.read(bytes: Array(text.utf8), name: "cũ.txt").lines == [Self.sentence])
  }

  @Test(arguments: ["Déjà vu à Hà Nội, café, thế à?", "Größe über Maß, schöne Grüße aus Köln, für Äpfel, Öl, Übung"])
  func properTextStays(_ text: String) throws {
    #expect(try FileReader.read(bytes: Array(text.utf8), name: "mới.txt").lines == [text])
  }

  @Test func utf16IsRead() throws {
    var little: [UInt8] = [0xFF, 0xFE]
    for unit in "Kế hoạch\n𝄞 số 1".utf16 { little += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try FileReader.read(bytes: little, name: "16.txt").lines == ["Kế hoạch", "𝄞 số 1"])
    var big: [UInt8] = []
    for unit in "Phong trao thi dua nam 2026".utf16 { big += [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    #expect(try FileReader.read(bytes: big, name: "16.txt").lines == ["Phong trao thi dua nam 2026"])
  }

  @Test(arguments: [
    ("nghiêng", true), ("thi", true), ("đua", true), ("khuya", true), ("quốc", true), ("giếng", true), ("gì", true),
    ("bcd", false), ("7hực", false), ("nước", true), ("nứơc", true), ("xyz", false), ("tthi", false),
  ])
  func syllables(_ word: String, _ isPlausible: Bool) {
    #expect(Syllable.isPlausible(word.unicodeScalars) == isPlausible)
  }
}
