import Vietnamese

extension WordNumbering {
  /// Reads the lists of a Word 97 file: definitions (PlfLst with its levels) and the lists that use them (PlfLfo).
  init(_ text: DocText) {
    self.init()
    let table = text.table
    let start = text.stream.offset(0x2E2)
    guard text.stream.offset(0x2E6) >= 2, start + 2 <= table.count else { return }
    let count = min(Int(table.word(start)), 4096)
    var names: [UInt32: Int] = [:]
    var at = start + 2 + 28 * count
    for k in 0..<count {
      let entry = start + 2 + 28 * k
      names[table.double(entry)] = k
      let isSimple = table.count > entry + 26 && table[entry + 26] & 1 != 0
      var levels: [Int: Level] = [:]
      for number in 0..<(isSimple ? 1 : 9) {
        guard at + 28 <= table.count else { break }
        levels[number] = Self.level(table, &at)
      }
      define(k, levels)
    }
    let lists = text.stream.offset(0x2EA)
    for k in 0..<min(text.table.offset(lists), 8192) where text.stream.offset(0x2EE) >= 4 {
      let entry = lists + 4 + 16 * k
      guard entry + 16 <= table.count else { break }
      if let definition = names[table.double(entry)] { use(k + 1, definition) }
    }
  }

  private static func level(_ table: [UInt8], _ at: inout Int) -> Level {
    var level = Level()
    level.start = Int(table.double(at) & 0xFFFF)
    level.format =
      switch table[at + 4] {
      case 0: .decimal
      case 1: .upperRoman
      case 2: .lowerRoman
      case 3: .upperLetter
      case 4: .lowerLetter
      case 22: .decimalZero
      case 23: .bullet
      case 255: .none
      default: .decimal
      }
    level.isLegal = table[at + 5] & 4 != 0
    at += 28 + Int(table[at + 24]) + Int(table[at + 25])
    let length = Int(table.word(at))
    at += 2
    for _ in 0..<min(length, 64) {
      let unit = table.word(at)
      at += 2
      // A number below nine is the place of a level's number.
      if unit < 9 && level.format != .bullet {
        level.text += [0x25, 0x31 + UInt8(unit)]
      } else {
        Normalization.appendUTF8(UInt32(unit), to: &level.text)
      }
    }
    at += 2 * max(0, length - 64)
    return level
  }
}
