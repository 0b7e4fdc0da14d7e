import Domain
import Vietnamese

/// Reads the duties of one passage of work: one for the unit that answers for it, and one more wherever another unit
/// is put to work behind a period or a semicolon.
struct DutyClauses {
  let manuscript: Manuscript
  let subjects: SubjectReader
  let planYear: Int?
  /// In a plan that launches a movement a numbered clause without a title is part of its contents.
  let isLaunching: Bool
  let clauses: Clauses
  var words: [Word] { manuscript.words }

  init(_ manuscript: Manuscript, _ subjects: SubjectReader, planYear: Int?, isLaunching: Bool) {
    self.isLaunching = isLaunching
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
    guard entry.role != .purpose, entry.role != .results, !entry.isBlocked else { return [] }
    var drafts: [DutyDraft] = []
    var isReport: [Bool] = []
    for sentence in clauses.sentences(work) {
      if isAboutItself(sentence) { break }
      for part in subjects.parts(sentence) {
        let found =
          read(part, entry, isFirst: part.lowerBound == work.lowerBound)
          ?? carriedOn(part, sentence, entry, drafts.last)
        guard let found, drafts.last.map({ found.rule == DutyRule.sentence || isOther(found, $0, entry) }) ?? true
        else {
          if let last = drafts.indices.last {
            drafts[last].text = drafts[last].text.lowerBound..<part.upperBound
            let sends = isReportPart(part)
            if sends, drafts[last].reportStart == nil { drafts[last].reportStart = part.lowerBound }
            isReport[last] = isReport[last] && (sends || !subjects.beginsWork(part.lowerBound, part.upperBound))
          }
          continue
        }
        var draft = found
        draft.section = section
        drafts.append(draft)
        isReport.append(isReportPart(part))
      }
    }
    var finished = drafts.map(finished)
    share(&finished, of: work)
    return zip(finished, isReport).filter { !$1 }.flatMap { dated($0.0) }
  }

  private static let itself = PhraseTable([
    "nghị quyết này", "quyết định này", "kế hoạch này", "quy định này", "quy chế này", "hướng dẫn này", "chỉ thị này",
    "chương trình này", "thông tư này",
  ])
  private static let force: Phrase = "có hiệu lực"
  private static let holding = PhraseTable(["có hiệu lực", "được", "đã được", "thay thế", "gồm"])

  /// "Nghị quyết này được … thông qua ngày …": says of the document what nobody has to do.
  private func isAboutItself(_ sentence: Range<Int>) -> Bool {
    guard let itself = manuscript.match(DutyClauses.itself, at: sentence.lowerBound, end: sentence.upperBound) else {
      return false
    }
    let next = sentence.lowerBound + itself.count
    if manuscript.match(DutyClauses.holding, at: next, end: sentence.upperBound) != nil { return true }
    // "Hướng dẫn này, các phụ lục kèm theo có hiệu lực từ ngày ký".
    return manuscript.first(DutyClauses.force, in: next..<min(sentence.upperBound, next + 30)) != nil
  }

  /// A paragraph that hands out work to one unit, sentence by sentence: each sentence is a duty of its own.
  private func carriedOn(
    _ part: Range<Int>, _ sentence: Range<Int>, _ entry: DutyEntry, _ last: DutyDraft?
  ) -> DutyDraft? {
    guard let last, !last.lead.isEmpty, part.lowerBound == sentence.lowerBound,
      words[part.lowerBound].shape == .capitalised
    else { return nil }
    let isOne =
      entry.role == .tasks && manuscript.passages[entry.passage].label == nil
      && subjects.beginsWork(part.lowerBound, part.upperBound)
    guard isOne || beginsAnew(part) else { return nil }
    var draft = DutyDraft(text: part, rule: DutyRule.sentence)
    draft.lead = last.lead
    return draft
  }

  /// "Định kỳ hằng tuần, tổ chức …": work that comes back by itself, beside the work of the sentence before.
  private func beginsAnew(_ part: Range<Int>) -> Bool {
    guard let mention = Timing.find(in: part, manuscript, planYear: planYear).mentions.first,
      mention.words.lowerBound == part.lowerBound, let kind = mention.recurrence?.kind
    else { return false }
    return kind != .other && kind != .onOrder && kind != .continuous && !isReportPart(part)
  }

  /// Whether another unit is put to work; a group of people named on the way is not.
  private func isOther(_ found: DutyDraft, _ last: DutyDraft, _ entry: DutyEntry) -> Bool {
    guard let name = found.lead.first, found.lead != last.lead else { return false }
    return name.kind != .people || entry.role != .contents && entry.role != .measures
  }

  /// "Trước ngày 31/7: X hoàn thành …; Y hoàn thành …": the date in front holds for all.
  private func share(_ drafts: inout [DutyDraft], of work: Range<Int>) {
    guard drafts.count > 1, subjects.isAdverbial(work.lowerBound, work.upperBound),
      let pause = clauses.pause(in: work), words[pause].mark == .colon, let deadline = drafts[0].deadlines.first
    else { return }
    for i in drafts.indices.dropFirst() where drafts[i].deadlines.isEmpty { drafts[i].deadlines = [deadline] }
  }

  private func isReportPart(_ part: Range<Int>) -> Bool {
    ReportClause.begins(in: part, manuscript, subjects) != nil
  }

  /// A duty that begins with this part, or nil when the part carries on the one before.
  private func read(_ part: Range<Int>, _ entry: DutyEntry, isFirst: Bool) -> DutyDraft? {
    if let subject = subjects.subject(of: part, hasOwner: entry.owner?.isSpecific ?? false),
      counts(subject, entry, isFirst, in: part)
    {
      var draft = DutyDraft(text: part, rule: DutyRule.clause)
      draft.lead = subject.list.names
      return draft
    }
    guard isFirst else { return nil }
    if let owner = entry.owner, entry.genre != .tells {
      guard isTask(part) else { return nil }
      var draft = DutyDraft(text: part, rule: owner.rule)
      draft.lead = owner.names
      draft.coordinate = owner.coordinate
      if owner.advises { draft.advise = owner.names }
      if owner.monitors { draft.monitor = owner.names }
      let isWork = subjects.work(of: part) != nil || subjects.isAdverbial(part.lowerBound, part.upperBound)
      if entry.isEnumerated, !isWork { return nil }
      draft.isSure = isWork
      return draft
    }
    guard entry.genre == .orders, DutyClauses.assigns(entry.role) || isContents(entry), !entry.isClosing,
      !entry.isOpening,
      subjects.beginsWork(part.lowerBound, part.upperBound),
      manuscript.match(DutyClauses.aspirations, at: part.lowerBound, end: part.upperBound) == nil, !isAim(part)
    else { return nil }
    var draft = DutyDraft(text: part, rule: DutyRule.item)
    draft.isSure = false
    return draft
  }

  /// "Đào tạo: từ 85% sinh viên …": behind the title of the item a figure to reach, and no work.
  private func isAim(_ part: Range<Int>) -> Bool {
    guard let colon = part.prefix(8).first(where: { words[$0].mark == .colon }), colon + 1 < part.upperBound else {
      return false
    }
    return words[colon + 1].isNumber
      || subjects.beginsAim(colon + 1, part.upperBound) && !isList(part)
  }

  private func isList(_ part: Range<Int>) -> Bool { part.prefix(12).allSatisfy { !words[$0].isNumber } }

  /// What everybody competes in or strives for is no work of anybody.
  private static let aspirations = PhraseTable(["thi đua", "hưởng ứng", "phấn đấu", "quyết tâm"])

  /// A numbered clause of a launching plan that has no titled clause above it.
  private func isContents(_ entry: DutyEntry) -> Bool {
    isLaunching && entry.role == .unknown && !entry.isTitled
      && manuscript.passages[entry.passage].label?.isMark == false
  }

  /// Whether a clause under an owner can be something to do: not the name of another body, not a remark in brackets.
  private func isTask(_ part: Range<Int>) -> Bool {
    let first = part.lowerBound
    if subjects.beginsWork(first, part.upperBound) || subjects.isAdverbial(first, part.upperBound) { return true }
    return part.count > 2 && words[first].kind != .mark
      && manuscript.match(DutyClauses.nominal, at: first, end: part.upperBound) == nil
      && subjects.bodies.name(at: first, end: part.upperBound) == nil
  }

  private static let nominal = PhraseTable([
    "việc", "mỗi", "đợt", "mẫu", "biểu", "phụ lục", "kinh phí", "điểm", "thành phần", "đại biểu", "tỷ lệ", "không",
    "nếu", "số lượng", "danh sách", "tổng số",
  ])

  private func finished(_ draft: DutyDraft) -> DutyDraft {
    var draft = draft
    draft.text = clauses.trimmed(draft.text)
    let own = draft.text.lowerBound..<min(draft.text.upperBound, draft.reportStart ?? draft.text.upperBound)
    if draft.lead.isEmpty, let names = bracketed(own) {
      draft.lead = names
      draft.isSure = true
    }
    let frame = DutyFrame.read(own, manuscript, subjects.bodies)
    if !frame.coordinate.isEmpty { draft.coordinate = frame.coordinate }
    if frame.advises { draft.advise = draft.lead }
    if frame.monitors { draft.monitor = draft.lead }
    // How often, and after which event, the first sentence says; a date may stand in any.
    let first = working(clauses.sentences(own).first ?? own)
    let opening = Timing.find(in: first, manuscript, planYear: planYear)
    let rest = first.upperBound..<own.upperBound
    let later = rest.isEmpty ? nil : Timing.find(in: rest, manuscript, planYear: planYear).deadline
    draft.deadlines = [opening.date ?? (later?.isDate == true ? later : opening.deadline)].compactMap { $0 }
    draft.recurrence = recurrence(opening, in: first)
    return draft
  }

  private static let copula: Phrase = "là"

  /// "… phụ trách phong trào; kết quả thi đua là căn cứ xếp loại hằng năm": the sentence up to what only tells what is.
  private func working(_ sentence: Range<Int>) -> Range<Int> {
    let telling = subjects.parts(sentence).dropFirst().first { part in
      !subjects.beginsWork(part.lowerBound, part.upperBound)
        && manuscript.first(Self.copula, in: part.lowerBound..<min(part.upperBound, part.lowerBound + 8)) != nil
    }
    return telling.map { sentence.lowerBound..<$0.lowerBound } ?? sentence
  }

  private static let sending = PhraseTable([
    "gửi", "báo cáo", "gửi báo cáo", "tổng hợp báo cáo", "tổng hợp, báo cáo", "định kỳ báo cáo", "đồng thời báo cáo",
  ])

  /// "… ký giao ước trước ngày 10/3, gửi báo cáo quý về …": what is sent every quarter is not signed every quarter.
  private func recurrence(_ timing: Timing, in sentence: Range<Int>) -> RecurrenceReading? {
    guard let date = timing.mentions.first(where: { $0.deadline?.isDate == true }),
      let comma = (date.words.upperBound..<max(date.words.upperBound, sentence.upperBound)).first(where: {
        words[$0].mark == .comma && manuscript.match(Self.sending, at: $0 + 1, end: sentence.upperBound) != nil
      })
    else { return timing.recurrence }
    return Timing(mentions: timing.mentions.filter { $0.words.lowerBound < comma }).recurrence
  }

  private static let charged = PhraseTable([
    "chủ trì", "phụ trách", "thực hiện", "chịu trách nhiệm", "chủ trì thực hiện", "tham mưu", "tham mưu thực hiện",
  ])
  private static let charging = PhraseTable(["giao", "chủ trì", "phụ trách", "đơn vị chủ trì", "đơn vị thực hiện"])

  /// "(Văn phòng chủ trì)", "(giao Văn phòng)" at the end of the work.
  private func bracketed(_ text: Range<Int>) -> [BodyName]? {
    guard let open = text.reversed().prefix(24).first(where: { words[$0].mark == .openParen }) else { return nil }
    var at = open + 1
    let charge = manuscript.match(DutyClauses.charging, at: at, end: text.upperBound)
    if let charge { at += charge.count }
    if at < text.upperBound, words[at].mark == .colon { at += 1 }
    guard let list = subjects.bodies.list(at: at, end: text.upperBound) else { return nil }
    let next = list.words.upperBound
    let isClosed = next >= text.upperBound || words[next].mark == .closeParen
    if charge != nil, isClosed { return list.names }
    return manuscript.match(DutyClauses.charged, at: next, end: text.upperBound) != nil ? list.names : nil
  }
}
