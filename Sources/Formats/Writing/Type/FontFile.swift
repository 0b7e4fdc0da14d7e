/// A TrueType font: which glyph a letter has, how wide it is, and the bytes of its outline.
struct FontFile: Sendable {
  let name: String
  let bytes: [UInt8]
  private let tables: [String: Range<Int>]
  let unitsPerEm: Int
  let glyphCount: Int
  /// Thousandths of the size, by glyph: what PDF measures by, and what lines are broken by.
  let widths: [UInt16]
  /// By scalar, up to where letters and marks of an official paper reach; 0 is the empty box.
  private let glyphs: [UInt16]
  private let isLong: Bool

  private static let reach = 0x2700

  /// Nil for what is no TrueType font with outlines.
  init?(_ bytes: [UInt8], name: String) {
    guard bytes.count > 12 else { return nil }
    self.bytes = bytes
    self.name = name
    var tables: [String: Range<Int>] = [:]
    for k in 0..<Self.short(bytes, 4) {
      let entry = 12 + k * 16
      guard entry + 16 <= bytes.count else { return nil }
      let start = Self.long(bytes, entry + 8)
      let end = start + Self.long(bytes, entry + 12)
      guard start <= end, end <= bytes.count else { return nil }
      tables[String(decoding: bytes[entry..<entry + 4], as: UTF8.self)] = start..<end
    }
    guard let head = tables["head"], head.count >= 54, let maxp = tables["maxp"], maxp.count >= 6,
      let hhea = tables["hhea"], hhea.count >= 36, let hmtx = tables["hmtx"], let cmap = tables["cmap"],
      let loca = tables["loca"], tables["glyf"] != nil
    else { return nil }
    self.tables = tables
    unitsPerEm = max(Self.short(bytes, head.lowerBound + 18), 1)
    isLong = Self.short(bytes, head.lowerBound + 50) != 0
    glyphCount = Self.short(bytes, maxp.lowerBound + 4)
    let measured = Self.short(bytes, hhea.lowerBound + 34)
    guard measured > 0, hmtx.count >= measured * 4, loca.count >= (glyphCount + 1) * (isLong ? 4 : 2) else {
      return nil
    }
    let em = unitsPerEm
    widths = (0..<glyphCount).map { glyph in
      let wide = Self.short(bytes, hmtx.lowerBound + min(glyph, measured - 1) * 4)
      return UInt16(clamping: (wide * 1000 + em / 2) / em)
    }
    guard let glyphs = Self.glyphs(bytes, cmap, count: glyphCount) else { return nil }
    self.glyphs = glyphs
  }

  func glyph(of scalar: UInt32) -> UInt16 { scalar < Self.reach ? glyphs[Int(scalar)] : 0 }

  func table(_ tag: String) -> ArraySlice<UInt8> { tables[tag].map { bytes[$0] } ?? [] }

  /// Nothing for a space.
  func outline(of glyph: Int) -> ArraySlice<UInt8> {
    guard let loca = tables["loca"], let glyf = tables["glyf"], glyph < glyphCount else { return [] }
    func place(_ k: Int) -> Int {
      glyf.lowerBound
        + (isLong ? Self.long(bytes, loca.lowerBound + k * 4) : Self.short(bytes, loca.lowerBound + k * 2) * 2)
    }
    let (start, end) = (place(glyph), place(glyph + 1))
    return start < end && end <= glyf.upperBound ? bytes[start..<end] : []
  }

  /// A signed number of a table, in thousandths of the size.
  func measure(_ tag: String, at offset: Int) -> Int {
    guard let table = tables[tag], offset + 2 <= table.count else { return 0 }
    return Self.signed(bytes, table.lowerBound + offset) * 1000 / unitsPerEm
  }

  // MARK: Letters

  /// The segments of format 4, which every font of letters has (OpenType, «cmap»).
  private static func glyphs(_ bytes: [UInt8], _ cmap: Range<Int>, count: Int) -> [UInt16]? {
    guard cmap.count >= 4 else { return nil }
    for k in 0..<short(bytes, cmap.lowerBound + 2) {
      let entry = cmap.lowerBound + 4 + k * 8
      guard entry + 8 <= cmap.upperBound else { return nil }
      let start = cmap.lowerBound + long(bytes, entry + 4)
      guard start + 16 <= cmap.upperBound, short(bytes, start) == 4 else { continue }
      return segments(bytes, start, end: cmap.upperBound, count: count)
    }
    return nil
  }

  private static func segments(_ bytes: [UInt8], _ start: Int, end: Int, count: Int) -> [UInt16]? {
    let size = short(bytes, start + 6)
    guard start + 16 + size * 4 <= end else { return nil }
    var glyphs = [UInt16](repeating: 0, count: reach)
    for k in stride(from: 0, to: size, by: 2) {
      let last = short(bytes, start + 14 + k)
      let first = short(bytes, start + 16 + size + k)
      let shift = short(bytes, start + 16 + size * 2 + k)
      let far = start + 16 + size * 3 + k
      let offset = short(bytes, far)
      guard first <= last, first < reach else { continue }
      for scalar in first...min(last, reach - 1) {
        var glyph = scalar
        if offset != 0 {
          let place = far + offset + (scalar - first) * 2
          guard place + 2 <= end else { continue }
          glyph = short(bytes, place)
          if glyph == 0 { continue }
        }
        glyph = (glyph + shift) & 0xFFFF
        if glyph < count { glyphs[scalar] = UInt16(glyph) }
      }
    }
    return glyphs
  }

  // MARK: Numbers

  static func short(_ bytes: [UInt8], _ at: Int) -> Int { Int(bytes[at]) << 8 | Int(bytes[at + 1]) }

  static func signed(_ bytes: [UInt8], _ at: Int) -> Int { Int(Int16(truncatingIfNeeded: short(bytes, at))) }

  static func long(_ bytes: [UInt8], _ at: Int) -> Int { short(bytes, at) << 16 | short(bytes, at + 2) }
}
