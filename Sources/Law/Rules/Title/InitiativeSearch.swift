import CivilTime
import Domain

/// Which initiatives of a person serve a criterion: recognised in time, of the scope asked, not used up (G10).
struct InitiativeSearch {
  let award: Award
  let year: Int
  var scope = InitiativeFacts.Scope.grassroots
  var withoutIngenuity = false
  /// Recognised on or before this day.
  let by: Day
  /// Recognised in one of these years, where the law says «trong thời gian đó».
  var within: ClosedRange<Int>?

  /// Places of those that serve, and of those of which a fact is absent.
  struct Found {
    var serving: [Int] = []
    var doubtful: [Int] = []
    /// No list of initiatives was given.
    var isUnknown = false

    func isAtLeast(_ count: Int) -> Bool? {
      if serving.count >= count { return true }
      return isUnknown || serving.count + doubtful.count >= count ? nil : false
    }
  }

  func find(_ initiatives: [InitiativeFacts]?, _ d: inout Deliberation) -> Found {
    var found = Found()
    guard let initiatives else {
      found.isUnknown = true
      return found
    }
    for (place, one) in initiatives.enumerated() {
      switch serves(one) {
      case false: continue
      case true: if isFree(one, place, &d) { found.serving.append(place) }
      default: if isFree(one, place, &d) { found.doubtful.append(place) }
      }
    }
    return found
  }

  private func serves(_ one: InitiativeFacts) -> Bool? {
    if withoutIngenuity, one.kind == .combatIngenuity { return false }
    if let theirs = one.effectScope, theirs < scope { return false }
    guard let recognised = one.recognised else { return nil }
    if recognised > by { return false }
    if let within, !within.contains(recognised.year) { return false }
    if one.effectScope == nil, scope > .grassroots { return nil }
    return withoutIngenuity && one.kind == nil ? nil : true
  }

  /// Not used for another award, or for the same of another year, as far as the tenant forbids that.
  private func isFree(_ one: InitiativeFacts, _ place: Int, _ d: inout Deliberation) -> Bool {
    for use in one.usedFor where use.award != award || (use.year != nil && use.year != year) {
      let rule: ParameterName =
        award.isTitle && use.award.isTitle ? .initiativeReuseTitleTitle : .initiativeReuseTitleForm
      let choice = d.value(rule).word
      guard choice != "allow" else { continue }
      d.warn(
        "initiativeUsed",
        "Sáng kiến \(one.id ?? "thứ \(place + 1)") đã dùng để xét một lần khác"
          + (choice == "forbid" ? " nên không được tính." : "."))
      if choice == "forbid" { return false }
    }
    return true
  }

  /// What of the doubtful ones must be told.
  func tellDoubts(_ found: Found, _ initiatives: [InitiativeFacts]?, _ d: inout Deliberation) {
    if found.isUnknown { d.lacksFact("subject.initiatives") }
    for place in found.doubtful {
      guard let one = initiatives?[place] else { continue }
      if one.recognised == nil { d.lacksFact("subject.initiatives[\(place)].recognised") }
      if one.effectScope == nil, scope > .grassroots { d.lacksFact("subject.initiatives[\(place)].effectScope") }
      if one.kind == nil, withoutIngenuity { d.lacksFact("subject.initiatives[\(place)].kind") }
    }
  }
}
