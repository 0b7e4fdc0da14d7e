import Domain

/// What the words of a pledge say: who signs, and to what.
struct PledgeWords {
  let key: String
  /// Units sign, not people.
  let isCollective: Bool
  /// `phòng, chống ma túy`; nil for a covenant without a matter of its own.
  let object: String?

  init(_ pledge: Clause) {
    key = pledge.key
    let signers = NameWord.all(in: pledge.content.population ?? "")
    let group = NameWord.all(in: "các") + signers
    isCollective = !signers.isEmpty && PeopleWords(signers[...]) == nil && GroupWords(group[...]) != nil
    object = PledgeWords.object(of: pledge.content.text, without: pledge.content.population)
  }

  /// A target that one signer can keep: of people for people, of units for units; shares of dossiers are nobody's own.
  func canKeep(_ target: Clause) -> Bool {
    let population = NameWord.all(in: target.content.population ?? "")
    if PeopleWords(population[...]) != nil { return !isCollective }
    return isCollective && GroupWords((NameWord.all(in: "các") + population)[...]) != nil
  }

  /// What stands behind «cam kết», «giao ước» up to the time.
  private static func object(of text: String, without population: String?) -> String? {
    let words = NameWord.all(in: text)
    guard let verb = words.indices.last(where: { at in verbs.contains { $0.stands(in: words[...], at: at) } }),
      let phrase = verbs.first(where: { $0.stands(in: words[...], at: verb) })
    else { return nil }
    var start = verb + phrase.count
    while start < words.count, fillers.contains(words[start].plain) { start += 1 }
    let end =
      words.indices.first { at in at >= start && ends.contains { $0.stands(in: words[...], at: at) } } ?? words.count
    guard start < end, end - start >= 2 else { return nil }
    let bytes = Array(text.utf8)
    return String(decoding: bytes[words[start].range.lowerBound..<words[end - 1].range.upperBound], as: UTF8.self)
  }

  private static let verbs = ["ký cam kết", "cam kết", "ký giao ước thi đua", "giao ước thi đua", "giao ước"]
    .map(NamePhrase.init).sorted { $0.count > $1.count }
  private static let fillers = Set(NameWord.all(in: "tham gia thực hiện về việc với thi đua").map(\.plain))
  private static let ends = [
    "trước ngày", "trong tháng", "trong quý", "xong trước", "chậm nhất", "đến ngày", "với ban",
  ]
  .map(NamePhrase.init)
}

/// One clause of a plan said by the one who promises it.
enum PledgeSentence {
  static func of(_ clause: Clause) -> String {
    let text = clause.kind == .target ? clause.content.text : firstStatement(clause.content.text)
    let words = NameWord.all(in: text)
    guard let first = words.first, let last = words.last else { return "" }
    let said = String(
      decoding: Array(text.utf8)[first.range.lowerBound..<text.utf8.count - trailing(text, last)], as: UTF8.self)
    let isEffort = clause.kind == .target
    return isEffort ? "Phấn đấu " + lowered(said, first) : raised(said)
  }

  /// The bytes behind the last word that are no closing quote.
  private static func trailing(_ text: String, _ last: NameWord) -> Int {
    let rest = Array(text.utf8)[last.range.upperBound...]
    let quote = Array("”".utf8)
    if rest.starts(with: quote) { return rest.count - quote.count }
    return rest.first == UInt8(ascii: "\"") ? rest.count - 1 : rest.count
  }

  /// Up to the first semicolon or full stop, and not beyond forty words.
  private static func firstStatement(_ text: String) -> String {
    let words = NameWord.all(in: text)
    let stop = words.indices.first { at in
      at > 3 && (words[at].markBefore == .semicolon || words[at].markBefore == .period) || at == 40
    }
    guard let stop, let end = words[..<stop].last?.range.upperBound else { return text }
    return String(decoding: Array(text.utf8)[..<end], as: UTF8.self)
  }

  /// A first word in capitals only stays: PCI, CCHC.
  private static func lowered(_ text: String, _ first: NameWord) -> String {
    first.isUpper ? text : text.prefix(1).lowercased() + text.dropFirst()
  }

  private static func raised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
