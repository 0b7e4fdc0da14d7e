/// What a letter of the Vietnamese alphabet is made of.
package struct Letter: Sendable {
  /// The lower-case letter without its tone: ASCII, or 128… for ă â đ ê ô ơ ư.
  package var toneless: UInt8 = 0
  /// The ASCII letter it is searched by: a for ă and â, d for đ; 0 when it is no letter.
  package var base: UInt8 = 0
  /// 0 none, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng.
  package var tone: UInt8 = 0
  package var isUpper = false

  package var isLetter: Bool { base != 0 }

  /// a ă â e ê i o ô ơ u ư y, whatever its tone.
  var isVowel: Bool {
    switch base {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// The letter for a Unicode scalar; `isLetter` is false for everything outside the Latin alphabet.
  package static func of(_ scalar: UInt32) -> Letter { alphabet[scalar] }

  /// The table itself, for loops over whole texts.
  static let alphabet = Alphabet(low: table(from: 0, count: 0x250), high: table(from: 0x1E00, count: 0x100))

  /// The two stretches of Unicode in which the letters of Vietnamese lie.
  struct Alphabet: Sendable {
    let low: [Letter]
    let high: [Letter]

    subscript(scalar: UInt32) -> Letter {
      if scalar < 0x250 { return low[Int(scalar)] }
      if scalar >= 0x1E00 && scalar < 0x1F00 { return high[Int(scalar - 0x1E00)] }
      return Letter()
    }
  }

  /// One row per vowel: without tone, huyền, hỏi, ngã, sắc, nặng.
  private static let vowels = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự",
    "yỳỷỹýỵ",
    "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ", "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ", "UÙỦŨÚỤ", "ƯỪỬỮỨỰ",
    "YỲỶỸÝỴ",
  ]
  private static let bases = Array("aaaeeiooouuy".utf8)
  private static let toneless: [UInt8] = [97, 128, 129, 101, 130, 105, 111, 131, 132, 117, 133, 121]
  private static let dStroke: UInt8 = 134

  private static func table(from start: UInt32, count: Int) -> [Letter] {
    var letters = [Letter](repeating: Letter(), count: count)
    func set(_ scalar: UInt32, _ letter: Letter) {
      if scalar >= start, scalar < start + UInt32(count) { letters[Int(scalar - start)] = letter }
    }
    for ascii in UInt8(ascii: "a")...UInt8(ascii: "z") {
      set(UInt32(ascii), Letter(toneless: ascii, base: ascii))
      set(UInt32(ascii) - 32, Letter(toneless: ascii, base: ascii, isUpper: true))
    }
    for (row, vowel) in vowels.enumerated() {
      for (tone, scalar) in vowel.unicodeScalars.enumerated() {
        let kind = row % 12
        set(scalar.value, Letter(toneless: toneless[kind], base: bases[kind], tone: UInt8(tone), isUpper: row >= 12))
      }
    }
    for scalar in "đð".unicodeScalars { set(scalar.value, Letter(toneless: dStroke, base: UInt8(ascii: "d"))) }
    for scalar in "ĐÐ".unicodeScalars {
      set(scalar.value, Letter(toneless: dStroke, base: UInt8(ascii: "d"), isUpper: true))
    }
    return letters
  }
}
