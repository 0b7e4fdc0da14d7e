import Vietnamese

/// Character references of HTML: numbers, and the names of HTML 4.
enum HTMLEntity {
  private static let latin =
    """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro \
    para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil \
    Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
    Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml \
    igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute \
    thorn yuml
    """

  private static let others: [(String, UInt32)] = [
    ("amp", 0x26), ("lt", 0x3C), ("gt", 0x3E), ("quot", 0x22), ("apos", 0x27), ("ndash", 0x2013), ("mdash", 0x2014),
    ("lsquo", 0x2018), ("rsquo", 0x2019), ("sbquo", 0x201A), ("ldquo", 0x201C), ("rdquo", 0x201D), ("bdquo", 0x201E),
    ("bull", 0x2022), ("hellip", 0x2026), ("permil", 0x2030), ("lsaquo", 0x2039), ("rsaquo", 0x203A),
    ("euro", 0x20AC), ("trade", 0x2122), ("larr", 0x2190), ("rarr", 0x2192), ("minus", 0x2212), ("le", 0x2264),
    ("ge", 0x2265), ("ensp", 0x2002), ("emsp", 0x2003), ("thinsp", 0x2009), ("zwnj", 0x200C), ("zwj", 0x200D),
  ]

  private static let names: [String: UInt32] = {
    var names = Dictionary(uniqueKeysWithValues: others)
    for (k, name) in latin.split(separator: " ").enumerated() { names[String(name)] = 0xA0 + UInt32(k) }
    return names
  }()

  /// The text of `range` with its references resolved.
  static func appendResolved(_ bytes: [UInt8], _ range: Range<Int>, to out: inout [UInt8]) {
    var i = range.lowerBound
    while i < range.upperBound {
      if bytes[i] == 0x26, let (scalar, next) = reference(bytes, i + 1, range.upperBound) {
        Normalization.appendUTF8(scalar, to: &out)
        i = next
      } else {
        out.append(bytes[i])
        i += 1
      }
    }
  }

  private static func reference(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (UInt32, Int)? {
    var stop = start
    while stop < min(end, start + 10), bytes[stop] == 0x23 || isNamePart(bytes[stop]) { stop += 1 }
    guard stop > start else { return nil }
    let next = stop < end && bytes[stop] == 0x3B ? stop + 1 : stop
    if bytes[start] == 0x23 { return XMLEntity.number(bytes[(start + 1)..<stop]).map { ($0, next) } }
    guard next > stop else { return nil }
    return names[String(decoding: bytes[start..<stop], as: UTF8.self)].map { ($0, next) }
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }
}
