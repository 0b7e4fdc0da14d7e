import Blocks
import Formats
import TestSupport
import Testing

@testable import Documents

/// Nothing that a paper says is broken inside a word, a number or a day when it is printed.
@Suite("Words of printed papers", .enabled(if: PrintedPDF.isMeasurable))
struct PrintedWordsTests {
  @Test("every word of a paper stands whole on its pages", arguments: KindTests.cases)
  func wholeWords(_ name: String, _ system: Letterhead.System) throws {
    let paper = try KindTests.paper(name, system)
    #expect(broken(paper, PrintedPDF(try PDFPaper.bytes(paper))) == [])
  }

  @Test("a word that no page holds is seen to be broken")
  func seesBrokenWords() throws {
    var paper = try KindTests.sample
    let long = String(repeating: "m", count: 90)
    paper.sections[0].blocks.append(.paragraph(PaperParagraph(.body, long)))
    #expect(broken(paper, PrintedPDF(try PDFPaper.bytes(paper))) == [long])
  }

  /// The words that stand less often on the pages than on the paper.
  private func broken(_ paper: Paper, _ print: PrintedPDF) -> [String] {
    var left: [String: Int] = [:]
    for word in print.words { left[word.text, default: 0] += 1 }
    return paper.paragraphs.flatMap { $0.text.split { $0.isWhitespace }.map(String.init) }.filter { word in
      left[word, default: 0] -= 1
      return left[word, default: 0] < 0
    }
  }
}
