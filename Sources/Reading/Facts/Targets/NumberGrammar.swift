import Domain
import Vietnamese

/// Reads one number as officials print it: `02`, `3.460`, `86,415`, `1,5`, `một trăm`.
///
/// Thousands are parted by a period in groups of three, decimals by a comma; a period with another number of digits
/// behind it is a decimal point as machines print it.
struct NumberGrammar {
  let words: [Word]
  let ignoresAccents: Bool

  /// The number that begins at word `i`, and the place behind it.
  func number(at i: Int, end: Int) -> (value: Decimal10, next: Int)? {
    guard i < end else { return nil }
    return words[i].isNumber ? digits(at: i, end: end) : spelled(at: i, end: end)
  }

  private func digits(at i: Int, end: Int) -> (value: Decimal10, next: Int)? {
    guard words[i].length <= 15, var units = words[i].number else { return nil }
    var places = 0
    var at = i + 1
    while at + 1 < end, places == 0, let mark = separator(at), words[at + 1].isNumber, words[at + 1].gap == .none {
      let group = words[at + 1]
      guard group.length <= 9, let value = group.number, units < 9_000_000_000 else { return nil }
      // "3.460" is three thousand, "1,5" and "12.75" are decimals, and so is "86,415"; "27,400,000" is not.
      let isAmongGroups = isGroup(at + 2, end) || at > i + 1 && isGroup(at - 2, end)
      let isThousands = group.length == 3 && (mark == .period || isAmongGroups)
      if !isThousands { places = group.length }
      units = units * NumberGrammar.power(group.length) + value
      at += 2
    }
    return (Decimal10(units, places: places), at)
  }

  /// Whether a comma and three digits stand here.
  private func isGroup(_ at: Int, _ end: Int) -> Bool {
    at + 1 < end && separator(at) == .comma && words[at + 1].isNumber && words[at + 1].length == 3
      && words[at + 1].gap == .none
  }

  private func separator(_ at: Int) -> Mark? {
    let mark = words[at].mark
    return words[at].gap == .none && (mark == .period || mark == .comma) ? mark : nil
  }

  private static func power(_ n: Int) -> Int {
    var value = 1
    for _ in 0..<n { value *= 10 }
    return value
  }

  /// Numbers in words, taken only before a unit: "một trăm phần trăm", "hai sáng kiến".
  private func spelled(at i: Int, end: Int) -> (value: Decimal10, next: Int)? {
    guard let found = NumberWords.match(words, at: i, end: end, ignoringAccents: ignoresAccents) else { return nil }
    return (Decimal10(found.value), i + found.count)
  }
}
