import Blocks

/// What the rules of form fix about one element of an official paper. nil: the rules leave it open.
package struct ElementForm: Sendable, Hashable {
  /// Vietnamese, as the rules call it: «Quốc hiệu».
  package var name: String
  /// Points.
  package var sizes: ClosedRange<Double>
  package var isBold: Bool?
  package var isItalic: Bool?
  package var isUnderlined: Bool?
  /// Written in capitals throughout.
  package var isUpper: Bool?
  package var alignment: PaperAlignment?
  /// The place in the rules: «II.1».
  package var clause: String

  package init(
    _ name: String, _ sizes: ClosedRange<Double>, bold: Bool? = nil, italic: Bool? = nil, underlined: Bool? = nil,
    upper: Bool? = nil, _ alignment: PaperAlignment? = nil, clause: String
  ) {
    self.name = name
    self.sizes = sizes
    isBold = bold
    isItalic = italic
    isUnderlined = underlined
    isUpper = upper
    self.alignment = alignment
    self.clause = clause
  }
}
