import Blocks
import CivilTime
import Domain
import Vietnamese

/// Makes one fact of all mentions of one movement.
struct MovementList {
  let manuscript: Manuscript
  let reading: PlanReading
  /// Where documents are cited, ascending, each with the place of its citation in the list.
  private let places: [(start: Int, citation: Int)]

  private let ownLaunch: OwnLaunch

  init(manuscript: Manuscript, reading: PlanReading) {
    self.manuscript = manuscript
    self.reading = reading
    ownLaunch = OwnLaunch(manuscript: manuscript, reading: reading)
    places = reading.citationPlaces.enumerated().flatMap { index, facts in
      facts.map { (start: $0.span.start, citation: index) }
    }.sorted { $0.start < $1.start }
  }

  func facts(
    _ launched: (name: MovementName, manner: LaunchedMovement.Manner)?, _ names: [(name: MovementName, end: Int)]
  ) -> [Fact<MovementMention>] {
    var facts: [Fact<MovementMention>] = []
    var keys: [[UInt64]] = []
    var seen: Set<[UInt64]> = []
    if let launched {
      facts.append(own(launched, names.map(\.name)))
      keys.append(launched.name.key(manuscript))
    }
    // Sure names first, so that a guessed one is measured against them; the order of the text is restored below.
    for (name, end) in names.filter({ $0.name.isSure }) + names.filter({ !$0.name.isSure }) {
      let key = name.key(manuscript)
      guard !key.isEmpty, seen.insert(key).inserted,
        !keys.prefix(300).contains(where: { isSame($0, key, exactly: name.isSure) })
      else { continue }
      keys.append(key)
      facts.append(referenced(name, end))
    }
    let head = launched == nil ? 0 : 1
    return Array(facts.prefix(head)) + facts.dropFirst(head).sorted { $0.span < $1.span }
  }

  /// Guessed names are the same as another when most of their words are.
  private func isSame(_ a: [UInt64], _ b: [UInt64], exactly: Bool) -> Bool {
    if a == b { return true }
    if exactly { return isSpelling(a, b) }
    var rest = a
    var common = 0
    for key in b { if let i = rest.firstIndex(of: key) { rest.remove(at: i); common += 1 } }
    return common * 20 >= (a.count + b.count) * 7
  }

  /// The same words, the one followed by the years it is held in.
  private func isSpelling(_ a: [UInt64], _ b: [UInt64]) -> Bool {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    guard long.starts(with: short), long.count > short.count, short.count > 2 else { return false }
    return long[short.count...].allSatisfy { $0 < 1 << 32 || MovementList.years.contains($0) }
  }

  private static let years: Set<UInt64> = Set(
    "năm giai đoạn đến".split(separator: " ").map { Phrase(String($0)).keys[0] })

  private func own(
    _ launched: (name: MovementName, manner: LaunchedMovement.Manner), _ names: [MovementName]
  ) -> Fact<MovementMention> {
    let name = launched.name
    let year = name.period
    let isOwn = launched.manner != .serves
    let period = MovementTime(manuscript: manuscript, reading: reading).period(of: name) ?? year
    return Fact(
      MovementMention(
        name: manuscript.plainLine(name.words), launchedBy: isOwn ? reading.document.issuerName : nil, period: period,
        status: isOwn ? .launched : .referenced, kind: name.kind),
      at: manuscript.span(name.words), isSure: launched.manner != .carriesOut, rule: name.rule)
  }

  private func referenced(_ name: MovementName, _ end: Int) -> Fact<MovementMention> {
    if name.kind != .theme, let launcher = ownLaunch.launcher(of: name) {
      let period = ownLaunch.period(behind: name, end) ?? MovementPeriod.find(in: name.words, manuscript)
      return Fact(
        MovementMention(
          name: manuscript.plainLine(name.words), launchedBy: launcher, period: period, status: .launched,
          kind: name.kind),
        at: manuscript.span(name.words), isSure: name.isSure, rule: name.rule)
    }
    let inside = MovementPeriod.find(in: name.words, manuscript)
    let behind = MovementPeriod.find(in: name.extent.upperBound..<min(end, name.extent.upperBound + 6), manuscript)
    return Fact(
      MovementMention(
        name: manuscript.plainLine(name.words),
        launchedBy: MovementLauncher(manuscript: manuscript).find(after: name.extent.upperBound, end: end)
          ?? citedIssuer(behind: name, end),
        period: inside ?? behind ?? name.period, status: .referenced, kind: name.kind),
      at: manuscript.span(name.words), isSure: name.isSure, rule: name.rule)
  }

  /// "phong trào “…” theo Kế hoạch số … của Tỉnh ủy": launched by the issuer of that document.
  private func citedIssuer(behind name: MovementName, _ end: Int) -> String? {
    let at = name.extent.upperBound
    guard at + 1 < end else { return nil }
    let first = Int(manuscript.words[at].start)
    let last = Int(manuscript.words[min(end, at + 4) - 1].end)
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].start < first { low = middle + 1 } else { high = middle }
    }
    guard low < places.count, places[low].start < last else { return nil }
    return reading.citations[places[low].citation].value.issuer
  }
}
