/// The style sheet and the font names of a Word 97 file.
struct DocStyles {
  struct Style {
    var base = 0xFFF
    var paragraph = DocParagraph()
    var run = DocRun()
    fileprivate var paragraphList: Range<Int>?
    fileprivate var runList: Range<Int>?
  }

  private(set) var styles: [Style] = []
  private(set) var fonts: [LegacyFont] = []

  init(_ text: DocText) {
    readStyles(text.table, at: text.stream.offset(0xA2), length: text.stream.offset(0xA6))
    readFonts(text.table, at: text.stream.offset(0x112), length: text.stream.offset(0x116))
  }

  func style(_ number: Int) -> Style { styles.indices.contains(number) ? styles[number] : Style() }

  func font(_ number: Int) -> LegacyFont { fonts.indices.contains(number) ? fonts[number] : .unicode }

  private mutating func readStyles(_ table: [UInt8], at start: Int, length: Int) {
    let end = min(table.count, start + length)
    guard start + 6 < end else { return }
    let count = min(Int(table.word(start + 2)), 4096)
    let baseSize = Int(table.word(start + 4))
    var at = start + 2 + Int(table.word(start))
    for _ in 0..<count {
      guard at + 2 <= end else { break }
      let size = Int(table.word(at))
      at += 2
      styles.append(Self.style(table, at, min(end, at + size), baseSize))
      at += size
    }
    for k in styles.indices { resolve(k, table) }
  }

  private static func style(_ table: [UInt8], _ start: Int, _ end: Int, _ baseSize: Int) -> Style {
    var style = Style()
    guard end - start > baseSize + 2 else { return style }
    let kind = table.word(start + 2)
    style.base = Int(kind >> 4)
    guard kind & 15 == 1 else { return style }
    var at = start + baseSize
    at += 2 + 2 * Int(table.word(at)) + 2
    for k in 0..<2 where at + 2 <= end {
      let size = Int(table.word(at))
      let from = at + 2
      guard from + size <= end else { break }
      if k == 0 {
        style.paragraphList = min(from + 2, from + size)..<(from + size)
      } else {
        style.runList = from..<(from + size)
      }
      at = from + size + size % 2
    }
    return style
  }

  /// Applies the lists of all base styles, the farthest first; chains that bite their tail end after 20 links.
  private mutating func resolve(_ number: Int, _ table: [UInt8]) {
    var chain = [number]
    while chain.count < 20, let last = chain.last, styles.indices.contains(styles[last].base) {
      chain.append(styles[last].base)
    }
    for k in chain.reversed() {
      if let list = styles[k].paragraphList {
        DocSprm.forEach(table, from: list.lowerBound, to: list.upperBound) {
          styles[number].paragraph.apply($0, $1, $2)
        }
      }
      if let list = styles[k].runList {
        DocSprm.forEach(table, from: list.lowerBound, to: list.upperBound) { styles[number].run.apply($0, $1, $2) }
      }
    }
  }

  private mutating func readFonts(_ table: [UInt8], at start: Int, length: Int) {
    let end = min(table.count, start + length)
    var at = start + 4
    let count = min(Int(table.word(start)), 2048)
    for _ in 0..<count {
      guard at < end else { return }
      let size = Int(table[at])
      var name: [UInt8] = []
      var k = at + 40
      while k + 1 < min(end, at + 1 + size), table.word(k) != 0 {
        name.append(UInt8(truncatingIfNeeded: table.word(k)))
        k += 2
      }
      fonts.append(LegacyFont(name: name))
      at += 1 + size
    }
  }
}
