import CivilTime
import Domain
import SQL
import Testing

@testable import Store

/// The quick reader of contents says what the strict one says, of every text there may be in the column.
@Suite struct ItemContentTests {
  private static let contents: [ItemContent] = {
    var full = ItemContent("Giải quyết hồ sơ đúng hạn")
    full.section = "II.1"
    full.form = "27/KH-SNV"
    full.comparator = .atLeast
    full.value = .number(Decimal10(985, places: 1))
    full.unit = "%"
    full.population = "công chức, viên chức"
    full.names = [.lead: ["Văn phòng", "Phòng Kế hoạch"], .coordinate: ["Công đoàn"]]
    full.product = "Bản giao ước"
    full.deadline = Deadline(
      kind: .range, date: nil, start: .day(Day(2026, 1, 15)!), end: .quarter(year: 2026, quarter: 2),
      text: "từ 15/01/2026")
    full.recurrence = RecurrenceReading(kind: .quarterly, detail: "trước ngày 20", text: "hằng quý")
    full.from = .day(Day(2026, 1, 15)!)
    full.to = .year(2026)
    full.wording = "Chúng tôi cam kết."
    var range = ItemContent("a \"b\" \\ c\n\u{1}d")
    range.value = .range(Decimal10(88), Decimal10(-90))
    range.deadline = Deadline(kind: .onOrder, date: nil, start: nil, end: nil, text: "khi có\tyêu cầu")
    return [full, range, ItemContent(""), ItemContent("đ")]
  }()

  private func scan(_ text: String) throws -> ItemContent {
    var text = text
    return try text.withUTF8 { try ItemContentScanner.read($0) }
  }

  @Test(arguments: contents) func whatIsWrittenIsRead(_ content: ItemContent) throws {
    let text = ItemContentJSON.text(content)
    #expect(try scan(text) == content)
    #expect(try ItemContentJSON.read(text) == content)
  }

  /// Other spellings of the same, and parts nobody knows, go the strict way.
  @Test(arguments: [
    "{ \"text\" : \"a\" }", "{\"text\":\"\\u0111\",\"later\":[1,{}]}", "{\"unit\":\"%\",\"text\":\"a\",\"value\":1e2}",
    "{\"text\":\"a\",\"names\":{\"lead\":[]}}", "{\"text\":\"a\",\"deadline\":{\"kind\":\"later\",\"text\":\"b\"}}",
    "{\"text\":\"a\",\"from\":\"never\"}",
  ])
  func theStrictReaderDecides(_ text: String) throws {
    #expect(try scan(text) == ItemContentJSON.read(text))
  }

  @Test(arguments: ["", "{}", "{\"text\":\"a\"", "{\"text\":\"a\"}}", "[]", "\"a\""])
  func whatHoldsNoContentIsRefused(_ text: String) {
    #expect(throws: SQLProblem.self) { try scan(text) }
  }
}
