import Blocks
import Vietnamese

/// One line or paragraph of the source with the words that stand in it.
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
  /// What stands between this line and the one before.
  var gap: Word.Gap

  /// Indices of the words after the label.
  var body: Range<Int> { (label?.words.upperBound ?? words.lowerBound)..<words.upperBound }
}
