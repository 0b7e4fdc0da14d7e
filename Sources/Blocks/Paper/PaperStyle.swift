package enum PaperAlignment: Sendable, Hashable { case left, centre, right, justified }

/// How the letters and lines of a paragraph look.
package struct PaperStyle: Sendable, Hashable {
  package enum LineSpacing: Sendable, Hashable {
    /// 1 is single.
    case multiple(Double)
    /// Points.
    case atLeast(Double)
    case exactly(Double)
  }

  /// Points.
  package var size: Double
  package var isBold = false
  package var isItalic = false
  package var isUnderlined = false
  package var colour = PaperColour.black
  package var alignment = PaperAlignment.left
  /// Millimetres from the left margin; the first line adds `firstLine`, which is negative for a hanging label.
  package var left = 0.0
  package var firstLine = 0.0
  package var right = 0.0
  /// Points. Between two paragraphs the greater of «after» and «before» holds, as in Word without its own addition.
  package var before = 0.0
  package var after = 0.0
  package var line = LineSpacing.multiple(1)
  package var keepWithNext = false
  package var keepTogether = false
  /// A frame around the paragraph (urgency and circulation stamps), centred in its column.
  package var box: PaperBox?

  package init(size: Double) { self.size = size }
}

/// A frame of stated size in the colour of its text. Millimetres; weight in points.
package struct PaperBox: Sendable, Hashable {
  package var width: Double
  package var height: Double
  package var weight: Double

  package init(width: Double, height: Double, weight: Double = 1) {
    self.width = width
    self.height = height
    self.weight = weight
  }
}

/// The look of every role.
package struct PaperStyles: Sendable, Hashable {
  private var values: [PaperStyle]

  /// Every role begins like `base`.
  package init(base: PaperStyle) { values = Array(repeating: base, count: PaperRole.allCases.count) }

  package subscript(role: PaperRole) -> PaperStyle {
    get { values[role.rawValue] }
    set { values[role.rawValue] = newValue }
  }

  /// The look of one paragraph.
  package func style(of paragraph: PaperParagraph) -> PaperStyle { paragraph.style ?? self[paragraph.role] }
}
