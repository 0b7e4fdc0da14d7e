import CivilTime

/// What a rule made of some words: a date on its way to becoming a mention.
///
/// A class, because most rules answer nil at most places: a nil reference is cheap to hand on, a nil of so many fields
/// is not. Whoever changes a piece another rule may still hold makes a copy first.
final class DatePiece {
  /// The place after its last word.
  var next: Int
  var rule: DateRule
  var kind: DateMention.Kind
  var date: PartialDate?
  var days: DayRange?
  var startDate: PartialDate?
  var endDate: PartialDate?
  var comparator: DateMention.Comparator?
  var recurrence: Recurrence?
  var hour: DateMention.Hour?
  var weekday: Weekday?
  var isPossible = true
  var proposal: PartialDate?
  var isYearGiven = true
  var isRelative = false
  var isBlank = false
  /// A day whose month is still to be found: "từ ngày 15 đến 20/3".
  var openDay: Int?
  /// The first of some days one after the other, "ngày 15, 16 và 17": `next` is the last comma or "và".
  var isRun = false
  /// A place in a month, kept until the year is settled: "tuần đầu tiên của tháng 7".
  var place: (Recurrence.Place, Month)?

  init(_ rule: DateRule, _ kind: DateMention.Kind, next: Int) {
    self.rule = rule
    self.kind = kind
    self.next = next
  }

  convenience init(_ rule: DateRule, _ date: PartialDate, next: Int) {
    self.init(rule, DatePiece.kind(of: date), next: next)
    self.date = date
    days = date.days
  }

  convenience init(_ rule: DateRule, days: DayRange, next: Int) {
    self.init(rule, days.count == 1 ? .day : .range, next: next)
    self.days = days
    if days.count == 1 { date = .day(days.first) }
  }

  convenience init(_ rule: DateRule, _ recurrence: Recurrence, next: Int) {
    self.init(rule, .recurrence, next: next)
    self.recurrence = recurrence
  }

  func copy() -> DatePiece {
    let piece = DatePiece(rule, kind, next: next)
    piece.date = date
    piece.days = days
    piece.startDate = startDate
    piece.endDate = endDate
    piece.comparator = comparator
    piece.recurrence = recurrence
    piece.hour = hour
    piece.weekday = weekday
    piece.isPossible = isPossible
    piece.proposal = proposal
    piece.isYearGiven = isYearGiven
    piece.isRelative = isRelative
    piece.isBlank = isBlank
    piece.openDay = openDay
    piece.isRun = isRun
    piece.place = place
    return piece
  }

  private static func kind(of date: PartialDate) -> DateMention.Kind {
    switch date {
    case .year: .year
    case .half: .range
    case .quarter: .quarter
    case .month: .month
    case .day: .day
    case .everyYear, .everyMonth: .recurrence
    }
  }

  func mention(from first: Int, words: [Word]) -> DateMention {
    DateMention(
      words: first..<next, span: Int(words[first].start)..<Int(words[next - 1].end), kind: kind, date: date,
      start: days?.first, end: days?.last, startDate: startDate, endDate: endDate, comparator: comparator,
      recurrence: recurrence, hour: hour, weekday: weekday, isPossible: isPossible, proposal: proposal,
      isYearGiven: isYearGiven, isRelative: isRelative, isBlank: isBlank, rule: rule)
  }
}

/// Settling the year of what was printed without one.
extension DatePiece {
  func relative() -> DatePiece {
    let piece = copy()
    piece.isRelative = true
    return piece
  }

  func blank() -> DatePiece {
    let piece = copy()
    piece.isBlank = true
    return piece
  }
}
