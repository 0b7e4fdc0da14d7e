import CivilTime

/// Content lines of iCalendar (RFC 5545): CRLF, folded at 75 octets, never inside a letter.
struct CalendarWriter {
  private(set) var bytes: [UInt8] = []

  /// `value` is written as it is.
  mutating func line(_ name: String, _ value: String) {
    var room = 75
    for byte in "\(name):\(value)".utf8 {
      let length = byte < 0x80 ? 1 : byte < 0xC0 ? 0 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      // The rest of a letter follows its first byte.
      if length > room {
        bytes += [0x0D, 0x0A, 0x20]
        room = 74
      }
      bytes.append(byte)
      room -= length
    }
    bytes += [0x0D, 0x0A]
  }

  /// Words of a person: what has a meaning in the format is escaped.
  mutating func text(_ name: String, _ words: String) {
    var value = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\\": value += "\\\\"
      case ";": value += "\\;"
      case ",": value += "\\,"
      case "\n": value += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: value += " "
      default: value.unicodeScalars.append(scalar)
      }
    }
    line(name, value)
  }

  mutating func day(_ name: String, _ day: Day) { line("\(name);VALUE=DATE", CalendarWriter.compact(day)) }

  /// `20260315`
  static func compact(_ day: Day) -> String { padded(day.year, 4) + padded(day.month, 2) + padded(day.day, 2) }
}
