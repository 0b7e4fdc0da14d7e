/// A word as searches know it. Both databases index these and nothing else, so that they find the same.
package struct SearchWord: Sendable, Equatable {
  /// Its bytes in the text.
  package var range: Range<Int>
  /// Accents and case gone, đ is d: `nghi`. Letters of other alphabets stay, in lower case.
  package var folded: [UInt8]
  /// With its accents, the tone behind the letters so that hòa and hoà are one: `nghi/3`; nil when there are none.
  package var exact: [UInt8]?

  /// Longer words are cut: no index takes them whole.
  private static let longest = 64

  /// The words of a text in UTF-8, composed or not, up to a number. The closure answers false to stop.
  package static func each(in text: UnsafeBufferPointer<UInt8>, _ body: (SearchWord) -> Bool) {
    var word = Draft()
    var at = 0
    while at < text.count {
      let (scalar, length) = scalar(in: text, at)
      if word.take(scalar) {
        if word.start == nil { word.start = at }
      } else if let done = word.finish(at) {
        if !body(done) { return }
      }
      at += length
    }
    if let done = word.finish(text.count) { _ = body(done) }
  }

  /// All words of a text, each once as it stands.
  package static func all(in text: some StringProtocol) -> [SearchWord] {
    var words: [SearchWord] = []
    var text = String(text)
    text.withUTF8 { bytes in
      each(in: bytes) {
        words.append($0)
        return true
      }
    }
    return words
  }

  /// One scalar and its length; bytes that are no UTF-8 count as one gap each.
  private static func scalar(in text: UnsafeBufferPointer<UInt8>, _ at: Int) -> (UInt32, Int) {
    let first = UInt32(text[at])
    if first < 0x80 { return (first, 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, at + length <= text.count else { return (0, 1) }
    var value = first & (0xFF >> UInt32(length + 1))
    for offset in 1..<length {
      let byte = text[at + offset]
      guard byte & 0xC0 == 0x80 else { return (0, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, length)
  }

  /// A word that grows letter by letter.
  private struct Draft {
    var start: Int?
    private var folded: [UInt8] = []
    private var letters: [UInt8] = []
    private var tones: [UInt8] = []
    private var hasAccent = false
    /// Where the last letter began in `letters`, and which it is, for the marks behind it.
    private var last: (at: Int, toneless: UInt8)?

    /// False when the scalar is no part of a word.
    mutating func take(_ scalar: UInt32) -> Bool {
      if scalar >= 0x300, scalar < 0x370 {
        if start != nil { mark(scalar) }
        return start != nil
      }
      let letter = Letter.of(scalar)
      if letter.isLetter {
        append([letter.base], toneless: letter.toneless)
        if letter.tone != 0 { add(tone: letter.tone) }
        return true
      }
      if scalar < 0x80 {
        guard scalar >= 0x30, scalar <= 0x39 else { return false }
        append([UInt8(scalar)], toneless: UInt8(scalar))
        return true
      }
      guard let other = Unicode.Scalar(scalar), other.properties.isAlphabetic || other.properties.numericType != nil
      else { return false }
      let bytes = Array(other.properties.lowercaseMapping.utf8)
      guard folded.count < longest else { return true }
      folded += bytes
      letters += bytes
      last = nil
      return true
    }

    private mutating func append(_ base: [UInt8], toneless: UInt8) {
      guard folded.count < longest else { return }
      folded += base
      last = (letters.count, toneless)
      letters += SearchWord.spelling(of: toneless)
      if toneless >= 0x80 { hasAccent = true }
    }

    private mutating func add(tone: UInt8) {
      guard tones.count < longest else { return }
      tones.append(0x30 + tone)
      hasAccent = true
    }

    /// A mark of a text that is not composed: a tone, or what makes another letter of the one before.
    private mutating func mark(_ scalar: UInt32) {
      switch scalar {
      case 0x300: add(tone: 1)
      case 0x309: add(tone: 2)
      case 0x303: add(tone: 3)
      case 0x301: add(tone: 4)
      case 0x323: add(tone: 5)
      default:
        guard let (at, toneless) = last, let other = SearchWord.marked(toneless, scalar) else { return }
        letters.removeSubrange(at...)
        letters += SearchWord.spelling(of: other)
        last = (at, other)
        hasAccent = true
      }
    }

    mutating func finish(_ end: Int) -> SearchWord? {
      guard let start else { return nil }
      let exact = hasAccent ? letters + (tones.isEmpty ? [] : [UInt8(ascii: "/")] + tones) : nil
      let word = SearchWord(range: start..<end, folded: folded, exact: exact)
      self = Draft()
      return word
    }
  }

  /// The bytes of a toneless letter as `Letter` numbers them.
  private static func spelling(of toneless: UInt8) -> [UInt8] {
    toneless < 0x80 ? [toneless] : special[Int(toneless - 0x80)]
  }
  private static let special = ["ă", "â", "ê", "ô", "ơ", "ư", "đ"].map { Array($0.utf8) }

  /// The letter that a breve, circumflex or horn makes of another.
  private static func marked(_ toneless: UInt8, _ mark: UInt32) -> UInt8? {
    switch (toneless, mark) {
    case (UInt8(ascii: "a"), 0x306): 128
    case (UInt8(ascii: "a"), 0x302): 129
    case (UInt8(ascii: "e"), 0x302): 130
    case (UInt8(ascii: "o"), 0x302): 131
    case (UInt8(ascii: "o"), 0x31B): 132
    case (UInt8(ascii: "u"), 0x31B): 133
    default: nil
    }
  }
}
