/// Words that may be broken by the rules of Unicode and may not on an official paper: numbers, days and symbols
/// («27/QĐ-SNV», «25/12/2026», «I/2026»). What is wider than its line may be broken.
enum WholeWords {
  /// Where they stand in the bytes; `size` and `width` in points.
  static func ranges(in bytes: [UInt8], size: Double, width: Double) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var mayBreak = false
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case 0...0x20:
        add(start..<place)
        start = place + 1
      case UInt8(ascii: "/"), UInt8(ascii: "-"): mayBreak = true
      // Dashes and other marks; a line separator ends the word.
      case 0xE2 where place + 2 < bytes.count && bytes[place + 1] == 0x80:
        if bytes[place + 2] == 0xA8 {
          add(start..<place)
          start = place + 3
        } else {
          mayBreak = true
        }
      default: continue
      }
    }
    add(start..<bytes.count)
    return ranges

    func add(_ word: Range<Int>) {
      if mayBreak, word.count > 1, fits(bytes[word], size, width) { ranges.append(word) }
      mayBreak = false
    }
  }

  private static func fits(_ word: ArraySlice<UInt8>, _ size: Double, _ width: Double) -> Bool {
    // No letter is wider than its size, and none takes less than a byte.
    if Double(word.count) * size <= width { return true }
    return SerifWidths.bold.width(of: String(decoding: word, as: UTF8.self), size: size) <= width
  }
}
