import CivilTime
import Domain

/// One step on the way from the words of a plan to a day. Shown to people beside the day.
package enum OccurrenceReason: Sendable, Equatable {
  /// The words of the document.
  case printed(String)
  /// «trước ngày D»: the last day in time is the one before.
  case dayBefore(Day)
  /// The last week of a month as the office counts it.
  case lastWeek(LastWeek, DayRange)
  /// A round without a day inside is due at its end.
  case endOfRound(Round)
  /// The time of the movement ends inside the round.
  case endOfMovement(Day)
  /// The document says nothing of when: due with the movement.
  case noTimeGiven
  /// The day is no working day and stays.
  case dayOff(Day, holiday: String?)
  /// The day is no working day and moves.
  case moved(from: Day, to: Day, holiday: String?)
  /// «khi có yêu cầu», «theo chỉ đạo».
  case waitsForOrder
  case waitsForEvent
  /// Standing work, looked at on chosen days.
  case checkpoint(Checkpoint)
  /// Several times a year at no fixed day: the year is cut evenly.
  case evenParts(Int)
  /// A rhythm without days ("định kỳ"), so treated as standing.
  case noRhythmGiven
  /// In special cases until that day, «trường hợp đặc biệt không quá».
  case atTheLatest(Day)

  /// True when it is not the document that says so.
  package var isAssumption: Bool {
    switch self {
    case .endOfRound, .noTimeGiven, .evenParts, .noRhythmGiven: true
    default: false
    }
  }

  package var wording: Wording {
    switch self {
    case .printed(let text): Wording("Văn bản ghi “\(text)”.", en: "The document says “\(text)”.")
    case .dayBefore(let day):
      Wording(
        "Trước ngày \(day.vietnamese): ngày cuối còn kịp là \(day.adding(days: -1).vietnamese).",
        en: "Before \(day): the last day in time is \(day.adding(days: -1)).")
    case .lastWeek(let rule, let week): rule.wording(week)
    case .endOfRound(let round):
      Wording(
        "Văn bản không nêu ngày trong kỳ (\(round.vietnamese)): lấy ngày cuối kỳ.",
        en: "No day inside the round (\(round)) is given: its last day is taken.")
    case .endOfMovement(let day):
      Wording("Phong trào kết thúc ngày \(day.vietnamese), trước cuối kỳ.", en: "The movement ends on \(day).")
    case .noTimeGiven:
      Wording("Văn bản không nêu thời hạn: lấy ngày kết thúc phong trào.", en: "No time is given: the movement's end.")
    case .dayOff(let day, let holiday):
      Wording("Ngày \(day.vietnamese) là \(day.dayOffWord(holiday)).", en: "\(day) is no working day.")
    case .moved(let from, let to, let holiday):
      Wording(
        "Ngày \(from.vietnamese) là \(from.dayOffWord(holiday)): chuyển sang ngày làm việc \(to.vietnamese).",
        en: "\(from) is no working day: moved to \(to).")
    default: standingWording
    }
  }

  private var standingWording: Wording {
    switch self {
    case .waitsForOrder: Wording("Chờ chỉ đạo hoặc yêu cầu của cấp trên.", en: "Waits for an order.")
    case .waitsForEvent: Wording("Chờ sự việc xảy ra; khi đó nhập ngày.", en: "Waits for an event.")
    case .checkpoint(let checkpoint): checkpoint.wording
    case .evenParts(let count):
      Wording(
        "Văn bản nêu \(count) lần một năm, không nêu ngày: chia đều trong năm.",
        en: "\(count) times a year without days: the year is cut evenly.")
    case .noRhythmGiven:
      Wording("Văn bản không nêu kỳ: coi như việc thường xuyên.", en: "No rhythm is given: taken as standing work.")
    case .atTheLatest(let day):
      Wording("Trường hợp đặc biệt không quá ngày \(day.vietnamese).", en: "In special cases until \(day).")
    default: Wording("", en: "")
    }
  }
}

extension Checkpoint {
  package var wording: Wording {
    switch self {
    case .monthEnd(let month):
      Wording("Việc thường xuyên: xem lại cuối tháng \(month.number)/\(month.year).", en: "Standing work: month end.")
    case .quarterEnd(let quarter):
      Wording(
        "Việc thường xuyên: xem lại cuối \(Round.quarter(quarter).vietnamese).", en: "Standing work: quarter end.")
    case .phaseEnd: Wording("Việc thường xuyên: xem lại khi kết thúc đợt.", en: "Standing work: end of a phase.")
    case .review:
      Wording("Việc thường xuyên: xem lại vào kỳ sơ kết, tổng kết.", en: "Standing work: a review of the plan.")
    case .end: Wording("Việc thường xuyên: xem lại khi kết thúc phong trào.", en: "Standing work: end of the movement.")
    }
  }
}

extension LastWeek {
  fileprivate func wording(_ week: DayRange) -> Wording {
    let days = "\(week.first.vietnamese) – \(week.last.vietnamese)"
    switch self {
    case .ofLastWorkingDay:
      return Wording(
        "Tuần cuối cùng tính theo ngày làm việc cuối tháng: \(days).", en: "Last week, of the last working day.")
    case .ofLastMonday:
      return Wording("Tuần cuối cùng tính theo thứ Hai cuối tháng: \(days).", en: "Last week, of the last Monday.")
    case .ofLastFriday:
      return Wording("Tuần cuối cùng tính theo thứ Sáu cuối tháng: \(days).", en: "Last week, of the last Friday.")
    }
  }
}

extension Day {
  fileprivate func dayOffWord(_ holiday: String?) -> String {
    if let holiday { return "ngày nghỉ lễ, tết (\(holiday))" }
    return weekday == .sunday ? "Chủ nhật" : weekday == .saturday ? "thứ Bảy" : "ngày nghỉ"
  }
}
