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
  var alignment: PaperAlignment?
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

/// What one style says, to a reader of the text or of the look.
protocol WordStyling {
  init()
  /// Takes what stands inside the style and matters to this reader.
  mutating func take(_ name: WordName, _ xml: inout XMLReader<WordName>) throws(FileProblem)
  /// What `self` leaves open is taken from `base`.
  mutating func inherit(_ base: Self)
}

/// The styles of a document, each with all it inherits.
struct WordStyles<Style: WordStyling> {
  private var paragraphs: [UInt64: Style] = [:]
  private var characters: [UInt64: Style] = [:]
  /// What holds for a paragraph that names no style.
  private(set) var standard = Style()

  private struct Entry {
    var style = Style()
    var basedOn: UInt64?
    var isOfCharacters = false
  }

  init() {}

  /// Reads word/styles.xml.
  init(_ xml: consuming XMLReader<WordName>) throws(FileProblem) {
    var entries: [UInt64: Entry] = [:]
    var defaults = Style()
    var standardKey: UInt64?
    loop: while true {
      switch try xml.next() {
      case .finished: break loop
      case .start(.style):
        let key = xml.key("styleId")
        if xml.attribute("type", is: "paragraph"), xml.attribute("default", is: "1") { standardKey = key }
        let isOfCharacters = xml.attribute("type", is: "character")
        var entry = try Self.entry(&xml)
        entry.isOfCharacters = isOfCharacters
        if let key { entries[key] = entry }
      case .start(.rPrDefault), .start(.pPrDefault): defaults.inherit(try Self.entry(&xml).style)
      default: continue
      }
    }
    for (key, entry) in entries {
      var style = Self.resolved(entry, entries)
      if entry.isOfCharacters {
        characters[key] = style
      } else {
        style.inherit(defaults)
        paragraphs[key] = style
      }
    }
    standard = standardKey.flatMap { paragraphs[$0] } ?? defaults
  }

  private static func entry(_ xml: inout XMLReader<WordName>) throws(FileProblem) -> Entry {
    var entry = Entry()
    let level = xml.depth - 1
    while let event = try xml.next(inside: level) {
      switch event {
      case .start(.basedOn): entry.basedOn = xml.key("val")
      case .start(let name): try entry.style.take(name, &xml)
      default: continue
      }
    }
    return entry
  }

  /// A style with all it is based on; chains that bite their tail end after 20 links.
  private static func resolved(_ entry: Entry, _ all: [UInt64: Entry]) -> Style {
    var style = entry.style
    var base = entry.basedOn
    var links = 0
    while let key = base, let next = all[key], links < 20 {
      style.inherit(next.style)
      base = next.basedOn
      links += 1
    }
    return style
  }

  /// The style of a paragraph or a table, down to the defaults of the file.
  func paragraph(_ key: UInt64?) -> Style { key.flatMap { paragraphs[$0] } ?? standard }

  /// What a style of letters says by itself.
  func character(_ key: UInt64?) -> Style? { key.flatMap { characters[$0] } }
}

/// What a style says to the reader of the text.
struct WordStyle: WordStyling {
  var paragraph = WordParagraphProperties()
  var run = WordRunProperties()
  var hasBorders: Bool?

  mutating func take(_ name: WordName, _ xml: inout XMLReader<WordName>) throws(FileProblem) {
    switch name {
    case .pPr: paragraph = try WordProperties.paragraph(&xml)
    case .rPr: run = try WordProperties.run(&xml)
    case .tblBorders: hasBorders = try WordProperties.hasLines(&xml)
    default: return
    }
  }

  mutating func inherit(_ base: WordStyle) {
    paragraph.inherit(base.paragraph)
    run.inherit(base.run)
    hasBorders = hasBorders ?? base.hasBorders
  }
}
