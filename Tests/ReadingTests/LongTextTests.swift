import Blocks
import Domain
import Testing

@testable import Reading

/// What is too long to be read in one go is read part by part.
struct LongTextTests {
  private static let lines =
    stateHead + ["KẾ HOẠCH", "Phát động phong trào thi đua năm 2026", ""]
    + ["Căn cứ Kế hoạch số 12/KH-SXD ngày 05/01/2026 của Sở Xây dựng;", ""]
    + (1...60).flatMap { number in
      [
        "\(number). Công việc thứ \(number)", "",
        "- Phòng Tài vụ chủ trì, thực hiện Kế hoạch số 12/KH-SXD ngày 05/01/2026, xong trước ngày 15/3.", "",
      ]
    }
  private let source = lineSource(Self.lines)
  private let reader = PlanReader(knowledge: lawKnowledge)

  @Test(arguments: [300, 1000, 5000])
  func partsHoldAllParagraphs(limit: Int) {
    let parts = LongText(source: source, limit: limit).parts()
    #expect(Array(parts.joined()) == Array(source.paragraphs.indices))
    #expect(parts.count > 1)
    for part in parts.dropLast() {
      let end = source.paragraphs[part.upperBound].span.start
      #expect((limit...limit + 200).contains(end - source.paragraphs[part.lowerBound].span.start))
    }
  }

  @Test func noPartEndsInsideATable() {
    var source = source
    for i in 20..<80 { source.paragraphs[i].cell = Cell(table: 0, row: i, column: 0) }
    for part in LongText(source: source, limit: 4000).parts() {
      #expect(!(21..<80).contains(part.upperBound))
    }
  }

  @Test func factsAreThoseOfTheWhole() {
    let whole = reader.readWhole(source)
    let reading = LongText(source: source, limit: 1000).read(by: reader)
    #expect(reading.document == whole.document)
    #expect(whole.duties.count == 60)
    #expect(reading.duties.map(\.span) == whole.duties.map(\.span))
    #expect(reading.duties.map(\.value.lead) == whole.duties.map(\.value.lead))
    // The year of the plan is known in every part.
    #expect(reading.duties.map(\.value.deadline) == whole.duties.map(\.value.deadline))
    #expect(reading.citations.map(\.value.number) == ["12/KH-SXD"])
    #expect(reading.outline.compactMap(\.label) == (1...60).map(String.init))
    #expect(reading.outline.map(\.span.start) == whole.outline.map(\.span.start))
  }

  /// A text without line ends is cut at ends of sentences, or at spaces, or between characters.
  @Test(arguments: ["Sở Nội vụ tổ chức hội thi. ", "phong trào ", "ữ"])
  func aParagraphWithoutEnd(piece: String) {
    let source = lineSource([String(repeating: piece, count: 400)])
    let parts = LongText(source: source, limit: 1000).source.paragraphs
    #expect(parts.count > 1)
    #expect(parts.allSatisfy { $0.span.count <= 1000 })
    #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.span.end == $1.span.start })
    #expect(parts.first?.span.start == source.paragraphs[0].span.start)
    #expect(parts.last?.span.end == source.paragraphs[0].span.end)
    #expect(parts.allSatisfy { String(validating: source.text[$0.span.range], as: UTF8.self) != nil })
  }

  @Test func manyShortLinesAreSeveralParts() {
    let source = lineSource((0..<20_000).map { "- \($0)" })
    #expect(LongText.isLong(source))
    #expect(LongText(source: source).parts().count == 5)
  }

  @Test func aShortTextIsOnePart() {
    let one = LongText(source: source).read(by: reader)
    #expect(one.duties.map(\.span) == reader.read(source).duties.map(\.span))
    #expect(LongText(source: lineSource([])).read(by: reader).duties.isEmpty)
  }
}
