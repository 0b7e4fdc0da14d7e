import Vietnamese

/// One part of a symbol: `KH`, `UBND`, `C04`, `CCHC&VTLT`, `QH15`.
struct SymbolPart {
  var text: String
  /// Index of the word behind it.
  var end: Int
  var hasForeignLetter = false

  /// The part that begins at word `i`; nil when the word is no code. `isApart` when a space or line stands before it:
  /// then only capitals are taken, so that the sentence is not eaten.
  init?(_ i: Int, _ end: Int, _ manuscript: Manuscript, isApart: Bool) {
    let words = manuscript.words
    guard i < end else { return nil }
    var text = ""
    var at = i
    var isPlainWord = false
    while at < end, at == i || words[at].gap == .none {
      let word = words[at]
      if word.isLetters {
        if at == i, word.shape == .lower || isApart && (word.shape != .upper || word.length < 2) { return nil }
        if at == i, word.shape == .capitalised, word.length > 3 { isPlainWord = true }
        text += SymbolPart.latin(manuscript.string(at..<at + 1))
      } else if word.isNumber {
        guard at > i else { return nil }
        text += manuscript.string(at..<at + 1)
      } else if let letter = SymbolPart.lookalikes[word.key] {
        text += letter
        hasForeignLetter = true
      } else if at > i, word.key == SymbolPart.ampersand, at + 1 < end, words[at + 1].isLetters {
        text += "&"
      } else if at > i, word.mark == .period, at + 1 < end, words[at + 1].gap == .none, words[at + 1].shape == .upper {
        text += "."
      } else if at > i, word.mark == .star, SymbolPart.goesOn(behind: at, end, words) {
        // Bold marks inside a number: QH**1**5.
      } else {
        break
      }
      at += 1
    }
    guard !text.isEmpty, !isPlainWord, at > i else { return nil }
    self.text = text
    self.end = at
  }

  private static func goesOn(behind star: Int, _ end: Int, _ words: [Word]) -> Bool {
    var at = star
    while at < end, words[at].mark == .star, words[at].gap == .none { at += 1 }
    return at < end && words[at].isNumber && words[at].gap == .none
  }

  /// Ð (eth) is printed for Đ.
  private static func latin(_ text: String) -> String {
    text.utf8.contains(0xC3) ? String(text.map { $0 == "Ð" ? "Đ" : $0 }) : text
  }

  /// The symbol of a decision or plan ends in a body, and bodies seldom end in a digit: `QĐ-UBND1` carries a footnote.
  /// Offices do (`PC04`, `V1`), and the National Assembly counts its terms (`QH15`).
  static func withoutFootnoteMark(_ part: String) -> String? {
    let letters = part.prefix { !$0.isNumber }
    let digits = part.dropFirst(letters.count)
    guard letters.count >= 2, (1...2).contains(digits.count), digits.first != "0", digits.allSatisfy(\.isNumber),
      letters != "QH", letters != "PC", letters != "PA"
    else { return nil }
    return String(letters)
  }

  /// The Prime Minister's code is misspelt more often than any other: `Tg`, `TTTg`, and `TT1g`, `TTEg` in scans. Nil when
  /// the part is something else or right as it is.
  static func primeMinister(_ part: String) -> String? {
    guard part != "TTg", part.first == "T", part.last == "g", part.count <= 5 else { return nil }
    return part.dropFirst().dropLast().allSatisfy { $0.isUppercase || $0.isNumber || $0 == "t" } ? "TTg" : nil
  }

  static let ampersand = Phrase("&").keys[0]

  /// Letters of other alphabets that look like Latin capitals, by the keys they have as words.
  private static let lookalikes: [UInt64: String] = {
    var table: [UInt64: String] = [:]
    for (foreign, latin) in zip("АВЕКМНОРСТХІЅЈ", "ABEKMHOPCTXISJ") {
      table[Phrase(String(foreign)).keys[0]] = String(latin)
    }
    for (foreign, latin) in zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX") {
      table[Phrase(String(foreign)).keys[0]] = String(latin)
    }
    return table
  }()
}
