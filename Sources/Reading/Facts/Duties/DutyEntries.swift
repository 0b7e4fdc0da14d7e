import Vietnamese

/// Walks through the passages of the body once and says of each what part it plays in an assignment and who was named
/// above it.
struct DutyEntries {
  let manuscript: Manuscript
  let subjects: SubjectReader
  private let owners: OwnerReader
  private let roles: DutyRoles
  private let clauses: Clauses
  private let genres: DutyGenres
  private var words: [Word] { manuscript.words }
  private var open: [(rank: Double, owner: Owner?, isBlocked: Bool)] = []
  private var labelRank = 0.0

  init(_ manuscript: Manuscript, _ genres: DutyGenres) {
    self.manuscript = manuscript
    self.genres = genres
    subjects = SubjectReader(manuscript)
    roles = DutyRoles(manuscript)
    clauses = Clauses(words: manuscript.words)
    owners = OwnerReader(manuscript: manuscript, subjects: subjects)
  }

  /// In the order of the document; tables and annexes are not among them.
  static func read(_ manuscript: Manuscript, _ genres: DutyGenres) -> [DutyEntry] {
    var reader = DutyEntries(manuscript, genres)
    return reader.entries()
  }

  private mutating func entries() -> [DutyEntry] {
    var entries: [DutyEntry] = []
    for (index, passage) in manuscript.passages.enumerated() where passage.cell == nil {
      guard passage.place == .body || passage.place == .preamble || passage.place == .closing else { continue }
      guard !passage.body.isEmpty else { continue }
      entries.append(entry(index, passage))
    }
    return entries
  }

  private mutating func entry(_ index: Int, _ passage: Passage) -> DutyEntry {
    if passage.startsPart { (open, labelRank) = ([], 0) }
    let rank = enter(passage)
    var entry = DutyEntry(
      passage: index, content: .none, rank: rank, role: roles[passage.section], genre: genres[index])
    entry.isClosing = passage.place == .closing || isClosing(passage)
    if entry.isClosing { open.removeAll() }
    entry.owner = open.last { $0.owner != nil }?.owner
    entry.isEnumerated = open.last.map { $0.owner == nil } ?? false
    let body = passage.body
    // "Để đạt các chỉ tiêu trên, Tổng Giám đốc yêu cầu:" begins anew after a list of figures.
    if passage.label == nil, isOpening(body) { open.removeAll { $0.isBlocked } }
    entry.isBlocked = open.contains { $0.isBlocked }
    entry.isTitled = isTitled(passage.section)
    entry.isPreamble = passage.place == .preamble
    entry.isOpening = isOpening(body)
    if let line = DutyAttribute.line(body, in: manuscript) {
      entry.content = .attribute(line.attribute, value: line.value)
      return entry
    }
    let isTitle =
      entry.isOpening || passage.label != nil && isShort(body) || passage.style.isBold || passage.style.headingLevel > 0
    let namesKinds =
      entry.role == .awards
      && manuscript.match(DutyEntries.candidates, at: body.lowerBound, end: body.upperBound) != nil
    switch entry.isPreamble || namesKinds ? nil : owners.owner(in: body, isTitle: isTitle) {
    case .heading(let owner)?:
      entry.content = .owner
      open.append((rank, owner, false))
    case .runIn(let owner, let work)?:
      entry.owner = owner
      entry.content = .work(work)
      open.append((rank, owner, false))
    case nil where isUnitTitle(passage, entry.role):
      let name = BodyName(words: clauses.trimmed(body), kind: .unit)
      entry.content = .owner
      open.append((rank, Owner(names: [name], rule: DutyRule.heading), false))
    case nil:
      entry.content = plain(passage, entry.isOpening, entry.owner, rank)
    }
    return entry
  }

  /// A title, an opening with its own subject, or work.
  private mutating func plain(
    _ passage: Passage, _ isOpening: Bool, _ owner: Owner?, _ rank: Double
  ) -> DutyEntry.Content {
    let body = passage.body
    if isOpening, let found = opening(body, passage, owner) {
      open.append((rank, found, announcesAims(body)))
      return .work(body)
    }
    if isTitle(passage) { return .heading }
    if isOpening {
      open.append((rank, nil, announcesCases(body) || announcesAims(body)))
    } else if passage.label?.isMark == false, let found = doer(body, owner) {
      open.append((rank, found, false))
    }
    return .work(body)
  }

  /// "5. Cục Thuế tỉnh chủ trì …": the unit at the head of a numbered clause answers for the dashes under it too.
  private func doer(_ body: Range<Int>, _ owner: Owner?) -> Owner? {
    let first = clauses.sentences(body).first ?? body
    guard let subject = subjects.subject(of: first, hasOwner: owner?.isSpecific ?? false),
      subject.list.words.lowerBound == body.lowerBound || subject.force == .command
    else { return nil }
    return Owner(names: subject.list.names, rule: DutyRule.heading)
  }

  /// Who answers for the items under an opening: its subject, or those it says shall be led ("hướng dẫn UBND cấp xã
  /// thực hiện các nội dung:").
  private func opening(_ body: Range<Int>, _ passage: Passage, _ owner: Owner?) -> Owner? {
    let last = clauses.sentences(body).last ?? body
    if owner != nil, let list = delegates(last) { return Owner(names: list.names, rule: DutyRule.opening) }
    guard let subject = subjects.subject(of: last, hasOwner: owner?.isSpecific ?? false),
      passage.place != .preamble || subject.force == .command
    else { return nil }
    let frame = DutyFrame.read(subject.predicate..<body.upperBound, manuscript, subjects.bodies)
    return Owner(
      names: subject.list.names, coordinate: frame.coordinate, advises: frame.advises, monitors: frame.monitors,
      isSpecific: passage.place != .preamble, rule: DutyRule.opening)
  }

  private static let cases = PhraseTable([
    "các trường hợp", "trường hợp sau", "điều kiện sau", "các điều kiện", "tiêu chuẩn sau", "các tiêu chuẩn",
    "các mức sau", "các hành vi", "tiêu chí sau", "các tiêu chí",
  ])

  /// "Trừ 05 điểm trong các trường hợp sau:": cases and conditions follow, and no work.
  private func announcesCases(_ body: Range<Int>) -> Bool {
    manuscript.first(DutyEntries.cases, in: body.suffix(12)) != nil
  }

  /// Whom a section on awards speaks of, and does not put to work.
  private static let candidates = PhraseTable([
    "tập thể", "cá nhân", "các tập thể", "các cá nhân", "đối với tập thể", "đối với cá nhân", "hộ gia đình",
    "doanh nghiệp", "đối với các tập thể", "đối với các cá nhân",
  ])
  private static let aims = PhraseTable([
    "các chỉ tiêu", "chỉ tiêu sau", "chỉ tiêu cụ thể", "chỉ tiêu chủ yếu", "chỉ tiêu phấn đấu", "mục tiêu sau",
    "mục tiêu cụ thể", "chỉ tiêu cơ bản", "chỉ tiêu thi đua",
  ])

  /// "… phấn đấu đạt các chỉ tiêu sau:": what is to be reached follows, and no work.
  private func announcesAims(_ body: Range<Int>) -> Bool {
    manuscript.first(DutyEntries.aims, in: body.suffix(7)) != nil
  }

  private static let delegating = PhraseTable([
    "chỉ đạo", "hướng dẫn", "chỉ đạo, hướng dẫn", "yêu cầu", "đôn đốc", "giao", "đề nghị",
  ])
  private static let carrying: Phrase = "thực hiện"

  private func delegates(_ sentence: Range<Int>) -> BodyList? {
    for i in sentence {
      guard let verb = manuscript.match(DutyEntries.delegating, at: i, end: sentence.upperBound),
        let list = subjects.bodies.list(at: i + verb.count, end: sentence.upperBound),
        manuscript.stands(DutyEntries.carrying, at: list.words.upperBound, end: sentence.upperBound),
        sentence.upperBound - list.words.upperBound < 16
      else { continue }
      return list
    }
    return nil
  }

  /// A heading of the parts that hand out work that begins like a body, although its end is no known name.
  private func isUnitTitle(_ passage: Passage, _ role: Section.Role) -> Bool {
    let body = clauses.trimmed(passage.body)
    guard role == .tasks, passage.label?.isMark == false, body.count <= 24, isTitle(passage) else { return false }
    guard !subjects.beginsWork(body.lowerBound, body.upperBound), !isOpening(passage.body),
      subjects.subject(of: body, hasOwner: false) == nil
    else { return false }
    if manuscript.match(BodyVocabulary.refused, at: body.lowerBound, end: body.upperBound) != nil { return false }
    return manuscript.match(BodyVocabulary.heads, at: body.lowerBound, end: body.upperBound) != nil
      || manuscript.match(BodyVocabulary.quantifiers, at: body.lowerBound, end: body.upperBound) != nil
  }

  /// Whether the passage ends with a colon, as far as scanning left its end readable.
  private func isOpening(_ body: Range<Int>) -> Bool {
    for i in body.reversed().prefix(6) {
      if words[i].mark == .colon { return true }
      if words[i].isNumber || words[i].isLetters && words[i].length > 2 { return false }
    }
    return false
  }

  /// Whether the passage is nothing but the title of a section.
  private func isTitle(_ passage: Passage) -> Bool {
    guard let section = passage.section, let title = manuscript.sections[section].title else { return false }
    let body = clauses.trimmed(passage.body)
    return title.overlaps(body) && title.upperBound >= body.upperBound
  }

  private func isTitled(_ section: Int?) -> Bool {
    var at = section
    while let index = at {
      if manuscript.sections[index].title != nil { return true }
      at = manuscript.sections[index].parent
    }
    return false
  }

  private func isShort(_ body: Range<Int>) -> Bool { body.count <= 40 }

  /// Closes what the passage no longer stands in and returns its own rank.
  private mutating func enter(_ passage: Passage) -> Double {
    guard let label = passage.label else { return labelRank + 0.5 }
    let rank = Double(label.rank)
    if !label.isMark { labelRank = rank }
    while let top = open.last, top.rank >= rank { open.removeLast() }
    return rank
  }

  /// A paragraph without a label that speaks to everybody.
  private func isClosing(_ passage: Passage) -> Bool {
    passage.label == nil
      && manuscript.match(DutyEntries.closings, at: passage.body.lowerBound, end: passage.body.upperBound) != nil
  }

  /// How the last paragraphs begin, which speak to everybody and no longer to the unit named last.
  private static let closings = PhraseTable([
    "trên đây là", "trong quá trình thực hiện", "trong quá trình triển khai", "trong quá trình tổ chức",
    "quá trình thực hiện", "quá trình triển khai", "quá trình tổ chức", "căn cứ nội dung", "căn cứ kế hoạch",
    "căn cứ hướng dẫn", "yêu cầu các", "yêu cầu thủ trưởng", "đề nghị các", "đề nghị thủ trưởng", "nhận được",
    "ủy ban nhân dân tỉnh yêu cầu", "ủy ban nhân dân tỉnh đề nghị", "ubnd tỉnh yêu cầu", "ubnd tỉnh đề nghị",
    "với tinh thần", "giao văn phòng", "trong quá trình", "giám đốc sở yêu cầu",
    "chủ tịch ủy ban nhân dân tỉnh yêu cầu", "kế hoạch này", "chỉ thị này", "trân trọng",
  ])
}
