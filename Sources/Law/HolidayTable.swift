import CivilTime
import Domain
import JSON

/// law/holidays.json: days of every year (`everyYear`) and runs of days in one year (`first`, `last`).
enum HolidayTable {
  enum Record {
    case annual(HolidayCalendar.Annual)
    case dated(HolidayCalendar.Dated, workedInstead: Day?)
  }

  struct Entries {
    var calendar: HolidayCalendar
    /// For the check of references.
    var provenances: [Entry<Provenance>]
  }

  static func read(_ source: JSONSource) throws(JSONError) -> Entries {
    var provenances: [Provenance] = []
    let entries = try LawFile(source, kind: "holidays").read { record throws(JSONError) -> Record in
      let (made, provenance) = try one(&record)
      provenances.append(provenance)
      return made
    }
    try refuseOverlaps(entries)
    var annual: [HolidayCalendar.Annual] = []
    var dated: [HolidayCalendar.Dated] = []
    var worked: [Day] = []
    for entry in entries {
      switch entry.value {
      case .annual(let day): annual.append(day)
      case .dated(let days, let instead):
        dated.append(days)
        if let instead, days.isSure { worked.append(instead) }
      }
    }
    return Entries(
      calendar: HolidayCalendar(annual: annual, dated: dated, exchangedWorkdays: worked),
      provenances: zip(entries, provenances).map { Entry(value: $1, offset: $0.offset, source: source) })
  }

  private static func one(_ record: inout LawRecord) throws(JSONError) -> (Record, Provenance) {
    let id = try record.text("id")
    let names = try record.texts("names")
    guard !names.isEmpty else { throw record.fail("ngày lễ phải có ít nhất một tên trong “names”") }
    if let date = try record.optionalDayOfYear("everyYear") {
      let provenance = try record.provenance()
      let day = HolidayCalendar.Annual(
        id: id, names: names, month: date.month, day: date.day, from: provenance.from ?? .first,
        until: provenance.until,
        isSure: provenance.confidence != .unverified)
      return (.annual(day), provenance)
    }
    let first = try record.day("first")
    let last = try record.day("last")
    guard first <= last else { throw record.fail("“last” đứng trước “first”", at: "last") }
    let feast = try record.optionalDay("feast")
    let instead = try record.optionalDay("workedInstead")
    let provenance = try record.provenance()
    let days = HolidayCalendar.Dated(
      id: id, names: names, first: first, last: last, feast: feast, isSure: provenance.confidence != .unverified)
    return (.dated(days, workedInstead: instead), provenance)
  }

  /// Neither two runs of days nor two periods of one yearly day may cover the same day.
  private static func refuseOverlaps(_ entries: [Entry<Record>]) throws(JSONError) {
    var lastAnnual: [String: HolidayCalendar.Annual] = [:]
    var lastDay: Day?
    for entry in entries {
      switch entry.value {
      case .annual(let day):
        if let before = lastAnnual.updateValue(day, forKey: day.id), before.until.map({ $0 >= day.from }) ?? true {
          throw entry.fail("“\(day.id)”: thời gian chồng lên bản ghi trước cùng id")
        }
      case .dated(let days, _):
        if let lastDay, days.first <= lastDay {
          throw entry.fail("các ngày nghỉ phải theo thứ tự và không chồng nhau; \(days.first) đã có")
        }
        lastDay = days.last
      }
    }
  }
}
