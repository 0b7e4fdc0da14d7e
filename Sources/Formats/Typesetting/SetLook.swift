import Blocks

/// A point and a twentieth of it in millimetres.
let point = 25.4 / 72
let twip = point / 20

/// What one level of styling says about letters; nil where it says nothing.
struct SetLook {
  /// What the reader of the text wants to know as well.
  var common = WordRunProperties()
  private var font: Font?

  private enum Font {
    case named(String)
    /// By its place in the theme.
    case theme(ThemeFonts.Part)
  }

  init() {}

  /// Called right behind the start of `w:rPr`; ends behind its end.
  init(_ xml: inout XMLReader<WordName>) throws(FileProblem) {
    var font: Font?
    common = try WordProperties.run(&xml) { name, xml throws(FileProblem) in
      guard name == .rFonts else { return }
      if let theme = xml.attribute("asciiTheme") ?? xml.attribute("hAnsiTheme") {
        font = .theme(theme.starts(with: "major".utf8) ? .major : .minor)
      } else if let name = xml.attribute("ascii") ?? xml.attribute("hAnsi") {
        font = .named(String(decoding: name, as: UTF8.self))
      }
    }
    self.font = font
  }

  /// What `self` leaves open is taken from `base`.
  mutating func inherit(_ base: SetLook) {
    common.inherit(base.common)
    font = font ?? base.font
  }

  func run(at start: Int, _ fonts: ThemeFonts) -> SetRun {
    let name: String? =
      switch font {
      case .named(let name): name
      case .theme(let part): fonts.name(part)
      case nil: nil
      }
    return SetRun(
      start: start, font: name, size: common.size, isBold: common.isBold ?? false, isItalic: common.isItalic ?? false,
      isUnderlined: common.isUnderlined ?? false)
  }
}

/// The same for a paragraph. Lengths in millimetres, gaps in points.
struct SetParagraph {
  var common = WordParagraphProperties()
  var firstLine: Double?
  var before: Double?
  var after: Double?
  var spacing: PaperStyle.LineSpacing?
  var joinsLikes: Bool?
  /// Centred by a frame of its own, as old page numbers are.
  var isFramedInCentre = false

  init() {}

  /// Called right behind the start of `w:pPr`; ends behind its end. `section` reads a section that ends here.
  init(
    _ xml: inout XMLReader<WordName>,
    section: (inout XMLReader<WordName>) throws(FileProblem) -> Void = { xml throws(FileProblem) in
      try xml.skipElement()
    }
  ) throws(FileProblem) {
    var own = SetParagraph()
    own.common = try WordProperties.paragraph(&xml) { name, xml throws(FileProblem) in
      switch name {
      case .ind: own.indent(xml)
      case .spacing: own.space(xml)
      case .contextualSpacing: own.joinsLikes = WordProperties.isOn(xml)
      case .framePr: own.isFramedInCentre = xml.attribute("xAlign", is: "center")
      case .sectPr: try section(&xml)
      default: return
      }
    }
    self = own
  }

  private mutating func indent(_ xml: borrowing XMLReader<WordName>) {
    if let hanging = xml.integer("hanging") {
      firstLine = -Double(hanging) * twip
    } else if let first = xml.integer("firstLine") {
      firstLine = Double(first) * twip
    }
  }

  private mutating func space(_ xml: borrowing XMLReader<WordName>) {
    if let gap = xml.integer("before") { before = Double(gap) / 20 }
    if let gap = xml.integer("after") { after = Double(gap) / 20 }
    // Gaps the program chooses by itself are those of web pages: never less than six points.
    if xml.attribute("beforeAutospacing", is: "1") { before = 14 }
    if xml.attribute("afterAutospacing", is: "1") { after = 14 }
    guard let line = xml.integer("line") else { return }
    if xml.attribute("lineRule", is: "exact") {
      spacing = .exactly(Double(line) / 20)
    } else if xml.attribute("lineRule", is: "atLeast") {
      spacing = .atLeast(Double(line) / 20)
    } else {
      spacing = .multiple(Double(line) / 240)
    }
  }

  mutating func inherit(_ base: SetParagraph) {
    common.inherit(base.common)
    firstLine = firstLine ?? base.firstLine
    before = before ?? base.before
    after = after ?? base.after
    spacing = spacing ?? base.spacing
    joinsLikes = joinsLikes ?? base.joinsLikes
  }
}

/// What a style says to the reader of the look.
struct SetStyle: WordStyling {
  var paragraph = SetParagraph()
  var look = SetLook()

  mutating func take(_ name: WordName, _ xml: inout XMLReader<WordName>) throws(FileProblem) {
    switch name {
    case .pPr: paragraph = try SetParagraph(&xml)
    case .rPr: look = try SetLook(&xml)
    default: return
    }
  }

  mutating func inherit(_ base: SetStyle) {
    paragraph.inherit(base.paragraph)
    look.inherit(base.look)
  }
}
