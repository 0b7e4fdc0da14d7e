import Vietnamese

/// What every text goes through at the door: valid UTF-8, NFC, plain spaces, no invisible characters, letters of
/// other scripts that only look Latin brought home.
enum Cleaning {
  /// True when the bytes can be taken as they are.
  static func isClean(_ bytes: Span<UInt8>) -> Bool {
    var i = 0
    let count = bytes.count
    while i < count {
      let byte = bytes[i]
      if byte < 0x80 {
        if byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F { return false }
        i += 1
        continue
      }
      guard i + 1 < count else { return false }
      let second = bytes[i + 1]
      guard second & 0xC0 == 0x80 else { return false }
      switch byte {
      case 0xC2:
        if second <= 0xA0 || second == 0xAD { return false }
        i += 2
      case 0xC3:
        if second == 0x90 || second == 0xB0 { return false }
        i += 2
      case 0xC4...0xCB:
        if byte == 0xC6 && second == 0x89 { return false }
        i += 2
      case 0xE1, 0xE2:
        guard i + 2 < count, bytes[i + 2] & 0xC0 == 0x80 else { return false }
        if byte == 0xE1 && (second < 0xB8 || second > 0xBB) { return false }
        if byte == 0xE2 && !(second == 0x80 && bytes[i + 2] >= 0x92 && bytes[i + 2] <= 0xA7) { return false }
        i += 3
      default: return false
      }
    }
    return true
  }

  /// The cleaned bytes; `marks` (ascending offsets into `bytes`) are moved along.
  static func cleaned(_ bytes: [UInt8], marks: inout [Int]) -> [UInt8] {
    if isClean(bytes.span) { return bytes }
    var out = mapped(bytes, marks: &marks)
    latinise(&out, marks: &marks)
    if Normalization.isPlainlyComposed(out.span) { return out }
    return composed(out, marks: &marks)
  }

  static func cleaned(_ bytes: [UInt8]) -> [UInt8] {
    var none: [Int] = []
    return cleaned(bytes, marks: &none)
  }

  /// Every scalar replaced by what it should be.
  private static func mapped(_ bytes: [UInt8], marks: inout [Int]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var mark = 0
    var i = 0
    while i < bytes.count {
      while mark < marks.count && marks[mark] <= i {
        marks[mark] = out.count
        mark += 1
      }
      guard let (scalar, next) = Normalization.decode(bytes, at: i) else {
        i += 1
        continue
      }
      if scalar == 0x0D {
        if next >= bytes.count || bytes[next] != 0x0A { out.append(0x0A) }
      } else if let plain = replacement(scalar) {
        Normalization.appendUTF8(plain, to: &out)
      }
      i = next
    }
    while mark < marks.count {
      marks[mark] = out.count
      mark += 1
    }
    return out
  }

  /// What stands for a scalar in clean text; nil when it is dropped.
  private static func replacement(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x09, 0x0A: scalar
    case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: 0x0A
    case 0..<0x20, 0x7F..<0xA0, 0xAD: nil
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: 0x20
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xFFF0...0xFFFF: nil
    case 0x2010, 0x2011: 0x2D
    case 0xD0, 0x189: 0x110
    case 0xF0: 0x111
    case 0xF020...0xF07E: scalar - 0xF000
    case 0xF0B7, 0xF0A7, 0xF0A8, 0xF0D8, 0xF0FC, 0xF076: 0x2022
    case 0xE000...0xF8FF, 0xE0000...0x10FFFF: nil
    default: scalar
    }
  }

  // MARK: Lookalike letters

  private static let lookalikes: [UInt32: UInt8] = {
    var table: [UInt32: UInt8] = [:]
    let pairs = [
      ("АВЕКМНОРСТХУІЅЈаеорсухіѕј", "ABEKMHOPCTXYISJaeopcyxisj"), ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo"),
    ]
    for (other, latin) in pairs {
      for (from, to) in zip(other.unicodeScalars, latin.utf8) { table[from.value] = to }
    }
    return table
  }()

  /// Turns Cyrillic and Greek letters inside words that have Latin letters into the Latin letter they imitate.
  private static func latinise(_ bytes: inout [UInt8], marks: inout [Int]) {
    guard bytes.contains(where: { $0 >= 0xCE && $0 <= 0xD1 }) else { return }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var shortened: [Int] = []
    var i = 0
    while i < bytes.count {
      let start = i
      var hasLatin = false
      var hasOther = false
      while i < bytes.count, bytes[i] >= 0x80 || isLetter(bytes[i]) {
        if bytes[i] < 0x80 || (bytes[i] >= 0xC3 && bytes[i] <= 0xC6) || bytes[i] == 0xE1 { hasLatin = true }
        if bytes[i] >= 0xCE && bytes[i] <= 0xD1 { hasOther = true }
        i += 1
      }
      if hasLatin && hasOther {
        appendLatin(bytes, start..<i, to: &out, shortened: &shortened)
      } else {
        out.append(contentsOf: bytes[start..<i])
      }
      if i < bytes.count {
        out.append(bytes[i])
        i += 1
      }
    }
    bytes = out
    for k in marks.indices {
      let mark = marks[k]
      marks[k] -= shortened.count(where: { $0 < mark })
    }
  }

  private static func appendLatin(
    _ bytes: [UInt8], _ range: Range<Int>, to out: inout [UInt8], shortened: inout [Int]
  ) {
    var i = range.lowerBound
    while i < range.upperBound, let (scalar, next) = Normalization.decode(bytes, at: i) {
      if let latin = lookalikes[scalar] {
        out.append(latin)
        shortened.append(i)
      } else {
        out.append(contentsOf: bytes[i..<next])
      }
      i = next
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  // MARK: Composition around marks

  private static func composed(_ bytes: [UInt8], marks: inout [Int]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var from = 0
    for k in marks.indices {
      let border = max(from, stableBorder(bytes, from: marks[k]))
      out.append(contentsOf: Normalization.composed(Array(bytes[from..<border])))
      marks[k] = out.count
      from = border
    }
    out.append(contentsOf: Normalization.composed(Array(bytes[from...])))
    return out
  }

  /// The next place at or after `offset` where a text may be cut without parting a letter from its marks.
  private static func stableBorder(_ bytes: [UInt8], from offset: Int) -> Int {
    var i = offset
    while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x80 || (byte >= 0xC2 && byte <= 0xCB) { break }
      if byte == 0xE1, i + 1 < bytes.count, bytes[i + 1] >= 0xB8, bytes[i + 1] <= 0xBB { break }
      i += 1
    }
    return i
  }
}
