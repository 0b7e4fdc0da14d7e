import Vietnamese

/// Who answers for the items under a heading or an opening ("2. Sở Tài chính", "Giao Sở Tư pháp chủ trì, phối hợp với
/// các đơn vị:"), and with whom.
struct Owner {
  var names: [BodyName]
  var coordinate: [BodyName] = []
  /// The opening itself says "tham mưu", "theo dõi, đôn đốc".
  var advises = false
  var monitors = false
  /// False for an order to everybody in front of the first clause; each clause may still name its own unit.
  var isSpecific = true
  /// Name of the rule that found it.
  var rule: String
}

/// Recognises headings and openings that name an owner for what follows.
struct OwnerReader {
  let manuscript: Manuscript
  let subjects: SubjectReader
  private var words: [Word] { manuscript.words }

  enum Found {
    /// The passage is nothing but the name.
    case heading(Owner)
    /// The name, a colon, and the work: "3. Sở Y tế: Phối hợp …".
    case runIn(Owner, work: Range<Int>)
  }

  private static let openers = PhraseTable([
    "nhiệm vụ của", "nhiệm vụ chung của", "trách nhiệm của", "đối với", "về phía", "giao", "đề nghị", "yêu cầu",
    "giao nhiệm vụ cho", "phân công", "trách nhiệm, nhiệm vụ của", "nhiệm vụ cụ thể của", "nhiệm vụ và quyền hạn của",
    "chức năng, nhiệm vụ của", "riêng",
  ])

  /// The owner the passage names when it is a heading.
  func owner(in body: Range<Int>, isTitle: Bool) -> Found? {
    guard !body.isEmpty else { return nil }
    var at = body.lowerBound
    if let list = subjects.bodies.list(at: at, end: body.upperBound), let found = found(list, body, isTitle) {
      return found
    }
    guard let opener = manuscript.match(OwnerReader.openers, at: at, end: body.upperBound) else { return nil }
    at += opener.count
    if at < body.upperBound, words[at].mark == .colon { at += 1 }
    guard at < body.upperBound, let list = subjects.bodies.list(at: at, end: body.upperBound) else { return nil }
    return found(list, body, isTitle)
  }

  private static let acts = PhraseTable([
    "chỉ đạo", "chủ trì", "có trách nhiệm", "thực hiện", "phối hợp", "phối hợp với", "chủ trì, phối hợp",
    "chủ trì, phối hợp với", "chủ trì phối hợp", "chủ trì phối hợp với", "chủ trì và phối hợp với",
  ])
  private static let helps: Phrase = "phối hợp"

  /// "Sở Tài chính chủ trì, phối hợp các sở, ban, ngành", with nothing to do yet: the clauses below say it.
  private func acting(_ owner: Owner, from next: Int, _ end: Int) -> Owner? {
    guard let act = manuscript.match(OwnerReader.acts, at: next, end: end) else { return nil }
    var owner = owner
    var at = next + act.count
    if at < end, let list = subjects.bodies.list(at: at, end: end) {
      if manuscript.first(OwnerReader.helps, in: next..<at) != nil { owner.coordinate = list.names }
      at = list.words.upperBound
    }
    return at == end ? owner : nil
  }

  private func found(_ list: BodyList, _ body: Range<Int>, _ isTitle: Bool) -> Found? {
    let owner = Owner(names: list.names, rule: DutyRule.heading)
    let next = list.words.upperBound
    guard next < body.upperBound else { return isTitle ? .heading(owner) : nil }
    guard words[next].mark == .colon else {
      guard isTitle else { return nil }
      if (next..<body.upperBound).allSatisfy({ words[$0].kind == .mark }) { return .heading(owner) }
      return acting(owner, from: next, body.upperBound).map { .heading($0) }
    }
    let work = next + 1..<body.upperBound
    guard !work.isEmpty else { return .heading(owner) }
    if subjects.beginsAim(work.lowerBound, work.upperBound) { return nil }
    return subjects.beginsWork(work.lowerBound, work.upperBound)
      || subjects.isAdverbial(work.lowerBound, work.upperBound)
      || subjects.subject(of: work, hasOwner: false) != nil ? .runIn(owner, work: work) : nil
  }
}
