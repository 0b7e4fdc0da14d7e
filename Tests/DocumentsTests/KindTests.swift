import Blocks
import CivilTime
import Commands
import Domain
import Formats
import JSON
import Law
import Reading
import TestSupport
import Testing

@testable import Documents

@Suite("Documents")
struct KindTests {
  static let cases = DocumentKind.all.flatMap { kind in kind.systems.map { (kind.name, $0) } }
  private static let golden = Golden(beside: #filePath)
  private static let reader = PlanReader(knowledge: ReadingKnowledge(DocumentLaw.embedded))

  static func paper(_ name: String, _ system: Letterhead.System) throws -> Paper {
    let kind = try #require(DocumentKind.named(name))
    let value = try JSONReader.read(kind.example(system))
    switch kind.paper(from: value, law: .embedded, today: Day(2026, 3, 5)!) {
    case .success(let paper): return paper
    case .failure(let faults):
      for fault in faults.all { Issue.record("\(name): \(fault.path): \(fault.message)") }
      throw faults
    }
  }

  /// Any paper.
  static var sample: Paper {
    get throws { try paper("decision-titles", .state) }
  }

  private func paper(_ name: String, _ system: Letterhead.System) throws -> Paper { try Self.paper(name, system) }

  @Test("the example of every kind is a paper that a person has looked at", arguments: cases)
  func golden(_ name: String, _ system: Letterhead.System) throws {
    Self.golden.check(Array(PaperText.of(try paper(name, system)).utf8), "\(name).\(system.rawValue).txt")
  }

  @Test("the same data gives the same bytes", arguments: cases)
  func sameBytes(_ name: String, _ system: Letterhead.System) throws {
    let first = try paper(name, system)
    let second = try paper(name, system)
    #expect(WordPaper.bytes(first) == WordPaper.bytes(second))
    #expect(HTMLPaper.bytes(first) == HTMLPaper.bytes(second))
  }

  @Test("a file names the number that its paper bears, and no other", arguments: cases)
  func numberOfTheFile(_ name: String, _ system: Letterhead.System) throws {
    let paper = try paper(name, system)
    let number = text(.number, paper) ?? ""
    #expect(number.hasSuffix(paper.metadata.subject))
    #expect(number.isEmpty == paper.metadata.subject.isEmpty)
  }

  @Test("what was put in is read back from the Word file", arguments: cases)
  func readBack(_ name: String, _ system: Letterhead.System) throws {
    let kind = try #require(DocumentKind.named(name))
    let paper = try paper(name, system)
    guard let number = text(.number, paper), !number.isEmpty, let bytes = WordPaper.bytes(paper) else { return }
    let source = try FileReader.read(InputFile(bytes: bytes, name: "\(name).docx"))
    let reading = Self.reader.read(source)
    let head = reading.document
    #expect(head.number.map { number.hasSuffix($0) } == true, "number \(head.number ?? "nil"), put in \(number)")
    if let line = text(.placeDate, paper), !line.isEmpty {
      #expect(head.date.map { line.hasSuffix(OfficialText.day($0)) } == true)
    }
    // What the law has no type for (a statistics form, a certificate) is read by its symbol.
    if let type = text(.type, paper),
      LawBook.embedded.documentTypes.contains(where: { $0.name.uppercased() == type && $0.provenance.until == nil })
    {
      #expect(head.type?.uppercased() == type)
    }
    if let subject = text(.subject, paper), let read = head.subject {
      #expect(subject.lowercased().hasSuffix(read.lowercased()), "\(subject) / \(read)")
    }
    let names = all(.signer, paper)
    #expect(reading.signatories.map(\.value.name).allSatisfy(names.contains), "\(kind.name)")
    let signed = try #require(names.last)
    #expect(reading.signatories.contains { $0.value.name == signed }, "\(signed) is not read back")
    let recipients = all(.recipient, paper).filter { !$0.contains("Lưu") }
    #expect(reading.recipients.filter { !$0.value.isFileCopy }.count == recipients.count)
  }

  private func text(_ role: PaperRole, _ paper: Paper) -> String? { paper.texts(role).first }

  private func all(_ role: PaperRole, _ paper: Paper) -> [String] { paper.texts(role) }
}
