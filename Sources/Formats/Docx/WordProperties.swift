import Blocks

/// Reads the property elements `w:pPr` and `w:rPr`, which stand alike in the document, the styles and the numbering.
enum WordProperties {
  /// Hears of a property too, for what else a caller wants of it.
  typealias Listener = (WordName, inout XMLReader<WordName>) throws(FileProblem) -> Void

  /// Called right behind the start of `w:rPr`; ends behind its end.
  static func run(
    _ xml: inout XMLReader<WordName>, also: Listener = { _, _ throws(FileProblem) in }
  ) throws(FileProblem) -> WordRunProperties {
    var run = WordRunProperties()
    let level = xml.depth - 1
    while let event = try xml.next(inside: level) {
      guard case .start(let name) = event else { continue }
      switch name {
      case .b: run.isBold = isOn(xml)
      case .i: run.isItalic = isOn(xml)
      case .u: run.isUnderlined = !xml.attribute("val", is: "none")
      case .caps: run.isCapitals = isOn(xml)
      case .vanish: run.isHidden = isOn(xml)
      case .sz: run.size = xml.integer("val").map { Double($0) / 2 }
      case .vertAlign: run.isRaised = xml.attribute("val", is: "superscript")
      case .rStyle: run.style = xml.key("val")
      case .rFonts: run.font = font(xml)
      case .rPrChange:
        try xml.skipElement()
        continue
      default: break
      }
      try also(name, &xml)
    }
    return run
  }

  /// Called right behind the start of `w:pPr`; ends behind its end.
  static func paragraph(
    _ xml: inout XMLReader<WordName>, also: Listener = skippingSection
  ) throws(FileProblem) -> WordParagraphProperties {
    var paragraph = WordParagraphProperties()
    let level = xml.depth - 1
    while let event = try xml.next(inside: level) {
      guard case .start(let name) = event else { continue }
      switch name {
      case .pStyle: paragraph.style = xml.key("val")
      case .jc: paragraph.alignment = alignment(xml)
      case .ind: paragraph.indent = (xml.integer("left") ?? xml.integer("start")).map { Double($0) / 20 }
      case .outlineLvl: paragraph.outlineLevel = xml.integer("val")
      case .numId: paragraph.numbering = xml.integer("val")
      case .ilvl: paragraph.level = xml.integer("val")
      case .pPrChange, .rPr:
        try xml.skipElement()
        continue
      default: break
      }
      try also(name, &xml)
    }
    return paragraph
  }

  static func skippingSection(_ name: WordName, _ xml: inout XMLReader<WordName>) throws(FileProblem) {
    if name == .sectPr { try xml.skipElement() }
  }

  /// Whether any line of a borders element is drawn; ends behind its end.
  static func hasLines(_ xml: inout XMLReader<WordName>) throws(FileProblem) -> Bool {
    var hasLines = false
    let level = xml.depth - 1
    while let event = try xml.next(inside: level) {
      guard case .start = event else { continue }
      if xml.hasAttribute("val"), !xml.attribute("val", is: "nil"), !xml.attribute("val", is: "none") {
        hasLines = true
      }
    }
    return hasLines
  }

  /// Only the names of old Vietnamese fonts are looked at closely.
  private static func font(_ xml: borrowing XMLReader<WordName>) -> LegacyFont? {
    let name: StaticString = xml.hasAttribute("ascii") ? "ascii" : "hAnsi"
    guard xml.hasAttribute(name) else { return nil }
    guard xml.attribute(name, startsWith: ".Vn") || xml.attribute(name, startsWith: "VNI") else { return .unicode }
    return xml.attribute(name).map { LegacyFont(name: $0) }
  }

  /// Whether a property that is on or off is on: it is, unless it says otherwise.
  static func isOn(_ xml: borrowing XMLReader<WordName>) -> Bool {
    !(xml.attribute("val", is: "0") || xml.attribute("val", is: "false") || xml.attribute("val", is: "off"))
  }

  private static func alignment(_ xml: borrowing XMLReader<WordName>) -> PaperAlignment {
    if xml.attribute("val", is: "center") { return .centre }
    if xml.attribute("val", is: "right") || xml.attribute("val", is: "end") { return .right }
    if xml.attribute("val", is: "both") || xml.attribute("val", is: "distribute") { return .justified }
    return .left
  }
}
