import CivilTime
import Testing

@testable import Law

/// What holds of every career, however it went: five hundred made by a fixed seed.
@Suite struct CareerTests {
  private let engine = LawEngine(LawBook.embedded)
  private static let titles: [Award] = [
    .advancedWorker, .grassrootsEmulationFighter, .provincialEmulationFighter, .nationalEmulationFighter,
  ]

  private struct Dice {
    var state: UInt64
    mutating func roll(_ sides: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(sides))
    }
  }

  private func career(_ seed: Int) -> Subject {
    var dice = Dice(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
    var subject = Subject()
    subject.group = StaffGroup.allCases[dice.roll(4)]
    for year in 2018...2025 {
      var entry = YearFacts(year, rating: dice.roll(12) == 0 ? nil : Rating.allCases[dice.roll(4)])
      if dice.roll(3) > 0 { entry.titles.append(HeldTitle(.grassrootsEmulationFighter, decided: Day(year, 12, 20))) }
      if dice.roll(5) == 0 { entry.titles.append(HeldTitle(.provincialEmulationFighter, decided: Day(year + 1, 3, 2))) }
      if dice.roll(6) == 0 { entry.leave.append(Leave(Leave.Kind.allCases[dice.roll(6)], months: 1 + dice.roll(7))) }
      if dice.roll(12) > 0 { subject.years.append(entry) }
    }
    if dice.roll(4) > 0 {
      subject.initiatives = (0..<dice.roll(3)).map { _ in
        InitiativeFacts(
          .initiative, InitiativeFacts.Scope.allCases[dice.roll(3)],
          recognised: dice.roll(9) == 0 ? nil : Day(2025, 5, 5))
      }
    }
    if dice.roll(6) == 0 {
      var matter = Matter(Matter.Kind.allCases[dice.roll(5)], opened: Day(2025, 2, 1))
      if dice.roll(2) == 0 {
        matter.closed = Day(2025, 4, 1)
        matter.outcome = dice.roll(2) == 0 ? .sanctioned : .cleared
        matter.cause = dice.roll(3) == 0 ? nil : .other
      }
      subject.matters = [matter]
    }
    return subject
  }

  private var questions: [TitleQuestion] {
    var days: [Day] = []
    for (year, month, day) in [(2023, 12, 20), (2024, 2, 1), (2025, 12, 20), (2026, 2, 1), (2026, 10, 20)] {
      if let made = Day(year, month, day) { days.append(made) }
    }
    return (0..<500).flatMap { seed in
      let subject = career(seed)
      return Self.titles.map { TitleQuestion($0, received: days[seed % days.count], year: 2025, subject) }
    }
  }

  @Test func theAnswerAloneIsThatOfTheRuling() {
    for question in questions { #expect(engine.answer(question) == engine.rule(question).answer) }
  }

  /// The same for forms, by every route: held awards and confirmations are made by the same seed.
  @Test func theAnswerAloneIsThatOfTheRulingOfForms() {
    let forms: [(Award, Int?)] = [
      (.provincialCertificateOfMerit, nil), (.primeMinisterCertificateOfMerit, nil), (.labourOrder, 3),
      (.labourOrder, nil), (.independenceOrder, 2), (.commemorativeMedal, nil),
    ]
    var seen: Set<Answer> = []
    for seed in 0..<200 {
      var dice = Dice(state: UInt64(seed) &* 0xD134_2543_DE82_EF95 | 1)
      var subject = career(seed)
      if dice.roll(4) > 0 {
        subject.awards = [HeldAward(.provincialCertificateOfMerit, decided: Day(2018 + dice.roll(7), 6, 1))]
      }
      for (form, rank) in forms {
        for route in HeldAward.Kind.allCases {
          var question = FormQuestion(
            form, class: rank, received: Day(2026, 1 + dice.roll(12), 15) ?? .last, year: 2025,
            dice.roll(3) == 0 ? .collective : .person, subject)
          question.route = route
          question.achievement.confirmed = [nil, true, false][dice.roll(3)]
          question.achievement.citizenship = [nil, .vietnamese, .foreign][dice.roll(3)]
          let ruling = engine.rule(question)
          #expect(engine.answer(question) == ruling.answer)
          if route != .merit, question.achievement.confirmed != true { #expect(ruling.answer != .eligible) }
          seen.insert(ruling.answer)
        }
      }
    }
    #expect(seen == [.eligible, .notEligible, .needsFacts, .unverified, .notRegulated])
  }

  @Test func allAnswersComeUp() {
    let seen = Set(questions.map { engine.answer($0) })
    #expect(seen == [.eligible, .notEligible, .needsFacts, .unverified])
  }

  @Test func theOrderOfFactsDoesNotMatter() {
    for question in questions {
      var turned = question
      turned.subject.years.reverse()
      turned.subject.initiatives?.reverse()
      #expect(engine.answer(turned) == engine.answer(question))
    }
  }

  @Test func theSameQuestionHasTheSameRuling() {
    for question in questions.prefix(200) {
      #expect(engine.rule(question).clauses == engine.rule(question).clauses)
    }
  }

  /// How good an answer is for the person.
  private func worth(_ answer: Answer) -> Int {
    switch answer {
    case .notEligible: 0
    case .needsFacts, .unverified: 1
    case .eligible: 2
    default: -1
    }
  }

  /// One more initiative, one better rating, one more title of the level below never make a person less eligible.
  /// A title of the level itself may: its years may not count again (`yearsNotReused`).
  @Test func anAchievementNeverHarms() {
    for question in questions {
      let before = worth(engine.answer(question))
      var richer = question
      richer.subject.initiatives =
        (question.subject.initiatives ?? []) + [InitiativeFacts(.initiative, .national, recognised: Day(2025, 1, 5))]
      if question.subject.initiatives != nil { #expect(worth(engine.answer(richer)) >= before) }
      var better = question
      for place in better.subject.years.indices where better.subject.years[place].rating != nil {
        better.subject.years[place].rating = .excellent
      }
      #expect(worth(engine.answer(better)) >= before)
      var titled = question
      for place in titled.subject.years.indices {
        let year = titled.subject.years[place].year
        guard !titled.subject.years[place].titles.contains(where: { $0.title == .grassrootsEmulationFighter }) else {
          continue
        }
        titled.subject.years[place].titles.append(HeldTitle(.grassrootsEmulationFighter, decided: Day(year, 12, 20)))
      }
      #expect(worth(engine.answer(titled)) >= before)
    }
  }

  /// A fact that blocks the answer, once told, is asked no more.
  @Test func whatIsMissingIsNamed() {
    for question in questions {
      let ruling = engine.rule(question)
      guard ruling.answer == .needsFacts, ruling.missing == ["subject.initiatives"] else { continue }
      var told = question
      told.subject.initiatives = []
      #expect(engine.answer(told) != .needsFacts)
    }
  }
}
