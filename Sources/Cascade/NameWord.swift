import Vietnamese

/// One word of a printed name, ready to be compared with its accents, without them, and letter by letter.
struct NameWord: Sendable, Equatable {
  /// Hash of the spelling with accents; case, tone place and final i or y do not count.
  var key: UInt64
  /// The same without accents.
  var plain: UInt64
  /// Lower-case letters without accents, or digits: `hoach`.
  var letters: [UInt8]
  /// Written in capitals only, two letters or more: perhaps an abbreviation.
  var isUpper: Bool
  /// The mark before it, when one stands there.
  var markBefore: Mark
  /// Its bytes in the text.
  var range: Range<Int>

  static func == (a: NameWord, b: NameWord) -> Bool { a.key == b.key }

  /// The letters and numbers of a text; marks live on only in the word behind them.
  static func all(in text: some StringProtocol) -> [NameWord] {
    let bytes = Array(text.utf8)
    var words: [NameWord] = []
    var mark = Mark.none
    for word in WordScanner.words(of: bytes) {
      guard word.kind != .mark else {
        mark = word.mark
        continue
      }
      let spelling = String(decoding: bytes[word.range], as: UTF8.self)
      words.append(
        NameWord(
          key: word.key, plain: word.plain, letters: Array(Folding.searchKey(of: spelling).utf8),
          isUpper: word.shape == .upper && word.isLetters && word.length > 1, markBefore: mark, range: word.range))
      mark = .none
    }
    return words
  }
}

/// A phrase of the language of names, compared word by word with and without accents.
struct NamePhrase: Sendable {
  let keys: [UInt64]
  let plains: [UInt64]

  init(_ text: String) {
    let words = NameWord.all(in: text)
    precondition(!words.isEmpty, "a phrase has words")
    keys = words.map(\.key)
    plains = words.map(\.plain)
  }

  var count: Int { keys.count }

  func stands(in words: ArraySlice<NameWord>, at start: Int, ignoringAccents: Bool = true) -> Bool {
    guard start + count <= words.endIndex else { return false }
    return keys.indices.allSatisfy {
      ignoringAccents ? words[start + $0].plain == plains[$0] : words[start + $0].key == keys[$0]
    }
  }
}
