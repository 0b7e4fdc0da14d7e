import CivilTime

/// May this person or collective be proposed for this form of commendation, by the merit route?
package struct FormQuestion: LawQuestion {
  package static let ask = Ask.form

  package var form: Award
  package var formClass: Int?
  package var received: Day
  package var year: Int
  package var bearer: ChainRule.Bearer
  package var subject: Subject
  package var proposed: Day?
  package var asOf: Day?

  package init(
    _ form: Award, class formClass: Int? = nil, received: Day, year: Int, _ bearer: ChainRule.Bearer, _ subject: Subject
  ) {
    self.form = form
    self.formClass = formClass
    self.received = received
    self.year = year
    self.bearer = bearer
    self.subject = subject
  }

  package var governingDay: Day { received }
  var proposalDay: Day { proposed ?? received }

  package func contradictions() -> [Contradiction] { subject.contradictions() }
}
