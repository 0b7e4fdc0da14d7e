import CivilTime
import JSON
import Vietnamese

/// Checks JSON against a table of fields. All faults are found in one go, up to `limit`.
package struct FormReader {
  static let limit = 50

  package private(set) var faults: [FormFault] = []

  /// The form, and what is wrong with the data; the form may be used only when nothing is.
  package static func read(_ value: JSONValue, _ rows: [FieldRow]) -> (form: Form, faults: [FormFault]) {
    var reader = FormReader()
    let form = reader.object(value, rows, "")
    return (form, reader.faults)
  }

  private mutating func fault(_ path: String, _ message: String, _ value: JSONValue) {
    if faults.count < Self.limit { faults.append(FormFault(path: path, message: message, offset: value.offset)) }
  }

  private mutating func object(_ value: JSONValue, _ rows: [FieldRow], _ path: String) -> Form {
    var form = Form()
    guard let members = value.object else {
      fault(path, "phải là một đối tượng { … }, ở đây là \(value.kindName)", value)
      return form
    }
    for member in members where !rows.contains(where: { $0.key == member.key }) {
      let known = rows.map(\.key).joined(separator: ", ")
      fault(join(path, member.key), "không có mục này; các mục được phép: \(known)", member.value)
    }
    for row in rows {
      let place = join(path, row.key)
      guard let found = members.first(where: { $0.key == row.key })?.value, !found.isNull else {
        if row.isRequired { fault(place, "thiếu mục bắt buộc “\(row.title)”", value) }
        continue
      }
      if let read = self.value(found, row, place) { form.set(row.key, read) }
    }
    return form
  }

  private mutating func value(_ value: JSONValue, _ row: FieldRow, _ path: String) -> FormValue? {
    switch row.shape {
    case .text:
      guard let text = value.string else { return wrong(path, "một chuỗi “…”", value) }
      if row.isRequired, text.allSatisfy(\.isWhitespace) {
        fault(path, "“\(row.title)” đang để trống", value)
        return nil
      }
      return .text(normal(text))
    case .choice(let words):
      guard let text = value.string, words.contains(text) else {
        return wrong(path, "một trong các từ: \(words.joined(separator: ", "))", value)
      }
      return .text(text)
    case .day:
      guard let text = value.string, let day = Day(iso: text) else {
        return wrong(path, "một ngày có thật, viết năm-tháng-ngày trong ngoặc kép, như \"2026-03-05\"", value)
      }
      return .day(day)
    case .integer:
      guard let number = value.int, number >= 0 else { return wrong(path, "một số nguyên không âm", value) }
      return .integer(number)
    case .flag:
      guard let flag = value.bool else { return wrong(path, "true hoặc false", value) }
      return .flag(flag)
    case .texts: return texts(value, row, path).map { .texts($0) }
    case .object(let rows): return .object(object(value, rows, path))
    case .list(let rows):
      guard let items = value.array else { return wrong(path, "một danh sách [ … ]", value) }
      if row.isRequired, items.isEmpty { fault(path, "“\(row.title)” chưa có dòng nào", value) }
      return .list(items.enumerated().map { object($1, rows, "\(path)[\($0)]") })
    case .rows: return rows(value, row, path).map { .rows($0) }
    }
  }

  private mutating func texts(_ value: JSONValue, _ row: FieldRow, _ path: String) -> [String]? {
    guard let items = value.array else {
      _ = wrong(path, "một danh sách chuỗi [\"…\", …]", value)
      return nil
    }
    if row.isRequired, items.isEmpty { fault(path, "“\(row.title)” chưa có dòng nào", value) }
    var texts: [String] = []
    texts.reserveCapacity(items.count)
    for (index, item) in items.enumerated() {
      guard let text = item.string else {
        _ = wrong("\(path)[\(index)]", "một chuỗi “…”", item)
        continue
      }
      texts.append(normal(text))
    }
    return texts
  }

  private mutating func rows(_ value: JSONValue, _ row: FieldRow, _ path: String) -> [[String]]? {
    guard let items = value.array else {
      _ = wrong(path, "một danh sách dòng [[\"…\"], …]", value)
      return nil
    }
    var rows: [[String]] = []
    for (index, item) in items.enumerated() {
      let place = "\(path)[\(index)]"
      guard let cells = texts(item, row, place) else { continue }
      if let first = rows.first, first.count != cells.count {
        fault(place, "dòng này có \(cells.count) ô, dòng đầu có \(first.count) ô", item)
      }
      rows.append(cells)
    }
    return rows
  }

  private mutating func wrong(_ path: String, _ wanted: String, _ value: JSONValue) -> FormValue? {
    fault(path, "phải là \(wanted); ở đây là \(value.kindName)", value)
    return nil
  }

  private func join(_ path: String, _ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// NFC, so that what is written is found by who looks for it.
  private func normal(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 }
      ? text : String(decoding: Normalization.composed(Array(text.utf8)), as: UTF8.self)
  }
}
