/// A day of the week. Weeks begin on Monday, as Vietnamese officials count them.
package enum Weekday: Int, CaseIterable, Sendable, Comparable {
  case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday

  package static func < (a: Weekday, b: Weekday) -> Bool { a.rawValue < b.rawValue }
}
