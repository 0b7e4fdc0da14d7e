/// What is to be mended in the layout of a file: only what can be mended without asking anybody.
package struct LayoutRepair: Sendable {
  /// How one paragraph is to look; nil leaves it as it is.
  package struct Look: Sendable, Hashable {
    /// Points.
    package var size: Double?
    package var isBold: Bool?
    package var isItalic: Bool?
    package var alignment: PaperAlignment?
    /// Millimetres; nothing else indents the paragraph then.
    package var firstLine: Double?
    /// Points.
    package var before: Double?
    /// Several spaces between two words become one.
    package var joinsSpaces = false

    package init() {}
  }

  /// What pages may measure, millimetres; what lies outside goes to the nearest end.
  package struct PageLimits: Sendable, Hashable {
    package var width: Double
    package var height: Double
    package var top: ClosedRange<Double>
    package var bottom: ClosedRange<Double>
    package var left: ClosedRange<Double>
    package var right: ClosedRange<Double>

    package init(
      width: Double, height: Double, top: ClosedRange<Double>, bottom: ClosedRange<Double>, left: ClosedRange<Double>,
      right: ClosedRange<Double>
    ) {
      self.width = width
      self.height = height
      self.top = top
      self.bottom = bottom
      self.left = left
      self.right = right
    }
  }

  /// By the number of the paragraph in the file (`SetLine.paragraph`).
  package var looks: [Int: Look] = [:]
  /// Every letter is set in this font.
  package var font: String?
  /// nil where paper and margins are right.
  package var page: PageLimits?
  /// Puts a page number of this size in the middle of the top margin, not on the first page.
  package var pageNumberSize: Double?

  package init() {}

  package var isEmpty: Bool { looks.isEmpty && font == nil && page == nil && pageNumberSize == nil }
}
