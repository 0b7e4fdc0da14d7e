import CivilTime
import Domain
import JSON

/// One record of a law file while it is taken apart. Every key has to be asked for; `end` refuses those nobody knows.
/// All complaints name file, line and column.
struct LawRecord {
  let source: JSONSource
  private let value: JSONValue
  private let members: [JSONMember]
  /// One bit for each member that was asked for.
  private var asked: UInt64 = 0

  init(_ value: JSONValue, in source: JSONSource) throws(JSONError) {
    guard let members = value.object else {
      throw source.error(at: value.offset, "ở đây phải là một đối tượng {…}, không phải \(value.kindName)")
    }
    self.source = source
    self.value = value
    self.members = members
    guard members.count < 64 else { throw source.error(at: value.offset, "bản ghi có quá nhiều khóa") }
  }

  var offset: Int { value.offset }

  func fail(_ message: String, at key: String? = nil) -> JSONError {
    let place = key.flatMap { key in members.first { $0.key == key } }?.value.offset
    return source.error(at: place ?? value.offset, message)
  }

  mutating func take(_ key: String) -> JSONValue? { member(key) }

  private mutating func member(_ key: String) -> JSONValue? {
    for (place, member) in members.enumerated() where member.key == key {
      asked |= 1 << UInt64(place)
      return member.value
    }
    return nil
  }

  mutating func optionalText(_ key: String) throws(JSONError) -> String? {
    guard let found = member(key), !found.isNull else { return nil }
    guard let text = found.string, !text.isEmpty else { throw fail("“\(key)” phải là chuỗi không rỗng", at: key) }
    return text
  }

  mutating func text(_ key: String) throws(JSONError) -> String {
    guard let text = try optionalText(key) else { throw fail("thiếu “\(key)”") }
    return text
  }

  /// Absent is empty.
  mutating func texts(_ key: String) throws(JSONError) -> [String] {
    guard let found = member(key) else { return [] }
    guard let items = found.array else { throw fail("“\(key)” phải là danh sách chuỗi", at: key) }
    var texts: [String] = []
    texts.reserveCapacity(items.count)
    for item in items {
      guard let text = item.string, !text.isEmpty else {
        throw source.error(at: item.offset, "“\(key)” chỉ chứa các chuỗi không rỗng")
      }
      texts.append(text)
    }
    return texts
  }

  mutating func flag(_ key: String) throws(JSONError) -> Bool {
    guard let flag = member(key)?.bool else { throw fail("“\(key)” phải là true hoặc false", at: key) }
    return flag
  }

  mutating func optionalNumber(_ key: String) throws(JSONError) -> Int? {
    guard let found = member(key), !found.isNull else { return nil }
    guard let number = found.int, number > 0 else { throw fail("“\(key)” phải là số nguyên dương", at: key) }
    return number
  }

  mutating func choice<Choice: RawRepresentable<String>>(_ key: String) throws(JSONError) -> Choice {
    let text = try text(key)
    guard let choice = Choice(rawValue: text) else { throw fail("“\(key)” không nhận giá trị “\(text)”", at: key) }
    return choice
  }

  mutating func optionalDay(_ key: String) throws(JSONError) -> Day? {
    guard let text = try optionalText(key) else { return nil }
    guard let day = Self.day(text) else {
      throw fail("“\(key)” phải là một ngày có thật, viết dạng 2026-03-15, không phải “\(text)”", at: key)
    }
    return day
  }

  mutating func day(_ key: String) throws(JSONError) -> Day {
    guard let day = try optionalDay(key) else { throw fail("thiếu “\(key)”") }
    return day
  }

  /// `2026-03-15`.
  private static func day(_ text: String) -> Day? {
    var numbers = (year: 0, month: 0, day: 0)
    guard text.utf8.count == 10 else { return nil }
    for (place, byte) in text.utf8.enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      let digit = Int(byte) - 48
      guard (0...9).contains(digit) else { return nil }
      switch place {
      case ..<4: numbers.year = numbers.year * 10 + digit
      case ..<7: numbers.month = numbers.month * 10 + digit
      default: numbers.day = numbers.day * 10 + digit
      }
    }
    return Day(numbers.year, numbers.month, numbers.day)
  }

  /// A day of every year: `09-02`.
  mutating func optionalDayOfYear(_ key: String) throws(JSONError) -> (month: Int, day: Int)? {
    guard let text = try optionalText(key) else { return nil }
    guard let day = Self.day("2024-" + text) else {
      throw fail("“\(key)” phải là ngày và tháng có thật, viết dạng 09-02 (tháng trước)", at: key)
    }
    return (day.month, day.day)
  }

  mutating func optionalCitation(_ key: String) throws(JSONError) -> Citation? {
    guard let found = member(key), !found.isNull else { return nil }
    var record = try LawRecord(found, in: source)
    let citation = Citation(
      instrument: try record.text("instrument"), article: try record.optionalNumber("article"),
      clause: try record.optionalNumber("clause"), point: try record.optionalText("point"),
      annex: try record.optionalText("annex"))
    try record.end()
    return citation
  }

  /// The part all records share. A record without any ground is refused.
  mutating func provenance() throws(JSONError) -> Provenance {
    let provenance = Provenance(
      from: try optionalDay("from"), until: try optionalDay("until"), citation: try optionalCitation("cite"),
      source: try optionalText("source"), confidence: try choice("confidence"), note: try optionalText("note"))
    if let from = provenance.from, let until = provenance.until, from > until {
      throw fail("“until” (\(until)) đứng trước “from” (\(from))", at: "until")
    }
    if provenance.citation == nil && provenance.source == nil {
      throw fail("thiếu căn cứ: ghi “cite” (văn bản, điều, khoản) hoặc “source”")
    }
    return provenance
  }

  func end() throws(JSONError) {
    for (place, member) in members.enumerated() where asked & 1 << UInt64(place) == 0 {
      throw source.error(at: member.keyOffset, "không có khóa nào tên “\(member.key)” trong loại dữ liệu này")
    }
  }
}
