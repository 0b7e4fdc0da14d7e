/// An official paper, ready to be laid out: what Documents makes and Formats renders as Word, PDF and HTML.
///
/// A paper says everything a renderer must know and nothing of who wrote it: sizes in points, lengths in millimetres,
/// capitals written as capitals, labels («I.», «1.», «a)», «-») written into the text, because a number that a clerk
/// reads is content and not decoration. The same paper gives the same bytes.
package struct Paper: Sendable, Hashable {
  package var metadata: PaperMetadata
  /// The look of every role, in one place: a Word style, a CSS class, a PDF text style.
  package var styles: PaperStyles
  /// Each begins on a new page. A paper has at least one.
  package var sections: [PaperSection]

  package init(metadata: PaperMetadata, styles: PaperStyles, sections: [PaperSection]) {
    self.metadata = metadata
    self.styles = styles
    self.sections = sections
  }
}

/// What the file says about itself. All in NFC.
package struct PaperMetadata: Sendable, Hashable {
  /// «Quyết định về việc công nhận danh hiệu thi đua năm 2026».
  package var title: String
  /// «15/QĐ-SNV»; empty before the paper has a number.
  package var subject: String
  /// The issuing body.
  package var author: String
  package var keywords: [String]
  /// ISO «2026-03-18»: the only day in the file, so that the same input gives the same bytes.
  package var day: String
  package var language = "vi-VN"

  package init(title: String, subject: String = "", author: String, keywords: [String] = [], day: String) {
    self.title = title
    self.subject = subject
    self.author = author
    self.keywords = keywords
    self.day = day
  }
}

/// A run of pages of one size and one page numbering: the body, a landscape list, an annex.
package struct PaperSection: Sendable, Hashable {
  package var page: PageSetup
  /// nil where pages bear no number (certificates).
  package var numbering: PageNumbering?
  package var blocks: [PaperBlock]
  /// Stands at the foot of the section's first page, under the body (the address of Decree 30, cell 13).
  package var firstPageFoot: [PaperBlock]

  package init(
    page: PageSetup, numbering: PageNumbering?, blocks: [PaperBlock], firstPageFoot: [PaperBlock] = []
  ) {
    self.page = page
    self.numbering = numbering
    self.blocks = blocks
    self.firstPageFoot = firstPageFoot
  }
}

/// A page and its margins, in millimetres as the page lies before the reader (landscape A4 is 297 wide).
package struct PageSetup: Sendable, Hashable {
  package var width: Double
  package var height: Double
  package var top: Double
  package var bottom: Double
  package var left: Double
  package var right: Double

  package init(width: Double, height: Double, top: Double, bottom: Double, left: Double, right: Double) {
    self.width = width
    self.height = height
    self.top = top
    self.bottom = bottom
    self.left = left
    self.right = right
  }

  package var isLandscape: Bool { width > height }
  /// What is left between the margins.
  package var textWidth: Double { width - left - right }
}

/// Page numbers in Arabic figures, centred in the top margin.
package struct PageNumbering: Sendable, Hashable {
  /// The number of the section's first page; nil goes on from the section before.
  package var start: Int?
  /// Decree 30 and the Party's guide both hide the number on the first page.
  package var isShownOnFirstPage: Bool
  /// From the upper edge of the page to the upper edge of the figures, millimetres.
  package var fromTop: Double

  package init(start: Int? = 1, isShownOnFirstPage: Bool = false, fromTop: Double = 10) {
    self.start = start
    self.isShownOnFirstPage = isShownOnFirstPage
    self.fromTop = fromTop
  }
}
