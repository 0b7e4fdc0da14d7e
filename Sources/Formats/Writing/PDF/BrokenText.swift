import Blocks

/// A paragraph broken into lines, as glyphs of its faces.
final class BrokenText {
  /// Letters of one look.
  struct Look: Equatable {
    /// Of `SerifFaces`.
    var face: Int
    /// Points.
    var size: Double
    var isUnderlined: Bool
    /// Nil takes the paragraph's.
    var colour: PaperColour?
  }

  /// One letter, mark or space.
  struct Sign {
    var glyph: UInt16
    /// Thousandths of the size.
    var width: UInt16
    var look: UInt8
    var kind: Kind
    var letter: UInt32
  }
  enum Kind: UInt8 { case letter, space, lineEnd }

  struct Line {
    var signs: Range<Int>
    /// From the left edge of the column, and the width of the letters, points.
    var left: Double
    var width: Double
    /// What every space is wider by, points.
    var stretch = 0.0
  }

  let signs: [Sign]
  let looks: [Look]
  let lines: [Line]

  init(_ signs: [Sign], _ looks: [Look], _ lines: [Line]) {
    self.signs = signs
    self.looks = looks
    self.lines = lines
  }
}
