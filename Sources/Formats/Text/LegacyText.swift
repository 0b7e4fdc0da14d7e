import Vietnamese

/// The encoding a font name tells of.
enum LegacyFont: Hashable {
  case unicode
  /// ".VnTime" and its kin.
  case tcvn3
  /// ".VnTimeH": small letters are printed as capitals.
  case tcvn3Capitals
  /// "VNI-Times" and its kin.
  case vni

  init(name: [UInt8]) {
    if name.starts(with: ".Vn".utf8) {
      self = name.last == 0x48 ? .tcvn3Capitals : .tcvn3
    } else if name.starts(with: "VNI-".utf8) || name.starts(with: "VNI ".utf8) {
      self = .vni
    } else {
      self = .unicode
    }
  }
}

/// Text of old fonts, kept in files as if it were Western European.
enum LegacyText {
  static func converted(_ text: [UInt8], _ font: LegacyFont) -> [UInt8] {
    switch font {
    case .unicode: return text
    case .vni: return converted(text, LegacyEncoding.vni)
    case .tcvn3: return converted(text, LegacyEncoding.tcvn3)
    case .tcvn3Capitals:
      return Array(String(decoding: converted(text, LegacyEncoding.tcvn3), as: UTF8.self).uppercased().utf8)
    }
  }

  static func converted(_ text: [UInt8], _ encoding: LegacyEncoding) -> [UInt8] {
    var out: [UInt8] = []
    var stretch: [UInt8] = []
    func flush() {
      out.append(contentsOf: encoding.decoded(stretch))
      stretch.removeAll(keepingCapacity: true)
    }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if let byte = byte(of: scalar.value) {
        stretch.append(byte)
      } else {
        flush()
        Normalization.appendUTF8(scalar.value, to: &out)
      }
    }
    flush()
    return out
  }

  /// The byte a scalar was before somebody took it for Western European.
  static func byte(of scalar: UInt32) -> UInt8? {
    if scalar < 0x100 { return UInt8(scalar) }
    if (0xF020...0xF0FF).contains(scalar) { return UInt8(scalar - 0xF000) }
    return nil
  }

  /// The old encoding in which UTF-8 text makes more Vietnamese words than as it stands; nil when it is fine.
  static func encoding(of text: [UInt8]) -> LegacyEncoding? {
    var sample: [UInt8] = []
    var strange = 0
    var i = 0
    while i < text.count, sample.count < 20_000 {
      guard let (scalar, next) = Normalization.decode(text, at: i) else { return nil }
      i = next
      // A letter that only Unicode has settles the matter.
      if (0x1EA0...0x1EF9).contains(scalar) || (0x100...0x1B0).contains(scalar) { return nil }
      if scalar >= 0xA1 && scalar <= 0xFF { strange += 1 }
      if let byte = byte(of: scalar) { sample.append(byte) }
    }
    guard strange >= 8 else { return nil }
    return EncodingGuess.best(sample, among: [.tcvn3, .vni], against: WordShare.of(text))
  }
}

/// What the runs in old fonts of one file look like: only when they hold no Unicode letters are they old text.
struct LegacyEvidence {
  var isConverting = false
  private var unicode = 0
  private var western = 0

  mutating func see(_ text: ArraySlice<UInt8>, _ font: LegacyFont) {
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x1EA0...0x1EF9, 0x102, 0x103, 0x110, 0x111, 0x1A0, 0x1A1, 0x1AF, 0x1B0: unicode += 1
      case 0xA1...0xFF, 0xF0A1...0xF0FF: western += 1
      default: break
      }
    }
  }

  /// The same of a few words, as a cell holds them.
  var isLegacyCell: Bool { western > 0 && unicode == 0 }

  var isLegacy: Bool { !isConverting && western > 8 && western > unicode * 8 }
}
