/// The few ways the program sets words apart on a terminal. Never the only sign: a word or a mark says the same.
enum Ink: String, Sendable {
  case plain = ""
  case strong = "1"
  case faint = "2"
  case red = "31"
  case redStrong = "1;31"
  case green = "32"
  case gold = "33"
  case blue = "34"
  case violet = "35"

  func paint(_ text: String, if hasColour: Bool) -> String {
    guard hasColour, self != .plain, !text.isEmpty else { return text }
    return "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
  }
}
