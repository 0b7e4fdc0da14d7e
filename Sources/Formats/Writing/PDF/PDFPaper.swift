import Blocks

/// Prints a paper as PDF: A4 as the rules say, letters embedded and readable, bookmarks, structure for who listens.
package enum PDFPaper {
  /// The same paper gives the same bytes. One paper is printed at a time.
  package static func bytes(_ paper: Paper) throws(FileProblem) -> [UInt8] {
    try PDFPress.use { press throws(FileProblem) in
      guard let first = paper.sections.first, let sheet = PDFSheet(paper.metadata, first.page) else {
        throw .cannotPrint("máy hết bộ nhớ", package: "libcairo2")
      }
      sheet.press = press
      var number = 1
      let cache = TextCache()
      for section in paper.sections {
        var pages = PDFPages(section, paper.styles, press, cache, sheet, from: number)
        number = pages.print()
      }
      guard let bytes = sheet.finish() else { throw .cannotPrint("máy hết bộ nhớ", package: "libcairo2") }
      return PDFCatalog.completed(bytes, language: paper.metadata.language)
    }
  }
}
