import Blocks

/// Prints a paper as PDF: A4 as the rules say, letters embedded and readable, bookmarks, structure for who listens.
package enum PDFPaper {
  /// The same paper gives the same bytes.
  package static func bytes(_ paper: Paper) throws(FileProblem) -> [UInt8] {
    let faces = try SerifFaces.load()
    let structure = Structure()
    let setter = TextSetter(faces: faces, styles: paper.styles, structure: structure)
    let sheet = PDFSheet(faces, structure)
    var number = 1
    for section in paper.sections {
      var pages = PDFPages(section, setter, sheet, from: number)
      number = pages.print()
    }
    return sheet.finish(paper.metadata)
  }
}
