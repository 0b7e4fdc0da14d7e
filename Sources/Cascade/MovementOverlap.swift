import CivilTime
import Domain

/// What a movement asks of the units of an agency: whom, and when something is due.
package struct MovementShare: Sendable {
  package struct Part: Sendable {
    package var unit: Identifier
    package var people: [Identifier]
    package var due: [Day]

    package init(unit: Identifier, people: [Identifier] = [], due: [Day] = []) {
      self.unit = unit
      self.people = people
      self.due = due
    }
  }
  package var movement: Identifier
  package var name: String
  package var period: DayRange
  package var parts: [Part]

  package init(movement: Identifier, name: String, period: DayRange, parts: [Part]) {
    self.movement = movement
    self.name = name
    self.period = period
    self.parts = parts
  }
}

/// Where a movement meets another one that is running: the same units and people, and the weeks in which both have
/// something due.
package struct MovementOverlap: Sendable, Equatable {
  package struct Week: Sendable, Equatable {
    package var monday: Day
    /// Units with something due from both.
    package var units: [Identifier]
    /// How much is due from both in these units.
    package var due: Int
  }
  package var movement: Identifier
  package var name: String
  /// The days both run.
  package var days: DayRange
  package var units: [Identifier]
  package var people: Int
  /// In order of time.
  package var weeks: [Week]

  /// What `new` meets among `running`, those with the most crowded weeks first. Movements that share neither time nor
  /// anybody are left out.
  package static func of(_ new: MovementShare, among running: [MovementShare]) -> [MovementOverlap] {
    let units = Set(new.parts.map(\.unit))
    let people = Set(new.parts.flatMap(\.people))
    let due = weeks(new)
    return running.compactMap { other in
      guard other.movement != new.movement, new.period.overlaps(other.period) else { return nil }
      let sharedUnits = units.intersection(other.parts.map(\.unit))
      let sharedPeople = people.intersection(other.parts.flatMap(\.people)).count
      guard !sharedUnits.isEmpty || sharedPeople > 0 else { return nil }
      let days = DayRange(
        max(new.period.first, other.period.first), min(new.period.last, other.period.last))
      return MovementOverlap(
        movement: other.movement, name: other.name, days: days, units: sharedUnits.sorted(), people: sharedPeople,
        weeks: crowded(due, weeks(other)))
    }.sorted { ($1.crowd, $0.movement) < ($0.crowd, $1.movement) }
  }

  /// The days both run, how many share them, and the first of the crowded weeks.
  package var wording: Wording {
    let crowd = weeks.first.map {
      Wording(
        "; \(weeks.count) tuần cùng có hạn, sớm nhất tuần từ \($0.monday.vietnamese)",
        en: "; \(weeks.count) weeks with something due from both, the first from \($0.monday)")
    }
    let shared = people > 0 ? Wording("; \(people) người cùng được giao", en: "; \(people) people in both") : nil
    return Wording(
      "cùng chạy \(days.first.vietnamese) – \(days.last.vietnamese); \(units.count) đơn vị cùng tham gia"
        + (shared?.vi ?? "") + (crowd?.vi ?? ""),
      en: "both run \(days); \(units.count) units in both" + (shared?.en ?? "") + (crowd?.en ?? ""))
  }

  private var crowd: Int { weeks.reduce(0) { $0 + $1.due } }

  /// Of each week: how much is due in each unit.
  private static func weeks(_ share: MovementShare) -> [Day: [Identifier: Int]] {
    var weeks: [Day: [Identifier: Int]] = [:]
    for part in share.parts {
      for day in part.due { weeks[day.startOfWeek, default: [:]][part.unit, default: 0] += 1 }
    }
    return weeks
  }

  private static func crowded(
    _ a: [Day: [Identifier: Int]], _ b: [Day: [Identifier: Int]]
  ) -> [Week] {
    a.compactMap { monday, mine in
      guard let others = b[monday] else { return nil }
      let units = Set(mine.keys).intersection(others.keys)
      guard !units.isEmpty else { return nil }
      let due = units.reduce(0) { $0 + (mine[$1] ?? 0) + (others[$1] ?? 0) }
      return Week(monday: monday, units: units.sorted(), due: due)
    }.sorted { $0.monday < $1.monday }
  }
}
