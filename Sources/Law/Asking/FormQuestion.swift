import CivilTime

/// May this person or collective be proposed for this form of commendation, by yearly merit or by another route?
package struct FormQuestion: LawQuestion {
  package static let ask = Ask.form

  /// What is told of an achievement that is no yearly merit.
  package struct Achievement: Sendable {
    package enum Citizenship: String, CaseIterable, Sendable { case vietnamese, overseasVietnamese, foreign }
    /// Somebody competent confirmed it.
    package var confirmed: Bool?
    /// It has been commended before, by whatever form.
    package var alreadyAwarded: Bool?
    package var citizenship: Citizenship?

    package init() {}
  }

  package var form: Award
  package var formClass: Int?
  package var received: Day
  package var year: Int
  package var bearer: ChainRule.Bearer
  package var subject: Subject
  package var route = HeldAward.Kind.merit
  /// Of the other routes.
  package var achievement = Achievement()
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
