import Testing
import Vietnamese

@testable import Formats

@Suite struct CleaningTests {
  @Test(arguments: [
    ("a\u{A0}b\u{2009}c", "a b c"),
    ("kế\u{200B} ho\u{AD}ạch\u{FEFF}", "kế hoạch"),
    ("một\r\nhai\rba", "một\nhai\nba"),
    ("CÐ ðảng", "CĐ đảng"),
    ("TT-BTС, РHÒNG", "TT-BTC, PHÒNG"),
    ("Москва", "Москва"),
    ("Tô\u{309}ng kê\u{301}t", "Tổng kết"),
    ("Tổ\u{323}", "T\u{1ED9}\u{309}"),
    ("A\u{30A} \u{212B} \u{340}\u{341}", "Å Å \u{300}\u{301}"),
    ("\u{1100}\u{1161}", "가"),
    ("non‑breaking", "non-breaking"),
    ("\u{F0B7} gạch", "\u{2022} gạch"),
    ("a\u{1}b\u{85}c", "ab\nc"),
  ])
  func spellings(_ raw: String, _ clean: String) {
    let bytes = Cleaning.cleaned(Array(raw.utf8))
    #expect(Array(String(decoding: bytes, as: UTF8.self).unicodeScalars) == Array(clean.unicodeScalars))
  }

  @Test func brokenBytesAreDropped() {
    #expect(Cleaning.cleaned([0x61, 0xFF, 0xC3, 0x62, 0xE1, 0xBA]) == [0x61, 0x62])
  }

  @Test func marksMoveAlong() {
    var marks = [0, 4, 7]
    let raw = Array("o\u{302}\u{301}x\u{200B}yz".utf8)
    // o + hat + acute is one letter of three bytes; the second mark stood inside it.
    marks = [0, 3, 5, 8]
    let clean = Cleaning.cleaned(raw, marks: &marks)
    #expect(String(decoding: clean, as: UTF8.self) == "ốxyz")
    #expect(marks == [0, 3, 3, 4] || marks == [0, 3, 3, 5])
  }

  /// Whatever comes in, what goes out is NFC: cleaning it once more changes nothing, and decomposed letters in every
  /// order of their marks come out composed.
  @Test func everyLetterIsComposed() {
    let letters = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"
    let marks = ["\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    let shapes = [
      "a": ["", "\u{306}", "\u{302}"], "e": ["", "\u{302}"], "i": [""], "o": ["", "\u{302}", "\u{31B}"],
      "u": ["", "\u{31B}"], "y": [""],
    ]
    var built = Set<[UInt8]>()
    for (base, forms) in shapes {
      for form in forms {
        for mark in marks {
          for spelled in [base + form + mark, base + mark + form] {
            let clean = Normalization.composed(Array(spelled.utf8))
            #expect(Normalization.composed(clean) == clean)
            if spelled == base + form + mark { built.insert(clean) }
          }
        }
      }
    }
    for letter in letters where !"ăâêôơư".contains(letter) { #expect(built.contains(Array(String(letter).utf8))) }
  }
}

@Suite struct RecognisedSpellingTests {
  @Test(arguments: [
    ("QUYÉT", "QUYẾT"), ("(tiép", "(tiếp"), ("chuyẻn,", "chuyển,"), ("Ñguyễn", "Nguyễn"), ("KÉ", "KÉ"),
    ("kiêm", "kiêm"),
    ("mẹ", "mẹ"), ("TT-BTC", "TT-BTC"), ("café", "café"), ("nghiẹm", "nghiệm"),
  ])
  func words(_ raw: String, _ mended: String) {
    #expect(String(decoding: RecognisedSpelling.mended(Array(raw.utf8)), as: UTF8.self) == mended)
  }
}
