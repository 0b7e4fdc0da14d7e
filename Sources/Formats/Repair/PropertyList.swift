/// The children of a property element (`w:pPr`, `w:rPr`), which stand in an order that the format fixes.
struct PropertyList {
  private var children: [(name: String, bytes: [UInt8])] = []
  private let order: [String: Int]

  static let paragraph = ranks([
    "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers",
    "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE",
    "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents",
    "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle",
    "rPr", "sectPr", "pPrChange",
  ])
  static let run = ranks([
    "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss",
    "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern", "position", "sz",
    "szCs",
    "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout",
    "specVanish", "oMath", "rPrChange",
  ])

  private static func ranks(_ names: [String]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: names.enumerated().map { ("w:\($0.element)", $0.offset) })
  }

  /// The children between two places of a part.
  init(_ bytes: [UInt8], _ range: Range<Int>, order: [String: Int]) {
    self.order = order
    var at = range.lowerBound
    while at < range.upperBound, let tag = MarkupTag.next(bytes, from: at), tag.range.lowerBound < range.upperBound,
      !tag.isEnd
    {
      let end = min(tag.elementEnd(bytes), range.upperBound)
      children.append((String(decoding: tag.name, as: UTF8.self), Array(bytes[tag.range.lowerBound..<end])))
      at = end
    }
  }

  init(order: [String: Int]) { self.order = order }

  /// The first child of a name.
  func child(_ name: String) -> [UInt8]? { children.first { $0.name == name }?.bytes }

  /// Puts a child in its place, instead of the one that was there.
  mutating func set(_ name: String, _ bytes: [UInt8]) {
    children.removeAll { $0.name == name }
    let rank = order[name] ?? 0
    let place = children.firstIndex { (order[$0.name] ?? .max) > rank } ?? children.count
    children.insert((name, bytes), at: place)
  }

  mutating func set(_ name: String, value: String) { set(name, MarkupTag.element(name, [("w:val", value)])) }

  mutating func remove(_ name: String) { children.removeAll { $0.name == name } }

  func element(_ name: String) -> [UInt8] {
    Array("<\(name)>".utf8) + children.flatMap(\.bytes) + Array("</\(name)>".utf8)
  }
}
