import CivilTime
import Domain

/// The calendar days that a date as printed stands for.
enum DueDay {
  /// The last day on which a deadline is kept; nil when it depends on an event, an order or a year left open.
  /// For "from" it is the day on which the time begins.
  static func of(_ deadline: Deadline) -> Day? {
    switch deadline.kind {
    case .by, .in: (deadline.date ?? deadline.end).flatMap(\.lastDay)
    case .before: (deadline.date ?? deadline.end).flatMap(\.firstDay)
    case .from: (deadline.date ?? deadline.start).flatMap(\.firstDay)
    case .range: (deadline.end ?? deadline.date).flatMap(\.lastDay)
    case .conditional, .onOrder: nil
    }
  }
}
