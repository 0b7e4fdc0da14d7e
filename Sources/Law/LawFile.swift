import CivilTime
import Domain
import JSON

/// One file of law/: `{"kind": …, "records": [ … ]}`.
struct LawFile {
  let source: JSONSource
  let records: [JSONValue]

  init(_ source: JSONSource, kind: String) throws(JSONError) {
    let value = try JSONReader.read(source)
    guard let members = value.object else { throw source.error(at: value.offset, "tệp luật phải là một đối tượng {…}") }
    for member in members where member.key != "kind" && member.key != "records" {
      throw source.error(at: member.keyOffset, "không có khóa nào tên “\(member.key)” ở đầu tệp luật")
    }
    guard value["kind"]?.string == kind else {
      throw source.error(at: value["kind"]?.offset ?? value.offset, "“kind” của tệp này phải là “\(kind)”")
    }
    guard let records = value["records"]?.array else {
      throw source.error(at: value["records"]?.offset ?? value.offset, "“records” phải là danh sách các bản ghi")
    }
    self.source = source
    self.records = records
  }

  /// Reads every record with `body`, which asks for all keys of its kind.
  func read<Value>(
    _ body: (inout LawRecord) throws(JSONError) -> Value
  ) throws(JSONError) -> [Entry<Value>] {
    var entries: [Entry<Value>] = []
    entries.reserveCapacity(records.count)
    for value in records {
      var record = try LawRecord(value, in: source)
      let made = try body(&record)
      try record.end()
      entries.append(Entry(value: made, offset: value.offset, source: source))
    }
    return entries
  }
}

/// A value read and the place it stood at, for the checks that need more than one record.
struct Entry<Value> {
  let value: Value
  let offset: Int
  let source: JSONSource

  func fail(_ message: String) -> JSONError { source.error(at: offset, message) }
}

/// How the records of one id may follow each other in time.
enum Succession {
  /// Each id once.
  case once
  /// Periods of one id follow each other without a gap and without an overlap.
  case seamless
}

extension Array {
  /// The values, when ids and periods keep the rule; otherwise the complaint of the first record that breaks it.
  func checked<Value>(
    _ succession: Succession, id: (Value) -> String, provenance: (Value) -> Provenance
  ) throws(JSONError) -> [Value] where Element == Entry<Value> {
    var latest: [String: Provenance] = [:]
    latest.reserveCapacity(count)
    for entry in self {
      let name = id(entry.value)
      let period = provenance(entry.value)
      guard let before = latest.updateValue(period, forKey: name) else { continue }
      guard succession == .seamless else { throw entry.fail("id “\(name)” đã có ở một bản ghi trước") }
      guard let until = before.until, let from = period.from, until < from else {
        throw entry.fail("“\(name)”: thời gian chồng lên bản ghi trước; ghi các bản ghi cùng id theo thứ tự ngày")
      }
      guard until.isEve(of: from) else {
        throw entry.fail("“\(name)”: hở thời gian giữa \(until) và \(from)")
      }
    }
    return map(\.value)
  }
}

extension Day {
  /// Whether `other` is the next day.
  fileprivate func isEve(of other: Day) -> Bool {
    if let next = Day(year, month, day + 1) { return next == other }
    if let next = Day(year, month + 1, 1) { return next == other }
    return Day(year + 1, 1, 1) == other
  }
}
