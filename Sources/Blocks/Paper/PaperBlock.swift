/// One thing on a page, in reading order.
package enum PaperBlock: Sendable, Hashable {
  case paragraph(PaperParagraph)
  /// A straight line under the paragraph before it.
  case rule(PaperRule)
  case table(PaperTable)
  case picture(PaperPicture)
  /// Stands apart from the flow, measured from the upper left corner of the page it falls on.
  case placed(PlacedText)
  /// What follows begins on a new page of the same section.
  case pageBreak
}

/// A paragraph: its role decides the look; what differs from the role is said by the paragraph or its runs.
package struct PaperParagraph: Sendable, Hashable {
  package var role: PaperRole
  package var runs: [PaperRun]
  /// Replaces the look of the role for this paragraph alone; nil nearly everywhere.
  package var style: PaperStyle?

  package init(_ role: PaperRole, _ runs: [PaperRun], style: PaperStyle? = nil) {
    self.role = role
    self.runs = runs
    self.style = style
  }

  package init(_ role: PaperRole, _ text: String) { self.init(role, [PaperRun(text)]) }

  package var text: String { runs.map(\.text).joined() }
}

/// Letters of one look. «\n» breaks the line inside the paragraph. nil takes what the paragraph's style says.
package struct PaperRun: Sendable, Hashable {
  package var text: String
  package var isBold: Bool?
  package var isItalic: Bool?
  package var isUnderlined: Bool?
  /// Points.
  package var size: Double?
  package var colour: PaperColour?

  package init(
    _ text: String, bold: Bool? = nil, italic: Bool? = nil, underlined: Bool? = nil, size: Double? = nil,
    colour: PaperColour? = nil
  ) {
    self.text = text
    isBold = bold
    isItalic = italic
    isUnderlined = underlined
    self.size = size
    self.colour = colour
  }
}

/// A line of stated length, centred under the paragraph before it (in its cell or column).
package struct PaperRule: Sendable, Hashable {
  package enum Length: Sendable, Hashable {
    /// A share of the widest line of the paragraph before: 1 under the motto, ⅓–½ under the issuing body.
    case ofText(Double)
    case millimetres(Double)
    /// From margin to margin.
    case full
  }
  package var length: Length
  /// Points.
  package var weight: Double
  /// From the text above to the line, points.
  package var before: Double

  package init(_ length: Length, weight: Double = 0.75, before: Double = 3) {
    self.length = length
    self.weight = weight
    self.before = before
  }
}

/// Paragraphs at a measured place of the page (overprinting a stock): millimetres from its upper left corner.
package struct PlacedText: Sendable, Hashable {
  package var x: Double
  package var y: Double
  package var width: Double
  package var paragraphs: [PaperParagraph]

  package init(x: Double, y: Double, width: Double, _ paragraphs: [PaperParagraph]) {
    self.x = x
    self.y = y
    self.width = width
    self.paragraphs = paragraphs
  }
}

/// Red, green, blue.
package struct PaperColour: Sendable, Hashable {
  package var red: UInt8
  package var green: UInt8
  package var blue: UInt8

  package init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  package static let black = PaperColour(0, 0, 0)
  /// The bright red of urgency stamps and of the lines on certificates.
  package static let red = PaperColour(218, 0, 0)
}
