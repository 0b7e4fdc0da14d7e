/// Reads the property elements `w:pPr` and `w:rPr`, which stand alike in the document, the styles and the numbering.
enum WordProperties {
  /// Called right behind the start of `w:rPr`; ends behind its end.
  static func run(_ xml: inout XMLReader<WordName>) throws(FileProblem) -> WordRunProperties {
    var run = WordRunProperties()
    try read(&run, from: &xml)
    return run
  }

  private static func read(
    _ run: inout WordRunProperties, from xml: inout XMLReader<WordName>
  ) throws(FileProblem) {
    let level = xml.depth - 1
    while xml.depth > level {
      guard case .start(let name) = try xml.next() else {
        if xml.isFinished { return }
        continue
      }
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
      case .rPrChange: try xml.skipElement()
      default: continue
      }
    }
  }

  /// Called right behind the start of `w:pPr`; ends behind its end.
  static func paragraph(_ xml: inout XMLReader<WordName>) throws(FileProblem) -> WordParagraphProperties {
    var paragraph = WordParagraphProperties()
    let level = xml.depth - 1
    while xml.depth > level {
      guard case .start(let name) = try xml.next() else {
        if xml.isFinished { return paragraph }
        continue
      }
      switch name {
      case .pStyle: paragraph.style = xml.key("val")
      case .jc: paragraph.alignment = alignment(xml)
      case .ind: paragraph.indent = (xml.integer("left") ?? xml.integer("start")).map { Double($0) / 20 }
      case .outlineLvl: paragraph.outlineLevel = xml.integer("val")
      case .numId: paragraph.numbering = xml.integer("val")
      case .ilvl: paragraph.level = xml.integer("val")
      case .pPrChange, .rPr, .sectPr: try xml.skipElement()
      default: continue
      }
    }
    return paragraph
  }

  /// Whether any line of a borders element is drawn; ends behind its end.
  static func hasLines(_ xml: inout XMLReader<WordName>) throws(FileProblem) -> Bool {
    var hasLines = false
    let level = xml.depth - 1
    while xml.depth > level {
      guard case .start = try xml.next() else {
        if xml.isFinished { return hasLines }
        continue
      }
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

  private static func isOn(_ xml: borrowing XMLReader<WordName>) -> Bool {
    !(xml.attribute("val", is: "0") || xml.attribute("val", is: "false") || xml.attribute("val", is: "off"))
  }

  private static func alignment(_ xml: borrowing XMLReader<WordName>) -> WordParagraphProperties.Alignment {
    if xml.attribute("val", is: "center") { return .centre }
    if xml.attribute("val", is: "right") || xml.attribute("val", is: "end") { return .right }
    return .left
  }
}
