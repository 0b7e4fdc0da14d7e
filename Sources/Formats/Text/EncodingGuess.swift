import Vietnamese

/// Which encoding the bytes of a text file are in.
enum EncodingGuess {
  enum Encoding: Equatable {
    case utf8
    case utf16(isBigEndian: Bool)
    case legacy(LegacyEncoding)
  }

  static func of(_ bytes: [UInt8]) -> Encoding {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16(isBigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16(isBigEndian: true) }
    if let isBigEndian = utf16Order(bytes) { return .utf16(isBigEndian: isBigEndian) }
    if isUTF8(bytes) { return .utf8 }
    return best(Array(bytes.prefix(20_000)), among: LegacyEncoding.allCases, against: nil).map { .legacy($0) } ?? .utf8
  }

  /// The encoding that makes the most Vietnamese words of the bytes; nil when none makes clearly more than the rival.
  static func best(
    _ sample: [UInt8], among encodings: [LegacyEncoding], against rival: WordShare.Score?
  ) -> LegacyEncoding? {
    var best: (encoding: LegacyEncoding, share: Double)?
    for encoding in encodings {
      let score = WordShare.of(encoding.decoded(sample))
      guard score.words > 0 else { continue }
      if score.share > best?.share ?? 0 { best = (encoding, score.share) }
    }
    guard let best, best.share >= 0.5 else { return nil }
    if let rival, best.share < rival.share + 0.25 { return nil }
    return best.encoding
  }

  /// Mostly valid: a lone broken character in a long text does not make it another encoding.
  static func isUTF8(_ bytes: [UInt8]) -> Bool {
    var i = 0
    var wide = 0
    var broken = 0
    while i < bytes.count {
      if bytes[i] < 0x80 {
        i += 1
      } else if let (_, next) = Normalization.decode(bytes, at: i) {
        wide += 1
        i = next
      } else {
        // The last character of a cut file is no evidence.
        if i + 3 < bytes.count { broken += 1 }
        i += 1
        if broken > 100 && broken > wide / 10 { return false }
      }
    }
    return broken == 0 || broken * 20 < wide
  }

  /// Zero bytes at every other place betray UTF-16 without a mark.
  private static func utf16Order(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 16 else { return nil }
    var zeros = (even: 0, odd: 0)
    let head = min(bytes.count, 2048)
    for i in 0..<head where bytes[i] == 0 {
      if i % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    if zeros.odd > head / 5 && zeros.even < head / 50 { return false }
    if zeros.even > head / 5 && zeros.odd < head / 50 { return true }
    return nil
  }

  /// UTF-8 of the bytes in the guessed encoding, without byte order mark.
  static func decoded(_ bytes: [UInt8]) -> (text: [UInt8], legacy: LegacyEncoding?) {
    switch of(bytes) {
    case .utf8:
      let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
      if let encoding = LegacyText.encoding(of: text) { return (LegacyText.converted(text, encoding), encoding) }
      return (text, nil)
    case .utf16(let isBigEndian): return (utf16(bytes, isBigEndian), nil)
    case .legacy(let encoding): return (encoding.decoded(bytes), encoding)
    }
  }

  private static func utf16(_ bytes: [UInt8], _ isBigEndian: Bool) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var i = 0
    func unit(_ i: Int) -> UInt32 {
      isBigEndian ? UInt32(bytes[i]) << 8 | UInt32(bytes[i + 1]) : UInt32(bytes[i + 1]) << 8 | UInt32(bytes[i])
    }
    while i + 1 < bytes.count {
      var scalar = unit(i)
      i += 2
      if (0xD800..<0xDC00).contains(scalar), i + 1 < bytes.count, (0xDC00..<0xE000).contains(unit(i)) {
        scalar = 0x10000 + (scalar - 0xD800) << 10 + (unit(i) - 0xDC00)
        i += 2
      }
      if scalar != 0xFEFF { Normalization.appendUTF8(scalar, to: &out) }
    }
    return out
  }
}
