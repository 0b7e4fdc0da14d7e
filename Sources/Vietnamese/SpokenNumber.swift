extension NumberWords {
  /// The number in words as the administration writes it: «ba mươi ba triệu hai trăm nghìn», «một nghìn không trăm
  /// linh năm». Nil below zero. Reading it back gives the number.
  package static func spelling(of number: Int) -> String? {
    guard number >= 0 else { return nil }
    if number == 0 { return digits[0] }
    return words(of: number, afterLarger: false).joined(separator: " ")
  }

  private static let digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]

  private static func words(of number: Int, afterLarger: Bool) -> [String] {
    if number >= 1_000_000_000 {
      let rest = number % 1_000_000_000
      return words(of: number / 1_000_000_000, afterLarger: afterLarger) + ["tỷ"]
        + (rest == 0 ? [] : words(of: rest, afterLarger: true))
    }
    var said: [String] = []
    var isAfterLarger = afterLarger
    for (size, name) in [(1_000_000, "triệu"), (1000, "nghìn"), (1, "")] {
      let group = number / size % 1000
      guard group > 0 else { continue }
      said += hundreds(group, afterLarger: isAfterLarger)
      if !name.isEmpty { said.append(name) }
      isAfterLarger = true
    }
    return said
  }

  /// 1…999. After a larger group the missing hundred is said, too: «một nghìn không trăm linh năm».
  private static func hundreds(_ number: Int, afterLarger: Bool) -> [String] {
    let hundred = number / 100
    let ten = number / 10 % 10
    let one = number % 10
    var said = hundred > 0 || afterLarger ? [digits[hundred], "trăm"] : []
    switch ten {
    case 0 where one > 0 && !said.isEmpty: said.append("linh")
    case 0: break
    case 1: said.append("mười")
    default: said += [digits[ten], "mươi"]
    }
    switch one {
    case 0: break
    case 1 where ten > 1: said.append("mốt")
    case 5 where ten > 0: said.append("lăm")
    default: said.append(digits[one])
    }
    return said
  }
}
