import Blocks
import Domain
import Vietnamese

/// Figures that contradict each other: digits and words of one amount, a target in the body and in the annex.
enum ContradictoryFiguresRule: FindingRule {
  static let code = FindingCode.contradictoryFigures
  static let explanation = RuleExplanation(
    name: code.rawValue, kind: .finding,
    purpose:
      "Số viết bằng chữ số và bằng chữ trong ngoặc khác nhau, hoặc một chỉ tiêu ở phần chính và ở phụ lục, chú thích khác nhau.",
    source: "Phép so sánh: một việc chỉ có một số")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] {
    SpelledFigures(manuscript: manuscript).findings() + RepeatedTargets(manuscript: manuscript).findings(reading)
  }
}

/// "05 (bốn) tập thể": the figure and the word in brackets.
private struct SpelledFigures {
  let manuscript: Manuscript

  func findings() -> [Finding] {
    let words = manuscript.words
    let numbers = NumberGrammar(words: words, ignoresAccents: manuscript.ignoresAccents)
    var findings: [Finding] = []
    for open in words.indices where words[open].mark == .openParen && open > 0 && open + 2 < words.count {
      guard let figure = figure(before: open, numbers), let said = spelled(after: open), said != figure.value else {
        continue
      }
      let printed = manuscript.line(figure.words)
      let message =
        "“\(printed)”: chữ số ghi \(figure.value), chữ ghi \(said). Sửa cho hai cách viết giống nhau."
      findings.append(
        Finding(
          ContradictoryFiguresRule.code, message, at: manuscript.span(figure.words), isSure: !manuscript.ignoresAccents,
          rule: ContradictoryFiguresRule.code.rawValue))
    }
    return findings
  }

  private static let units = PhraseTable(["đồng", "đ", "vnđ", "triệu đồng", "tỷ đồng", "%"])

  /// The whole number that ends right before the bracket, its unit of money skipped; with the bracket.
  private func figure(before open: Int, _ numbers: NumberGrammar) -> (value: Int, words: Range<Int>)? {
    let words = manuscript.words
    var end = open
    for length in 1...2
    where open - length > 0 && manuscript.match(SpelledFigures.units, at: open - length, end: open)?.count == length {
      end = open - length
    }
    var start = end - 1
    guard start >= 0, words[start].isNumber else { return nil }
    while start >= 2, words[start].gap == .none, words[start - 1].gap == .none, words[start - 2].isNumber,
      words[start - 1].mark == .period || words[start - 1].mark == .comma
    {
      start -= 2
    }
    guard start == 0 || words[start].gap != .none || words[start - 1].mark == .colon,
      let number = numbers.number(at: start, end: end), number.next == end, number.value.places == 0,
      let close = (open..<min(words.count, open + 30)).first(where: { words[$0].mark == .closeParen })
    else { return nil }
    return (number.value.units, start..<close + 1)
  }

  private static let leads = PhraseTable(["bằng chữ", "viết bằng chữ", "ghi bằng chữ", "số tiền bằng chữ"])
  private static let tails = PhraseTable(["đồng", "đồng chẵn", "phần trăm", "người", "tập thể", "cá nhân"])

  /// The number that the whole bracket spells.
  private func spelled(after open: Int) -> Int? {
    let words = manuscript.words
    var at = open + 1
    if let lead = manuscript.match(SpelledFigures.leads, at: at, end: words.count) { at += lead.count }
    if at < words.count, words[at].mark == .colon { at += 1 }
    guard let number = NumberWords.match(words, at: at, ignoringAccents: manuscript.ignoresAccents) else { return nil }
    at += number.count
    while at < words.count, let tail = manuscript.match(SpelledFigures.tails, at: at, end: words.count) {
      at += tail.count
    }
    while at < words.count, words[at].mark == .period || words[at].mark == .slash || words[at].mark == .slash {
      at += 1
    }
    return at < words.count && words[at].mark == .closeParen ? number.value : nil
  }
}

/// One target in two places with two values.
private struct RepeatedTargets {
  let manuscript: Manuscript

  func findings(_ reading: PlanReading) -> [Finding] {
    guard !reading.targets.isEmpty else { return [] }
    let builder = TargetBuilder(manuscript, planYear: nil)
    let setting = FigureSetting(document: .plan, isTargetList: true)
    var body: [[UInt64]: Fact<TargetReading>] = [:]
    for fact in reading.targets where fact.value.value != nil {
      if let key = key(fact) { body[key] = body[key] ?? fact }
    }
    var findings: [Finding] = []
    for passage in manuscript.passages where passage.place == .annex || passage.place == .footnote {
      for fact in builder.read(passage.body, setting).targets {
        guard let key = key(fact), let other = body[key], other.value.value != fact.value.value else { continue }
        findings.append(finding(fact, other))
      }
    }
    return findings
  }

  /// What is counted and when: the words of the clause without the figure; nil when they say too little.
  private func key(_ fact: Fact<TargetReading>) -> [UInt64]? {
    let said = [fact.value.population, fact.value.indicator, fact.value.unit, fact.value.deadline?.text]
    let words = said.flatMap {
      $0.map { WordScanner.words(of: Array($0.utf8)).filter { $0.mark == .none }.map(\.key) } ?? [0]
    }
    return words.count >= 8 ? words : nil
  }

  private func finding(_ fact: Fact<TargetReading>, _ other: Fact<TargetReading>) -> Finding {
    let message =
      "Phụ lục hoặc chú thích ghi “\(manuscript.source.string(fact.span))”, phần chính ghi "
      + "“\(manuscript.source.string(other.span))”. Sửa cho hai nơi cùng một con số."
    return Finding(
      ContradictoryFiguresRule.code, message, at: fact.span, isSure: false, rule: ContradictoryFiguresRule.code.rawValue
    )
  }
}
