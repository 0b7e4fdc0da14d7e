import CivilTime

/// May this person be proposed for this title?
package struct TitleQuestion: LawQuestion {
  package static let ask = Ask.title

  /// For a cap: how many hold the title below, how many are proposed.
  package struct Batch: Sendable {
    package var base: Int?
    package var count: Int?
  }

  package var title: Award
  package var received: Day
  package var year: Int
  package var subject: Subject
  package var proposed: Day?
  package var asOf: Day?
  package var closing: Day?
  package var unitHasOwnRules: Bool?
  package var batch: Batch?

  package init(_ title: Award, received: Day, year: Int, _ subject: Subject) {
    self.title = title
    self.received = received
    self.year = year
    self.subject = subject
  }

  package var governingDay: Day { received }
  var proposalDay: Day { proposed ?? received }
  var statusDay: Day { asOf ?? received }
  /// The day the year is closed: that of the staff list and of «mới tuyển dụng».
  var closingDay: Day { closing ?? Day(year, 12, 31) ?? .last }
  var entry: YearFacts? { subject.year(year) }

  package func contradictions() -> [Contradiction] { subject.contradictions() }
}

extension Subject {
  /// The same year twice, a title decided before its year, a matter closed before it was opened.
  func contradictions() -> [Contradiction] {
    var found: [Contradiction] = []
    for (place, entry) in years.enumerated() {
      for earlier in years[..<place] where earlier.year == entry.year {
        found.append(
          Contradiction(path: "subject.years[\(entry.year)]", because: "Năm \(entry.year) được khai hai lần."))
      }
      for (index, title) in entry.titles.enumerated() {
        guard let decided = title.decided, decided.year < entry.year else { continue }
        found.append(
          Contradiction(
            path: "subject.years[\(entry.year)].titles[\(index)].decided",
            because: "Danh hiệu của năm \(entry.year) không thể được quyết định từ ngày \(decided.vietnamese)."))
      }
    }
    return found + matters.contradictions("subject.matters")
  }
}

extension [Matter] {
  func contradictions(_ path: String) -> [Contradiction] {
    var found: [Contradiction] = []
    for (place, matter) in enumerated() {
      guard let opened = matter.opened, let closed = matter.closed, closed < opened else { continue }
      found.append(
        Contradiction(
          path: "\(path)[\(place)].closed",
          because: "Vụ việc mở ngày \(opened.vietnamese) không thể kết thúc ngày \(closed.vietnamese)."))
    }
    return found
  }

  /// The first matter still open on `day`.
  func pending(on day: Day) -> Int? {
    firstIndex { matter in
      if let opened = matter.opened, opened > day { return false }
      return matter.closed.map { $0 > day } ?? true
    }
  }

  /// The sanction that keeps `year` from counting: it ends after the year.
  func sanction(over year: Int) -> Int? {
    firstIndex { matter in
      guard matter.outcome == .sanctioned, let ends = matter.sanctionEnds else { return false }
      return ends.year > year
    }
  }
}

extension Day {
  /// Whole months from this day to the other; 0 when it is later.
  func wholeMonths(to other: Day) -> Int {
    let months = (other.year - year) * 12 + other.month - month - (other.day < day ? 1 : 0)
    return Swift.max(0, months)
  }
}
