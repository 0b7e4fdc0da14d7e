/// A run of days, both ends included.
package struct DayRange: Hashable, Sendable, CustomStringConvertible {
  package let first: Day
  package let last: Day

  /// Ends given in the wrong order are exchanged.
  package init(_ a: Day, _ b: Day) {
    first = min(a, b)
    last = max(a, b)
  }

  package var count: Int { last.number - first.number + 1 }
  package func contains(_ day: Day) -> Bool { first <= day && day <= last }
  package func overlaps(_ other: DayRange) -> Bool { first <= other.last && other.first <= last }

  /// `2026-03-01..2026-03-31`.
  package var description: String { "\(first)..\(last)" }
}
