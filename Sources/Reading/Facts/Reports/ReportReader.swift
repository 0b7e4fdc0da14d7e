import Domain
import Vietnamese

/// Reads who sends what to whom and until when, in one sentence.
struct ReportReader {
  let manuscript: Manuscript
  let subjects: SubjectReader
  let planYear: Int?
  private let clauses: Clauses
  private var words: [Word] { manuscript.words }
  private let senders: SenderReader
  private let addresses: AddressReader
  private let contents: ReportContent

  init(_ manuscript: Manuscript, _ subjects: SubjectReader, planYear: Int?) {
    self.manuscript = manuscript
    self.subjects = subjects
    self.planYear = planYear
    clauses = Clauses(words: manuscript.words)
    senders = SenderReader(manuscript: manuscript, bodies: subjects.bodies)
    addresses = AddressReader(manuscript: manuscript, bodies: subjects.bodies)
    contents = ReportContent(manuscript, subjects)
  }

  /// The reports of one part of a sentence. `sender`: who was named before, in the sentence or above it.
  /// `predicate`: where what the sender does begins.
  func reports(
    in part: Range<Int>, sender: String?, predicate: Int, needsAddress: Bool
  ) -> [Fact<ReportReading>] {
    let acts = ReportClause.acts(in: part, manuscript)
    guard let first = acts.first, manuscript.first(ReportReader.refused, in: part) == nil else { return [] }
    var act = first
    var from = sender
    var asker: String?
    if from == nil { from = senders.nearest(part.lowerBound..<act.lowerBound) }
    if manuscript.match(AddressReader.authorities, at: act.upperBound, end: part.upperBound) != nil { return [] }
    if predicate < act.lowerBound, let asked = senders.asked(predicate..<act.lowerBound) {
      from = asked
      asker = sender
    }
    var address = addresses.address(after: act, part)
    if address == nil, asker == nil, acts.count > 1, let later = addresses.address(after: acts[acts.count - 1], part) {
      act = acts[acts.count - 1]
      address = later
    }
    let isSending = manuscript.stands(ReportReader.send, at: act.lowerBound, end: act.upperBound)
    if address == nil, needsAddress || isSending && asker == nil { return [] }
    if let address, addresses.isDownward(address), isSending { return [] }
    guard from != nil || address != nil else { return [] }
    if let address, addresses.isProposal(address, part) { return [] }
    return facts(part, act, from, address.map { $0.text + addresses.onward($0, part) } ?? asker, address)
  }

  /// What would be, and not what shall be.
  private static let refused = PhraseTable(["chậm từ", "không thể báo cáo", "không báo cáo", "nộp chậm", "gửi chậm"])
  private static let send: Phrase = "gửi"

  private func facts(
    _ part: Range<Int>, _ act: Range<Int>, _ from: String?, _ to: String?, _ address: ReportAddress?
  ) -> [Fact<ReportReading>] {
    let span = manuscript.span(clauses.trimmed(part))
    var timing = Timing.find(in: part, manuscript, planYear: planYear, scope: .report)
    if hasOwnTime(act, part) { timing.mentions.removeAll { isOfWork($0, before: act, part) } }
    let content = contents.content(act, address, part)
    func fact(_ deadline: Deadline?, _ recurrence: RecurrenceReading?, _ own: String? = nil) -> Fact<ReportReading> {
      Fact(
        ReportReading(from: from, to: to, content: own ?? content, deadline: deadline, recurrence: recurrence),
        at: span, isSure: from != nil && to != nil, rule: DutyRule.report)
    }
    let dated = timing.mentions.filter {
      $0.deadline != nil && $0.deadline?.kind != .onOrder && $0.deadline?.kind != .conditional
    }
    if dated.count > 1 { return each(dated, recurrence: timing.recurrence, fact) }
    return [fact(timing.deadline ?? prompt(part), timing.recurrence)]
  }

  private static let times = PhraseTable(["chậm nhất", "trước ngày", "trước", "vào ngày", "ngày", "trong tháng"])

  /// "ký giao ước trước ngày 10/3, gửi báo cáo … trước ngày 15/3": behind a comma, with a time of its own.
  private func hasOwnTime(_ act: Range<Int>, _ part: Range<Int>) -> Bool {
    act.lowerBound > part.lowerBound && words[act.lowerBound - 1].mark == .comma
      && manuscript.first(ReportReader.times, in: act.upperBound..<part.upperBound) != nil
  }

  /// The time of the work in front of the report, not of an adverbial at the head of the sentence.
  private func isOfWork(_ mention: Timing.Mention, before act: Range<Int>, _ part: Range<Int>) -> Bool {
    guard mention.words.upperBound <= act.lowerBound else { return false }
    let work = subjects.subject(of: part, hasOwner: false)?.predicate ?? subjects.work(of: part)
    return work.map { $0 < mention.words.lowerBound && $0 < act.lowerBound } ?? false
  }

  /// "sơ kết 6 tháng trước ngày 25/6 và tổng kết năm trước ngày 20/12": each date with what stands before it.
  private func each(
    _ dated: [Timing.Mention], recurrence: RecurrenceReading?,
    _ fact: (Deadline?, RecurrenceReading?, String?) -> Fact<ReportReading>
  ) -> [Fact<ReportReading>] {
    var facts: [Fact<ReportReading>] = []
    var last: Int?
    for mention in dated {
      let own = last.map { contents.between($0, mention.words.lowerBound) } ?? nil
      let inherited = isOnce(mention) ? nil : recurrence
      facts.append(fact(mention.deadline, mention.recurrence ?? inherited, own))
      last = mention.words.upperBound
    }
    return facts
  }

  /// A day printed with its year comes once, whatever is said of the other dates.
  private func isOnce(_ mention: Timing.Mention) -> Bool {
    guard case .day? = mention.deadline?.date else { return false }
    return mention.words.contains { words[$0].isNumber && words[$0].length == 4 }
  }

  /// A part of a sentence that only says when the same report is due again has at most this many words.
  private static let dateLimit = 14
  private static let terms = PhraseTable([
    "đợt", "giai đoạn", "6 tháng", "cả năm", "quý", "lần", "kỳ", "học kỳ", "trước", "sơ kết", "tổng kết",
  ])

  /// "…: Đợt I trước ngày 05/7; Đợt II trước ngày 05/12": the report before, once more.
  func furtherDate(in part: Range<Int>, after report: Fact<ReportReading>) -> Fact<ReportReading>? {
    guard part.count <= ReportReader.dateLimit, report.value.deadline?.isDate == true,
      manuscript.match(ReportReader.terms, at: part.lowerBound, end: part.upperBound) != nil,
      let deadline = Timing.find(in: part, manuscript, planYear: planYear, scope: .report).date
    else { return nil }
    var next = report
    next.value.deadline = deadline
    next.span = manuscript.span(clauses.trimmed(part))
    return next
  }

  private static let prompt: Phrase = "kịp thời"
  private static let trouble = PhraseTable(["phát sinh", "vướng mắc", "khó khăn", "đột xuất", "bất thường"])

  /// "kịp thời báo cáo … những vấn đề phát sinh" is due when something happens.
  private func prompt(_ part: Range<Int>) -> Deadline? {
    guard let at = manuscript.first(ReportReader.prompt, in: part),
      manuscript.first(ReportReader.trouble, in: part) != nil
    else { return nil }
    return Deadline(kind: .conditional, text: manuscript.line(at..<at + 2))
  }
}
