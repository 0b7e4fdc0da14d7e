import Blocks
import CivilTime
import Showing

/// One entry of a plan's calendar: all of one day, of several, or of every round.
struct CalendarEvent {
  var kind: FactCard.Kind
  var summary: String
  var description: String
  var first: Day
  /// Inclusive.
  var last: Day
  var rule: CalendarRule?
  /// The last day on which a recurring entry may stand.
  var until: Day?
  var span: Span

  func write(uid: String, stamp: Day?, to writer: inout CalendarWriter) {
    writer.line("BEGIN", "VEVENT")
    writer.line("UID", uid)
    writer.line("DTSTAMP", stamp.map { CalendarWriter.compact($0) + "T000000Z" } ?? "19700101T000000Z")
    writer.day("DTSTART", first)
    writer.day("DTEND", last.adding(days: 1))
    if let rule { writer.line("RRULE", rule.text + (until.map { ";UNTIL=\(CalendarWriter.compact($0))" } ?? "")) }
    writer.text("SUMMARY", summary)
    writer.text("DESCRIPTION", description)
    writer.text("CATEGORIES", kind.noun)
    writer.line("TRANSP", "TRANSPARENT")
    writer.line("END", "VEVENT")
  }
}
