import Blocks
import Vietnamese

/// One whole paragraph of the body: the lines a sentence runs over are joined.
struct Passage {
  /// Indices into `Manuscript.words`.
  var words: Range<Int>
  var span: Span
  var label: Label?
  var style: Style
  var page: Int
  var cell: Cell?
  var place: Place
  /// Index of the innermost section it stands in; nil outside of all.
  var section: Int?
  /// True for the first passage of an annex or of an attached document: no section goes on into it.
  var startsPart = false

  /// Which part of the document it belongs to.
  enum Place { case preamble, body, closing, annex, footnote }

  /// Indices of the words after the label.
  var body: Range<Int> { (label?.words.upperBound ?? words.lowerBound)..<words.upperBound }
}
