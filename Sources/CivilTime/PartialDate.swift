/// A date as officials print it: whole, or only as exact as the paper is.
package enum PartialDate: Hashable, Sendable {
  case year(Int)
  case half(year: Int, half: Int)
  case quarter(year: Int, quarter: Int)
  case month(year: Int, month: Int)
  case day(Day)
  /// A day or a month of every year: `--01-05`, `--07`.
  case everyYear(month: Int, day: Int?)
  /// A day of every month: `---15`.
  case everyMonth(day: Int)
}

extension PartialDate {
  /// The days it covers; nil for what comes back every year or month, and for years outside the calendar.
  package var days: DayRange? {
    switch self {
    case .year(let y): return Day(y, 1, 1).map { DayRange($0, Day(known: y, 12, 31)) }
    case .half(let y, let h): return Half(y, h)?.days
    case .quarter(let y, let q): return Quarter(y, q)?.days
    case .month(let y, let m): return Month(y, m)?.days
    case .day(let d): return DayRange(d, d)
    case .everyYear, .everyMonth: return nil
    }
  }

  package var firstDay: Day? { days?.first }
  package var lastDay: Day? { days?.last }

  /// The year it lies in; nil for what comes back.
  package var year: Int? { firstDay?.year }
}

extension PartialDate: CustomStringConvertible {
  /// `2026`, `2026-H1`, `2026-Q1`, `2026-03`, `2026-03-15`, `--07`, `--01-05`, `---15`.
  package var description: String {
    switch self {
    case .year(let y): return padded(y, 4)
    case .half(let y, let h): return "\(padded(y, 4))-H\(h)"
    case .quarter(let y, let q): return "\(padded(y, 4))-Q\(q)"
    case .month(let y, let m): return "\(padded(y, 4))-\(padded(m, 2))"
    case .day(let d): return d.description
    case .everyYear(let m, let d): return "--\(padded(m, 2))" + (d.map { "-\(padded($0, 2))" } ?? "")
    case .everyMonth(let d): return "---\(padded(d, 2))"
    }
  }
}

extension PartialDate {
  /// Reads what `description` writes and nothing else; nil for a date that is in no calendar.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    func digits(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard byte >= 0x30 && byte <= 0x39 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    func dash(_ at: Int) -> Bool { bytes[at] == UInt8(ascii: "-") }
    let read: PartialDate?
    switch bytes.count {
    case 4 where dash(0) && dash(1):
      read = digits(2..<4).map { .everyYear(month: $0, day: nil) }
    case 4:
      read = digits(0..<4).map { .year($0) }
    case 5 where dash(0) && dash(1) && dash(2):
      read = digits(3..<5).map { .everyMonth(day: $0) }
    case 7 where dash(0) && dash(1) && dash(4):
      guard let m = digits(2..<4), let d = digits(5..<7) else { return nil }
      read = .everyYear(month: m, day: d)
    case 7 where dash(4):
      guard let y = digits(0..<4) else { return nil }
      switch bytes[5] {
      case UInt8(ascii: "Q"): read = digits(6..<7).map { .quarter(year: y, quarter: $0) }
      case UInt8(ascii: "H"): read = digits(6..<7).map { .half(year: y, half: $0) }
      default: read = digits(5..<7).map { .month(year: y, month: $0) }
      }
    case 10 where dash(4) && dash(7):
      guard let y = digits(0..<4), let m = digits(5..<7), let d = digits(8..<10) else { return nil }
      read = Day(y, m, d).map { .day($0) }
    default: return nil
    }
    guard let read, read.exists else { return nil }
    self = read
  }

  /// Whether some calendar year has it.
  package var exists: Bool {
    switch self {
    case .everyYear(let m, let d): return (1...12).contains(m) && (d.map { Day(2024, m, $0) != nil } ?? true)
    case .everyMonth(let d): return (1...31).contains(d)
    default: return days != nil
    }
  }
}

/// A whole number with leading zeros.
package func padded(_ n: Int, _ width: Int) -> String {
  let digits = String(n)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
