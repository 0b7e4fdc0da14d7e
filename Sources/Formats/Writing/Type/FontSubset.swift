/// The glyphs of a face that a paper uses, numbered anew in the order in which they were met, and the font file that
/// holds them alone.
struct FontSubset {
  private let font: FontFile
  /// By glyph of the whole face; 0 not yet met.
  private var numbers: [UInt16]
  /// Glyphs of the whole face by new number, and the letter each was met for (0 for a part of another).
  private(set) var glyphs: [UInt16] = [0]
  private(set) var letters: [UInt32] = [0]

  init(_ font: FontFile) {
    self.font = font
    numbers = [UInt16](repeating: 0, count: font.glyphCount)
  }

  var isEmpty: Bool { glyphs.count == 1 }
  var widths: [UInt16] { glyphs.map { font.widths[Int($0)] } }

  /// The new number of a glyph.
  mutating func number(of glyph: UInt16, for letter: UInt32) -> UInt16 {
    if glyph == 0 { return 0 }
    let known = numbers[Int(glyph)]
    if known != 0 { return known }
    let number = UInt16(glyphs.count)
    numbers[Int(glyph)] = number
    glyphs.append(glyph)
    letters.append(letter)
    return number
  }

  /// A TrueType file as PDF embeds it (ISO 32000-1, 9.9): outlines, measures and the programs that fit them to a screen.
  mutating func file() -> [UInt8] {
    var glyf: [UInt8] = []
    var loca: [UInt8] = []
    var next = 0
    // Parts of accented letters are met on the way.
    while next < glyphs.count {
      loca.long(glyf.count)
      glyf += outline(of: Int(glyphs[next]))
      while glyf.count % 4 != 0 { glyf.append(0) }
      next += 1
    }
    loca.long(glyf.count)
    var head = Array(font.table("head"))
    head.replaceSubrange(8..<12, with: [0, 0, 0, 0])
    head[51] = 1
    var hhea = Array(font.table("hhea"))
    hhea.set(glyphs.count, at: 34)
    var maxp = Array(font.table("maxp"))
    maxp.set(glyphs.count, at: 4)
    return assembled([
      ("cvt ", Array(font.table("cvt "))), ("fpgm", Array(font.table("fpgm"))), ("glyf", glyf), ("head", head),
      ("hhea", hhea), ("hmtx", measures), ("loca", loca), ("maxp", maxp), ("prep", Array(font.table("prep"))),
    ])
  }

  private var measures: [UInt8] {
    let table = font.table("hmtx")
    let known = FontFile.short(Array(font.table("hhea")), 34)
    var out: [UInt8] = []
    for glyph in glyphs {
      let glyph = Int(glyph)
      let wide = table.startIndex + min(glyph, known - 1) * 4
      let side = glyph < known ? wide + 2 : table.startIndex + known * 4 + (glyph - known) * 2
      out += table[wide..<wide + 2]
      out += side + 2 <= table.endIndex ? table[side..<side + 2] : [0, 0]
    }
    return out
  }

  /// A letter made of others names them by their new numbers (OpenType, «glyf»).
  private mutating func outline(of glyph: Int) -> [UInt8] {
    var outline = Array(font.outline(of: glyph))
    guard outline.count > 10, FontFile.signed(outline, 0) < 0 else { return outline }
    var at = 10
    while at + 4 <= outline.count {
      let flags = FontFile.short(outline, at)
      outline.set(Int(number(of: UInt16(FontFile.short(outline, at + 2)), for: 0)), at: at + 2)
      at += 4 + (flags & 0x0001 != 0 ? 4 : 2)
      if flags & 0x0008 != 0 { at += 2 } else if flags & 0x0040 != 0 { at += 4 } else if flags & 0x0080 != 0 { at += 8 }
      if flags & 0x0020 == 0 { break }
    }
    return outline
  }

  private func assembled(_ tables: [(String, [UInt8])]) -> [UInt8] {
    let tables = tables.filter { !$0.1.isEmpty }
    var out: [UInt8] = [0, 1, 0, 0]
    var power = 1
    var steps = 0
    while power * 2 <= tables.count { (power, steps) = (power * 2, steps + 1) }
    for number in [tables.count, power * 16, steps, (tables.count - power) * 16] { out.short(number) }
    var place = 12 + tables.count * 16
    for (tag, bytes) in tables {
      out += tag.utf8
      out.long(Self.sum(bytes))
      out.long(place)
      out.long(bytes.count)
      place += (bytes.count + 3) / 4 * 4
    }
    for (_, bytes) in tables {
      out += bytes
      while out.count % 4 != 0 { out.append(0) }
    }
    return out
  }

  private static func sum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0
    var at = 0
    while at + 4 <= bytes.count {
      sum &+= UInt32(FontFile.long(bytes, at))
      at += 4
    }
    for (k, byte) in bytes[at...].enumerated() { sum &+= UInt32(byte) << UInt32(24 - 8 * k) }
    return Int(sum)
  }
}

extension [UInt8] {
  fileprivate mutating func short(_ number: Int) {
    append(UInt8(truncatingIfNeeded: number >> 8))
    append(UInt8(truncatingIfNeeded: number))
  }

  fileprivate mutating func long(_ number: Int) {
    short(number >> 16)
    short(number)
  }

  fileprivate mutating func set(_ number: Int, at place: Int) {
    guard place + 2 <= count else { return }
    self[place] = UInt8(truncatingIfNeeded: number >> 8)
    self[place + 1] = UInt8(truncatingIfNeeded: number)
  }
}
