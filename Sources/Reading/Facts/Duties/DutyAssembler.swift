import Domain
import Vietnamese

/// Puts together what plans print apart: the work, and the lines under it that say who, with whom and until when.
struct DutyAssembler {
  let manuscript: Manuscript
  let entries: [DutyEntry]
  let planYear: Int?
  private let subjects: SubjectReader
  private let reader: DutyClauses

  private(set) var drafts: [DutyDraft] = []
  /// The drafts the next attribute line belongs to, all of one rank.
  private var recent: [Int] = []
  private var recentRank = 0.0
  /// The title that becomes the work when nothing stands between it and its attributes.
  private var heading: DutyEntry?
  /// An attribute whose value stands in the passages below.
  private var waiting: (attribute: DutyAttribute, rank: Double)?
  private var isInGroup = false
  /// The last clause that orders nothing by itself; attribute lines under it make it work.
  private var pending: (work: Range<Int>, entry: DutyEntry)?

  init(_ manuscript: Manuscript, _ entries: [DutyEntry], planYear: Int?, isLaunching: Bool) {
    self.manuscript = manuscript
    self.entries = entries
    self.planYear = planYear
    subjects = SubjectReader(manuscript)
    reader = DutyClauses(manuscript, subjects, planYear: planYear, isLaunching: isLaunching)
  }

  static func drafts(
    _ manuscript: Manuscript, _ entries: [DutyEntry], planYear: Int?, isLaunching: Bool
  ) -> [DutyDraft] {
    var assembler = DutyAssembler(manuscript, entries, planYear: planYear, isLaunching: isLaunching)
    for index in entries.indices { assembler.take(index) }
    // A title with nothing but its contents below is no duty.
    return assembler.drafts.filter { $0.rule != DutyRule.title }
  }

  private mutating func take(_ index: Int) {
    let entry = entries[index]
    if let waiting, entry.rank > waiting.rank {
      if case .work(let value) = entry.content { return attach(waiting.attribute, value) }
      if case .attribute(.other, _) = entry.content { return }
    }
    switch entry.content {
    case .none: break
    case .heading:
      leaveGroup()
      pending = nil
      heading = entry
      recent = []
    case .owner:
      leaveGroup()
      pending = nil
      heading = nil
      recent = []
    case .work(let work):
      leaveGroup()
      add(work, entry, index)
    case .attribute(let attribute, let value):
      // «Chủ trì: …» below the list of those present says who chairs the meeting.
      if entry.genre == .tells { return leaveGroup() }
      openGroup(entry)
      waiting = value.isEmpty ? (attribute, entry.rank) : nil
      if !value.isEmpty { attach(attribute, value) }
    }
  }

  private mutating func leaveGroup() {
    if isInGroup { recent = [] }
    isInGroup = false
    waiting = nil
  }

  private mutating func add(_ work: Range<Int>, _ entry: DutyEntry, _ index: Int) {
    if entry.isOpening, !isSubstantial(work) || leadsToWork(index) && !isSubstantial(work) { return }
    let found = reader.drafts(work, entry, section: section(of: entry))
    if entry.rank != recentRank { recent = [] }
    recentRank = entry.rank
    pending = found.isEmpty && manuscript.passages[entry.passage].label != nil ? (work, entry) : nil
    guard !found.isEmpty else { return }
    if found[0].lead.isEmpty, leadsToWork(index) { return }
    recent.append(drafts.count)
    drafts += found
  }

  /// An opening that says more than who is meant.
  private func isSubstantial(_ work: Range<Int>) -> Bool {
    let last = Clauses(words: manuscript.words).sentences(work).last ?? work
    let start = subjects.subject(of: last, hasOwner: false)?.predicate ?? last.lowerBound
    return work.count > 30 && work.upperBound - start > 25
  }

  /// Whether the next entry is a clause under this one.
  private func leadsToWork(_ index: Int) -> Bool {
    guard index + 1 < entries.count else { return false }
    switch entries[index + 1].content {
    case .work, .owner: break
    default: return false
    }
    return entries[index + 1].rank > entries[index].rank && manuscript.passages[entries[index + 1].passage].label != nil
  }

  // MARK: - Attribute lines

  private mutating func openGroup(_ entry: DutyEntry) {
    guard !isInGroup else { return }
    isInGroup = true
    if entry.rank <= recentRank, manuscript.passages[entry.passage].label?.isMark == false { recent = [] }
    if let pending, pending.entry.rank < entry.rank || pending.entry.rank >= 12 {
      if pending.entry.rank != recentRank { recent = [] }
      recent.append(drafts.count)
      drafts.append(draft(from: pending.work, pending.entry))
      self.pending = nil
    }
    if recent.isEmpty, let heading, heading.rank < entry.rank, let draft = draft(from: heading) {
      recent = [drafts.count]
      drafts.append(draft)
    }
  }

  private func draft(from work: Range<Int>, _ entry: DutyEntry) -> DutyDraft {
    DutyDraft(
      text: Clauses(words: manuscript.words).trimmed(work), section: section(of: entry), rule: DutyRule.title)
  }

  /// A title that says what shall be done.
  private func draft(from heading: DutyEntry) -> DutyDraft? {
    let body = Clauses(words: manuscript.words).trimmed(manuscript.passages[heading.passage].body)
    guard !body.isEmpty, heading.rank >= 6,
      manuscript.match(DutyAssembler.generalTitles, at: body.lowerBound, end: body.upperBound) == nil,
      heading.role != .purpose, subjects.beginsWork(body.lowerBound, body.upperBound)
    else { return nil }
    return DutyDraft(text: body, section: section(of: heading), rule: DutyRule.title)
  }

  /// Titles that gather work and are none.
  private static let generalTitles = PhraseTable([
    "tổ chức thực hiện", "phân công nhiệm vụ", "phân công trách nhiệm", "báo cáo", "thông tin, báo cáo",
  ])

  /// "Đơn vị chủ trì: X; Đơn vị phối hợp: Y": one line may say several things.
  private mutating func attach(_ attribute: DutyAttribute, _ value: Range<Int>) {
    var attribute = attribute
    var start = value.lowerBound
    for part in Clauses(words: manuscript.words).parts(value) where part.lowerBound > start {
      guard let next = DutyAttribute.line(part, in: manuscript) else { continue }
      put(attribute, start..<part.lowerBound)
      attribute = next.attribute
      start = next.value.lowerBound
    }
    put(attribute, start..<value.upperBound)
  }

  /// "Hoạt động 1": a title of so few words names the work and does not say it.
  private static let nameOnly = 4

  private mutating func put(_ attribute: DutyAttribute, _ value: Range<Int>) {
    guard !value.isEmpty else { return }
    for index in recent {
      if attribute != .content, attribute != .other { drafts[index].rule = DutyRule.lines }
      if attribute == .content, drafts[index].text.count <= DutyAssembler.nameOnly {
        drafts[index].text = Clauses(words: manuscript.words).trimmed(value)
      }
      DutyValue.put(attribute, value, into: &drafts[index], manuscript, subjects.bodies, planYear)
    }
  }

  // MARK: - Where it stands

  /// Labels of the clauses above, joined by dots: `III.2.a`.
  private func section(of entry: DutyEntry) -> String? {
    entry.isClosing ? nil : SectionPath.of(manuscript.passages[entry.passage].section, in: manuscript)
  }
}
