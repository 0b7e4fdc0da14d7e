import Blocks

/// What one level of styling says about letters; nil where it says nothing.
struct WordRunProperties {
  var isBold: Bool?
  var isItalic: Bool?
  var isUnderlined: Bool?
  var isCapitals: Bool?
  var isHidden: Bool?
  var size: Double?
  var font: LegacyFont?
  var isRaised = false
  var style: UInt64?

  /// What `self` leaves open is taken from `base`.
  mutating func inherit(_ base: WordRunProperties) {
    isBold = isBold ?? base.isBold
    isItalic = isItalic ?? base.isItalic
    isUnderlined = isUnderlined ?? base.isUnderlined
    isCapitals = isCapitals ?? base.isCapitals
    isHidden = isHidden ?? base.isHidden
    size = size ?? base.size
    font = font ?? base.font
  }

  var runStyle: RunStyle {
    RunStyle(
      isBold: isBold ?? false, isItalic: isItalic ?? false, isUnderlined: isUnderlined ?? false, size: size ?? 0)
  }
}

/// What one level of styling says about a paragraph.
struct WordParagraphProperties {
  enum Alignment { case left, centre, right }

  var alignment: Alignment?
  /// In points.
  var indent: Double?
  var outlineLevel: Int?
  var numbering: Int?
  var level: Int?
  var style: UInt64?

  mutating func inherit(_ base: WordParagraphProperties) {
    alignment = alignment ?? base.alignment
    indent = indent ?? base.indent
    outlineLevel = outlineLevel ?? base.outlineLevel
    if numbering == nil { level = level ?? base.level }
    numbering = numbering ?? base.numbering
  }
}

/// The styles of a document, each with all it inherits.
struct WordStyles {
  struct Style {
    var paragraph = WordParagraphProperties()
    var run = WordRunProperties()
    var basedOn: UInt64?
    var hasBorders: Bool?
  }

  private var styles: [UInt64: Style] = [:]
  private(set) var standard = Style()

  init() {}

  /// Reads word/styles.xml.
  init(_ xml: consuming XMLReader<WordName>) throws(FileProblem) {
    var raw: [UInt64: Style] = [:]
    var defaults = Style()
    var standardKey: UInt64?
    loop: while true {
      switch try xml.next() {
      case .finished: break loop
      case .start(.style):
        let key = xml.key("styleId")
        if xml.attribute("type", is: "paragraph"), xml.attribute("default", is: "1") { standardKey = key }
        let style = try Self.readStyle(&xml)
        if let key { raw[key] = style }
      case .start(.rPrDefault): defaults.run = try Self.readDefault(&xml).run
      case .start(.pPrDefault): defaults.paragraph = try Self.readDefault(&xml).paragraph
      default: continue
      }
    }
    for (key, style) in raw { styles[key] = Self.resolved(style, raw) }
    standard = standardKey.flatMap { styles[$0] } ?? Style()
    standard.run.inherit(defaults.run)
    standard.paragraph.inherit(defaults.paragraph)
  }

  /// A style with all it is based on; chains that bite their tail end after 20 links.
  private static func resolved(_ style: Style, _ all: [UInt64: Style]) -> Style {
    var style = style
    var base = style.basedOn
    var links = 0
    while let key = base, let next = all[key], links < 20 {
      style.run.inherit(next.run)
      style.paragraph.inherit(next.paragraph)
      style.hasBorders = style.hasBorders ?? next.hasBorders
      base = next.basedOn
      links += 1
    }
    return style
  }

  private static func readStyle(_ xml: inout XMLReader<WordName>) throws(FileProblem) -> Style {
    var style = Style()
    let level = xml.depth - 1
    while xml.depth > level {
      switch try xml.next() {
      case .finished: return style
      case .start(.basedOn): style.basedOn = xml.key("val")
      case .start(.pPr): style.paragraph = try WordProperties.paragraph(&xml)
      case .start(.rPr): style.run = try WordProperties.run(&xml)
      case .start(.tblBorders): style.hasBorders = try WordProperties.hasLines(&xml)
      default: continue
      }
    }
    return style
  }

  private static func readDefault(_ xml: inout XMLReader<WordName>) throws(FileProblem) -> Style { try readStyle(&xml) }

  func style(_ key: UInt64?) -> Style? { key.flatMap { styles[$0] } }
}
