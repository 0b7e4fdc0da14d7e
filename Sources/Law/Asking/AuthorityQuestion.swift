import CivilTime

/// May this office decide or propose this award, on this day, at this place?
package struct AuthorityQuestion: LawQuestion {
  package static let ask = Ask.authority
  package enum Act: String, CaseIterable, Sendable { case decide, propose }

  package var award: Award
  package var awardClass: Int?
  package var day: Day
  package var office: DecidingOffice
  package var act: Act = .decide
  package var place: Workplace?
  package var delegated: Bool?

  package init(_ award: Award, day: Day, _ office: DecidingOffice) {
    self.award = award
    self.day = day
    self.office = office
  }

  package var governingDay: Day { day }
}
