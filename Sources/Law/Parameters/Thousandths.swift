/// A decimal figure with at most three digits after the point, kept as a whole number of thousandths, so that
/// 0.3 × 2,340,000 is exactly 702,000.
package struct Thousandths: Hashable, Comparable, Sendable {
  package let count: Int

  package init(count: Int) { self.count = count }

  /// `1`, `0.45`, `12.5`; nil for signs, exponents and figures beyond a million.
  package init?(_ text: some StringProtocol) {
    var whole = 0
    var fraction = 0
    var digits = 0
    var places: Int?
    for byte in text.utf8 {
      if byte == UInt8(ascii: "."), places == nil, digits > 0 {
        places = 0
        continue
      }
      let digit = Int(byte) - 48
      guard (0...9).contains(digit) else { return nil }
      digits += 1
      if let p = places {
        guard p < 3 else { return nil }
        fraction = fraction * 10 + digit
        places = p + 1
      } else {
        whole = whole * 10 + digit
        guard whole <= 1_000_000 else { return nil }
      }
    }
    guard digits > 0, places != 0 else { return nil }
    for _ in (places ?? 0)..<3 { fraction *= 10 }
    count = whole * 1000 + fraction
  }

  package static func < (a: Thousandths, b: Thousandths) -> Bool { a.count < b.count }

  /// As JSON writes it: `0.3`, `1`, `12.5`.
  package var literal: String {
    var digits = String(count % 1000 + 1000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(count / 1000)" + (digits.isEmpty ? "" : ".\(digits)")
  }
}
