import CivilTime
import Domain
import Testing

@testable import Law

/// Every ask on every eve, day and morrow of a change from 2017 to 2027: nowhere a gap, nowhere two rules at once.
@Suite struct CoverageTests {
  private let book = LawBook.embedded

  private var days: [Day] {
    var days: Set<Day> = []
    for law in book.days where law.first.year >= 2017 && law.first.year <= 2027 {
      for step in -1...1 { days.insert(law.first.adding(days: step)) }
    }
    return days.sorted()
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day { try #require(Day(year, month, day)) }

  @Test func theDaysOfChangeAreThoseOfTheLaw() throws {
    let first = Set(book.days.map(\.first))
    for wanted in [
      try day(2017, 10, 1), try day(2024, 1, 1), try day(2024, 4, 15), try day(2025, 7, 1), try day(2025, 8, 5),
      try day(2026, 1, 1), try day(2026, 7, 1), try day(2026, 10, 1), try day(2027, 3, 1),
    ] {
      #expect(first.contains(wanted), "\(wanted)")
    }
  }

  @Test func everyDayHasOnePeriodAndEveryParameter() throws {
    let start = try day(2017, 10, 1)
    for day in days {
      let periods = book.periods.filter { $0.provenance.holds(on: day) }
      #expect(periods.count == (day < start ? 0 : 1), "\(day)")
      for parameter in book.parameters {
        let values = parameter.values.filter { $0.provenance.holds(on: day) }
        #expect(values.count <= 1, "\(parameter.name) \(day)")
        if day >= parameter.values[0].provenance.from ?? .first {
          #expect(values.count == 1, "\(parameter.name) \(day)")
          #expect(book.law(on: day).value(parameter.name) === values.first)
        }
      }
    }
  }

  /// Ids a tenant may set must exist in each period, or end with the act they rest on.
  @Test func parametersOfTheLawBeginWithTheFirstPeriod() throws {
    let start = try day(2017, 10, 1)
    let later: Set<ParameterName> = [
      .minMonthsWorked, .leaveLimitMonths, .scoreExcellent, .scoreGood, .scoreCompleted, .excellentCapPercent,
      .outstandingCapPercent, .smallBodyUnits, .requireTwoInitiativesForTwoCstdcs,
    ]
    for parameter in book.parameters where !later.contains(parameter.name) {
      #expect((parameter.values[0].provenance.from ?? .last) <= start, "\(parameter.name)")
    }
  }

  @Test func versionsOfARuleFollowEachOther() {
    for rule in RuleRegister.all {
      var next: Period? = rule.versions.first?.from
      for version in rule.versions {
        #expect(version.from == next, "\(rule.id)")
        #expect(version.through.map { version.from <= $0 } ?? true, "\(rule.id)")
        guard let last = version.through, let place = Period.allCases.firstIndex(of: last) else {
          next = nil
          continue
        }
        next = place + 1 < Period.allCases.count ? Period.allCases[place + 1] : nil
      }
      #expect(rule.versions.allSatisfy { book.instruments[$0.cite.instrument] != nil }, "\(rule.id)")
      #expect(!rule.asks.isEmpty, "\(rule.id)")
    }
    #expect(Set(RuleRegister.all.flatMap(\.asks)) == Set(Ask.allCases))
  }

  @Test func everyAskIsAnsweredOnEveryDay() throws {
    let engine = LawEngine(book)
    for day in days {
      for question in Samples.questions(on: day) {
        let ruling = question.rule(engine)
        #expect(ruling.answer == question.answer(engine), "\(ruling.ask) \(day)")
        #expect(ruling.answer != .invalid)
        if book.law(on: day).period == nil, ruling.ask != "value" { #expect(ruling.answer == .notRegulated) }
      }
    }
  }

  /// What the law gives stays until the day named in it, and not a day longer.
  @Test(arguments: [
    ("grassrootsEmulationFighter", "districtChair", "district", 2025, 6, 30, Answer.allowed),
    ("grassrootsEmulationFighter", "districtChair", "district", 2025, 7, 1, .notAllowed),
    ("grassrootsEmulationFighter", "communeChair", "commune", 2025, 6, 30, .notAllowed),
    ("grassrootsEmulationFighter", "communeChair", "commune", 2025, 7, 1, .allowed),
    ("grassrootsEmulationFighter", "communeChair", "commune", 2027, 2, 28, .allowed),
    ("grassrootsEmulationFighter", "communeChair", "commune", 2027, 3, 1, .notRegulated),
    ("advancedWorker", "communeChair", "commune", 2026, 9, 30, .allowed),
    ("advancedWorker", "communeChair", "commune", 2026, 10, 1, .unverified),
  ])
  func authorityOnTheEdge(
    award: String, office: String, place: String, year: Int, month: Int, day: Int, expected: Answer
  ) throws {
    var question = AuthorityQuestion(
      try #require(Award(rawValue: award)), day: try self.day(year, month, day),
      try #require(DecidingOffice(rawValue: office)))
    question.place = Workplace(rawValue: place)
    // Decree 129 itself stands until it ends, but what the law of 2022 says is not sure from October 2026 on.
    let answer = LawEngine(book).answer(question)
    if expected == .allowed, question.day >= (try self.day(2026, 10, 1)) {
      #expect(answer == .unverified)
    } else {
      #expect(answer == expected)
    }
  }
}
