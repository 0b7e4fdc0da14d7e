/// A day of the Gregorian calendar, without an instant and without a zone.
package struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil when the calendar has no such day.
  package init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.count(ofMonth: month, year: year)
    else { return nil }
    self.init(known: year, month, day)
  }

  /// For days that exist by construction.
  init(known year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  package static let first = Day(known: 1, 1, 1)
  package static let last = Day(known: 9999, 12, 31)

  package static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// How many days the month has, 28…31.
  package static func count(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: return isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  package static func < (a: Day, b: Day) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }

  /// ISO 8601: `2026-03-15`.
  package var description: String {
    String(unsafeUninitializedCapacity: 10) { bytes in
      var rest = year
      for place in (0..<4).reversed() {
        bytes[place] = 0x30 + UInt8(rest % 10)
        rest /= 10
      }
      for (place, number) in [(5, month), (8, day)] {
        bytes[place - 1] = UInt8(ascii: "-")
        bytes[place] = 0x30 + UInt8(number / 10)
        bytes[place + 1] = 0x30 + UInt8(number % 10)
      }
      return 10
    }
  }
}

// Counting days: the month is taken to begin in March, so that the leap day ends the year.
extension Day {
  /// Days since 1 January 1970, negative before it.
  package var number: Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day so many days after 1 January 1970; the ends of the calendar for numbers beyond them.
  package init(number: Int) {
    let z = min(max(number, -719_162), 2_932_896) + 719_468
    let era = z / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      known: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// 1 January 1970 was a Thursday.
  package var weekday: Weekday { Weekday(rawValue: ((number + 3) % 7 + 7) % 7 + 1) ?? .monday }

  /// Stops at the ends of the calendar.
  package func adding(days: Int) -> Day {
    let (sum, overflow) = number.addingReportingOverflow(days)
    return overflow ? (days < 0 ? Day.first : Day.last) : Day(number: sum)
  }

  /// The same day of a later month, or that month's last day: 31 January and one month is 28 or 29 February.
  package func adding(months: Int) -> Day {
    let month = self.monthOfYear.adding(months)
    return Day(known: month.year, month.number, min(day, month.dayCount))
  }

  package func adding(years: Int) -> Day { adding(months: years.multipliedReportingOverflow(by: 12).partialValue) }

  package var monthOfYear: Month { Month(known: year, month) }

  /// Monday of the day's week.
  package var startOfWeek: Day { adding(days: 1 - weekday.rawValue) }

  /// Monday to Sunday.
  package var week: DayRange { DayRange(startOfWeek, startOfWeek.adding(days: 6)) }

  /// The next such weekday; the day itself does not count.
  package func next(_ weekday: Weekday) -> Day {
    adding(days: (weekday.rawValue - self.weekday.rawValue + 6) % 7 + 1)
  }

  /// The last such weekday before; the day itself does not count.
  package func previous(_ weekday: Weekday) -> Day {
    adding(days: -((self.weekday.rawValue - weekday.rawValue + 6) % 7 + 1))
  }

  /// Reads ISO 8601 whole days, `2026-03-15`, and nothing else.
  package init?(iso text: some StringProtocol) {
    guard let day = text.utf8.withContiguousStorageIfAvailable({ Day(iso: $0) }) ?? Day(iso: Array(text.utf8)) else {
      return nil
    }
    self = day
  }

  /// The same from its bytes.
  package init?(iso bytes: some RandomAccessCollection<UInt8>) {
    guard bytes.count == 10 else { return nil }
    var (numbers, place, value) = ((0, 0, 0), 0, 0)
    for byte in bytes {
      switch place {
      case 4, 7:
        guard byte == UInt8(ascii: "-") else { return nil }
        if place == 4 { numbers.0 = value } else { numbers.1 = value }
        value = 0
      default:
        guard byte &- 0x30 < 10 else { return nil }
        value = value * 10 + Int(byte &- 0x30)
      }
      place += 1
    }
    numbers.2 = value
    self.init(numbers.0, numbers.1, numbers.2)
  }
}

extension Day {
  /// `05/3/2026`: a zero before days below 10 and the months 1 and 2, as Decree 30/2020/NĐ-CP writes dates.
  package var vietnamese: String { "\(padded(day, 2))/\(month < 3 ? padded(month, 2) : String(month))/\(year)" }
}
