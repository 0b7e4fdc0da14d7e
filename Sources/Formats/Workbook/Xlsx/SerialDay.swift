import CivilTime

/// Days as spreadsheets count them.
package enum SerialDay {
  /// Day 25,569 of the usual count is 1 January 1970.
  private static let epoch = 25_569
  private static let span1904 = 1_462

  /// The day and the seconds of it; nil before day 1 and behind the year 9999. The usual count knows a 29 February
  /// 1900 that never was: the days before it lie one off, and the day itself is none.
  package static func moment(_ serial: Double, from1904: Bool = false) -> (day: Day, second: Int)? {
    guard serial >= (from1904 ? 0 : 1), serial < 2_958_466 else { return nil }
    var whole = Int(serial)
    var second = Int(((serial - Double(whole)) * 86_400).rounded())
    if second == 86_400 {
      whole += 1
      second = 0
    }
    if from1904 { return (Day(number: whole + span1904 - epoch), second) }
    if whole == 60 { return nil }
    return (Day(number: whole - epoch + (whole < 60 ? 1 : 0)), second)
  }

  /// What to write for a day; nil for days that a spreadsheet cannot show.
  package static func serial(of day: Day) -> Double? {
    let serial = day.number + epoch
    if serial > 60 { return Double(serial) }
    return serial > 1 ? Double(serial - 1) : nil
  }
}
