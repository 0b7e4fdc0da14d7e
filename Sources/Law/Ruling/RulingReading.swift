import Domain
import JSON

/// A ruling read back from `law/1`, as it was kept.
extension RulingJSON {
  /// Nil for what is no `law/1` of this program.
  package static func read(_ value: JSONValue) -> Ruling? {
    guard value["schema"]?.string == "law/1", let ask = value["ask"]?.string,
      let answer = value["answer"]?.string.flatMap(Answer.init(rawValue:))
    else { return nil }
    var ruling = Ruling(ask: ask, answer: answer, period: value["period"]?.string.flatMap(Period.init(rawValue:)))
    ruling.instruments = texts(value["law"])
    ruling.clauses = (value["clauses"]?.array ?? []).compactMap(clause)
    ruling.missing = texts(value["missing"])
    ruling.next = texts(value["next"])
    ruling.warnings = (value["warnings"]?.array ?? []).map {
      RulingWarning($0["code"]?.string ?? "", $0["because"]?.string ?? "")
    }
    ruling.outputs = (value.object ?? []).filter { !commonKeys.contains($0.key) }.map {
      RulingValue.Member(key: $0.key, value: output($0.value))
    }
    return ruling
  }

  /// Everything else beside them is an output of the ask.
  private static let commonKeys: Set<String> = [
    "schema", "id", "ask", "answer", "period", "law", "clauses", "missing", "next", "warnings", "problems", "kept",
  ]

  private static func texts(_ value: JSONValue?) -> [String] { (value?.array ?? []).compactMap(\.string) }

  private static func clause(_ value: JSONValue) -> Clause? {
    guard let rule = value["rule"]?.string, let cite = value["cite"] else { return nil }
    func number(_ key: String) -> Int? { cite[key]?.string.flatMap { Int($0) } }
    return Clause(
      rule: rule, holds: value["holds"]?.bool, because: value["because"]?.string ?? "",
      cite: Citation(
        instrument: cite["instrument"]?.string ?? "", article: number("article"), clause: number("clause"),
        point: cite["point"]?.string),
      facts: texts(value["facts"]), have: value["have"]?.int, need: value["need"]?.int,
      reading: value["reading"]?.string)
  }

  private static func output(_ value: JSONValue) -> RulingValue {
    switch value.content {
    case .null: .null
    case .bool(let flag): .flag(flag)
    case .number(let literal):
      Int(literal).map { .number($0) } ?? Thousandths(literal).map { .decimal($0) } ?? .text(literal)
    case .string(let text): .text(text)
    case .array(let items): .list(items.map(output))
    case .object(let members): .record(members.map { .init(key: $0.key, value: output($0.value)) })
    }
  }
}
