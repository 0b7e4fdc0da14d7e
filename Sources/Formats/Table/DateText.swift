import CivilTime

/// Dates as lists write them: 05/3/1985, 5.3.1985, 1985-03-05, 3/1985, 1985.
enum DateText {
  enum Reading: Equatable {
    case date(PartialDate)
    /// The parts are numbers, but the calendar has no such day.
    case impossible(day: Int, month: Int, year: Int)
    /// A year of two figures that may be of either century.
    case shortYear
    case unknown
  }

  static func read(_ text: String) -> Reading {
    var numbers: [(value: Int, digits: Int)] = []
    var isNumber = false
    // A time behind the day says nothing here.
    for byte in text.utf8.prefix(while: { $0 != 0x20 && $0 != 0x54 }) {
      switch byte {
      case 0x30...0x39:
        if !isNumber { numbers.append((0, 0)) }
        isNumber = true
        guard let last = numbers.indices.last, numbers[last].digits < 8 else { return .unknown }
        numbers[last] = (numbers[last].value * 10 + Int(byte - 0x30), numbers[last].digits + 1)
      case 0x2F, 0x2D, 0x2E:
        guard isNumber else { return .unknown }
        isNumber = false
      default: return .unknown
      }
    }
    guard isNumber else { return .unknown }
    return read(numbers)
  }

  private static func read(_ numbers: [(value: Int, digits: Int)]) -> Reading {
    switch numbers.map(\.digits) {
    case [4]: return isYear(numbers[0].value) ? .date(.year(numbers[0].value)) : .unknown
    case [8]:
      let value = numbers[0].value
      return day(value / 1_000_000, value / 10_000 % 100, value % 10_000)
    case [1, 4], [2, 4]:
      guard (1...12).contains(numbers[0].value), isYear(numbers[1].value) else { return .unknown }
      return .date(.month(year: numbers[1].value, month: numbers[0].value))
    case [4, 1, 1], [4, 1, 2], [4, 2, 1], [4, 2, 2]: return day(numbers[2].value, numbers[1].value, numbers[0].value)
    case [1, 1, 4], [1, 2, 4], [2, 1, 4], [2, 2, 4]: return day(numbers[0].value, numbers[1].value, numbers[2].value)
    case [1, 1, 2], [1, 2, 2], [2, 1, 2], [2, 2, 2]:
      // Nobody at work was born in 1929; 30 and more can only be the last century.
      guard numbers[2].value >= 30 else { return .shortYear }
      return day(numbers[0].value, numbers[1].value, 1900 + numbers[2].value)
    default: return .unknown
    }
  }

  private static func isYear(_ year: Int) -> Bool { (1800...2200).contains(year) }

  private static func day(_ day: Int, _ month: Int, _ year: Int) -> Reading {
    guard isYear(year) else { return .unknown }
    return Day(year, month, day).map { .date(.day($0)) } ?? .impossible(day: day, month: month, year: year)
  }
}
