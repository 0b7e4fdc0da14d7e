import CivilTime
import Domain

/// The calendar days that a date as printed stands for.
enum DueDay {
  /// The last day on which a deadline is kept; nil when it depends on an event, an order or a year left open.
  /// For "from" it is the day on which the time begins.
  static func of(_ deadline: Deadline) -> Day? {
    switch deadline.kind {
    case .by, .in: (deadline.date ?? deadline.end).flatMap(last)
    case .before: (deadline.date ?? deadline.end).flatMap(first)
    case .from: (deadline.date ?? deadline.start).flatMap(first)
    case .range: (deadline.end ?? deadline.date).flatMap(last)
    case .conditional, .onOrder: nil
    }
  }

  static func first(_ date: PartialDate) -> Day? {
    switch date {
    case .year(let year): Day(year, 1, 1)
    case .half(let year, let half): Day(year, half == 1 ? 1 : 7, 1)
    case .quarter(let year, let quarter): Day(year, 3 * quarter - 2, 1)
    case .month(let year, let month): Day(year, month, 1)
    case .day(let day): day
    case .everyYear, .everyMonth: nil
    }
  }

  static func last(_ date: PartialDate) -> Day? {
    switch date {
    case .year(let year): Day(year, 12, 31)
    case .half(let year, let half): half == 1 ? Day(year, 6, 30) : Day(year, 12, 31)
    case .quarter(let year, let quarter): lastOfMonth(year, 3 * quarter)
    case .month(let year, let month): lastOfMonth(year, month)
    case .day(let day): day
    case .everyYear, .everyMonth: nil
    }
  }

  private static func lastOfMonth(_ year: Int, _ month: Int) -> Day? {
    guard (1...12).contains(month) else { return nil }
    return Day(year, month, Day.count(ofMonth: month, year: year))
  }
}
