/// The styles and list styles of an OpenDocument text.
struct OpenStyles {
  struct Style {
    var isBold: Bool?
    var isItalic: Bool?
    var isUnderlined: Bool?
    var size: Double?
    var isCentred: Bool?
    var isRightAligned: Bool?
    var indent: Double?
    var isHidden: Bool?
    var hasBorder = false
    var parent: UInt64?
    var listStyle: UInt64?

    mutating func inherit(_ base: Style) {
      isBold = isBold ?? base.isBold
      isItalic = isItalic ?? base.isItalic
      isUnderlined = isUnderlined ?? base.isUnderlined
      size = size ?? base.size
      isCentred = isCentred ?? base.isCentred
      isRightAligned = isRightAligned ?? base.isRightAligned
      indent = indent ?? base.indent
      isHidden = isHidden ?? base.isHidden
      listStyle = listStyle ?? base.listStyle
    }

    var runStyle: RunStyle {
      RunStyle(
        isBold: isBold ?? false, isItalic: isItalic ?? false, isUnderlined: isUnderlined ?? false, size: size ?? 0)
    }
  }

  struct Level {
    var prefix: [UInt8] = []
    var suffix: [UInt8] = []
    var format = WordNumbering.Format.none
    var bullet: [UInt8] = []
    var start = 1
    /// How many levels the label shows ("1.2." shows two).
    var shown = 1
  }

  private var styles: [UInt64: Style] = [:]
  private(set) var lists: [UInt64: [Int: Level]] = [:]

  /// Reads the start of a style or list style element if the event is one; true when it was.
  mutating func take(_ name: OpenName, _ xml: inout XMLReader<OpenName>) throws(FileProblem) -> Bool {
    switch name {
    case .style:
      guard let key = xml.key("name") else { return false }
      styles[key] = try Self.style(&xml)
      return true
    case .listStyle:
      guard let key = xml.key("name") else { return false }
      lists[key] = try Self.listStyle(&xml)
      return true
    default: return false
    }
  }

  private static func style(_ xml: inout XMLReader<OpenName>) throws(FileProblem) -> Style {
    var style = Style()
    style.parent = xml.key("parent-style-name")
    style.listStyle = xml.key("list-style-name")
    let level = xml.depth - 1
    while let event = try xml.next(inside: level) {
      switch event {
      case .start(.textProperties):
        if xml.hasAttribute("font-weight") { style.isBold = xml.attribute("font-weight", is: "bold") }
        if xml.hasAttribute("font-style") { style.isItalic = xml.attribute("font-style", is: "italic") }
        if xml.hasAttribute("text-underline-style") {
          style.isUnderlined = !xml.attribute("text-underline-style", is: "none")
        }
        if xml.attribute("display", is: "none") { style.isHidden = true }
        style.size = length(xml.attribute("font-size"))
      case .start(.paragraphProperties):
        if xml.hasAttribute("text-align") {
          style.isCentred = xml.attribute("text-align", is: "center")
          style.isRightAligned = xml.attribute("text-align", is: "end") || xml.attribute("text-align", is: "right")
        }
        style.indent = length(xml.attribute("margin-left"))
      case .start(.cellProperties): style.hasBorder = hasBorder(xml)
      default: continue
      }
    }
    return style
  }

  private static func hasBorder(_ xml: borrowing XMLReader<OpenName>) -> Bool {
    for name in ["border", "border-left", "border-top", "border-right", "border-bottom"] as [StaticString]
    where xml.hasAttribute(name) && !xml.attribute(name, is: "none") { return true }
    return false
  }

  /// "12pt", "1.27cm", "0.5in" in points; nil for percentages and the rest.
  static func length(_ text: [UInt8]?) -> Double? {
    guard let text, text.count > 2, let number = Double(String(decoding: text.dropLast(2), as: UTF8.self)) else {
      return nil
    }
    switch String(decoding: text.suffix(2), as: UTF8.self) {
    case "pt": return number
    case "cm": return number * 72 / 2.54
    case "mm": return number * 72 / 25.4
    case "in": return number * 72
    default: return nil
    }
  }

  private static func listStyle(_ xml: inout XMLReader<OpenName>) throws(FileProblem) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    let depth = xml.depth - 1
    while let event = try xml.next(inside: depth) {
      guard case .start(let name) = event else { continue }
      guard name == .numberLevel || name == .bulletLevel else { continue }
      var level = Level()
      level.prefix = xml.attribute("num-prefix") ?? []
      level.suffix = xml.attribute("num-suffix") ?? []
      level.start = xml.integer("start-value") ?? 1
      level.shown = min(max(xml.integer("display-levels") ?? 1, 1), 10)
      if name == .bulletLevel {
        level.format = .bullet
        level.bullet = WordSymbol.bullet(xml.attribute("bullet-char") ?? [])
      } else {
        level.format = format(xml.attribute("num-format") ?? [])
      }
      levels[xml.integer("level") ?? 1] = level
    }
    return levels
  }

  private static func format(_ name: [UInt8]) -> WordNumbering.Format {
    switch name {
    case [0x31]: .decimal
    case [0x61]: .lowerLetter
    case [0x41]: .upperLetter
    case [0x69]: .lowerRoman
    case [0x49]: .upperRoman
    default: .none
    }
  }

  /// A style with all it inherits; chains that bite their tail end after 20 links.
  func resolved(_ key: UInt64?) -> Style {
    guard let key, var style = styles[key] else { return Style() }
    var parent = style.parent
    var links = 0
    while let next = parent.flatMap({ styles[$0] }), links < 20 {
      style.inherit(next)
      parent = next.parent
      links += 1
    }
    return style
  }
}
