import Domain

/// Reads one piece of a printed name: a unit, a seat, a group of units or of people.
struct PieceReader {
  let directory: UnitDirectory
  let home: HomeWords
  let posts: PostDirectory
  let settings: NameSettings
  private let names: NameIndex
  /// The names without the agency at their end.
  private let bareNames: NameIndex

  init(directory: UnitDirectory, home: HomeWords, posts: PostDirectory, settings: NameSettings) {
    self.directory = directory
    self.home = home
    self.posts = posts
    self.settings = settings
    names = directory.index()
    bareNames = directory.index(bare: home.withoutHome)
  }

  /// Surely one thing, an open choice, a body outside; nil when the words say nothing this reader knows.
  func read(_ words: ArraySlice<NameWord>) -> NamePart.Outcome? {
    guard !words.isEmpty else { return nil }
    if home.isNoun(words) { return sure(Owner(home.home), .theAgency) }
    if let named = unit(words) { return named }
    if home.isHome(words) { return sure(Owner(home.home), .theAgency) }
    let titled = SeatWords.withoutAddress(words)
    if let seat = SeatWords.opening(titled), let found = holder(seat, titled) { return found }
    if let people = PeopleWords(words), let found = self.people(people, words) { return found }
    if let group = group(words) { return group }
    if let found = self.titled(words) { return found }
    return OutsideWords.stands(in: words) || OutsideWords.endsInOtherBody(words) ? .outside(.outsideBody) : nil
  }

  private func sure(_ owner: Owner, _ reason: NameReason) -> NamePart.Outcome {
    .sure(NameMeaning(owners: [owner], reasons: [reason]))
  }

  // MARK: units

  /// A unit by one of its names, with or without the agency behind it.
  private func unit(_ words: ArraySlice<NameWord>) -> NamePart.Outcome? {
    if let found = chosen(names.matches(words)) { return found }
    if let shorter = home.withoutHome(words) {
      if let found = chosen(names.matches(shorter).filter { $0.unit != home.home }) { return found }
      // «Văn phòng Sở» where the unit's own name carries the agency's: compare both without it.
      if let found = chosen(bareNames.matches(shorter)) { return found }
      return onlyOne(shorter)
    }
    return chosen(bareNames.matches(words)) ?? onlyOne(words)
  }

  /// One unit, or the choice between several.
  private func chosen(_ matches: [UnitDirectory.Match]) -> NamePart.Outcome? {
    guard !matches.isEmpty else { return nil }
    let best = matches.map(\.rank).max() ?? 0
    let top = matches.filter { $0.rank == best }
    guard best > 0 else {
      return .choose(top.map { Candidate(owner: Owner($0.unit), score: 850, reason: $0.reason) }, .alike)
    }
    if top.count == 1 { return sure(Owner(top[0].unit), top[0].reason) }
    let near = top.filter { $0.depth <= 1 }
    if near.count == 1, near[0].sort != .former { return sure(Owner(near[0].unit), .nearestInTree) }
    return .choose(top.map { Candidate(owner: Owner($0.unit), score: 900, reason: $0.reason) }, .several)
  }

  /// «Công đoàn cơ sở», «Chi bộ», «Đoàn Thanh niên», «Văn phòng»: the only unit of that sort right below the agency.
  private func onlyOne(_ words: ArraySlice<NameWord>) -> NamePart.Outcome? {
    guard let sort = SortWords.whole(words) else { return nil }
    let all = directory.entries.filter { sort.isOf($0) }
    guard let least = all.map(\.depth).min() else { return nil }
    let top = all.filter { $0.depth == least }
    if top.count == 1 { return sure(Owner(top[0].unit.id), .onlyOfItsKind) }
    return .choose(top.map { Candidate(owner: Owner($0.unit.id), score: 800, reason: .several) }, .several)
  }

  // MARK: seats

  private func holder(_ seat: SeatWords, _ words: ArraySlice<NameWord>) -> NamePart.Outcome? {
    let rest = words.dropFirst(seat.phrase.count)
    if rest.isEmpty || home.isNoun(rest) && seat.scope == .agency { return seatAlone(seat, isNamed: !rest.isEmpty) }
    for named in [ArraySlice(seat.noun + rest), rest] {
      let found =
        unit(named) ?? (home.isHome(named) ? sure(Owner(home.home), .theAgency) : nil)
        ?? group(named)
      if let found { return seated(seat, found) }
    }
    if seat.scope == .party || seat.scope == .none, home.isNoun(rest) { return seatAlone(seat, isNamed: true) }
    return OutsideWords.stands(in: rest) ? .outside(.outsideBody) : nil
  }

  /// The same seat in every unit found.
  private func seated(_ seat: SeatWords, _ outcome: NamePart.Outcome) -> NamePart.Outcome {
    switch outcome {
    case .sure(var meaning):
      meaning.owners = meaning.owners.map { Owner($0.unit, seat.seat) }
      meaning.reasons.insert(.post(seat.text), at: 0)
      return .sure(meaning)
    case .choose(let near, let reason):
      return .choose(
        near.map { Candidate(owner: Owner($0.owner.unit, seat.seat), score: $0.score, reason: $0.reason) }, reason)
    case .outside: return outcome
    }
  }

  /// «Giám đốc» alone leads the agency, «Chánh Văn phòng» its office, «Bí thư» its Party body.
  private func seatAlone(_ seat: SeatWords, isNamed: Bool) -> NamePart.Outcome? {
    let sort: SortWords
    switch seat.scope {
    case .agency:
      let owner = Owner(home.home, seat.seat)
      if isNamed || isLed(by: seat) { return sure(owner, .post(seat.text)) }
      // A People's Committee has no «Giám đốc»: somebody else's is meant.
      return .choose([Candidate(owner: owner, score: 400, reason: .post(seat.text))], .alike)
    case .office: sort = .kind(.office)
    case .inspectorate: sort = .kind(.inspectorate)
    case .party: sort = .line(.party)
    case .union: sort = .line(.union)
    case .youth: sort = .line(.youth)
    case .none:
      guard !seat.noun.isEmpty, case .kinds(let kinds)? = GroupWords(everyOne(seat.noun))?.nouns.first else {
        return nil
      }
      let all = directory.entries.filter { $0.depth > 0 && kinds.contains($0.kind) }
      return .choose(
        all.map { Candidate(owner: Owner($0.unit.id, seat.seat), score: 500, reason: .post(seat.text)) }, .several)
    }
    let all = directory.entries.filter { sort.isOf($0) }
    let top = all.filter { $0.depth == all.map(\.depth).min() }
    guard let first = top.first else { return nil }
    if top.count == 1 { return sure(Owner(first.unit.id, seat.seat), .post(seat.text)) }
    return .choose(
      top.map { Candidate(owner: Owner($0.unit.id, seat.seat), score: 800, reason: .several) }, .several)
  }

  /// Whether the head of the agency bears that title, by the posts or by what sort of body it is.
  private func isLed(by seat: SeatWords) -> Bool {
    let title = NameWord.all(in: seat.text)
    let heads = posts.holders(of: Owner(home.home, .head)) + posts.holders(of: Owner(home.home, .deputies))
    return heads.contains { posts.has($0, title) } || home.fits(seat.bearers)
  }

  private func everyOne(_ noun: [NameWord]) -> ArraySlice<NameWord> { ArraySlice(NameWord.all(in: "các") + noun) }

  /// A title that posts of this agency bear: «Giáo viên chủ nhiệm», «Kế toán trưởng».
  private func titled(_ words: ArraySlice<NameWord>) -> NamePart.Outcome? {
    let units = posts.units(bearing: words)
    guard let first = units.first else { return nil }
    let text = posts.title(words)
    if units.count == 1 { return sure(Owner(first, .position(text)), .post(text)) }
    return .sure(
      NameMeaning(
        owners: units.sorted { directory.order($0) < directory.order($1) }.map { Owner($0, .position(text)) },
        reasons: [.post(text)]))
  }
}

extension UnitDirectory.Match {
  /// A full name with its accents before a short one, that before an abbreviation, a former name and other accents.
  fileprivate var rank: Int {
    if quality == .guess { return 0 }
    if quality == .accents { return 1 }
    switch sort {
    case .former: return 2
    case .short: return quality == .exact ? 4 : 3
    case .full: return quality == .exact ? 5 : 3
    }
  }

  fileprivate var reason: NameReason {
    if sort == .former { return .formerName(text) }
    switch quality {
    case .accents: return .accentsDiffer
    case .initials, .guess: return .abbreviation
    case .exact: return sort == .short ? .shortName : .sameName
    }
  }
}
