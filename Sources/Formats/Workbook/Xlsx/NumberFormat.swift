/// What the number format of a cell says about the number in it.
enum NumberFormat: Sendable, Equatable {
  case plain
  /// The number counts days.
  case date
  /// Shown with at least so many digits, as codes are: `00000`.
  case padded(Int)

  /// The formats that have a number of their own, in every language of Excel.
  static func builtIn(_ id: Int) -> NumberFormat {
    switch id {
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: .date
    default: .plain
    }
  }

  /// A written format: a date when it shows a day, a month beside no hours, or a year.
  static func of(_ code: [UInt8]) -> NumberFormat {
    var hasYearOrDay = false
    var hasMonth = false
    var hasClock = false
    var zeros = 0
    var isOnlyZeros = true
    var i = 0
    scan: while i < code.count {
      let byte = code[i]
      i += 1
      if byte != 0x30 { isOnlyZeros = false } else { zeros += 1 }
      switch byte {
      case 0x22: while i < code.count, code[i] != 0x22 { i += 1 }; i += 1
      case 0x5B: i = bracketEnd(code, i)
      case 0x5C, 0x5F, 0x2A: i += 1
      case 0x3B: break scan  // the first of the sections stands for positive numbers
      case 0x47, 0x67:
        // "General" is a word of its own.
        if code[(i - 1)...].prefix(7).map({ $0 | 0x20 }).elementsEqual("general".utf8) { i += 6 }
      case 0x79, 0x59, 0x64, 0x44: hasYearOrDay = true
      case 0x6D, 0x4D: hasMonth = true
      case 0x68, 0x48, 0x73, 0x53: hasClock = true
      default: break
      }
    }
    if hasYearOrDay || (hasMonth && !hasClock) { return .date }
    return isOnlyZeros && zeros >= 2 && zeros <= 15 ? .padded(zeros) : .plain
  }

  private static func bracketEnd(_ code: [UInt8], _ start: Int) -> Int {
    (code[min(start, code.count)...].firstIndex(of: 0x5D) ?? code.count) + 1
  }
}
