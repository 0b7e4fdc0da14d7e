import Blocks
import Vietnamese

/// One line or paragraph of the source with the words that stand in it; in the heading and the closing matter of a
/// line-based source, one column of a line.
struct Line {
  /// Indices into `Manuscript.words`; never empty.
  var words: Range<Int>
  var span: Span
  var style: Style
  var page: Int
  var zone: Paragraph.Zone
  var cell: Cell?
  /// The typed or numbered label at its head, where there is one.
  var label: Label?
  /// Which paragraph of the source it is part of; lines of one paragraph are parted by soft breaks.
  var paragraph = 0
  /// What stands between this line and the one before.
  var gap: Word.Gap
  /// Letters, digits, marks and the spaces between them.
  var width = 0
  /// How many columns it is set in; 0 where the file knows no columns.
  var indent = 0
  /// Most of its letters are capitals.
  var isCapital = false
  /// No letter and no digit: a rule, a star, a stray mark.
  var isOrnament = false

  /// Indices of the words after the label.
  var body: Range<Int> { (label?.words.upperBound ?? words.lowerBound)..<words.upperBound }
}
