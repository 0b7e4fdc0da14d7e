import Blocks
import CivilTime
import Commands
import Formats
import JSON
import Law
import Reading
import Testing

@testable import Documents

@Suite("A unit's plan drafted from the plan above")
struct DraftTests {
  private static let reader = PlanReader(knowledge: ReadingKnowledge(DocumentLaw.embedded))

  private func draft(_ unit: String) throws -> ImplementingDraft? {
    let bytes = try #require(Embedded.bytes("examples/so-noi-vu.docx"))
    let source = try FileReader.read(InputFile(bytes: bytes, name: "so-noi-vu.docx"))
    return ImplementingDraft(Self.reader.read(source), of: source, unit: unit)
  }

  @Test("holds the unit's clauses, the same bases, and fits its form")
  func ownClauses() throws {
    let data = try JSONReader.read(
      JSONSource(name: "draft", bytes: try #require(try draft("Trung tâm Lưu trữ lịch sử")).json()))
    let tasks = (data["duties"]?.array ?? []).compactMap { $0["task"]?.string }
    #expect(tasks.contains("Số hóa hồ sơ cán bộ, công chức"))
    #expect(tasks.contains("Rà soát, công khai thủ tục hành chính"))
    #expect(!tasks.contains("Tổ chức lễ phát động và ký giao ước thi đua"), "another unit's duty")
    #expect(data["bases"]?.array?.count == 4)
    let kind = DocumentKind.implementingPlan
    guard case .success(let paper) = kind.paper(from: data, law: .embedded, today: Day(2026, 3, 5)!) else {
      Issue.record("the draft does not fit its form")
      return
    }
    #expect(paper.metadata.author == "Trung tâm Lưu trữ lịch sử")
    #expect(paper.metadata.subject.isEmpty, "a draft has no number")
  }

  @Test("there is none for a unit without work")
  func nobody() throws { #expect(try draft("Phòng Quản trị tòa nhà") == nil) }
}
