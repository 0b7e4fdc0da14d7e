import Blocks
import CivilTime
import Domain
import Formats
import JSON
import Law
import Reading
import Testing

@testable import Documents

/// Our own papers stand before the linter like any other: it finds nothing, in Word and in PDF.
@Suite("Layout of our own papers")
struct OwnLayoutTests {
  private static let reader = PlanReader(knowledge: ReadingKnowledge(DocumentLaw.embedded))
  /// The programs that read PDF back.
  private static let readsPDF =
    (try? PDFPaper.bytes(try KindTests.sample)).map { bytes in
      (try? FileReader.read(InputFile(bytes: bytes, name: "thu.pdf"))) != nil
    } ?? false

  @Test("the linter finds nothing in the Word file", arguments: KindTests.cases)
  func word(_ name: String, _ system: Letterhead.System) throws {
    let paper = try KindTests.paper(name, system)
    try check(InputFile(bytes: try #require(WordPaper.bytes(paper)), name: "\(name).docx"))
  }

  @Test("the linter finds nothing in the PDF", .enabled(if: readsPDF), arguments: KindTests.cases)
  func pdf(_ name: String, _ system: Letterhead.System) throws {
    let paper = try KindTests.paper(name, system)
    let file = InputFile(bytes: try PDFPaper.bytes(paper), name: "\(name).pdf")
    guard try TypesettingReader.read(file) != nil else {
      // Too few letters, or of too many sizes, to be judged.
      #expect(name.hasPrefix("certificate") || name.hasPrefix("statistics"))
      return
    }
    try check(file)
  }

  private func check(_ file: InputFile) throws {
    let source = try FileReader.read(file)
    let setting = try #require(try TypesettingReader.read(file))
    let findings = Self.reader.layoutFindings(in: source, Self.reader.read(source), setAs: setting)
    #expect(findings.map { "\($0.code.rawValue): \($0.message)" } == [])
  }
}
