/// Roman numerals as officials number sections, quarters and congresses: I…MMMCMXCIX.
package enum RomanNumeral {
  /// The value of a numeral in its one right spelling, in capitals or small letters; nil for anything else.
  package static func value(of bytes: some Collection<UInt8>) -> Int? {
    guard (1...15).contains(bytes.count) else { return nil }
    var total = 0
    var last = 0
    for byte in bytes.reversed() {
      guard let letter = letterValue(byte) else { return nil }
      total += letter < last ? -letter : letter
      last = max(last, letter)
    }
    return (1...3999).contains(total) && text(total).utf8.elementsEqual(bytes.lazy.map { $0 & 0xDF }) ? total : nil
  }

  package static func text(_ number: Int) -> String {
    let steps = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, letters) in steps {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }

  private static func letterValue(_ byte: UInt8) -> Int? {
    switch byte & 0xDF {
    case UInt8(ascii: "I"): 1
    case UInt8(ascii: "V"): 5
    case UInt8(ascii: "X"): 10
    case UInt8(ascii: "L"): 50
    case UInt8(ascii: "C"): 100
    case UInt8(ascii: "D"): 500
    case UInt8(ascii: "M"): 1000
    default: nil
    }
  }
}
