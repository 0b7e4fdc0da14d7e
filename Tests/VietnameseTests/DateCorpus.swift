import CivilTime
import TestSupport
import Testing
import Vietnamese

/// How the date corpora write a mention: kind, date or ends, comparator, recurrence, hour, marks.
extension DateMention {
  var summary: String {
    var parts = [kind.rawValue]
    if let recurrence {
      parts.append(recurrence.description)
    } else if let date, kind != .time {
      parts.append(date.description)
    } else if let days {
      parts.append(days.count == 1 ? days.first.description : days.description)
    }
    if let hour { parts.append(hour.description) }
    if let comparator { parts.append(comparator.rawValue) }
    if recurrence != nil, let days {
      parts.append("next \(days.count == 1 ? days.first.description : days.description)")
    }
    if !isPossible { parts.append("impossible" + (proposal.map { " meant \($0)" } ?? "")) }
    if isBlank { parts.append("blank") }
    return parts.joined(separator: " ")
  }
}

/// Reads one corpus line as its `@` line says: "on 2026-03-10, prose, plan 2026, scan".
func mentions(of entry: CorpusFile.Entry) -> [DateMention] {
  var on = Day(2026, 3, 10)!
  var settings = DateReader.Settings()
  settings.scope = .field
  settings.accents = .optional
  settings.holidays = DateCorpus.holidays
  for word in entry.setting {
    let parts = word.split(separator: " ")
    switch parts.first {
    case "on": on = Day(iso: parts[1])!
    case "plan": settings.planYear = Int(parts[1])!
    case "prose":
      settings.scope = .prose
      settings.accents = .exact
    case "scan": settings.accents = .ignored
    case "last-monday": settings.lastWeek = .ofLastMonday
    default: preconditionFailure("no such setting: \(word)")
    }
  }
  let text = Array(entry.text.utf8)
  return DateReader(on: on, settings: settings).find(in: WordScanner.words(of: text), text: text)
}

enum DateCorpus {
  static let files = ["dates-plans", "dates-prose", "dates-typed", "dates-refused", "dates-scan"]

  /// Days off that the corpora need, invented for 2026 and 2027.
  static let holidays = HolidayCalendar(
    annual: [.init(id: "national-day", names: ["Quốc khánh"], month: 9, day: 2, from: Day(1945, 9, 2)!)],
    dated: [
      .init(
        id: "tet-2026", names: ["Tết Nguyên đán", "Tết âm lịch"], first: Day(2026, 2, 14)!, last: Day(2026, 2, 22)!,
        feast: Day(2026, 2, 17)!),
      .init(
        id: "tet-2027", names: ["Tết Nguyên đán", "Tết âm lịch"], first: Day(2027, 2, 5)!, last: Day(2027, 2, 9)!,
        feast: Day(2027, 2, 6)!),
    ])
}
