import CivilTime

/// One date expression of a text: what was written, and what it means from the day it is read on.
package struct DateMention: Sendable, Equatable {
  /// How exact it is, or what sort. Weeks, halves of a year and everything with two ends are ranges.
  package enum Kind: String, Sendable, CaseIterable {
    case day, month, quarter, year, range, recurrence
    /// With an hour: `start` and `end` are still the day.
    case time
    /// Counted from an event: "sau 03 tháng kể từ khi có văn bản". No start and no end.
    case conditional
  }

  /// What stands before the date. The date itself is never moved by it: "trước ngày 15/3/2026" is 15 March, before.
  package enum Comparator: String, Sendable, CaseIterable {
    /// đến hết, chậm nhất, đến ngày
    case by
    case before
    case from
    case `in`
    case after
  }

  package struct Hour: Hashable, Sendable, CustomStringConvertible {
    package var hour: Int
    package var minute: Int
    package var description: String { "\(padded(hour, 2)):\(padded(minute, 2))" }
  }

  /// Places of its words in the array the reader was given, from the comparator to the last word.
  package var words: Range<Int>
  /// Bytes of the text.
  package var span: Range<Int>
  package var kind: Kind
  /// As exact as it is printed: `2026-Q1`, `--01-05`; nil for ranges and for what has no calendar form.
  package var date: PartialDate?
  /// Inclusive. Of a recurrence: the next time it is due, when that can be said.
  package var start: Day?
  package var end: Day?
  /// The two ends of a range as exact as they are printed: "từ tháng 3 đến tháng 9/2026" is 2026-03, 2026-09.
  package var startDate: PartialDate?
  package var endDate: PartialDate?
  package var comparator: Comparator?
  package var recurrence: Recurrence?
  package var hour: Hour?
  /// The weekday printed beside a day: "thứ Hai, ngày 16/3/2026"; a reader may compare it.
  package var weekday: Weekday?
  /// False for a printed date that is in no calendar: 31/02/2026, 128/8/2025. Then `start` and `end` are nil.
  package var isPossible = true
  /// For an impossible date: what was probably meant, when there is only one good guess.
  package var proposal: PartialDate?
  /// False when the year was supplied by the reader: "tháng 6", "quý I".
  package var isYearGiven = true
  /// True when it is counted from the day of reading: "tuần sau", "3 ngày nữa".
  package var isRelative = false
  /// True for a form whose day was left open: "ngày   tháng 01 năm 2025".
  package var isBlank = false
  /// The rule that found it.
  package var rule: DateRule

  /// The days it covers.
  package var days: DayRange? {
    guard let start, let end else { return nil }
    return DayRange(start, end)
  }
}

/// The sorts of expression the reader knows, one file of rules each.
package enum DateRule: String, Sendable, CaseIterable {
  case numericDay = "date.numeric-day"
  case spelledDay = "date.spelled-day"
  case bareDay = "date.bare-day"
  case isoDate = "date.iso"
  case month = "date.month"
  case quarter = "date.quarter"
  case year = "date.year"
  case yearSpan = "date.year-span"
  case week = "date.week"
  case weekday = "date.weekday"
  case relativeDay = "date.relative-day"
  case offset = "date.offset"
  case units = "date.units"
  case part = "date.part"
  case ordinal = "date.ordinal"
  case holiday = "date.holiday"
  case season = "date.season"
  case hour = "date.hour"
  case range = "date.range"
  case recurrence = "date.recurrence"
  case frequency = "date.frequency"
  case continuous = "date.continuous"
  case onOrder = "date.on-order"
  case condition = "date.condition"

  /// What it accepts, in Vietnamese, as `explain` prints it.
  package var summary: String {
    switch self {
    case .numericDay: "Ngày viết bằng số: 15/3/2026, 07-05-1954, 7.5.1954, ngày 15/3"
    case .spelledDay: "Ngày viết bằng chữ: ngày 18 tháng 01 năm 2024, mồng 3 tháng ba"
    case .bareDay: "Chỉ có ngày: ngày 15, mồng 3"
    case .isoDate: "Ngày theo ISO 8601: 2026-03-15, 2026-03, 2026-Q1"
    case .month: "Tháng: tháng 3/2026, tháng ba năm nay, tháng sau"
    case .quarter: "Quý: quý I/2026, Quí IV-2025, quý này"
    case .year: "Năm: năm 2026, năm ngoái, năm tới"
    case .yearSpan: "Khoảng năm: giai đoạn 2021-2025, năm học 2025-2026"
    case .week: "Tuần: tuần sau, tuần 2 tháng 5, tuần cuối cùng của tháng 6"
    case .weekday: "Thứ trong tuần: thứ sáu tuần sau, thứ Hai, chủ nhật này"
    case .relativeDay: "Ngày gọi theo hôm nay: hôm qua, ngày mai, ngày kia"
    case .offset: "Cách hôm nay: 3 ngày trước, hai tuần nữa, cách đây 2 tháng"
    case .units: "Số đơn vị trọn: 3 tháng tới, 2 năm qua, trong vòng 5 ngày tới"
    case .part: "Phần của kỳ: đầu năm, giữa tháng, cuối quý II, 6 tháng đầu năm"
    case .ordinal: "Thứ tự trong kỳ: ngày cuối cùng của tháng, thứ Hai đầu tiên của tháng 9"
    case .holiday: "Ngày lễ, ngày kỷ niệm có ngày cố định: Quốc khánh, ngày Nhà giáo Việt Nam"
    case .season: "Mùa: mùa hè này, mùa đông năm nay"
    case .hour: "Giờ: trước 14h00 ngày 05/7/2024, 20 giờ 15 phút"
    case .range: "Khoảng: từ tháng 3 đến tháng 9/2026, 15-20/3/2026"
    case .recurrence: "Định kỳ: ngày 05 hằng tháng, thứ Sáu hằng tuần, tuần cuối cùng của mỗi tháng"
    case .frequency: "Tần suất: 02 tuần/lần, 2 lần/năm, định kỳ 6 tháng"
    case .continuous: "Thường xuyên, liên tục"
    case .onOrder: "Theo chỉ đạo, khi có yêu cầu, đột xuất"
    case .condition: "Tính từ một sự kiện: sau 03 tháng kể từ khi có văn bản"
    }
  }
}
