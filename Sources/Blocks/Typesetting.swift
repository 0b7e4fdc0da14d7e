/// How a file is set in type: its pages, and the look of each of its paragraphs.
///
/// Kept apart from `SourceText`, because only who judges a layout needs it: reading a document costs nothing more.
/// What a file does not tell is nil, and what is nil is not judged.
package struct Typesetting: Sendable {
  /// In the order of the document; at least one.
  package var sections: [SectionSetting]
  /// Paragraphs of a Word file, printed lines of a PDF; blank ones are left out.
  package var lines: [SetLine]
  /// True when places on the page were measured (PDF), false when they are what the file asks for (Word).
  package var isMeasured: Bool
  /// How many pages there are, where that is known.
  package var pages: Int?

  package init(sections: [SectionSetting], lines: [SetLine], isMeasured: Bool, pages: Int? = nil) {
    self.sections = sections
    self.lines = lines
    self.isMeasured = isMeasured
    self.pages = pages
  }
}

/// The paper of a run of pages. Lengths in millimetres.
package struct SectionSetting: Sendable, Hashable {
  package var width: Double
  package var height: Double
  package var top: Double?
  package var bottom: Double?
  package var left: Double?
  package var right: Double?
  /// nil when no page bears a number.
  package var number: PageNumberSetting?

  package init(
    width: Double, height: Double, top: Double? = nil, bottom: Double? = nil, left: Double? = nil,
    right: Double? = nil, number: PageNumberSetting? = nil
  ) {
    self.width = width
    self.height = height
    self.top = top
    self.bottom = bottom
    self.left = left
    self.right = right
    self.number = number
  }

  package var isLandscape: Bool { width > height }
}

/// Where and how page numbers stand.
package struct PageNumberSetting: Sendable, Hashable {
  package var isAtTop: Bool
  package var alignment: PaperAlignment?
  /// Points.
  package var size: Double?
  package var isOnFirstPage: Bool
  package var isArabic: Bool

  package init(
    isAtTop: Bool, alignment: PaperAlignment? = nil, size: Double? = nil, isOnFirstPage: Bool = false,
    isArabic: Bool = true
  ) {
    self.isAtTop = isAtTop
    self.alignment = alignment
    self.size = size
    self.isOnFirstPage = isOnFirstPage
    self.isArabic = isArabic
  }
}

/// One paragraph or printed line as it is set.
package struct SetLine: Sendable {
  /// As printed: capitals by attribute are written as capitals.
  package var text: [UInt8]
  /// Ascending; the first begins at 0.
  package var runs: [SetRun]
  package var alignment: PaperAlignment?
  /// Millimetres; `firstLine` is negative for a hanging one.
  package var firstLine: Double?
  package var left: Double?
  /// Points.
  package var before: Double?
  package var after: Double?
  package var spacing: PaperStyle.LineSpacing?
  /// No gap to a neighbour of the same style.
  package var joinsLikes: Bool
  package var isInTable: Bool
  /// Has the file's own list label before it, which is not in `text`.
  package var hasListLabel: Bool
  /// Index of its section.
  package var section: Int
  /// Which paragraph of the file it is, blank ones counted too, from 0.
  package var paragraph = 0
  /// Millimetres from the upper left corner of the page, where that was measured.
  package var box: SetBox?

  package init(
    text: [UInt8], runs: [SetRun], alignment: PaperAlignment? = nil, firstLine: Double? = nil, left: Double? = nil,
    before: Double? = nil, after: Double? = nil, spacing: PaperStyle.LineSpacing? = nil, joinsLikes: Bool = false,
    isInTable: Bool = false, hasListLabel: Bool = false, section: Int = 0, box: SetBox? = nil
  ) {
    self.text = text
    self.runs = runs
    self.alignment = alignment
    self.firstLine = firstLine
    self.left = left
    self.before = before
    self.after = after
    self.spacing = spacing
    self.joinsLikes = joinsLikes
    self.isInTable = isInTable
    self.hasListLabel = hasListLabel
    self.section = section
    self.box = box
  }
}

/// Letters of one look.
package struct SetRun: Sendable, Hashable {
  /// Byte offset in the text of its line.
  package var start: Int
  /// The family, without the words for bold and italic: «Times New Roman».
  package var font: String?
  /// Points.
  package var size: Double?
  package var isBold: Bool
  package var isItalic: Bool
  package var isUnderlined: Bool

  package init(
    start: Int = 0, font: String? = nil, size: Double? = nil, isBold: Bool = false, isItalic: Bool = false,
    isUnderlined: Bool = false
  ) {
    self.start = start
    self.font = font
    self.size = size
    self.isBold = isBold
    self.isItalic = isItalic
    self.isUnderlined = isUnderlined
  }
}

/// A place on a page in millimetres; pages are counted from 1.
package struct SetBox: Sendable, Hashable {
  package var page: Int
  package var left: Double
  package var top: Double
  package var right: Double
  package var bottom: Double

  package init(page: Int, left: Double, top: Double, right: Double, bottom: Double) {
    self.page = page
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }
}
