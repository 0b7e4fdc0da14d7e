/// The styles of a Word file as far as they say how things look, each with all it inherits.
struct SetStyles {
  struct Style {
    var paragraph = SetParagraph()
    var look = SetLook()
    var basedOn: UInt64?

    @_optimize(none)
    mutating func inherit(_ base: Style) {
      paragraph.inherit(base.paragraph)
      look.inherit(base.look)
    }
  }

  private var paragraphs: [UInt64: Style] = [:]
  private var characters: [UInt64: Style] = [:]
  /// What holds for a paragraph that names no style.
  private(set) var standard = Style()

  init() {}

  /// Reads word/styles.xml.
  @_optimize(none)
  init(_ xml: consuming XMLReader<WordName>) throws(FileProblem) {
    var raw: [UInt64: Style] = [:]
    var ofCharacters: Set<UInt64> = []
    var defaults = Style()
    var standardKey: UInt64?
    loop: while true {
      switch try xml.next() {
      case .finished: break loop
      case .start(.style):
        let key = xml.key("styleId")
        let isDefault = xml.attribute("type", is: "paragraph") && xml.attribute("default", is: "1")
        let isCharacter = xml.attribute("type", is: "character")
        let style = try Self.style(&xml)
        guard let key else { continue }
        if isDefault { standardKey = key }
        if isCharacter { ofCharacters.insert(key) }
        raw[key] = style
      case .start(.rPrDefault): defaults.look = try Self.style(&xml).look
      case .start(.pPrDefault): defaults.paragraph = try Self.style(&xml).paragraph
      default: continue
      }
    }
    for (key, style) in raw {
      var resolved = Self.resolved(style, raw)
      if ofCharacters.contains(key) {
        characters[key] = resolved
      } else {
        resolved.inherit(defaults)
        paragraphs[key] = resolved
      }
    }
    standard = standardKey.flatMap { paragraphs[$0] } ?? defaults
  }

  /// A style with all it is based on; chains that bite their tail end after 20 links.
  @_optimize(none)
  private static func resolved(_ style: Style, _ all: [UInt64: Style]) -> Style {
    var style = style
    var base = style.basedOn
    var links = 0
    while let key = base, let next = all[key], links < 20 {
      style.inherit(next)
      base = next.basedOn
      links += 1
    }
    return style
  }

  @_optimize(none)
  private static func style(_ xml: inout XMLReader<WordName>) throws(FileProblem) -> Style {
    var style = Style()
    let level = xml.depth - 1
    while xml.depth > level {
      switch try xml.next() {
      case .finished: return style
      case .start(.basedOn): style.basedOn = xml.key("val")
      case .start(.pPr): style.paragraph = try SetProperties.paragraph(&xml)
      case .start(.rPr): style.look = try SetProperties.look(&xml)
      default: continue
      }
    }
    return style
  }

  func paragraph(_ key: UInt64?) -> Style { key.flatMap { paragraphs[$0] } ?? standard }
  func character(_ key: UInt64?) -> Style? { key.flatMap { characters[$0] } }
}
