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

/// A whole number with leading zeros.
package func padded(_ n: Int, _ width: Int) -> String {
  let digits = String(n)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
