import CivilTime

/// The unbroken chain of years good enough that ends in the year asked about.
struct YearChain {
  /// The last first.
  private(set) var years: [Int] = []
  /// How many of them were excellent, after what the rating acts allow.
  private(set) var excellentCount = 0
  /// What is not known of the year at which the chain stops being known.
  private(set) var missing: String?
  /// The chain stopped at a year known to break it.
  private(set) var isBroken = false

  var count: Int { years.count }
  var span: ClosedRange<Int>? {
    guard let last = years.first, let first = years.last else { return nil }
    return first...last
  }

  /// What was read for it: its years, or where it is empty the year asked about.
  func facts(_ field: String = "") -> [String] {
    (years.isEmpty ? [asked] : years).map { "subject.years[\($0)]\(field)" }
  }

  private let asked: Int

  /// Years with `rating` or better, after the year `after`. `joins`: years of predecessor units count.
  init(
    _ rating: Rating, endingIn year: Int, after: Int?, _ question: FormQuestion, joins: Bool,
    minMonths: Int, limitMonths: Int
  ) {
    asked = year
    var at = year
    while at > after ?? 0 {
      guard let entry = question.subject.year(at) else {
        missing = "subject.years[\(at)]"
        return
      }
      let isCounted =
        question.subject.matters.sanction(over: at) == nil && (joins || !entry.isPredecessor)
      let state =
        isCounted
        ? Self.judge(entry, rating, question, minMonths: minMonths, limitMonths: limitMonths) : State(holds: false)
      guard state.holds == true else {
        missing = state.missing
        isBroken = state.holds == false
        return
      }
      years.append(at)
      if state.rating == .excellent { excellentCount += 1 }
      at -= 1
    }
    isBroken = true
  }

  private struct State {
    var holds: Bool?
    var missing: String?
    var rating: Rating?
  }

  private static func judge(
    _ entry: YearFacts, _ rating: Rating, _ question: FormQuestion, minMonths: Int, limitMonths: Int
  ) -> State {
    if question.bearer == .collective {
      let best: Set<Award> = [.excellentCollective, .determinedToWinUnit]
      for (place, title) in entry.titles.enumerated() where best.contains(title.title) {
        guard let decided = title.decided else {
          return State(missing: "subject.years[\(entry.year)].titles[\(place)].decided")
        }
        if decided <= question.proposalDay { return State(holds: true) }
      }
    }
    guard let declared = entry.rating else { return State(missing: "subject.years[\(entry.year)].rating") }
    guard declared >= rating else { return State(holds: false) }
    if question.bearer == .person, let group = question.subject.group,
      case .one(let act) = RatingAct.choice(
        group, year: entry.year, on: Day(entry.year, 12, 31) ?? .last, hasOwnRules: nil)
    {
      let standing = YearStanding(
        act, year: entry.year, monthsWorked: entry.monthsWorked, leave: entry.leave,
        matters: question.subject.matters, minMonths: minMonths, limitMonths: limitMonths)
      guard let effective = standing.effective(declared), effective >= rating else { return State(holds: false) }
      if let place = standing.doubtful { return State(missing: "subject.matters[\(place)].cause") }
      return State(holds: true, rating: effective)
    }
    return State(holds: true, rating: declared)
  }
}

/// Titles and awards that lie in a chain of years.
struct ChainCount {
  private(set) var count = 0
  /// Days of decisions that are absent.
  private(set) var doubtful: [String] = []

  /// Years of the chain with `title`, decided on or before `day`.
  init(titles title: Award, in chain: YearChain, _ subject: Subject, by day: Day) {
    for year in chain.years {
      guard let entry = subject.year(year),
        let place = entry.titles.firstIndex(where: { $0.title == title })
      else { continue }
      if let decided = entry.titles[place].decided {
        if decided <= day { count += 1 }
      } else {
        doubtful.append("subject.years[\(year)].titles[\(place)].decided")
      }
    }
  }

  /// Awards whose year lies in the chain, decided after `base` and by `day`.
  init(awards award: Award, in chain: YearChain, _ held: [HeldAward], after base: Day?, by day: Day, meritOnly: Bool) {
    guard let span = chain.span else { return }
    for (place, one) in held.enumerated() where one.award == award {
      if meritOnly, one.kind == .adHoc || one.kind == .movement { continue }
      guard let decided = one.decided else {
        doubtful.append("subject.awards[\(place)].decided")
        continue
      }
      guard decided <= day, let year = one.countedYear, span.contains(year) else { continue }
      if let base, decided <= base { continue }
      count += 1
    }
  }

  func isAtLeast(_ need: Int) -> Bool? {
    count >= need ? true : count + doubtful.count >= need ? nil : false
  }
}
