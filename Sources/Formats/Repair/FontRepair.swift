/// Sets every letter of a part in one font. Symbols keep theirs.
enum FontRepair {
  private static let symbols = ["Symbol", "Wingdings", "Webdings", "Wingdings 2", "Wingdings 3", "Courier New"]
  private static let themes = ["w:asciiTheme", "w:hAnsiTheme", "w:cstheme", "w:eastAsiaTheme"]

  static func bytes(_ part: [UInt8], _ font: String) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(part.count)
    var at = 0
    while let tag = MarkupTag.next(part, from: at) {
      out += part[at..<tag.range.lowerBound]
      at = tag.range.upperBound
      guard tag.is("w:rFonts"), !tag.isEnd else {
        out += part[tag.range]
        continue
      }
      var attributes = MarkupTag.attributes(part[tag.range])
      if attributes.contains(where: { symbols.contains($0.value) }) {
        out += part[tag.range]
        continue
      }
      let names = ["w:ascii", "w:hAnsi", "w:cs"]
      attributes.removeAll { themes.contains($0.name) || names.contains($0.name) }
      out += MarkupTag.element("w:rFonts", names.map { ($0, font) } + attributes)
      if !tag.isEmpty { at = tag.elementEnd(part) }
    }
    return out + part[at...]
  }
}
