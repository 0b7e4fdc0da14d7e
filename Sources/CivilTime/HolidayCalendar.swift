/// The public holidays of Vietnam, as data: the days the law gives off, wherever the reader or the schedule asks
/// whether a day is a working day.
///
/// Made from law/holidays.json; an empty calendar knows only weekends.
package struct HolidayCalendar: Sendable {
  /// A holiday on the same day of the solar year, every year from `from` to `until`: `Quốc khánh`, 2 September.
  package struct Annual: Sendable, Hashable {
    package var id: String
    /// Vietnamese names, the official one first: `Ngày Quốc khánh`, `Quốc khánh`, `lễ Quốc khánh`.
    package var names: [String]
    package var month: Int
    package var day: Int
    package var from: Day
    package var until: Day?
    /// False when the text that grants it has not been seen: such a day stays a working day.
    package var isSure: Bool

    package init(
      id: String, names: [String], month: Int, day: Int, from: Day, until: Day? = nil, isSure: Bool = true
    ) {
      self.id = id
      self.names = names
      self.month = month
      self.day = day
      self.from = from
      self.until = until
      self.isSure = isSure
    }
  }

  /// A run of days off in one year, both ends included: Tết and Giỗ Tổ follow the lunar year, the second day of the
  /// National Day and exchanged days are announced year by year.
  package struct Dated: Sendable, Hashable {
    package var id: String
    package var names: [String]
    package var first: Day
    package var last: Day
    /// The day the holiday itself falls on (mồng một Tết, mồng mười tháng ba); nil for a mere day off.
    package var feast: Day?
    package var isSure: Bool

    package init(id: String, names: [String], first: Day, last: Day, feast: Day? = nil, isSure: Bool = true) {
      precondition(first <= last, "a run of days off goes forward")
      self.id = id
      self.names = names
      self.first = first
      self.last = last
      self.feast = feast
      self.isSure = isSure
    }
  }

  package let annual: [Annual]
  /// Ascending by first day.
  package let dated: [Dated]
  /// Weekend days worked in exchange for a day off, ascending.
  package let exchangedWorkdays: [Day]

  package init(annual: [Annual] = [], dated: [Dated] = [], exchangedWorkdays: [Day] = []) {
    self.annual = annual
    self.dated = dated.sorted { ($0.first, $0.id) < ($1.first, $1.id) }
    self.exchangedWorkdays = exchangedWorkdays.sorted()
  }

  package static let empty = HolidayCalendar()

  /// The holiday on that day, its official name; nil when the law gives none or the text has not been seen.
  package func holiday(on day: Day) -> String? {
    for entry in dated where entry.isSure && entry.first <= day && day <= entry.last { return entry.names.first }
    for entry in annual where entry.isSure && entry.month == day.month && entry.day == day.day {
      if entry.from <= day && entry.until.map({ day <= $0 }) ?? true { return entry.names.first }
    }
    return nil
  }

  /// Whether a Saturday or Sunday is a working day by exchange.
  package func isExchangedWorkday(_ day: Day) -> Bool { exchangedWorkdays.contains(day) }
}
