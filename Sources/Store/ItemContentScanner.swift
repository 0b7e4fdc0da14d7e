import CivilTime
import Domain
import JSON
import SQL

/// Reads the content of an item straight from the bytes of its column: a page asks for dozens of them. It knows exactly
/// what `ItemContentJSON.text` writes; at anything else it gives up, and the strict reader of JSON decides.
struct ItemContentScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws -> ItemContent {
    var scanner = ItemContentScanner(bytes)
    if let content = scanner.content(), scanner.at == bytes.count { return content }
    return try ItemContentJSON.read(String(decoding: bytes, as: UTF8.self))
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  // MARK: The content

  private mutating func content() -> ItemContent? {
    var content = ItemContent("")
    var hasText = false
    let isRead = object { scanner, key in
      switch key {
      case "text":
        guard let text = scanner.string() else { return false }
        (content.text, hasText) = (text, true)
        return true
      case "section": return scanner.optional(&content.section)
      case "form": return scanner.optional(&content.form)
      case "unit": return scanner.optional(&content.unit)
      case "population": return scanner.optional(&content.population)
      case "product": return scanner.optional(&content.product)
      case "wording": return scanner.optional(&content.wording)
      case "comparator": return scanner.optional(&content.comparator) { TargetReading.Comparator(rawValue: $0) }
      case "from": return scanner.optional(&content.from) { PartialDate($0) }
      case "to": return scanner.optional(&content.to) { PartialDate($0) }
      case "value": return scanner.value(&content.value)
      case "names": return scanner.names(&content.names)
      case "deadline": return scanner.deadline(&content.deadline)
      case "recurrence": return scanner.recurrence(&content.recurrence)
      default: return false
      }
    }
    return isRead && hasText ? content : nil
  }

  private mutating func value(_ value: inout TargetReading.Value?) -> Bool {
    if null() { return true }
    if takes(UInt8(ascii: "[")) {
      guard let low = number(), takes(UInt8(ascii: ",")), let high = number(), takes(UInt8(ascii: "]")) else {
        return false
      }
      value = .range(low, high)
      return true
    }
    guard let number = number() else { return false }
    value = .number(number)
    return true
  }

  private mutating func names(_ names: inout [OwnerRole: [String]]) -> Bool {
    var found: [OwnerRole: [String]] = [:]
    let isRead = object { scanner, key in
      guard let role = OwnerRole(rawValue: key), scanner.takes(UInt8(ascii: "[")) else { return false }
      var list: [String] = []
      repeat {
        guard let name = scanner.string() else { return false }
        list.append(name)
      } while scanner.takes(UInt8(ascii: ","))
      found[role] = list
      return scanner.takes(UInt8(ascii: "]"))
    }
    names = found
    return isRead
  }

  private mutating func deadline(_ deadline: inout Deadline?) -> Bool {
    if null() { return true }
    var kind: Deadline.Kind?
    var (date, start, end): (PartialDate?, PartialDate?, PartialDate?)
    var text: String?
    let isRead = object { scanner, key in
      switch key {
      case "kind": return scanner.optional(&kind) { Deadline.Kind(rawValue: $0) }
      case "date": return scanner.optional(&date) { PartialDate($0) }
      case "start": return scanner.optional(&start) { PartialDate($0) }
      case "end": return scanner.optional(&end) { PartialDate($0) }
      case "text": return scanner.optional(&text)
      default: return false
      }
    }
    guard isRead, let kind, let text else { return false }
    deadline = Deadline(kind: kind, date: date, start: start, end: end, text: text)
    return true
  }

  private mutating func recurrence(_ recurrence: inout RecurrenceReading?) -> Bool {
    if null() { return true }
    var kind: RecurrenceReading.Kind?
    var (detail, text): (String?, String?)
    let isRead = object { scanner, key in
      switch key {
      case "kind": return scanner.optional(&kind) { RecurrenceReading.Kind(rawValue: $0) }
      case "detail": return scanner.optional(&detail)
      case "text": return scanner.optional(&text)
      default: return false
      }
    }
    guard isRead, let kind, let text else { return false }
    recurrence = RecurrenceReading(kind: kind, detail: detail, text: text)
    return true
  }

  // MARK: Its pieces

  private mutating func takes(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func null() -> Bool {
    guard at + 4 <= bytes.count, bytes[at] == UInt8(ascii: "n"), bytes[at + 1] == UInt8(ascii: "u"),
      bytes[at + 2] == UInt8(ascii: "l"), bytes[at + 3] == UInt8(ascii: "l")
    else { return false }
    at += 4
    return true
  }

  /// Each member once through the closure, which reads its value.
  private mutating func object(_ member: (inout ItemContentScanner, String) -> Bool) -> Bool {
    guard takes(UInt8(ascii: "{")) else { return false }
    if takes(UInt8(ascii: "}")) { return true }
    repeat {
      guard let key = string(), takes(UInt8(ascii: ":")), member(&self, key) else { return false }
    } while takes(UInt8(ascii: ","))
    return takes(UInt8(ascii: "}"))
  }

  /// A text without escapes; one with them is left to the strict reader.
  private mutating func string() -> String? {
    guard takes(UInt8(ascii: "\"")) else { return nil }
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      if bytes[at] == UInt8(ascii: "\\") || bytes[at] < 0x20 { return nil }
      at += 1
    }
    let end = at
    return takes(UInt8(ascii: "\"")) ? text(start, end) : nil
  }

  private mutating func number() -> Decimal10? {
    let start = at
    while at < bytes.count, bytes[at] &- 0x30 < 10 || bytes[at] == 0x2D || bytes[at] == 0x2E { at += 1 }
    return start == at ? nil : Decimal10(literal: text(start, at))
  }

  private func text(_ start: Int, _ end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  private mutating func optional(_ text: inout String?) -> Bool {
    if null() { return true }
    text = string()
    return text != nil
  }

  private mutating func optional<Value>(_ value: inout Value?, _ read: (String) -> Value?) -> Bool {
    if null() { return true }
    value = string().flatMap(read)
    return value != nil
  }
}
