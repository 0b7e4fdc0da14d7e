import CivilTime
import Domain
import Vietnamese

/// Makes live definitions of the targets a plan prints.
package struct TargetReader: Sendable {
  private let titles: [TitleName]
  /// Whose people and units a target counts when it names none.
  let agencyName: String
  private let launch: Day
  private let end: Day

  /// `titles` as in force on the day of the plan. Populations are counted on `launch` until a person sets another day;
  /// what has no time of its own is due on `end`.
  package init(titles: [TitleName], agency: String, launch: Day, end: Day) {
    self.titles = titles
    agencyName = agency
    self.launch = launch
    self.end = end
  }

  /// `printed`: the words around it in the document, where «trong đó» and «mỗi» stand.
  package func definition(of target: TargetReading, printed: String? = nil) -> TargetDefinition {
    let words = TargetWords([target.indicator, target.population, printed])
    let metric = metric(target, words)
    let isPercent = target.unit?.utf8.first == UInt8(ascii: "%")
    let values = values(target.value, isPercent: isPercent)
    var definition = TargetDefinition(
      metric: metric, comparator: target.comparator, value: values.0, upper: values.1,
      unit: isPercent ? nil : target.unit, indicator: target.indicator, population: target.population,
      populationDay: launch, isPerUnit: TargetWords([target.population, target.indicator]).hasAny(TargetWords.each),
      base: base(target, printed), due: dueDay(target.deadline), doubts: [])
    settle(&definition, target, printed)
    return definition
  }

  // MARK: what is measured

  private func metric(_ target: TargetReading, _ all: TargetWords) -> TargetDefinition.Metric {
    let words = TargetWords([target.indicator, target.population])
    if target.comparator == .rankWithin { return .rank }
    let isPercent = target.unit?.utf8.first == UInt8(ascii: "%")
    if let direction = words.direction ?? (isPercent || target.value != nil ? all.direction : nil) {
      return .change(direction)
    }
    if let title = words.title(titles), target.indicator != nil {
      if isPercent { return .titleShare(title.id) }
      return keeps(words, target) && target.value == nil ? .titleKept(names(target.indicator)) : .titleCount(title.id)
    }
    if target.value == .number(Decimal10(0)) || target.value == nil && words.hasAny(TargetWords.noneOf) {
      return .noneOf
    }
    if isPercent { return share(target, words) }
    if target.value == nil { return unnumbered(target, words) }
    return words.hasAny(TargetWords.index) ? .index : .count
  }

  private func share(_ target: TargetReading, _ words: TargetWords) -> TargetDefinition.Metric {
    let population = TargetWords([target.population])
    let isPeople = PeopleWords(population.words[...]) != nil
    let isWork = population.hasAny(TargetWords.work) && !isPeople
    if !isWork, let (rating, orBetter) = words.rating { return .ratingShare(rating, orBetter: orBetter) }
    if isPeople { return .shareOfPeople }
    if GroupWords(ArraySlice(NameWord.all(in: "các") + population.words)) != nil, !isWork { return .shareOfUnits }
    if population.words.isEmpty, words.hasAny(TargetWords.sworn) { return .shareOfPeople }
    return .shareOfWork
  }

  private func unnumbered(_ target: TargetReading, _ words: TargetWords) -> TargetDefinition.Metric {
    if keeps(words, target) { return .titleKept(names(target.indicator)) }
    return .qualitative
  }

  /// The agency, its Party or mass organisations keep or reach a title of their own.
  private func keeps(_ words: TargetWords, _ target: TargetReading) -> Bool {
    words.hasAny(TargetWords.kept)
      || TargetWords([target.population]).hasAny(TargetWords.agencyWords)
        && words.hasAny(["danh hiệu", "đạt"].map(NamePhrase.init))
  }

  /// «giữ vững danh hiệu A, B, C» are three.
  private func names(_ indicator: String?) -> [String] {
    guard let indicator else { return [] }
    let words = NameWord.all(in: indicator)
    var at = 0
    while TargetReader.openings.contains(where: { $0.stands(in: words[...], at: at, ignoringAccents: false) }) {
      at += TargetReader.openings.first { $0.stands(in: words[...], at: at, ignoringAccents: false) }?.count ?? 1
    }
    let starts = [at] + words.indices.filter { $0 > at && words[$0].markBefore == .comma } + [words.count]
    let bytes = Array(indicator.utf8)
    return zip(starts, starts.dropFirst()).compactMap { start, end in
      guard start < end else { return nil }
      return String(decoding: bytes[words[start].range.lowerBound..<words[end - 1].range.upperBound], as: UTF8.self)
    }
  }

  private static let openings = ["giữ vững", "duy trì", "danh hiệu", "đạt"].map(NamePhrase.init)

  private func values(_ value: TargetReading.Value?, isPercent: Bool) -> (Fraction?, Fraction?) {
    switch value {
    case .number(let number)?: (Fraction(number, isPercent: isPercent), nil)
    case .range(let low, let high)?: (Fraction(low, isPercent: isPercent), Fraction(high, isPercent: isPercent))
    case nil: (nil, nil)
    }
  }

  // MARK: time

  private func dueDay(_ deadline: Deadline?) -> Day? {
    guard let deadline else { return end }
    switch deadline.kind {
    case .before: return (deadline.date ?? deadline.end)?.firstDay?.adding(days: -1)
    case .by, .in, .range, .from: return (deadline.end ?? deadline.date)?.lastDay ?? end
    case .conditional, .onOrder: return nil
    }
  }

  /// «so với năm 2025»: what stands behind «so với», in the unit, the indicator or the sentence.
  private func base(_ target: TargetReading, _ printed: String?) -> String? {
    for text in [target.unit, target.indicator, printed].compactMap(\.self) {
      let words = NameWord.all(in: text)
      guard let at = words.indices.first(where: { TargetReader.against.stands(in: words[...], at: $0) }) else {
        continue
      }
      let rest = words[(at + 2)...]
      guard let first = rest.first else { continue }
      let tail = rest.dropFirst().prefix { $0.markBefore == .none }
      let last = tail.last ?? first
      return String(decoding: Array(text.utf8)[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
    }
    return nil
  }

  private static let against = NamePhrase("so với")
}
