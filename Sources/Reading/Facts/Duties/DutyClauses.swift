import Domain
import Vietnamese

/// Reads the duties of one passage of work: one for the unit that answers for it, and one more wherever another unit
/// is put to work behind a period or a semicolon.
struct DutyClauses {
  let manuscript: Manuscript
  let subjects: SubjectReader
  let planYear: Int?
  private let clauses: Clauses
  private var words: [Word] { manuscript.words }

  init(_ manuscript: Manuscript, _ subjects: SubjectReader, planYear: Int?) {
    self.manuscript = manuscript
    self.subjects = subjects
    self.planYear = planYear
    clauses = Clauses(words: manuscript.words)
  }

  /// Sections that hand out work, so that an item without a unit still orders something.
  static func assigns(_ role: Section.Role) -> Bool {
    role == .contents || role == .measures || role == .tasks || role == .reports
  }

  /// The duties of `work`; empty when it orders nothing, or only reports.
  func drafts(_ work: Range<Int>, _ entry: DutyEntry, section: String?) -> [DutyDraft] {
    guard entry.role != .purpose, entry.role != .results else { return [] }
    var drafts: [DutyDraft] = []
    var isReport: [Bool] = []
    for sentence in clauses.sentences(work) {
      for part in clauses.parts(sentence) {
        guard let found = read(part, entry, isFirst: part.lowerBound == work.lowerBound) else {
          if let last = drafts.indices.last {
            drafts[last].text = drafts[last].text.lowerBound..<part.upperBound
            isReport[last] = isReport[last] && isReportPart(part)
          }
          continue
        }
        var draft = found
        draft.section = section
        drafts.append(draft)
        isReport.append(isReportPart(part))
      }
    }
    return zip(drafts, isReport).filter { !$1 }.map { finished($0.0, entry) }
  }

  private func isReportPart(_ part: Range<Int>) -> Bool {
    ReportClause.begins(in: part, manuscript, subjects) != nil
  }

  /// A duty that begins with this part, or nil when the part carries on the one before.
  private func read(_ part: Range<Int>, _ entry: DutyEntry, isFirst: Bool) -> DutyDraft? {
    if let subject = subjects.subject(of: part, hasOwner: entry.owner != nil), counts(subject, entry) {
      var draft = DutyDraft(text: part, rule: "duty-clause")
      draft.lead = subject.list.names
      return draft
    }
    guard isFirst else { return nil }
    if let owner = entry.owner {
      guard isTask(part) else { return nil }
      var draft = DutyDraft(text: part, rule: owner.rule)
      draft.lead = owner.names
      draft.coordinate = owner.coordinate
      if owner.advises { draft.advise = owner.names }
      if owner.monitors { draft.monitor = owner.names }
      draft.isSure = subjects.work(of: part) != nil || subjects.isAdverbial(part.lowerBound, part.upperBound)
      return draft
    }
    guard DutyClauses.assigns(entry.role), !entry.isClosing, !entry.isOpening,
      subjects.beginsWork(part.lowerBound, part.upperBound)
    else { return nil }
    var draft = DutyDraft(text: part, rule: "duty-item")
    draft.isSure = false
    return draft
  }

  /// Whether a clause under an owner can be something to do: not the name of another body, not a remark in brackets.
  private func isTask(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    if subjects.beginsWork(first, part.upperBound) || subjects.isAdverbial(first, part.upperBound) { return true }
    return words[first].kind != .mark && manuscript.match(DutyClauses.nominal, at: first, end: part.upperBound) == nil
      && subjects.bodies.name(at: first, end: part.upperBound) == nil
  }

  private static let nominal = PhraseTable([
    "việc", "mỗi", "đợt", "mẫu", "biểu", "phụ lục", "kinh phí", "điểm", "thành phần", "đại biểu", "tỷ lệ", "không",
    "nếu", "số lượng", "danh sách", "tổng số",
  ])

  /// Outside the sections that hand out work only a plain order counts.
  private func counts(_ subject: Subject, _ entry: DutyEntry) -> Bool {
    if entry.isPreamble { return subject.force == .command }
    if manuscript.match(DutyClauses.idle, at: subject.predicate, end: words.count) != nil { return false }
    if subject.force != .statement || DutyClauses.assigns(entry.role) || entry.role == .period { return true }
    return entry.role == .unknown && !entry.isTitled
  }

  /// What a unit does without being told to.
  private static let idle = PhraseTable([
    "không", "đề nghị xét", "ban hành kế hoạch", "xây dựng kế hoạch phát động", "phát động phong trào", "kêu gọi",
  ])

  private func finished(_ draft: DutyDraft, _ entry: DutyEntry) -> DutyDraft {
    var draft = draft
    draft.text = clauses.trimmed(draft.text)
    let frame = DutyFrame.read(draft.text, manuscript, subjects.bodies)
    if !frame.coordinate.isEmpty { draft.coordinate = frame.coordinate }
    if frame.advises { draft.advise = draft.lead }
    if frame.monitors { draft.monitor = draft.lead }
    let timing = Timing.find(in: draft.text, manuscript, planYear: planYear)
    draft.deadlines = timing.deadline.map { [$0] } ?? []
    draft.recurrence = timing.recurrence
    return draft
  }
}
