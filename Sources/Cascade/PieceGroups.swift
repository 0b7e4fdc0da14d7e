import Domain

extension PieceReader {
  /// A group of units, with whose units they are.
  func group(_ words: ArraySlice<NameWord>, isPlural: Bool = false) -> NamePart.Outcome? {
    // «UBND các xã, phường» are the communes.
    let body = NamePhrase.peoplesCommittee
    if body.stands(in: words, at: words.startIndex), words.count > body.count,
      let found = group(words.dropFirst(body.count), isPlural: true)
    {
      return found
    }
    if OutsideWords.isGroupOfOthers(words) { return .outside(.noneHere(words.spelling)) }
    guard let read = GroupWords(words, isPlural: isPlural) else { return nil }
    let text = words.spelling
    let rest = words[read.end...]
    guard let scope = scope(rest) else {
      // Words are left that name no unit here: a group of somebody else, or a group with a condition.
      return OutsideWords.stands(in: rest) ? .outside(.noneHere(text)) : nil
    }
    let (inside, beside) = members(read, of: scope)
    guard !inside.isEmpty else {
      return read.nouns.allSatisfy(\.isOfOthers) ? .outside(.noneHere(text)) : .choose([], .noneHere(text))
    }
    guard read.isPlural else {
      return .choose(
        inside.map { Candidate(owner: Owner($0.unit.id), score: 700, reason: .group(text)) }, .several)
    }
    if read.isOpen {
      return .choose(
        inside.map { Candidate(owner: Owner($0.unit.id), score: 600, reason: .onlyConcerned) }, .onlyConcerned)
    }
    return .sure(
      NameMeaning(
        owners: inside.map { Owner($0.unit.id) }, leftOut: beside.map(\.unit.id), reasons: [.group(text)]))
  }

  /// Whose units or people: the agency where nothing is said; nil when the words name nothing of it.
  private func scope(_ rest: ArraySlice<NameWord>) -> Identifier? {
    if rest.isEmpty || home.isHome(rest) { return home.home }
    guard case .sure(let meaning)? = read(rest), meaning.owners.count == 1, meaning.owners[0].seat == .unit
    else { return nil }
    return meaning.owners[0].unit
  }

  /// The units of a group, and those that stand beside it for a reason people should see.
  private func members(
    _ read: GroupWords, of scope: Identifier
  ) -> (inside: [UnitDirectory.Entry], beside: [UnitDirectory.Entry]) {
    let below = directory.subtree(of: scope).dropFirst()
    let children = directory.children(of: scope).filter { $0.unit.line == .government && $0.kind != .council }
    var inside: [Identifier: UnitDirectory.Entry] = [:]
    for noun in read.nouns {
      let found: [UnitDirectory.Entry]
      switch noun {
      case .kinds(let kinds):
        let direct = children.filter { settings.isOf(kinds, $0.kind) }
        // The divisions of units below are not «các phòng» of the agency; communes may stand at any depth.
        let isDeep = !kinds.contains(.division) && !kinds.contains(.attached)
        found = direct.isEmpty && isDeep ? below.filter { settings.isOf(kinds, $0.kind) } : direct
      case .named(let opening):
        let phrase = NamePhrase(opening)
        found = below.filter { phrase.stands(in: $0.names[0].words[...], at: 0) }
      case .board:
        found = children.filter { NamePhrase.board.stands(in: $0.names[0].words[...], at: 0) }
      case .anything:
        let attached = children.filter { [.attached, .school, .commune, .agency].contains($0.kind) }
        // «các đơn vị trực thuộc» are those with a head of their own, where there are any.
        found =
          read.isAttachedOnly && !read.nouns.contains(.kinds([.division])) && !attached.isEmpty ? attached : children
      case .massOrganisations:
        let all = directory.children(of: scope)
        found = all.filter { $0.unit.line == .union || $0.unit.line == .youth || $0.kind == .association }
      }
      for entry in found { inside[entry.unit.id] = entry }
    }
    let ordered = inside.values.sorted { directory.order($0.unit.id) < directory.order($1.unit.id) }
    let beside = children.filter { inside[$0.unit.id] == nil && [.office, .inspectorate].contains($0.kind) }
    let isOfStaff = read.nouns.contains(.kinds([.division])) || read.nouns.contains(.kinds([.team]))
    return (ordered, isOfStaff ? beside : [])
  }

  /// People, with whose they are.
  func people(_ read: PeopleWords, _ words: ArraySlice<NameWord>) -> NamePart.Outcome? {
    if read.isOutside && read.categories.isEmpty {
      return .outside(.outsidePeople)
    }
    var rest = words[read.end...]
    var at = rest.startIndex
    if GroupWords.skip(PieceReader.belonging, rest, &at) { rest = rest[at...] }
    if rest.isEmpty || home.isHome(rest) {
      return .sure(NameMeaning(people: PeopleGroup(read.categories, in: [home.home]), reasons: [.people]))
    }
    switch self.read(rest) {
    case .sure(let meaning)?:
      guard meaning.people == nil else { return nil }
      return .sure(
        NameMeaning(
          people: PeopleGroup(read.categories, in: meaning.owners.map(\.unit), without: meaning.leftOut),
          reasons: [.people] + meaning.reasons))
    case .choose(let near, let reason)?: return .choose(near, reason)
    case .outside(let reason)?: return .outside(reason)
    case nil: return nil
    }
  }

  private static let belonging = ["thuộc", "của", "trong", "tại", "ở", "trong toàn", "toàn"].map(NamePhrase.init)
}

extension GroupWords.Noun {
  /// Bodies that stand beside or above most agencies: sở, ngành, huyện, xã.
  fileprivate var isOfOthers: Bool {
    guard case .kinds(let kinds) = self else { return self == .board }
    return kinds.allSatisfy { [.agency, .commune, .district, .hamlet, .school].contains($0) }
  }
}

extension NamePhrase {
  static let peoplesCommittee = NamePhrase("ủy ban nhân dân")
  static let board = NamePhrase("ban")
}

extension Collection where Element == NameWord {
  /// The words in lower case without accents, for messages where the printed text is not at hand.
  var spelling: String { map { String(decoding: $0.letters, as: UTF8.self) }.joined(separator: " ") }
}
