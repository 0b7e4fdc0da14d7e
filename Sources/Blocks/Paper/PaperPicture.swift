/// A drawing made of lines, areas and words: a chart, the modules of a QR code. Never pixels.
package struct PaperPicture: Sendable, Hashable {
  /// Millimetres; marks are measured in the same, from the upper left corner.
  package var width: Double
  package var height: Double
  package var alignment: PaperAlignment
  /// What the picture says, for who cannot see it.
  package var description: String
  package var marks: [Mark]

  package init(
    width: Double, height: Double, alignment: PaperAlignment = .centre, description: String, marks: [Mark]
  ) {
    self.width = width
    self.height = height
    self.alignment = alignment
    self.description = description
    self.marks = marks
  }

  package struct Point: Sendable, Hashable {
    package var x: Double
    package var y: Double

    package init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  package enum Mark: Sendable, Hashable {
    case area(x: Double, y: Double, width: Double, height: Double, fill: PaperColour)
    /// One closed shape for many: the dark modules of a QR code, so that no hair lines show between them.
    case areas([Rectangle], fill: PaperColour)
    /// Weight in points.
    case line([Point], weight: Double, colour: PaperColour)
    /// `x`, `y` is the middle or the end of the text's base line, as `anchor` says; size in points.
    case text(String, x: Double, y: Double, anchor: PaperAlignment, size: Double, isBold: Bool)
  }

  package struct Rectangle: Sendable, Hashable {
    package var x: Double
    package var y: Double
    package var width: Double
    package var height: Double

    package init(x: Double, y: Double, width: Double, height: Double) {
      self.x = x
      self.y = y
      self.width = width
      self.height = height
    }
  }
}
