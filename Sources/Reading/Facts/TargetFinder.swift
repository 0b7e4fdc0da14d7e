import Blocks
import Domain
import Vietnamese

/// Finds what the plan wants reached in numbers, and the figures that decide about awards.
enum TargetFinder: FactFinder {
  static let explanations = TargetRule.explanations

  static func find(in manuscript: Manuscript, knowing knowledge: ReadingKnowledge, into reading: inout PlanReading) {
    let planYear = PlanYear.find(in: manuscript, reading.document)
    let builder = TargetBuilder(manuscript, planYear: planYear)
    let zeros = ZeroTargets(manuscript: manuscript)
    let unnumbered = UnnumberedTargets(
      manuscript: manuscript, deadlines: TargetDeadlines(manuscript, planYear: planYear))
    let settings = FigureSetting.settings(of: manuscript)
    let tables = TableTargets(manuscript, planYear: planYear).find(settings)
    var seen: Set<TargetKey> = []
    for (index, passage) in manuscript.passages.enumerated() {
      if let target = tables.targets[index], seen.insert(TargetKey(target.value)).inserted {
        reading.targets.append(target)
      }
      if tables.rows.contains(index) { continue }
      let setting = settings[index]
      if setting.isClosed { continue }
      var found = builder.read(passage.body, setting)
      reading.awardConditions += found.conditions
      if setting.document == .plan, !setting.isAwards {
        found.targets += zeros.find(in: passage.body, figures: Runs(found.figures))
        if setting.isNamedTargetList, !isHeading(passage, at: index, manuscript) {
          found.targets += unnumbered.find(
            in: passage.body, figures: Runs(found.figures + found.targets.map { words($0, manuscript) }))
        }
      }
      found.targets.sort { $0.span < $1.span }
      for target in found.targets where seen.insert(TargetKey(target.value)).inserted { reading.targets.append(target) }
    }
  }

  /// Whether the passage opens a section that has more in it.
  private static func isHeading(_ passage: Passage, at index: Int, _ manuscript: Manuscript) -> Bool {
    guard let section = passage.section.map({ manuscript.sections[$0] }), section.title != nil else { return false }
    return section.passages.lowerBound == index && section.passages.count > 1
  }

  private static func words(_ fact: Fact<TargetReading>, _ manuscript: Manuscript) -> Range<Int> {
    manuscript.wordIndex(atByte: fact.span.start)..<manuscript.wordIndex(atByte: fact.span.end)
  }
}

/// What makes two targets the same one, said twice.
private struct TargetKey: Hashable {
  var comparator: TargetReading.Comparator
  var value: TargetReading.Value?
  var words: [UInt64]

  init(_ target: TargetReading) {
    comparator = target.comparator
    value = target.value
    words = TargetKey.head(target.population, 4) + TargetKey.head(target.indicator, 14)
  }

  /// The first words that mean something.
  private static func head(_ text: String?, _ count: Int) -> [UInt64] {
    guard let text else { return [] }
    let words = WordScanner.words(of: Array(text.utf8))
    return Array(words.filter { $0.isLetters && !fillers.contains($0.key) }.prefix(count).map(\.key))
  }

  private static let fillers = Set(["các", "số", "tổng", "những", "được", "của"].map { Phrase($0).keys[0] })
}
