/// The order of people in Vietnamese lists: by the given name, which is written last, then by family and middle names.
///
/// Letters follow the alphabet a ă â b c d đ e ê …, whatever their tones; tones decide between words that are otherwise
/// the same, in the order of dictionaries: none, huyền, hỏi, ngã, sắc, nặng.
package struct NameOrder: Comparable, Sendable {
  /// Letters of the given name, its tones, then the same of the other names in written order.
  private let key: [[UInt8]]

  package init(_ name: some StringProtocol) {
    let words = name.split { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }.map { NameOrder.word($0) }
    guard let given = words.last else {
      key = []
      return
    }
    key = [given.letters, given.tones] + words.dropLast().flatMap { [$0.letters, $0.tones] }
  }

  package static func < (a: NameOrder, b: NameOrder) -> Bool {
    for (x, y) in zip(a.key, b.key) where x != y { return x.lexicographicallyPrecedes(y) }
    return a.key.count < b.key.count
  }

  /// The order as a text: comparing such texts byte by byte compares the names. For the column a list is sorted by.
  package var text: String {
    var text = String.UnicodeScalarView()
    for part in key {
      for byte in part { text.append(Unicode.Scalar(0x21 + byte)) }
      text.append(" ")
    }
    return String(text)
  }

  private static func word(_ text: Substring) -> (letters: [UInt8], tones: [UInt8]) {
    var letters: [UInt8] = []
    var tones: [UInt8] = []
    for scalar in text.unicodeScalars {
      let letter = Letter.of(scalar.value)
      letters.append(letter.isLetter ? rank(letter.toneless) : 0)
      tones.append(letter.tone)
    }
    return (letters, tones)
  }

  private static func word(_ text: some StringProtocol) -> (letters: [UInt8], tones: [UInt8]) { word(Substring(text)) }

  /// The place of a letter in the alphabet; ă â đ ê ô ơ ư stand behind a, d, e, o, u.
  private static func rank(_ toneless: UInt8) -> UInt8 {
    switch toneless {
    case 128: 4 * (97 - 96) + 1
    case 129: 4 * (97 - 96) + 2
    case 130: 4 * (101 - 96) + 1
    case 131: 4 * (111 - 96) + 1
    case 132: 4 * (111 - 96) + 2
    case 133: 4 * (117 - 96) + 1
    case 134: 4 * (100 - 96) + 1
    default: 4 * (toneless - 96)
    }
  }
}
