import Glibc
import Law

/// Stations of the law engine: loading the law, one ruling, a million people, and the cases the peers are given.
enum LawBench {
  static func run(_ words: [String]) {
    let count = words.dropFirst().first.flatMap { Int($0) } ?? 100_000
    switch words.first {
    case "load": load()
    case "ruling": ruling(count)
    case "answers": people(count, keepsReasons: false)
    case "reasons": people(count, keepsReasons: true)
    case "making": making(count)
    case "compared": compared(count)
    case "cases":
      let engine = LawEngine(LawBook.embedded)
      for place in 0..<count { print(LawCareers.row(place, engine)) }
    default: fail("law load | ruling N | answers N | reasons N | making N | compared N | cases N")
    }
  }

  /// All embedded law data, read and checked anew.
  private static func load() {
    report(
      "load",
      bytes: Embedded.paths.filter { $0.hasPrefix("law/") }.compactMap { Embedded.bytes($0)?.count }.reduce(0, +)
    ) {
      _ = try? LawBook.readEmbedded()
    }
  }

  /// Microseconds for one ruling with all its reasons, and for its answer alone.
  private static func ruling(_ count: Int) {
    let engine = LawEngine(LawBook.embedded)
    let people = (0..<1000).map(LawCareers.person)
    for title in LawCareers.titles {
      var clauses = 0
      let start = cpuMilliseconds()
      for place in 0..<count { clauses += engine.rule(LawCareers.question(title, people[place % 1000])).clauses.count }
      let reasons = (cpuMilliseconds() - start) * 1000 / Double(count)
      var eligible = 0
      let again = cpuMilliseconds()
      for place in 0..<count where engine.answer(LawCareers.question(title, people[place % 1000])) == .eligible {
        eligible += 1
      }
      let answers = (cpuMilliseconds() - again) * 1000 / Double(count)
      print("\(title.rawValue)\t\(reasons)\t\(answers)\t\(Double(clauses) / Double(count))\t\(eligible * 100 / count)")
    }
  }

  /// People made one by one, judged for every individual title: CPU milliseconds.
  private static func people(_ count: Int, keepsReasons: Bool) {
    let engine = LawEngine(LawBook.embedded)
    var eligible = 0
    let start = cpuMilliseconds()
    for place in 0..<count {
      let subject = LawCareers.person(place)
      for title in LawCareers.titles {
        let question = LawCareers.question(title, subject)
        let answer = keepsReasons ? engine.rule(question).answer : engine.answer(question)
        if answer == .eligible { eligible += 1 }
      }
    }
    print("\(count)\t\(cpuMilliseconds() - start)\t\(eligible)")
  }

  /// What making the people alone costs.
  private static func making(_ count: Int) {
    var years = 0
    let start = cpuMilliseconds()
    for place in 0..<count { years += LawCareers.person(place).years.count }
    print("\(count)\t\(cpuMilliseconds() - start)\t\(years)")
  }

  /// The cases of the peers, judged with all reasons.
  private static func compared(_ count: Int) {
    let engine = LawEngine(LawBook.embedded)
    let people = (0..<count).map(LawCareers.person)
    var clauses = 0
    let start = cpuMilliseconds()
    for subject in people {
      for title in LawCareers.compared { clauses += engine.rule(LawCareers.question(title, subject)).clauses.count }
    }
    print("\(count)\t\(cpuMilliseconds() - start)\t\(clauses)")
  }
}
