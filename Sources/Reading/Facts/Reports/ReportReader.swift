import Domain
import Vietnamese

/// Reads who sends what to whom and until when, in one sentence.
struct ReportReader {
  let manuscript: Manuscript
  let subjects: SubjectReader
  let planYear: Int?
  private let clauses: Clauses
  private var words: [Word] { manuscript.words }
  private var bodies: BodyReader { subjects.bodies }

  init(_ manuscript: Manuscript, _ subjects: SubjectReader, planYear: Int?) {
    self.manuscript = manuscript
    self.subjects = subjects
    self.planYear = planYear
    clauses = Clauses(words: manuscript.words)
  }

  /// Where a report goes: the names as printed, and the word behind them.
  private struct Address {
    var text: String
    var words: Range<Int>
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
    if from == nil { from = nearest(part.lowerBound..<act.lowerBound) }
    if manuscript.match(ReportReader.authorities, at: act.upperBound, end: part.upperBound) != nil { return [] }
    if predicate < act.lowerBound, let asked = asked(predicate..<act.lowerBound) {
      from = asked
      asker = sender
    }
    var address = address(after: act, part)
    if address == nil, asker == nil, acts.count > 1, let later = self.address(after: acts[acts.count - 1], part) {
      act = acts[acts.count - 1]
      address = later
    }
    let isSending = manuscript.stands(ReportReader.send, at: act.lowerBound, end: act.upperBound)
    if address == nil, needsAddress || isSending && asker == nil { return [] }
    if let address, isDownward(address), isSending { return [] }
    guard from != nil || address != nil else { return [] }
    if let address, isProposal(address, part) { return [] }
    return facts(part, act, from, address.map { $0.text + onward($0, part) } ?? asker, address)
  }

  /// What would be, and not what shall be.
  private static let refused = PhraseTable(["chậm từ", "không thể báo cáo", "không báo cáo", "nộp chậm", "gửi chậm"])
  private static let send: Phrase = "gửi"

  // MARK: - From

  private static let asking = PhraseTable(["đề nghị", "yêu cầu"])

  /// "… có văn bản đề nghị các cơ quan được kiểm tra xây dựng và gửi báo cáo": those who are asked send it.
  private func asked(_ range: Range<Int>) -> String? {
    for i in range {
      guard let verb = manuscript.match(ReportReader.asking, at: i, end: range.upperBound),
        let list = bodies.list(at: i + verb.count, end: range.upperBound)
      else { continue }
      return manuscript.line(list.words)
    }
    return nil
  }

  private static let manners = PhraseTable(["kịp thời", "chủ động", "phải", "có trách nhiệm", "tổng hợp", "định kỳ"])

  /// "nếu có vướng mắc các cơ quan, đơn vị kịp thời phản ánh": the names right before the verb.
  private func nearest(_ range: Range<Int>) -> String? {
    for i in range {
      guard let list = bodies.list(at: i, end: range.upperBound) else { continue }
      var at = list.words.upperBound
      while let manner = manuscript.match(ReportReader.manners, at: at, end: range.upperBound) { at += manner.count }
      if at == range.upperBound { return manuscript.line(list.names[0].words.lowerBound..<list.words.upperBound) }
    }
    return common(range)
  }

  /// "đề nghị cơ quan, đơn vị báo cáo": nouns of units in a row, with no "các" before them.
  private func common(_ range: Range<Int>) -> String? {
    for i in range {
      guard let verb = manuscript.match(ReportReader.asking, at: i, end: range.upperBound) else { continue }
      var at = i + verb.count
      while let noun = manuscript.match(BodyVocabulary.groupNouns, at: at, end: range.upperBound) {
        let end = at + noun.count
        var next = end
        while let manner = manuscript.match(ReportReader.manners, at: next, end: range.upperBound) {
          next += manner.count
        }
        if next == range.upperBound { return manuscript.line(i + verb.count..<end) }
        guard words[end].mark == .comma || manuscript.stands(ReportReader.and, at: end, end: range.upperBound) else {
          break
        }
        at = end + 1
      }
    }
    return nil
  }

  private static let and: Phrase = "và"

  // MARK: - To

  private static let towards = PhraseTable([
    "về", "cho", "với", "tới", "đến", "gửi", "gửi về", "gửi cho", "lên", "gửi đến", "gửi tới", "trình", "về cho",
    "để",
  ])
  private static let through = PhraseTable(["qua", "thông qua"])

  /// The first body the report is sent to: right behind the verb or behind "về", "cho", "gửi", "đến".
  private func address(after act: Range<Int>, _ part: Range<Int>) -> Address? {
    if let found = body(at: act.upperBound, part) { return found }
    var i = act.upperBound
    while i < part.upperBound {
      if let toward = manuscript.match(ReportReader.towards, at: i, end: part.upperBound) {
        if let found = body(at: i + toward.count, part) { return found }
        i += toward.count
      } else {
        i += 1
      }
    }
    return nil
  }

  private func body(at i: Int, _ part: Range<Int>) -> Address? {
    guard i < part.upperBound, let list = bodies.list(at: i, end: part.upperBound) else { return nil }
    let names = list.names
    guard names.contains(where: { $0.kind != .people }) else { return nil }
    var end = names[names.count - 1].words.upperBound
    if end < part.upperBound, words[end].mark == .colon, let fields = fields(after: end, part) { end = fields }
    if end + 1 < part.upperBound, words[end].mark == .openParen,
      manuscript.match(ReportReader.through, at: end + 1, end: part.upperBound) != nil
        || bodies.list(at: end + 1, end: part.upperBound).map({
          $0.words.upperBound < part.upperBound && words[$0.words.upperBound].mark == .closeParen
        }) == true
    {
      while end < part.upperBound, words[end].mark != .closeParen { end += 1 }
      end = min(end + 1, part.upperBound)
    }
    return Address(text: manuscript.line(i..<end), words: i..<end)
  }

  /// "các Sở: Giao thông vận tải, Tài chính": the fields behind the colon belong to the names.
  private func fields(after colon: Int, _ part: Range<Int>) -> Int? {
    var at = colon + 1
    var end: Int?
    while at < part.upperBound, let field = manuscript.match(BodyFields.names, at: at, end: part.upperBound) {
      at += field.count
      end = at
      guard at < part.upperBound, words[at].mark == .comma || words[at].mark == .semicolon else { break }
      at += 1
    }
    return end
  }

  private static let chain = PhraseTable([
    "để tổng hợp, báo cáo", "để tổng hợp báo cáo", "tổng hợp, báo cáo", "tổng hợp báo cáo", "để tổng hợp và báo cáo",
    "để tổng hợp chung, báo cáo", "để tổng hợp, trình", "để tổng hợp trình", "để báo cáo", "tổng hợp và báo cáo",
    "tổng hợp, trình", "tổng hợp trình", "tổng hợp, tham mưu", "để tổng hợp, tham mưu", "để tham mưu",
    "xem xét, trình", "để trình",
  ])

  /// "về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh": the second stop of the way.
  private func onward(_ address: Address, _ part: Range<Int>) -> String {
    var i = address.words.upperBound
    while i < part.upperBound, i < address.words.upperBound + 30 {
      if let chain = manuscript.match(ReportReader.chain, at: i, end: part.upperBound),
        let next = body(at: i + chain.count, part)
      {
        return " → " + next.text
      }
      i += 1
    }
    return ""
  }

  /// What goes down to those below is no report: "gửi các cơ quan, đơn vị, địa phương".
  private func isDownward(_ address: Address) -> Bool {
    manuscript.match(ReportReader.below, at: address.words.lowerBound, end: address.words.upperBound) != nil
  }

  private static let below = PhraseTable([
    "các cơ quan", "các đơn vị", "các địa phương", "các phòng", "các xã", "các tổ chức", "toàn thể", "ubnd các xã",
    "ubnd cấp xã", "các tập thể", "các trường",
  ])

  private static let authorities = PhraseTable(["cấp có thẩm quyền", "cơ quan có thẩm quyền", "các cấp có thẩm quyền"])
  private static let decisions = PhraseTable(["xem xét", "quyết định", "phê duyệt", "bố trí", "ban hành", "cho ý kiến"])

  /// "báo cáo cấp có thẩm quyền bố trí kinh phí" asks for a decision.
  private func isProposal(_ address: Address, _ part: Range<Int>) -> Bool {
    manuscript.match(ReportReader.authorities, at: address.words.lowerBound, end: part.upperBound) != nil
      && manuscript.match(ReportReader.decisions, at: address.words.upperBound, end: part.upperBound) != nil
  }

  // MARK: - What and when

  private func facts(
    _ part: Range<Int>, _ act: Range<Int>, _ from: String?, _ to: String?, _ address: Address?
  ) -> [Fact<ReportReading>] {
    let span = manuscript.span(clauses.trimmed(part))
    var timing = Timing.find(in: part, manuscript, planYear: planYear, scope: .report)
    if hasOwnTime(act, part) { timing.mentions.removeAll { isOfWork($0, before: act, part) } }
    let content = content(act, address, part)
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
      let own = last.map { between($0, mention.words.lowerBound) } ?? nil
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

  private static let joining = PhraseTable(["và", "báo cáo", "gửi báo cáo"])
  private static let summary = PhraseTable([
    "sơ kết", "tổng kết", "6 tháng", "06 tháng", "cả năm", "năm", "quý", "kết quả",
  ])

  /// What is sent by the second date, when the words between the dates say so.
  private func between(_ start: Int, _ end: Int) -> String? {
    var at = start
    while at < end {
      if words[at].kind == .mark {
        at += 1
      } else if let tie = manuscript.match(ReportReader.joining, at: at, end: end) {
        at += tie.count
      } else {
        break
      }
    }
    guard at < end, manuscript.match(ReportReader.summary, at: at, end: end) != nil else { return nil }
    return manuscript.line(clauses.trimmed(at..<end))
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

  private static let contentLimit = 30
  private static let contentEnds = PhraseTable([
    "vào ngày", "vào thứ", "trong tháng", "trong quý", "hằng", "hàng", "để", "theo", "trước ngày", "trước",
    "chậm nhất", "định kỳ", "nhằm", "gửi về", "về sở", "về ban", "tổng hợp,", "tổng hợp và báo cáo",
    "tổng hợp báo cáo", "tổng hợp trình", "xem xét", "nghiên cứu, tổng hợp", "nghiên cứu",
  ])

  /// What is sent: the words between the verb and the address, or behind the address.
  private func content(_ act: Range<Int>, _ address: Address?, _ part: Range<Int>) -> String? {
    var start = act.upperBound
    if manuscript.match(ReportReader.sending, at: act.lowerBound, end: act.upperBound)?.count == act.count {
      start = act.lowerBound + 1
    }
    var end = clauses.trimmed(part).upperBound
    if let address {
      if address.words.lowerBound > start + 1 {
        end = address.words.lowerBound - 1
      } else {
        start = address.words.upperBound
      }
    }
    if manuscript.stands(ReportReader.habit, at: start, end: end) { start += 3 }
    guard start < end, manuscript.match(ReportReader.contentEnds, at: start, end: end) == nil else {
      return trouble(part) ?? made(part.lowerBound..<act.lowerBound)
    }
    var at = start
    while at < end, at < start + ReportReader.contentLimit {
      if at > start, manuscript.match(ReportReader.contentEnds, at: at, end: end) != nil { break }
      at += 1
    }
    let range = clauses.trimmed(start..<at)
    return range.isEmpty ? trouble(part) ?? made(part.lowerBound..<act.lowerBound) : manuscript.line(range)
  }

  /// Verbs that hold the first word of what is sent.
  private static let sending = PhraseTable([
    "gửi kết quả", "gửi danh sách", "gửi hồ sơ", "gửi kế hoạch", "gửi văn bản", "gửi ý kiến", "gửi số liệu",
    "gửi đề xuất", "gửi các", "nộp hồ sơ", "gửi sản phẩm", "gửi bài", "gửi đăng ký", "gửi bản đăng ký",
  ])

  private static let habit: Phrase = "theo định kỳ"
  private static let troubles = PhraseTable([
    "khó khăn, vướng mắc", "vướng mắc, khó khăn", "vướng mắc", "khó khăn", "vấn đề phát sinh",
  ])

  private static let shortWork = 22
  private static let loose = PhraseTable(["và"])
  private static let making = PhraseTable([
    "xây dựng", "lập", "tổng hợp", "theo dõi, đôn đốc, tổng hợp", "theo dõi, tổng hợp", "đôn đốc, tổng hợp",
    "theo dõi, kiểm tra, tổng hợp", "hoàn thiện", "ban hành", "rà soát, tổng hợp",
  ])

  /// "xây dựng kế hoạch của tổ, gửi Ban Giám hiệu": what was made before it is sent.
  private func made(_ range: Range<Int>) -> String? {
    guard let start = subjects.subject(of: range, hasOwner: false)?.predicate ?? subjects.work(of: range) else {
      return nil
    }
    var first = start
    if let making = manuscript.match(ReportReader.making, at: first, end: range.upperBound) { first += making.count }
    var end =
      (first..<range.upperBound).first {
        $0 > first && manuscript.match(ReportReader.contentEnds, at: $0, end: range.upperBound) != nil
      } ?? range.upperBound
    end = clauses.trimmed(first..<min(end, first + ReportReader.contentLimit)).upperBound
    while end > first, manuscript.match(ReportReader.loose, at: end - 1, end: end) != nil { end -= 1 }
    // A long way of doing it says nothing about what is sent.
    let fits = first > start ? end - first >= 2 : (3...ReportReader.shortWork).contains(end - first)
    return fits ? manuscript.line(clauses.trimmed(first..<end)) : nil
  }

  /// "nếu có khó khăn, vướng mắc, phản ánh về …": that is what is reported.
  private func trouble(_ part: Range<Int>) -> String? {
    manuscript.first(ReportReader.troubles, in: part).map { manuscript.line($0.at..<$0.at + $0.count) }
  }
}
