import Blocks
import Domain
import Vietnamese

/// Puts a figure that decides about awards into words: who, what, how many.
struct AwardConditionBuilder {
  let manuscript: Manuscript

  /// Adds a figure to what was found before it in the passage.
  func add(
    _ kind: TargetReading.Kind, _ clause: FigureClause, _ reading: TargetReading, to facts: inout [Fact<TargetReading>]
  ) {
    var value = reading
    value.kind = kind
    let rule = kind == .quota ? TargetRule.quota : TargetRule.condition
    let own = manuscript.span(clause.words)
    if clause.before.isEmpty, let previous = facts.last, previous.value.kind == kind, own.start >= previous.span.end,
      own.start - previous.span.end < 8
    {
      // "02 Cờ và 01 Bằng khen": the second says the same of the same, and both stand in one quote.
      value.population = previous.value.population
      let isBare = clause.words.lowerBound == clause.before.upperBound
      value.indicator =
        isBare ? previous.value.indicator : manuscript.line(clause.words.lowerBound..<clause.before.upperBound)
      facts[facts.count - 1].span = previous.span.union(own)
      facts.append(Fact(value, at: previous.span.union(own), rule: rule))
      return
    }
    let said = parts(of: clause.before)
    value.population = said.population ?? (clause.heading.isEmpty ? nil : manuscript.line(clause.heading))
    value.indicator = said.indicator
    let start =
      clause.heading.isEmpty ? clause.words.lowerBound : min(clause.heading.lowerBound, clause.words.lowerBound)
    facts.append(Fact(value, at: manuscript.span(start..<clause.words.upperBound), rule: rule))
  }

  /// "Mỗi khối thi đua" and "đề nghị xét tặng".
  private func parts(of said: Range<Int>) -> (population: String?, indicator: String?) {
    guard !said.isEmpty else { return (nil, nil) }
    let verb = said.first { manuscript.match(AwardConditionBuilder.verbs, at: $0, end: said.upperBound) != nil }
    guard let verb else { return (manuscript.line(said), nil) }
    return (
      verb > said.lowerBound ? manuscript.line(said.lowerBound..<verb) : nil, manuscript.line(verb..<said.upperBound)
    )
  }

  private static let verbs = PhraseTable([
    "được", "đề nghị", "xét", "tặng", "lựa chọn", "chọn", "bình chọn", "giới thiệu", "suy tôn", "trình", "phải", "có",
    "đạt", "gồm", "gồm có", "bình xét", "khen thưởng",
  ])
}
