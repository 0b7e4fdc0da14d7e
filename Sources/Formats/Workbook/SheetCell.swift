import CivilTime

/// What one cell of a sheet holds.
package enum SheetCell: Sendable, Equatable {
  case empty
  case text(String)
  case number(Double)
  /// A number that its style shows as a date, or an ISO date.
  case day(Day)
  /// The same with a time of day, in seconds after midnight.
  case moment(Day, second: Int)
  case boolean(Bool)
  /// What the spreadsheet could not calculate: `#N/A`, `#REF!`.
  case error(String)
  /// A formula whose result nobody has calculated yet.
  case uncalculated

  /// The content as words; the day in the Vietnamese way, a whole number without a fraction.
  package var text: String {
    switch self {
    case .empty, .uncalculated: ""
    case .text(let text): text
    case .number(let number): SheetCell.shown(number)
    case .day(let day): SheetCell.shown(day)
    case .moment(let day, let second):
      "\(SheetCell.shown(day)) \(SheetCell.two(second / 3600)):\(SheetCell.two(second / 60 % 60))"
    case .boolean(let value): value ? "TRUE" : "FALSE"
    case .error(let name): name
    }
  }

  package var isEmpty: Bool {
    switch self {
    case .empty: true
    case .text(let text): text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    default: false
    }
  }

  private static func shown(_ day: Day) -> String { "\(two(day.day))/\(two(day.month))/\(day.year)" }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }

  private static func shown(_ number: Double) -> String {
    guard number.rounded() == number, number.magnitude < 1e15 else { return String(number) }
    return String(Int(number))
  }
}
