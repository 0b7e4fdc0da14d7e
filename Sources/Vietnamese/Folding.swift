/// Spelling folded for search: accents gone, đ is d, case gone, everything between words one space.
package enum Folding {
  /// `"Đặng Thị Bích Ngọc"` and `"dang thi  bich ngoc"` have one search key.
  package static func searchKey(of text: some StringProtocol) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    var isGap = false
    for scalar in text.unicodeScalars {
      let letter = Letter.of(scalar.value)
      let byte: UInt8
      if letter.isLetter {
        byte = letter.base
      } else if scalar.value >= 0x30 && scalar.value <= 0x39 {
        byte = UInt8(scalar.value)
      } else if scalar.value >= 0x300 && scalar.value < 0x370 {
        continue  // a mark of a text that is not composed
      } else {
        isGap = !key.isEmpty
        continue
      }
      if isGap { key.append(UInt8(ascii: " ")) }
      isGap = false
      key.append(byte)
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// Whether a search for `wanted` finds `text`: as typed when it is typed with accents, else by the search key.
  package static func matches(_ wanted: some StringProtocol, in text: some StringProtocol) -> Bool {
    let key = searchKey(of: wanted)
    guard searchKey(of: text).utf8.firstRange(of: Array(key.utf8)) != nil else { return false }
    let sought = accentedKey(of: wanted)
    return sought.elementsEqual(key.utf8) || accentedKey(of: text).firstRange(of: sought) != nil
  }

  /// As the search key, but with the accents kept: three bytes a letter at most, comparable only with its like.
  private static func accentedKey(of text: some StringProtocol) -> [UInt8] {
    var key: [UInt8] = []
    var isGap = false
    for scalar in text.unicodeScalars {
      let letter = Letter.of(scalar.value)
      guard letter.isLetter || (0x30...0x39).contains(scalar.value) else {
        isGap = !key.isEmpty
        continue
      }
      if isGap { key.append(UInt8(ascii: " ")) }
      isGap = false
      key.append(letter.isLetter ? letter.toneless : UInt8(scalar.value))
      if letter.tone != 0 { key.append(letter.tone) }
    }
    return key
  }
}

extension Collection where Element: Equatable {
  /// Where `other` stands in this collection for the first time.
  fileprivate func firstRange(of other: [Element]) -> Index? {
    indices.first { self[$0...].starts(with: other) }
  }
}
