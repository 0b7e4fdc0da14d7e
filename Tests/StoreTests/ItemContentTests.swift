import CivilTime
import Domain
import SQL
import Testing

@testable import Store

/// The content of an item comes back from its column as it was written.
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

  @Test(arguments: contents) func whatIsWrittenIsRead(_ content: ItemContent) throws {
    #expect(try ItemContentJSON.read(ItemContentJSON.text(content)) == content)
  }

  /// Other spellings of the same are read; parts nobody knows are left out.
  @Test(arguments: [
    ("{ \"text\" : \"a\" }", "a"), ("{\"text\":\"\\u0111\",\"later\":[1,{}]}", "đ"),
    ("{\"unit\":\"%\",\"text\":\"a\",\"value\":1e2}", "a"), ("{\"text\":\"a\",\"names\":{\"lead\":[]}}", "a"),
    ("{\"text\":\"a\",\"deadline\":{\"kind\":\"later\",\"text\":\"b\"}}", "a"),
    ("{\"text\":\"a\",\"from\":\"never\"}", "a"),
  ])
  func otherSpellingsAreRead(_ text: String, _ words: String) throws {
    let content = try ItemContentJSON.read(text)
    #expect(content.text == words)
    #expect(content.deadline == nil)
    #expect(content.from == nil)
  }

  @Test(arguments: ["", "{}", "{\"text\":\"a\"", "{\"text\":\"a\"}}", "[]", "\"a\""])
  func whatHoldsNoContentIsRefused(_ text: String) {
    #expect(throws: SQLProblem.self) { try ItemContentJSON.read(text) }
  }
}
