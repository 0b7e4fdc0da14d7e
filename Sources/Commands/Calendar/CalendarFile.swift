import Blocks
import CivilTime
import Domain

/// The deadlines, recurring work, phases and anniversaries of a plan as an iCalendar file. Same document, same bytes.
enum CalendarFile {
  static func bytes(of document: ReadDocument) -> [UInt8] {
    var writer = CalendarWriter()
    writer.line("BEGIN", "VCALENDAR")
    writer.line("VERSION", "2.0")
    writer.line("PRODID", "-//ThiDua//thidua \(Version.number)//VI")
    writer.line("CALSCALE", "GREGORIAN")
    writer.line("METHOD", "PUBLISH")
    writer.text("X-WR-CALNAME", name(of: document))
    writer.line("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh")
    timeZone(&writer)
    var used: [String: Int] = [:]
    for event in CalendarEvents(document).all {
      let base = "\(document.sha256.prefix(24))-\(event.span.start)-\(event.span.end)-\(event.kind.rawValue)"
      used[base, default: 0] += 1
      let turn = used[base, default: 1]
      event.write(
        uid: base + (turn > 1 ? "-\(turn)" : "") + "@thidua", stamp: document.reading.document.date, to: &writer)
    }
    writer.line("END", "VCALENDAR")
    return writer.bytes
  }

  private static func name(of document: ReadDocument) -> String {
    let head = document.reading.document
    let name = [head.type, head.number].compactMap(\.self).joined(separator: " ")
    return name.isEmpty ? document.file : name
  }

  /// Việt Nam has kept UTC+07:00 without summer time since 1975.
  private static func timeZone(_ writer: inout CalendarWriter) {
    writer.line("BEGIN", "VTIMEZONE")
    writer.line("TZID", "Asia/Ho_Chi_Minh")
    writer.line("BEGIN", "STANDARD")
    writer.line("DTSTART", "19750613T000000")
    writer.line("TZOFFSETFROM", "+0700")
    writer.line("TZOFFSETTO", "+0700")
    writer.line("TZNAME", "+07")
    writer.line("END", "STANDARD")
    writer.line("END", "VTIMEZONE")
  }
}
