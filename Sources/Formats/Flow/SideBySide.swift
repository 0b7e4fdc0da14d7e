import Vietnamese

/// The words by which the two-column blocks of an official document are known: the national motto or the name of the
/// Party over the heading (Decree 30/2020/NĐ-CP, Appendix I; Guidance 36-HD/VPTW), the recipients beside the signature.
struct SideBySide {
  private(set) var hasMotto = false
  private(set) var hasRecipients = false
  private(set) var hasAuthorityPrefix = false

  init(_ blocks: [Block]) {
    for case .paragraph(let draft) in blocks { look(at: draft.bytes) }
  }

  init(lines: [[UInt8]]) {
    for line in lines { look(at: line) }
  }

  private mutating func look(at bytes: [UInt8]) {
    // The words searched for stand at the head of short lines: long paragraphs are body.
    guard bytes.count < 400 else { return }
    let text = Self.squeezed(bytes)
    if Self.isMotto(text) { hasMotto = true }
    if text.starts(with: "noinhan".utf8) { hasRecipients = true }
    if Self.isAuthorityPrefix(bytes) { hasAuthorityPrefix = true }
  }

  /// The country's name, the motto under it, or the name of the Party; letters squeezed.
  static func isMotto(_ squeezed: [UInt8]) -> Bool {
    contains(squeezed, "conghoaxahoi") || contains(squeezed, "doclaptudohanhphuc")
      || contains(squeezed, "dangcongsanvietnam") && squeezed.count < 40
  }

  /// "TM.", "KT.", "TL.", "TUQ.", "Q.", "K/T" … before the title of the one who signs.
  static func isAuthorityPrefix(_ bytes: [UInt8]) -> Bool {
    let head = bytes.drop(while: { Draft.isSpace($0) })
    for prefix in ["TM.", "KT.", "TL.", "TUQ.", "Q.", "K/T", "T/M", "T/L", "TM ", "KT ", "TL "]
    where head.starts(with: prefix.utf8) { return true }
    return false
  }

  /// Lower-case letters and digits without accents, spaces and signs.
  static func squeezed(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    for scalar in String(decoding: Normalization.composed(bytes), as: UTF8.self).unicodeScalars {
      let letter = Letter.of(scalar.value)
      if letter.isLetter {
        out.append(letter.base)
      } else if scalar.value >= 0x30 && scalar.value <= 0x39 {
        out.append(UInt8(scalar.value))
      }
    }
    return out
  }

  static func contains(_ text: [UInt8], _ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      guard text.count >= word.count else { return false }
      return (0...(text.count - word.count)).contains { at in
        text[at..<(at + word.count)].elementsEqual(word)
      }
    }
  }
}
