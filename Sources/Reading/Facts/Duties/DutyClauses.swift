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
  private let clauses: Clauses
  private var words: [Word] { manuscript.words }

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
      counts(subject, entry, isFirst)
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
      || manuscript.match(OwnerReader.aims, at: colon + 1, end: part.upperBound) != nil && !isList(part)
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

  /// "Sở Nội vụ", "Trưởng khối": somebody in particular, not "các đơn vị".
  private func isNamed(_ subject: Subject) -> Bool {
    guard let name = subject.list.names.first, name.kind != .people else { return false }
    return manuscript.match(BodyVocabulary.quantifiers, at: name.words.lowerBound, end: name.words.upperBound) == nil
      && !words[name.words.lowerBound].isNumber
  }

  /// Outside the sections that hand out work only a plain order counts.
  private func counts(_ subject: Subject, _ entry: DutyEntry, _ isFirst: Bool) -> Bool {
    if isShare(subject) { return false }
    if entry.isPreamble || entry.genre == .tells {
      return subject.force == .command && !asksDecision(subject)
    }
    if entry.isClosing, isFormula(subject) { return false }
    if entry.genre == .rules, subject.force == .statement { return false }
    if isCount(entry) { return false }
    if manuscript.match(DutyClauses.idle, at: subject.predicate, end: words.count) != nil { return false }
    if !isFirst, subject.force == .statement, entry.role == .contents, subject.list.names[0].kind == .people {
      return false
    }
    if subject.force != .statement || DutyClauses.assigns(entry.role) || entry.role == .period { return true }
    return entry.role == .unknown && (!entry.isTitled || isNamed(subject))
  }

  /// "100% thôn đạt chuẩn" is a target and puts nobody to work.
  private func isShare(_ subject: Subject) -> Bool {
    guard let start = subject.list.names.first?.words.lowerBound, words[start].isNumber, start + 1 < words.count else {
      return false
    }
    return words[start + 1].mark == .percent
      && manuscript.match(DutyClauses.reaching, at: subject.predicate, end: words.count) != nil
  }

  private static let reaching = PhraseTable(["đạt", "hoàn thành", "được", "có", "đăng ký đạt", "giữ vững danh hiệu"])

  /// "Kính đề nghị UBND tỉnh xem xét, quyết định" begs and orders nothing.
  private func asksDecision(_ subject: Subject) -> Bool {
    manuscript.match(DutyClauses.favours, at: subject.predicate, end: words.count) != nil
  }

  private static let favours = PhraseTable([
    "xem xét", "quan tâm", "cho ý kiến", "phê duyệt", "quyết định", "chấp thuận", "cho phép", "ban hành", "tặng",
    "khen thưởng", "thống nhất", "ủng hộ",
  ])

  /// "Đề nghị các đơn vị nghiêm túc triển khai thực hiện." ends a document and says nothing new.
  private func isFormula(_ subject: Subject) -> Bool {
    guard manuscript.stands(DutyClauses.asking, at: subject.list.words.lowerBound - 2, end: words.count) else {
      return false
    }
    var at = subject.predicate
    while at < words.count, let found = manuscript.match(DutyClauses.formula, at: at, end: words.count) {
      at += found.count
      if at < words.count, words[at].mark == .comma { at += 1 }
    }
    return at > subject.predicate && (at >= words.count || words[at].mark == .period || words[at].gap >= .line)
  }

  private static let asking: Phrase = "đề nghị"
  private static let formula = PhraseTable([
    "nghiêm túc", "triển khai", "thực hiện", "tổ chức thực hiện", "triển khai thực hiện", "kịp thời", "quan tâm",
    "phối hợp", "phối hợp thực hiện", "biết", "có hiệu quả", "hiệu quả", "kế hoạch này", "chỉ thị này", "tổ chức",
    "các nội dung trên", "tốt", "đầy đủ", "theo tinh thần", "chỉ đạo", "khẩn trương",
  ])

  /// "Cụm thi đua các trường …: 01 cụm" counts and orders nothing.
  private func isCount(_ entry: DutyEntry) -> Bool {
    let body = clauses.trimmed(manuscript.passages[entry.passage].body)
    return body.suffix(4).dropLast().contains { words[$0].mark == .colon && words[$0 + 1].isNumber }
  }

  /// What a unit does without being told to.
  private static let idle = PhraseTable([
    "không", "đề nghị xét", "ban hành kế hoạch", "xây dựng kế hoạch phát động", "trân trọng", "thông báo", "tặng",
    "trao tặng", "phát động phong trào", "kêu gọi",
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
    let first = clauses.sentences(own).first ?? own
    let opening = Timing.find(in: first, manuscript, planYear: planYear)
    let rest = first.upperBound..<own.upperBound
    let later = rest.isEmpty ? nil : Timing.find(in: rest, manuscript, planYear: planYear).deadline
    draft.deadlines = [opening.date ?? (later?.isDate == true ? later : opening.deadline)].compactMap { $0 }
    draft.recurrence = opening.recurrence
    return draft
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

  // MARK: - Further deadlines

  /// "sơ kết trước ngày 15/01, tổng kết trước ngày 31/5": one duty for each date and what is due then.
  private func dated(_ draft: DutyDraft) -> [DutyDraft] {
    guard draft.deadlines.count == 1, draft.deadlines[0].isDate else { return [draft] }
    let own = draft.text.lowerBound..<min(draft.text.upperBound, draft.reportStart ?? draft.text.upperBound)
    let mentions = Timing.find(in: own, manuscript, planYear: planYear).mentions.filter { isExact($0.deadline) }
    guard mentions.count > 1, mentions[0].deadline == draft.deadlines[0] else { return [draft] }
    var drafts: [DutyDraft] = []
    var start = draft.text.lowerBound
    for (mention, next) in zip(mentions, mentions.dropFirst()) {
      guard let cut = cut(between: mention.words.upperBound, next.words) else { continue }
      drafts.append(piece(of: draft, start..<cut, drafts.isEmpty ? draft.deadlines[0] : mention.deadline))
      start = cut
    }
    guard let last = mentions.last, !drafts.isEmpty else { return [draft] }
    return drafts + [piece(of: draft, start..<draft.text.upperBound, last.deadline)]
  }

  private func piece(of draft: DutyDraft, _ text: Range<Int>, _ deadline: Deadline?) -> DutyDraft {
    var piece = draft
    piece.text = clauses.trimmed(text)
    piece.deadlines = [deadline].compactMap { $0 }
    return piece
  }

  /// A day, a month or a quarter; a year says too little to part the work.
  private func isExact(_ deadline: Deadline?) -> Bool {
    guard let deadline, deadline.kind == .by || deadline.kind == .before || deadline.kind == .in else { return false }
    if case .year? = deadline.date { return false }
    return deadline.date != nil
  }

  /// Where, between two dates, the second piece of work begins.
  private func cut(between start: Int, _ next: Range<Int>) -> Int? {
    var found: Int?
    for i in start..<next.lowerBound where words[i].kind == .mark {
      switch words[i].mark {
      case .comma, .semicolon, .period: break
      default: continue
      }
      let at = i + 1
      if at == next.lowerBound ? subjects.beginsWork(next.upperBound, words.count) : begins(at, next.lowerBound) {
        found = at
      }
    }
    return found
  }

  private func begins(_ at: Int, _ end: Int) -> Bool {
    subjects.beginsWork(at, end) || subjects.subject(of: at..<end, hasOwner: true) != nil
  }
}
