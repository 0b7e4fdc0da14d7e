import Synchronization

/// The name of a record: 63 bits, milliseconds since 2020 and then chance, so that later records sort behind earlier
/// ones. A program sees 13 characters, never a number.
package struct Identifier: Sendable, Hashable, Comparable {
  package let number: Int64

  /// Nil for a number with a sign.
  package init?(_ number: Int64) {
    guard number >= 0 else { return nil }
    self.number = number
  }

  /// Exactly the 13 characters of `text`.
  package init?(_ text: some StringProtocol) {
    var value: UInt64 = 0
    guard text.utf8.count == 13 else { return nil }
    for byte in text.utf8 {
      guard let digit = Identifier.digits.firstIndex(of: byte), value < 1 << 58 else { return nil }
      value = value << 5 | UInt64(digit)
    }
    self.init(Int64(value))
  }

  /// 13 characters, digits and lower-case letters without i, l, o and u.
  package var text: String {
    String(unsafeUninitializedCapacity: 13) { bytes in
      for place in 0..<13 { bytes[place] = Identifier.digit(Int(number >> Int64((12 - place) * 5)) & 31) }
      return 13
    }
  }

  package static func < (left: Identifier, right: Identifier) -> Bool { left.number < right.number }

  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// The same without a look into an array: addresses hold hundreds of names on a page.
  @inline(__always) private static func digit(_ value: Int) -> UInt8 {
    let letter = UInt8(truncatingIfNeeded: value)
    if letter < 10 { return 0x30 + letter }
    return 0x57 + letter + (letter > 17 ? 1 : 0) + (letter > 19 ? 1 : 0) + (letter > 21 ? 1 : 0) + (letter > 26 ? 1 : 0)
  }

  /// 2020-01-01T00:00:00Z in milliseconds since 1970.
  fileprivate static let start: Int64 = 1_577_836_800_000
  /// Bits of chance; the 41 before them reach into 2089.
  fileprivate static let chance: Int64 = 22
}

/// Makes identifiers, each greater than the one before, also within a millisecond and when the clock is set back.
package final class IdentifierMaker: Sendable {
  private let clock: @Sendable () -> Int64
  private let random: @Sendable () -> UInt64
  private let last = Mutex<Int64>(0)

  /// `clock` gives milliseconds since 1970, `random` 64 bits of chance.
  package init(clock: @escaping @Sendable () -> Int64, random: @escaping @Sendable () -> UInt64) {
    self.clock = clock
    self.random = random
  }

  package func make() -> Identifier {
    let elapsed = min(max(0, clock() - Identifier.start), (1 << 41) - 2)
    let chance = Int64(truncatingIfNeeded: random() & (1 << UInt64(Identifier.chance) - 1))
    return last.withLock { last in
      // Many in one millisecond go on by small steps of chance: two programs do not walk in step.
      last = max(elapsed << Identifier.chance | chance, min(last, .max - 64) + 1 + chance & 31)
      return Identifier(last) ?? Identifier.least
    }
  }
}

extension Identifier {
  fileprivate static let least = Identifier(checked: 0)
  private init(checked number: Int64) { self.number = number }
}
