import Blocks

/// How one stretch of a paragraph looks.
struct RunStyle: Hashable {
  var isBold = false
  var isItalic = false
  var isUnderlined = false
  /// In points; 0 when unknown.
  var size = 0.0
}

/// A paragraph as a reader gathers it: raw bytes with the places where the look changes.
struct Draft {
  struct Run {
    var start: Int
    var style: RunStyle
  }

  var bytes: [UInt8] = []
  var runs: [Run] = []
  /// The list label the file keeps apart from the text, without the space behind it.
  var label: [UInt8] = []
  var style = Style()
  var page = 0
  var zone = Paragraph.Zone.body

  init() {}

  init(_ text: [UInt8], page: Int = 0, zone: Paragraph.Zone = .body) {
    bytes = text
    self.page = page
    self.zone = zone
  }

  /// From here on the text looks like `style`.
  mutating func setStyle(_ style: RunStyle) {
    if let last = runs.last {
      if last.style == style { return }
      if last.start == bytes.count { runs.removeLast() }
      if let last = runs.last, last.style == style { return }
    }
    runs.append(Run(start: bytes.count, style: style))
  }

  var isBlank: Bool { label.isEmpty && !bytes.contains { !Self.isSpace($0) && $0 < 0x80 || $0 >= 0xC3 } }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
