import Blocks
import Domain
import Formats
import JSON
import Law
import Reading
import Testing

@testable import Commands

/// A long text is printed part by part; what is printed is what its reading holds.
struct LongReadingTests {
  private static let reader = PlanReader(knowledge: ReadingKnowledge(DocumentLaw.embedded))

  private static func plan(_ clauses: Int) -> [UInt8] {
    let head = """
      SỞ NỘI VỤ
      Số: 27/KH-SNV

      KẾ HOẠCH
      Phát động phong trào thi đua năm 2026

      Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh;

      """
    let body = (1...clauses).map {
      "\($0). Phòng Tài vụ chủ trì thực hiện Kế hoạch số \($0)/KH-SNV ngày 05/01/2026, xong trước ngày 15/3.\n"
    }
    return Array((head + body.joined(separator: "\n")).utf8)
  }

  private static func json(_ document: ReadDocument) -> String {
    var out = Output()
    document.writeJSON(to: &out)
    return out.string
  }

  @Test func printsWhatItRead() throws {
    let source = try FileReader.read(bytes: Self.plan(6000), name: "dai.txt")
    #expect(PlanReader.isLong(source))
    let streamed = ReadDocument(file: "dai.txt", sha256: "0", source: source, reader: Self.reader)
    let whole = ReadDocument(file: "dai.txt", sha256: "0", source: source, reading: Self.reader.read(source))
    let text = Self.json(streamed)
    #expect(text == Self.json(whole))
    #expect(whole.reading.duties.count == 6000)
    #expect(whole.reading.citations.count == 6000)
  }

  @Test func aShortTextIsPrintedAtOnce() throws {
    let source = try FileReader.read(bytes: Self.plan(20), name: "ngan.txt")
    let streamed = ReadDocument(file: "ngan.txt", sha256: "0", source: source, reader: Self.reader)
    let whole = ReadDocument(file: "ngan.txt", sha256: "0", source: source, reading: Self.reader.read(source))
    #expect(Self.json(streamed) == Self.json(whole))
  }
}
