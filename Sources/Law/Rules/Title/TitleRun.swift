import CivilTime
import Domain

/// The unbroken chain of years, a decision each, that ends in the year asked about.
struct TitleRun {
  /// Years whose title counts, the last first.
  private(set) var years: [Int] = []
  /// Days of the decisions, with their paths; nil where not told.
  private(set) var decisions: [(year: Int, place: Int, decided: Day?)] = []
  /// The year at which nothing more is known.
  private(set) var unknownYear: Int?

  var count: Int { years.count }
  var first: Int? { years.last }

  /// Each year has the title itself.
  init(of title: Award, endingIn year: Int, _ subject: Subject) {
    var at = year
    while let entry = subject.year(at) {
      guard let place = entry.titles.firstIndex(where: { $0.title == title }),
        subject.matters.sanction(over: at) == nil
      else { return }
      add(at, place, entry)
      at -= 1
    }
    unknownYear = at
  }

  /// Each year has a fighter's title; those with `title` are counted («times»).
  init(timesOf title: Award, endingIn year: Int, atMost most: Int, _ subject: Subject) {
    var at = year
    while let entry = subject.year(at) {
      guard subject.matters.sanction(over: at) == nil else { return }
      if let place = entry.titles.firstIndex(where: { $0.title == title }) {
        add(at, place, entry)
        if years.count == most { return }
      } else if at == year || !entry.titles.contains(where: { $0.title == .grassrootsEmulationFighter }) {
        return
      }
      at -= 1
    }
    unknownYear = at
  }

  private mutating func add(_ year: Int, _ place: Int, _ entry: YearFacts) {
    years.append(year)
    decisions.append((year, place, entry.titles[place].decided))
  }
}
