import Blocks
import Domain
import Vietnamese

/// Makes targets and award conditions from the figures of one passage.
struct TargetBuilder {
  let manuscript: Manuscript
  private let quantities: QuantityFinder
  private let clauses: FigureClauseFinder
  private let wording: FigureWording
  private let refusal: FigureRefusal
  private let deadlines: TargetDeadlines
  private let awards: AwardFigures
  private let promises: FigurePromises
  private let conditions: AwardConditionBuilder

  init(_ manuscript: Manuscript, planYear: Int?) {
    self.manuscript = manuscript
    quantities = QuantityFinder(manuscript)
    clauses = FigureClauseFinder(manuscript: manuscript)
    wording = FigureWording(manuscript: manuscript)
    refusal = FigureRefusal(manuscript: manuscript)
    deadlines = TargetDeadlines(manuscript, planYear: planYear)
    awards = AwardFigures(manuscript: manuscript, refusal: refusal)
    promises = FigurePromises(manuscript: manuscript, refusal: refusal)
    conditions = AwardConditionBuilder(manuscript: manuscript)
  }

  /// What one passage says; the words its figures stand in.
  struct Found {
    var targets: [Fact<TargetReading>] = []
    var conditions: [Fact<TargetReading>] = []
    var figures: [Range<Int>] = []
  }

  func read(_ range: Range<Int>, _ setting: FigureSetting) -> Found {
    var found = Found()
    let figures = quantities.quantities(in: range)
    guard !figures.isEmpty else { return found }
    let clauses = clauses.clauses(of: figures, in: range)
    for (index, quantity) in figures.enumerated() {
      let clause = clauses[index]
      let sentence = sentence(around: quantity.number.lowerBound, in: range)
      let next = index + 1 < figures.count ? figures[index + 1] : nil
      let unit = unitKind(quantity)
      if quantity.isUnitKnown, let kind = awards.kind(of: quantity, unit, clause, in: sentence, setting) {
        conditions.add(kind, clause, reading(quantity), to: &found.conditions)
      } else if promises.isTarget(FigurePlace(quantity, unit, clause, sentence, setting)),
        !refusal.isBaseline(quantity, next: next, in: sentence)
      {
        let previous =
          index > 0 && figures[index - 1].number.lowerBound >= sentence.lowerBound ? found.targets.last : nil
        let fact = target(quantity, clause, setting, after: previous)
        found.targets += pledges(in: clause, of: fact) ?? [fact]
      }
      found.figures.append(clause.words)
    }
    return found
  }

  private func unitKind(_ quantity: Quantity) -> UnitPhrases.Kind {
    guard let first = quantity.unit.first else { return .count }
    return manuscript.match(UnitPhrases.table, at: first, end: quantity.unit.upperBound)?.value ?? .count
  }

  /// From the last end of a sentence before the word to the next one; no further than a sentence reasonably goes, so
  /// that a text without full stops costs no more than another.
  private func sentence(around i: Int, in range: Range<Int>) -> Range<Int> {
    var start = i
    while start > max(range.lowerBound, i - 200), !ends(start - 1) { start -= 1 }
    var end = i
    while end < min(range.upperBound, i + 200), !ends(end) { end += 1 }
    return start..<end
  }

  private func ends(_ i: Int) -> Bool {
    guard manuscript.words[i].mark == .period, i + 1 < manuscript.words.count else { return false }
    let next = manuscript.words[i + 1]
    return next.gap != .none && !(next.isLetters && next.shape == .lower)
  }

  // MARK: What it says

  private func target(
    _ quantity: Quantity, _ clause: FigureClause, _ setting: FigureSetting, after previous: Fact<TargetReading>?
  ) -> Fact<TargetReading> {
    let parts = wording.parts(of: clause, quantity)
    var value = reading(quantity)
    value.population = parts.population.map(manuscript.line)
    value.indicator = parts.indicator.map(manuscript.line)
    if value.population == nil, clause.before.isEmpty, quantity.measure == .share {
      value.population = previous?.value.population
    }
    value.deadline = deadlines.deadline(of: quantity, clause)
    let rule =
      switch quantity.measure {
      case .share: TargetRule.share
      case .count: TargetRule.count
      case .rank: TargetRule.rank
      }
    let isSure =
      setting.document != .account && !quantity.isFraction && (quantity.measure != .count || setting.isTargetList)
    return Fact(value, at: manuscript.span(quote(of: clause)), isSure: isSure, rule: rule)
  }

  /// The clause, with the label before its colon: "Sản lượng: 12,5 tấn".
  private func quote(of clause: FigureClause) -> Range<Int> {
    let start = clause.words.lowerBound
    guard !clause.heading.isEmpty, start - clause.heading.upperBound == 1 else { return clause.words }
    return clause.heading.lowerBound..<clause.words.upperBound
  }

  private static let signing = PhraseTable(["ký", "ký kết", "ký cam kết", "cam kết", "đăng ký", "tham gia ký"])

  /// "100% tham gia ký giao ước, ký cam kết …, cam kết …": as many targets as there are things to sign.
  private func pledges(in clause: FigureClause, of fact: Fact<TargetReading>) -> [Fact<TargetReading>]? {
    var starts = [clause.words.lowerBound]
    guard refusal.contains(TargetBuilder.signing, clause.after) else { return nil }
    for i in clause.after where manuscript.words[i].mark == .comma && i + 1 < clause.after.upperBound {
      if manuscript.match(TargetBuilder.signing, at: i + 1, end: clause.after.upperBound) != nil {
        starts.append(i + 1)
      }
    }
    guard starts.count > 1 else { return nil }
    return starts.enumerated().map { index, start in
      let end = index + 1 < starts.count ? starts[index + 1] - 1 : clause.words.upperBound
      var part = fact
      part.value.indicator = manuscript.line(max(start, clause.after.lowerBound)..<end)
      part.span = manuscript.span(start..<end)
      return part
    }
  }

  private func reading(_ quantity: Quantity) -> TargetReading {
    let unit = quantity.unit.isEmpty ? nil : quantity.measure == .share ? "%" : manuscript.line(quantity.unit)
    return TargetReading(
      comparator: quantity.comparator, value: quantity.value, unit: unit, population: nil, indicator: nil)
  }
}
