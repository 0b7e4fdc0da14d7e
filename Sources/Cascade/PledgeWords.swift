import Domain

/// What the words of a pledge say: who signs, and to what.
struct PledgeWords {
  let key: String
  /// Units sign, not people.
  let isCollective: Bool
  /// `phòng, chống ma túy`; nil for a covenant without a matter of its own.
  let object: String?

  init(_ pledge: PlanClause) {
    key = pledge.key
    let signers = NameWord.all(in: pledge.content.population ?? "")
    let group = NameWord.all(in: "các") + signers
    isCollective = !signers.isEmpty && PeopleWords(signers[...]) == nil && GroupWords(group[...]) != nil
    object = PledgeWords.object(of: pledge.content.text, without: pledge.content.population)
  }

  /// A target that one signer can keep: of people for people, of units for units; shares of dossiers are nobody's own.
  func canKeep(_ target: PlanClause) -> Bool {
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
    return PledgeSentence.text(of: words[start..<end], in: text)
  }

  private static let verbs = ["ký cam kết", "cam kết", "ký giao ước thi đua", "giao ước thi đua", "giao ước"]
    .map(NamePhrase.init).sorted { $0.count > $1.count }
  private static let fillers = Set(NameWord.all(in: "tham gia thực hiện về việc với thi đua").map(\.plain))
  private static let ends = [
    "trước ngày", "trong tháng", "trong quý", "xong trước", "chậm nhất", "đến ngày", "với ban",
  ]
  .map(NamePhrase.init)
}
