import Blocks
import Domain
import Vietnamese

/// Finds what has to be signed: covenants (giao ước thi đua) and commitments (cam kết), by whom, how many, by when.
enum PledgeFinder: FactFinder {
  static let rule = "pledge"
  static let explanations = [
    RuleExplanation(
      name: rule, kind: .fact,
      purpose:
        "Tìm việc phải ký: giao ước thi đua, cam kết; ai ký, bao nhiêu phần, xong khi nào. Giao ước, cam kết đã ký rồi và bản "
        + "cam kết chỉ được nhắc tới không phải là việc phải ký.",
      source: "Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17; thực tiễn ký giao ước thi đua đầu năm")
  ]

  static func find(in manuscript: Manuscript, knowing knowledge: ReadingKnowledge, into reading: inout PlanReading) {
    let reader = PledgeReader(
      manuscript, planYear: PlanYear.find(in: manuscript, reading.document), targets: reading.targets)
    guard FigureSetting.documentKind(of: manuscript) != .account else { return }
    for (index, passage) in manuscript.passages.enumerated() where passage.place == .body {
      if let section = passage.section.map({ manuscript.sections[$0] }), section.passages.lowerBound == index,
        section.title != nil, section.passages.count > 1
      {
        continue
      }
      reading.pledges += reader.pledges(in: passage.body)
    }
  }
}

/// Reads the pledges of one passage.
struct PledgeReader {
  let manuscript: Manuscript
  let planYear: Int?
  /// Targets in the order of the text: the share that has to sign may be one of them.
  private let targets: [Fact<TargetReading>]
  private let targetRuns: Runs
  private let bodies: BodyReader

  init(_ manuscript: Manuscript, planYear: Int?, targets: [Fact<TargetReading>]) {
    self.manuscript = manuscript
    self.planYear = planYear
    self.targets = targets.filter { $0.value.unit == "%" }
    targetRuns = Runs(self.targets.map(\.span.range))
    bodies = BodyReader(manuscript)
  }

  func pledges(in range: Range<Int>) -> [Fact<PledgeReading>] {
    var found: [Fact<PledgeReading>] = []
    var start = range.lowerBound
    var i = range.lowerBound
    while i < range.upperBound {
      if ends(i, range.upperBound) { start = i + 1 }
      guard let signing = signing(at: i, range.upperBound, follows: !found.isEmpty && start < i), !isMentioned(i, start)
      else {
        i += 1
        continue
      }
      let verbEnd = i + signing.count
      let end = end(from: verbEnd, range.upperBound)
      found.append(pledge(signing.value, clause: start..<end, verb: i, in: range, after: found.last))
      start = end
      i = end
    }
    return found
  }

  private func signing(
    at i: Int, _ end: Int, follows: Bool
  ) -> (value: PledgeReading.Kind, count: Int)? {
    if let found = manuscript.match(PledgeReader.signings, at: i, end: end) { return found }
    // "ký giao ước thi đua, cam kết tham gia …": the verb is said once.
    guard follows, manuscript.words[i - 1].mark == .comma else { return nil }
    return manuscript.match(PledgeReader.commitments, at: i, end: end)
  }

  private static let signings: PhraseTable<PledgeReading.Kind> = PhraseTable([
    ("ký giao ước", .covenant), ("ký kết giao ước", .covenant), ("ký kết thi đua", .covenant),
    ("ký cam kết giao ước", .covenant), ("ký bản giao ước", .covenant), ("đăng ký giao ước", .covenant),
    ("ký kết và thực hiện giao ước", .covenant), ("ký giao ước, cam kết", .covenant),
    ("ký kết bản giao ước", .covenant),
    ("ký cam kết", .commitment), ("ký bản cam kết", .commitment), ("ký kết cam kết", .commitment),
    ("viết cam kết", .commitment), ("làm bản cam kết", .commitment),
  ])
  private static let commitments: PhraseTable<PledgeReading.Kind> = PhraseTable([
    ("cam kết", .commitment), ("giao ước thi đua", .covenant),
  ])

  private func isMentioned(_ i: Int, _ floor: Int) -> Bool {
    i > floor && manuscript.first(PledgeReader.mentioned, in: max(floor, i - 4)..<i) != nil
  }

  /// Before a pledge that is only spoken of.
  private static let mentioned = PhraseTable([
    "đã", "đã được", "việc", "theo", "hội nghị", "lễ", "cơ sở", "có thể", "gắn với việc", "bản", "nội dung", "kết quả",
  ])

  // MARK: The clause

  private func ends(_ i: Int, _ end: Int) -> Bool {
    switch manuscript.words[i].mark {
    case .semicolon, .colon: return true
    case .period:
      guard i + 1 < end else { return true }
      let next = manuscript.words[i + 1]
      return next.gap != .none && !(next.isLetters && next.shape == .lower)
    default: return false
    }
  }

  /// To the end of the sentence, or to the next thing that has to be signed.
  private func end(from start: Int, _ end: Int) -> Int {
    var i = start
    while i < end {
      if ends(i, end) { return i }
      if manuscript.words[i].mark == .comma, i + 1 < end, signing(at: i + 1, end, follows: true) != nil { return i }
      i += 1
    }
    return end
  }

  private func pledge(
    _ kind: PledgeReading.Kind, clause: Range<Int>, verb: Int, in range: Range<Int>, after last: Fact<PledgeReading>?
  ) -> Fact<PledgeReading> {
    let words = trimmed(clause)
    let span = manuscript.span(words)
    let share = targetRuns.index(overlapping: span.range).map { targets[$0].value }
    var value = PledgeReading(
      text: manuscript.line(words), kind: kind,
      signers: share?.population ?? signers(clause.lowerBound..<verb) ?? between(words),
      comparator: share?.comparator ?? .none, value: share?.value,
      deadline: Timing.find(in: words, manuscript, planYear: planYear).deadline)
    if words.lowerBound == verb, let last { value.signers = value.signers ?? last.value.signers }
    return Fact(value, at: span, isSure: value.signers != nil, rule: PledgeFinder.rule)
  }

  /// The last bodies or people named before the verb.
  private func signers(_ range: Range<Int>) -> String? {
    var found: Range<Int>?
    var i = range.lowerBound
    while i < range.upperBound {
      if let list = bodies.list(at: i, end: range.upperBound) {
        found = list.words
        i = max(list.words.upperBound, i + 1)
      } else {
        i += 1
      }
    }
    return found.map(manuscript.line)
  }

  /// "ký cam kết giữa nhà trường với phụ huynh"
  private func between(_ range: Range<Int>) -> String? {
    guard let at = manuscript.first(PledgeReader.between, in: range), at + 1 < range.upperBound else { return nil }
    return manuscript.line(at + 1..<min(range.upperBound, at + 16))
  }

  private static let between: Phrase = "giữa"

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end - 1, !manuscript.words[start].isLetters, !manuscript.words[start].isNumber { start += 1 }
    while end - 1 > start, [.comma, .slash, .period].contains(manuscript.words[end - 1].mark) { end -= 1 }
    return start..<end
  }
}
