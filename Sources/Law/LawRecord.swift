import CivilTime
import Domain
import JSON

/// One record of a law file while it is taken apart. Every key has to be asked for; `end` refuses those nobody knows.
/// All complaints name file, line and column.
struct LawRecord {
  let source: JSONSource
  private let value: JSONValue
  private let members: [JSONMember]
  private var asked: [String] = []

  init(_ value: JSONValue, in source: JSONSource) throws(JSONError) {
    guard let members = value.object else {
      throw source.error(at: value.offset, "ở đây phải là một đối tượng {…}, không phải \(value.kindName)")
    }
    self.source = source
    self.value = value
    self.members = members
    asked.reserveCapacity(members.count)
  }

  var offset: Int { value.offset }

  func fail(_ message: String, at key: String? = nil) -> JSONError {
    let place = key.flatMap { key in members.first { $0.key == key } }?.value.offset
    return source.error(at: place ?? value.offset, message)
  }

  private mutating func member(_ key: String) -> JSONValue? {
    asked.append(key)
    return members.first { $0.key == key }?.value
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
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    return number(bytes[0..<4]).flatMap { year in
      number(bytes[5..<7]).flatMap { month in number(bytes[8..<10]).flatMap { Day(year, month, $0) } }
    }
  }

  /// Digits only: no sign, no space.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
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
    guard asked.count < members.count || members.contains(where: { !asked.contains($0.key) }) else { return }
    for member in members where !asked.contains(member.key) {
      throw source.error(at: member.keyOffset, "không có khóa nào tên “\(member.key)” trong loại dữ liệu này")
    }
  }
}
