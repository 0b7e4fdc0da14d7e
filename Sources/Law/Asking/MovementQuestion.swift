import CivilTime
import Domain

/// Is this launching plan complete, and may this office launch it?
package struct MovementQuestion: LawQuestion {
  package static let ask = Ask.movement
  package enum Kind: String, CaseIterable, Sendable { case regular, thematic, campaignLegacy }

  package var day: Day
  package var kind: Kind?
  package var scope: MovementScope?
  package var launcher: DecidingOffice?
  package var years: Int?
  package var pilot: Bool?
  package var forThemedAward = false
  /// Parts the plan has; nil when no plan was given.
  package var parts: Set<PlanPart>?

  package init(day: Day, parts: Set<PlanPart>?) {
    self.day = day
    self.parts = parts
  }

  package var governingDay: Day { day }
}
