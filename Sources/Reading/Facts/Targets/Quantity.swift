import Domain

/// A number with its unit and its comparator, where it stands: "tối thiểu 95%", "không quá 02 tập thể".
struct Quantity {
  enum Measure { case share, count, rank }

  var measure: Measure
  var comparator: TargetReading.Comparator
  var value: TargetReading.Value
  /// Indices of the words of the number itself, both ends of a range included.
  var number: Range<Int>
  /// Indices of the words of the unit; empty when there is none.
  var unit: Range<Int>
  /// From the comparator before to the comparator behind.
  var words: Range<Int>
  /// False for a bare number, and for one whose comparator was taken over from the number before it.
  var isCompared: Bool
  /// False when the unit is no known one but whatever noun follows: "18 ca sinh/1.000 phụ nữ".
  var isUnitKnown = true
  /// True for "2/3 số phòng": its value is the share, rounded.
  var isFraction = false
  /// Stands between brackets.
  var isBracketed = false

  /// The single value, nil for a range.
  var single: Decimal10? {
    guard case .number(let n) = value else { return nil }
    return n
  }
}

extension Decimal10 {
  /// Whether the number is greater than a whole one.
  func isGreater(than whole: Int) -> Bool {
    var scale = 1
    for _ in 0..<min(places, 9) { scale *= 10 }
    return units > whole * scale
  }
}
