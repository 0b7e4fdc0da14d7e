import CivilTime
import Domain
import JSON
import SQL

/// The content of an item as it lies in its column.
package enum ItemContentJSON {
  package static func text(_ content: ItemContent) -> String {
    var writer = JSONWriter()
    write(content, &writer)
    return writer.string
  }

  package static func write(_ content: ItemContent, _ w: inout JSONWriter) {
    w.object { w in
      w.member("text", content.text)
      w.member("section", content.section)
      w.member("form", content.form)
      w.member("comparator", content.comparator?.rawValue)
      w.key("value")
      switch content.value {
      case .number(let n): w.number(n.description)
      case .range(let a, let b):
        w.array { w in
          w.number(a.description)
          w.number(b.description)
        }
      case nil: w.null()
      }
      w.member("unit", content.unit)
      w.member("population", content.population)
      w.key("names")
      w.object { w in
        for role in OwnerRole.allCases {
          if let names = content.names[role], !names.isEmpty { w.member(role.rawValue, names) }
        }
      }
      w.member("product", content.product)
      w.key("deadline")
      if let deadline = content.deadline { write(deadline, &w) } else { w.null() }
      w.key("recurrence")
      if let recurrence = content.recurrence { write(recurrence, &w) } else { w.null() }
      w.member("from", content.from?.description)
      w.member("to", content.to?.description)
      w.member("wording", content.wording)
    }
  }

  private static func write(_ deadline: Deadline, _ w: inout JSONWriter) {
    w.object { w in
      w.member("kind", deadline.kind.rawValue)
      w.member("date", deadline.date?.description)
      w.member("start", deadline.start?.description)
      w.member("end", deadline.end?.description)
      w.member("text", deadline.text)
    }
  }

  private static func write(_ recurrence: RecurrenceReading, _ w: inout JSONWriter) {
    w.object { w in
      w.member("kind", recurrence.kind.rawValue)
      w.member("detail", recurrence.detail)
      w.member("text", recurrence.text)
    }
  }

  /// What `text` writes. A part that nobody knows is left out.
  package static func read(_ text: String) throws -> ItemContent {
    guard let value = try? JSONReader.read(text), let content = read(value) else {
      throw SQLProblem(.damaged, "an item holds no content")
    }
    return content
  }

  package static func read(_ value: JSONValue) -> ItemContent? {
    guard let text = value["text"]?.string else { return nil }
    var content = ItemContent(text)
    content.section = value["section"]?.string
    content.form = value["form"]?.string
    content.comparator = value["comparator"]?.string.flatMap { TargetReading.Comparator(rawValue: $0) }
    content.value = value["value"].flatMap(number)
    content.unit = value["unit"]?.string
    content.population = value["population"]?.string
    for member in value["names"]?.object ?? [] {
      guard let role = OwnerRole(rawValue: member.key) else { continue }
      content.names[role] = member.value.array?.compactMap(\.string)
    }
    content.product = value["product"]?.string
    content.deadline = value["deadline"].flatMap(deadline)
    content.recurrence = value["recurrence"].flatMap(recurrence)
    content.from = value["from"]?.string.flatMap { PartialDate($0) }
    content.to = value["to"]?.string.flatMap { PartialDate($0) }
    content.wording = value["wording"]?.string
    return content
  }

  private static func number(_ value: JSONValue) -> TargetReading.Value? {
    if case .number(let literal) = value.content { return Decimal10(literal: literal).map { .number($0) } }
    guard let pair = value.array, pair.count == 2, case .number(let a) = pair[0].content,
      case .number(let b) = pair[1].content, let low = Decimal10(literal: a), let high = Decimal10(literal: b)
    else { return nil }
    return .range(low, high)
  }

  private static func deadline(_ value: JSONValue) -> Deadline? {
    guard let kind = value["kind"]?.string.flatMap({ Deadline.Kind(rawValue: $0) }), let text = value["text"]?.string
    else { return nil }
    func date(_ key: String) -> PartialDate? { value[key]?.string.flatMap { PartialDate($0) } }
    return Deadline(kind: kind, date: date("date"), start: date("start"), end: date("end"), text: text)
  }

  private static func recurrence(_ value: JSONValue) -> RecurrenceReading? {
    guard let kind = value["kind"]?.string.flatMap({ RecurrenceReading.Kind(rawValue: $0) }),
      let text = value["text"]?.string
    else { return nil }
    return RecurrenceReading(kind: kind, detail: value["detail"]?.string, text: text)
  }
}

extension Decimal10 {
  /// `12`, `-3.5`; nil for what is no such number.
  package init?(literal: some StringProtocol) {
    let parts = literal.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let units = Int(parts.joined()), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.init(units, places: parts.count == 2 ? parts[1].utf8.count : 0)
  }
}
