import CivilTime

/// Instants as heads write them: `Sun, 06 Nov 1994 08:49:37 GMT`. Instants are milliseconds UTC.
enum HTTPDate {
  private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  static func write(_ milliseconds: Int64) -> String {
    let seconds = Int(milliseconds >= 0 ? milliseconds / 1000 : 0)
    let (number, rest) = (seconds / 86400, seconds % 86400)
    let day = Day(number: number)
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map(twoDigits).joined(separator: ":")
    return "\(weekdays[number % 7]), \(twoDigits(day.day)) \(months[day.month - 1]) \(day.year) \(clock) GMT"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
