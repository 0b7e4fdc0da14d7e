import Blocks
import CivilTime
import Domain
import Formats
import JSON
import Law
import Reading
import Testing

@testable import Documents

/// A paper says the same whatever file it is: what is read back from Word, PDF and HTML is equal, and `check` has
/// nothing to say about it.
@Suite("The same paper as Word, PDF and HTML")
struct SameFactsTests {
  private static let reader = PlanReader(knowledge: ReadingKnowledge(DocumentLaw.embedded))
  /// The programs that read PDF back.
  private static let readsPDF = Tool.areThere

  private enum Tool {
    static let areThere =
      (try? PDFPaper.bytes(try KindTests.sample)).map { bytes in
        (try? FileReader.read(InputFile(bytes: bytes, name: "thu.pdf"))) != nil
      } ?? false
  }

  /// A certificate is no text with a heading: its lines stand where its stock has them.
  private static let papers = KindTests.cases.filter {
    !$0.0.hasPrefix("certificate") || $0.0 == "certificate-register"
  }

  @Test("gives the same facts and no finding", .enabled(if: readsPDF), arguments: papers)
  func facts(_ name: String, _ system: Letterhead.System) throws {
    let paper = try KindTests.paper(name, system)
    let word = try read(try #require(WordPaper.bytes(paper)), "docx")
    let pdf = try read(try PDFPaper.bytes(paper), "pdf")
    let html = try read(HTMLPaper.bytes(paper), "html")
    #expect(word.facts == pdf.facts, "Word and PDF")
    #expect(word.facts == html.facts, "Word and HTML")
    for file in [word, pdf, html] { #expect(file.findings == []) }
  }

  @Test("loses none of its words", .enabled(if: readsPDF), arguments: KindTests.cases)
  func words(_ name: String, _ system: Letterhead.System) throws {
    let paper = try KindTests.paper(name, system)
    let wanted = Self.count(
      paper.sections.flatMap { $0.blocks.flatMap(\.paragraphs) }.map(\.text).joined(separator: " "))
    for (file, ending) in [
      (try #require(WordPaper.bytes(paper)), "docx"), (try PDFPaper.bytes(paper), "pdf"),
      (HTMLPaper.bytes(paper), "html"),
    ] {
      let found = Self.count(try read(file, ending).words)
      let lost = wanted.filter { $0.value > found[$0.key] ?? 0 }.keys.sorted()
      #expect(lost == [], "\(ending)")
    }
  }

  private static func count(_ text: String) -> [Substring: Int] {
    text.split { $0.isWhitespace }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private struct File {
    var facts: [String]
    var findings: [String]
    var words: String
  }

  private func read(_ bytes: [UInt8], _ ending: String) throws -> File {
    let source = try FileReader.read(InputFile(bytes: bytes, name: "thu.\(ending)"))
    let reading = Self.reader.read(source)
    let head = reading.document
    var facts = [
      "\(head.type ?? "-") \(head.number ?? "-") \(head.date?.description ?? "-") \(head.place ?? "-")",
      "\(head.issuerName ?? "-") \(head.issuerParent ?? "-") \(head.subject ?? "-")",
    ]
    facts += reading.signatories.map { "signs: \($0.value)" }
    facts += reading.recipients.map { "goes to: \($0.value.name)" }
    facts += reading.citations.map { "cites: \($0.value)" }
    facts += reading.movements.map { "movement: \($0.value)" }
    facts += reading.targets.map { "target: \($0.value)" }
    facts += reading.duties.map { "duty: \($0.value)" }
    facts += reading.reporting.map { "report: \($0.value)" }
    facts += reading.phases.map { "phase: \($0.value)" }
    facts += reading.titles.map { "title: \($0.value)" }
    let text = source.paragraphs.filter { $0.zone == .body }.map { source.string($0.span) }.joined(separator: " ")
    return File(
      facts: facts, findings: reading.findings.map { "\($0.code.rawValue): \($0.message)" },
      words: text)
  }
}
