import CivilTime
import Law

/// Invented careers of ten years, the same for the same number: who was rated how, absent, disciplined, awarded.
struct LawCareers {
  static let year = 2025
  static let received = Day(2026, 2, 2) ?? .first

  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  private mutating func draw(_ limit: UInt64) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % limit)
  }

  /// One person; `place` makes it that person again.
  static func person(_ place: Int) -> Subject {
    var careers = LawCareers(seed: UInt64(place) + 1)
    return careers.next()
  }

  mutating func next() -> Subject {
    var subject = Subject()
    subject.group = draw(4) == 0 ? .publicEmployee : .civilServant
    subject.recruited = Day(2005 + draw(20), 1 + draw(12), 1)
    subject.years.reserveCapacity(10)
    for year in (Self.year - 9)...Self.year {
      let luck = draw(100)
      var entry = YearFacts(
        year, rating: luck < 3 ? .notCompleted : luck < 12 ? .completed : luck < 70 ? .good : .excellent)
      if entry.rating ?? .completed >= .good {
        entry.titles.append(HeldTitle(.advancedWorker, decided: Day(year, 12, 20)))
        if draw(100) < 60 { entry.titles.append(HeldTitle(.grassrootsEmulationFighter, decided: Day(year, 12, 22))) }
      }
      if draw(100) < 4 { entry.leave.append(Leave(.sick, months: 1 + draw(6))) }
      subject.years.append(entry)
    }
    subject.initiatives = []
    if draw(100) < 40 {
      subject.initiatives = [
        InitiativeFacts(
          .initiative, draw(5) == 0 ? .province : .grassroots, recognised: Day(Self.year, 1 + draw(12), 10))
      ]
    }
    if draw(100) < 3 {
      var matter = Matter(.discipline, opened: Day(Self.year, 2, 1))
      if draw(3) > 0 {
        matter.closed = Day(Self.year, 6, 1)
        matter.outcome = .sanctioned
        matter.level = .reprimand
        matter.sanctionEnds = Day(Self.year, 9, 1)
      }
      subject.matters = [matter]
    }
    return subject
  }

  static let titles: [Award] = [
    .advancedWorker, .grassrootsEmulationFighter, .provincialEmulationFighter, .nationalEmulationFighter,
  ]
  /// Those that the peers are given too.
  static let compared = titles.prefix(3)

  static func question(_ title: Award, _ subject: Subject) -> TitleQuestion {
    TitleQuestion(title, received: received, year: year, subject)
  }

  /// One line of the table both peers read: what their small models need, and the answers they must give.
  static func row(_ place: Int, _ engine: LawEngine) -> String {
    let subject = person(place)
    let entry = subject.year(year)
    let last = Day(year, 12, 31) ?? .last
    let months = subject.recruited.map { ($0.year - last.year) * -12 + last.month - $0.month + 1 } ?? 999
    var run = 0
    while subject.year(year - run)?.titles.contains(where: { $0.title == .grassrootsEmulationFighter }) == true {
      run += 1
    }
    // Years before the end of a sanction do not count.
    if subject.matters.contains(where: { $0.sanctionEnds != nil }) { run = min(run, 1) }
    let level = entry?.rating.map { Rating.allCases.firstIndex(of: $0) ?? 0 } ?? -1
    let figures = [
      level, entry?.leave.reduce(0) { $0 + $1.months } ?? 0,
      subject.matters.contains { $0.outcome == .sanctioned } ? 1 : 0,
      subject.matters.contains { $0.closed == nil } ? 1 : 0, months, subject.initiatives?.count ?? 0,
      subject.initiatives?.contains { $0.effectScope == .province } == true ? 1 : 0, run,
    ]
    let answers = compared.map { engine.answer(question($0, subject)) == .eligible ? 1 : 0 }
    return (figures + answers).map { String($0) }.joined(separator: "\t")
  }
}
