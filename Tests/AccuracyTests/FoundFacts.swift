import JSON

/// The facts of a reading (`reading/1`) as the lines an `Expectation` has.
struct FoundFacts {
  let reading: JSONValue

  func lines(_ field: String) -> [String] {
    switch field {
    case "document": return document.map(Fold.line)
    case "parts":
      return (reading["parts"]?.object ?? []).filter { $0.value.array?.isEmpty == false }.map { Fold.line($0.key) }
    case "outline": return headings(reading["outline"]).map(Fold.line)
    case "findings": return Array(Set(items("findings").compactMap { $0["code"]?.string })).sorted()
    default: return items(field).map { Fold.line(line($0, field)) }
    }
  }

  private func items(_ field: String) -> [JSONValue] { reading[field]?.array ?? [] }

  private var document: [String] {
    let head = reading["document"]
    let values =
      ["number", "date", "place", "type", "subject", "status"].map { ($0, head?[$0]?.string) }
      + [("issuer", head?["issuer"]?["name"]?.string), ("parent", head?["issuer"]?["parent"]?.string)]
    return values.compactMap { name, value in value.map { "\(name)|\($0)" } }
  }

  private func line(_ item: JSONValue, _ field: String) -> String {
    func text(_ key: String) -> String { item[key]?.string ?? "" }
    switch field {
    case "citations": return "\(text("type"))|\(text("number"))|\(text("date"))"
    case "movements": return "\(text("name"))|\(text("status"))|\(text("kind"))"
    case "targets", "awardConditions": return "\(text("comparator"))|\(number(item["value"]))"
    case "pledges": return "\(text("kind"))|\(text("comparator"))|\(number(item["value"]))"
    case "phases": return "\(text("start"))|\(text("end"))"
    case "anniversaries": return "\(number(item["years"]))|\(text("from"))|\(text("to"))"
    case "duties":
      return (item["lead"]?.array ?? []).compactMap(\.string).joined(separator: "; ") + "|" + time(item)
    case "reporting": return "\(text("from"))|\(text("to"))|\(time(item))"
    default: return text("name")
    }
  }

  private func number(_ value: JSONValue?) -> String {
    switch value?.content {
    case .number(let literal)?: literal
    case .array(let items)?: items.map { number($0) }.joined(separator: "..")
    default: ""
    }
  }

  /// The date when there is one, else the kind of what takes its place.
  private func time(_ item: JSONValue) -> String {
    if let deadline = item["deadline"], !deadline.isNull {
      if let date = deadline["date"]?.string { return date }
      if let start = deadline["start"]?.string, let end = deadline["end"]?.string { return "\(start)..\(end)" }
      if item["recurrence"]?.isNull ?? true { return deadline["kind"]?.string ?? "" }
    }
    return item["recurrence"]?["kind"]?.string ?? ""
  }

  private func headings(_ nodes: JSONValue?) -> [String] {
    (nodes?.array ?? []).flatMap { node -> [String] in
      let own = node["title"]?.string.map { ["\(node["label"]?.string ?? "")|\($0)"] } ?? []
      return own + headings(node["children"])
    }
  }
}
