import Blocks

/// What one level of styling says about letters and paragraphs; nil where it says nothing.
struct SetLook {
  var font: String?
  /// A font named by its place in the theme.
  var themeFont: ThemeFonts.Part?
  var size: Double?
  var isBold: Bool?
  var isItalic: Bool?
  var isUnderlined: Bool?
  var isCapitals: Bool?
  var isHidden: Bool?
  var style: UInt64?

  /// What `self` leaves open is taken from `base`.
  @_optimize(none)
  mutating func inherit(_ base: SetLook) {
    if font == nil, themeFont == nil {
      font = base.font
      themeFont = base.themeFont
    }
    size = size ?? base.size
    isBold = isBold ?? base.isBold
    isItalic = isItalic ?? base.isItalic
    isUnderlined = isUnderlined ?? base.isUnderlined
    isCapitals = isCapitals ?? base.isCapitals
    isHidden = isHidden ?? base.isHidden
  }

  func run(at start: Int, _ fonts: ThemeFonts) -> SetRun {
    SetRun(
      start: start, font: themeFont.flatMap { fonts.name($0) } ?? font, size: size, isBold: isBold ?? false,
      isItalic: isItalic ?? false, isUnderlined: isUnderlined ?? false)
  }
}

/// The same for a paragraph. Lengths in millimetres, gaps in points.
struct SetParagraph {
  var alignment: PaperAlignment?
  var left: Double?
  var firstLine: Double?
  var before: Double?
  var after: Double?
  var spacing: PaperStyle.LineSpacing?
  var joinsLikes: Bool?
  var numbering: Int?
  var style: UInt64?
  /// Centred by a frame of its own, as old page numbers are.
  var isFramedInCentre = false

  @_optimize(none)
  mutating func inherit(_ base: SetParagraph) {
    alignment = alignment ?? base.alignment
    left = left ?? base.left
    firstLine = firstLine ?? base.firstLine
    before = before ?? base.before
    after = after ?? base.after
    spacing = spacing ?? base.spacing
    joinsLikes = joinsLikes ?? base.joinsLikes
    numbering = numbering ?? base.numbering
  }
}

/// A twentieth of a point in millimetres.
let twip = 25.4 / 1440

/// Reads the property elements of WordprocessingML for their look.
///
/// The optimiser of Swift 6.1 drops what these functions have read (nothing was bold, centred or sized in a release
/// build), so they are left as they are written; a file has few of them.
enum SetProperties {
  /// Called right behind the start of `w:rPr`; ends behind its end.
  @_optimize(none)
  static func look(_ xml: inout XMLReader<WordName>) throws(FileProblem) -> SetLook {
    var look = SetLook()
    let level = xml.depth - 1
    while xml.depth > level {
      guard case .start(let name) = try xml.next() else {
        if xml.isFinished { return look }
        continue
      }
      switch name {
      case .b: look.isBold = isOn(xml)
      case .i: look.isItalic = isOn(xml)
      case .u: look.isUnderlined = !xml.attribute("val", is: "none")
      case .caps: look.isCapitals = isOn(xml)
      case .vanish: look.isHidden = isOn(xml)
      case .sz: look.size = xml.integer("val").map { Double($0) / 2 }
      case .rStyle: look.style = xml.key("val")
      case .rFonts: font(xml, into: &look)
      case .rPrChange: try xml.skipElement()
      default: continue
      }
    }
    return look
  }

  private static func font(_ xml: borrowing XMLReader<WordName>, into look: inout SetLook) {
    if let theme = xml.attribute("asciiTheme") ?? xml.attribute("hAnsiTheme") {
      look.themeFont = theme.starts(with: "major".utf8) ? .major : .minor
    } else if let name = xml.attribute("ascii") ?? xml.attribute("hAnsi") {
      look.font = String(decoding: name, as: UTF8.self)
    }
  }

  /// Called right behind the start of `w:pPr`; ends behind its end.
  @_optimize(none)
  static func paragraph(
    _ xml: inout XMLReader<WordName>,
    section: (inout XMLReader<WordName>) throws(FileProblem) -> Void = {
      xml throws(FileProblem) in try xml.skipElement()
    }
  ) throws(FileProblem) -> SetParagraph {
    var paragraph = SetParagraph()
    let level = xml.depth - 1
    while xml.depth > level {
      guard case .start(let name) = try xml.next() else {
        if xml.isFinished { return paragraph }
        continue
      }
      switch name {
      case .pStyle: paragraph.style = xml.key("val")
      case .jc: paragraph.alignment = alignment(xml)
      case .ind: indent(xml, into: &paragraph)
      case .spacing: spacing(xml, into: &paragraph)
      case .contextualSpacing: paragraph.joinsLikes = isOn(xml)
      case .numId: paragraph.numbering = xml.integer("val")
      case .framePr: paragraph.isFramedInCentre = xml.attribute("xAlign", is: "center")
      case .sectPr: try section(&xml)
      case .pPrChange, .rPr: try xml.skipElement()
      default: continue
      }
    }
    return paragraph
  }

  @_optimize(none)
  private static func indent(_ xml: borrowing XMLReader<WordName>, into paragraph: inout SetParagraph) {
    if let left = xml.integer("left") ?? xml.integer("start") { paragraph.left = Double(left) * twip }
    if let hanging = xml.integer("hanging") {
      paragraph.firstLine = -Double(hanging) * twip
    } else if let first = xml.integer("firstLine") {
      paragraph.firstLine = Double(first) * twip
    }
  }

  @_optimize(none)
  private static func spacing(_ xml: borrowing XMLReader<WordName>, into paragraph: inout SetParagraph) {
    if let before = xml.integer("before") { paragraph.before = Double(before) / 20 }
    if let after = xml.integer("after") { paragraph.after = Double(after) / 20 }
    // Gaps the program chooses by itself are those of web pages: never less than six points.
    if xml.attribute("beforeAutospacing", is: "1") { paragraph.before = 14 }
    if xml.attribute("afterAutospacing", is: "1") { paragraph.after = 14 }
    guard let line = xml.integer("line") else { return }
    if xml.attribute("lineRule", is: "exact") {
      paragraph.spacing = .exactly(Double(line) / 20)
    } else if xml.attribute("lineRule", is: "atLeast") {
      paragraph.spacing = .atLeast(Double(line) / 20)
    } else {
      paragraph.spacing = .multiple(Double(line) / 240)
    }
  }

  @_optimize(none)
  static func isOn(_ xml: borrowing XMLReader<WordName>) -> Bool {
    !(xml.attribute("val", is: "0") || xml.attribute("val", is: "false") || xml.attribute("val", is: "off"))
  }

  @_optimize(none)
  private static func alignment(_ xml: borrowing XMLReader<WordName>) -> PaperAlignment {
    if xml.attribute("val", is: "center") { return .centre }
    if xml.attribute("val", is: "right") || xml.attribute("val", is: "end") { return .right }
    if xml.attribute("val", is: "both") || xml.attribute("val", is: "distribute") { return .justified }
    return .left
  }
}
