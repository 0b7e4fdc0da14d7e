/// The character that stands between the cells of a text table.
enum Delimiter {
  static let comma: UInt8 = 0x2C
  static let semicolon: UInt8 = 0x3B
  static let tab: UInt8 = 0x09
  static let bar: UInt8 = 0x7C
  private static let lineCount = 200

  /// The one that cuts most lines of the head into equally many cells. `sep=;` in the first line settles it.
  static func of(_ head: [UInt8], name: String) -> UInt8 {
    if let named = named(head) { return named }
    let lines = lines(head)
    var best = (delimiter: name.lowercased().hasSuffix(".tsv") ? tab : comma, lines: 0, cells: 0)
    for delimiter in [tab, semicolon, comma, bar] {
      let (agreeing, count) = agreement(lines, delimiter)
      if (agreeing, count) > (best.lines, best.cells) { best = (delimiter, agreeing, count) }
    }
    return best.delimiter
  }

  /// What Excel writes for itself: `sep=;` alone in the first line.
  static func named(_ head: [UInt8]) -> UInt8? {
    guard head.count >= 5, head[..<4].map({ $0 | 0x20 }).elementsEqual("sep=".utf8.map { $0 | 0x20 }) else {
      return nil
    }
    return head.count == 5 || head[5] == 0x0A || head[5] == 0x0D ? head[4] : nil
  }

  /// How many lines have the count that most lines have, and that count.
  private static func agreement(_ lines: [[UInt8: Int]], _ delimiter: UInt8) -> (Int, Int) {
    var shares: [Int: Int] = [:]
    for line in lines { if let count = line[delimiter], count > 0 { shares[count, default: 0] += 1 } }
    let best = shares.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return (best?.value ?? 0, best?.key ?? 0)
  }

  /// How often each delimiter stands in each line, outside quotes.
  private static func lines(_ head: [UInt8]) -> [[UInt8: Int]] {
    var lines: [[UInt8: Int]] = []
    var line: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in head {
      if byte == 0x22 { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == 0x0A || byte == 0x0D {
        if !line.isEmpty { lines.append(line) }
        line = [:]
        if lines.count == lineCount { return lines }
      } else if byte == comma || byte == semicolon || byte == tab || byte == bar {
        line[byte, default: 0] += 1
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
