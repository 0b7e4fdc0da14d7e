import Domain

/// An exact share or number: 95 % is 19/20, 2,5 is 5/2.
package struct Fraction: Sendable, Hashable, Comparable {
  package let numerator: Int
  /// Greater than zero, without a common divisor.
  package let denominator: Int

  /// Nil for a denominator of zero and for numbers beyond 64 bits.
  package init?(_ numerator: Int, _ denominator: Int = 1) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = Fraction.divisor(abs(numerator), abs(denominator))
    let sign = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / divisor
    self.denominator = sign * denominator / divisor
  }

  /// A printed number; a percentage is its hundredth part.
  package init?(_ value: Decimal10, isPercent: Bool = false) {
    guard (0...12).contains(value.places) else { return nil }
    let scale = (0..<value.places).reduce(isPercent ? 100 : 1) { product, _ in product * 10 }
    self.init(value.units, scale)
  }

  package static let zero = Fraction(exact: 0, 1)
  package static let one = Fraction(exact: 1, 1)
  private init(exact numerator: Int, _ denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  package static func < (a: Fraction, b: Fraction) -> Bool {
    // In full width: products of two 64-bit numbers do not overflow.
    let left = a.numerator.multipliedFullWidth(by: b.denominator)
    let right = b.numerator.multipliedFullWidth(by: a.denominator)
    return (left.high, left.low) < (right.high, right.low)
  }

  /// The least whole number that is not below this share of `total`.
  package func ceiling(of total: Int) -> Int? {
    let (product, overflow) = numerator.multipliedReportingOverflow(by: total)
    guard !overflow, product >= 0 else { return nil }
    return product / denominator + (product % denominator == 0 ? 0 : 1)
  }

  /// The greatest whole number that is not above this share of `total`.
  package func floor(of total: Int) -> Int? {
    let (product, overflow) = numerator.multipliedReportingOverflow(by: total)
    return overflow || product < 0 ? nil : product / denominator
  }

  private static func divisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }
}

extension Fraction: CustomStringConvertible {
  /// `19/20`, `3`.
  package var description: String { denominator == 1 ? String(numerator) : "\(numerator)/\(denominator)" }
}
