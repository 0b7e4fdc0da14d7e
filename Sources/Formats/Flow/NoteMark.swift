/// Marks of notes typed by hand: "1", "(2)", "[3]", "*" raised behind a word.
enum NoteMark {
  /// True when the raised text from `start` on marks a note; a raised figure behind a unit of length is an area
  /// or a volume ("m2", "km2") and stays.
  static func isMark(_ bytes: [UInt8], _ start: Int) -> Bool {
    let text = bytes[start...].filter { $0 != 0x20 }
    guard !text.isEmpty, text.count <= 5 else { return false }
    let allowed = Array("0123456789()[]*,".utf8)
    guard text.allSatisfy({ allowed.contains($0) }) else { return false }
    let before = bytes[..<start]
    guard let last = before.last else { return true }
    if last == 0x6D || last == 0x4D, text.count == 1, text[0] == 0x32 || text[0] == 0x33 {
      // "m", "km", "cm", "dm", "mm", "hm" as a word of their own.
      let word = before.reversed().prefix { $0 >= 0x41 }
      return word.count > 2
    }
    // A power ("10" raised by 3) is no note.
    return !(last >= 0x30 && last <= 0x39 && before.count == 2)
  }
}
