import Vietnamese

/// What a person typed into a search box: words, all of which must occur; `"words in quotes"` stand side by side.
/// Nothing a person types is an error.
package struct SearchQuery: Sendable, Equatable {
  struct Term: Sendable, Equatable {
    var written: String
    var word: SearchWord
    /// Whether more letters may follow. Of a word that is only begun the accents do not count.
    var isBegun = false

    /// As the index holds it.
    var lexeme: String { String(decoding: isBegun ? word.folded : word.exact ?? word.folded, as: UTF8.self) }
  }

  /// Each phrase: terms side by side.
  private(set) var phrases: [[Term]] = []
  /// More words than a person types are left out.
  private static let mostPhrases = 32

  /// With `isOpen` the last word is only begun unless something stands behind it: `thi đ` finds "thi đua".
  package init(_ typed: String, isOpen: Bool = false) {
    var isAtWord = false
    for (number, part) in typed.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      let bytes = Array(part.utf8)
      let terms = SearchWord.all(in: part).map { word in
        Term(written: String(decoding: bytes[word.range], as: UTF8.self), word: word)
      }
      isAtWord = terms.last?.word.range.upperBound == bytes.count
      if number % 2 == 0 {
        phrases += terms.map { [$0] }
      } else if !terms.isEmpty {
        phrases.append(terms)
      }
    }
    if isOpen, isAtWord, let last = phrases.indices.last { phrases[last][phrases[last].count - 1].isBegun = true }
    phrases = Array(phrases.prefix(SearchQuery.mostPhrases))
  }

  /// No word at all: it finds nothing.
  package var isEmpty: Bool { phrases.isEmpty }

  /// As FTS5 reads it, within one agency. The tokenizer makes lexemes of the words as they are written.
  func match(agency: Int64) -> String {
    let parts = phrases.map { phrase in
      phrase.map { "\"\($0.written)\"\($0.isBegun ? " *" : "")" }.joined(separator: " + ")
    }
    return "agency : \"\(agency)\" AND text : (\(parts.joined(separator: " AND ")))"
  }

  /// As PostgreSQL writes a tsquery, within one agency.
  func tsquery(agency: Int64) -> String {
    let parts = phrases.map { phrase in
      "(" + phrase.map { "'\($0.lexeme)'\($0.isBegun ? ":*" : "")" }.joined(separator: " <-> ") + ")"
    }
    return (["'agency:\(agency)'"] + parts).joined(separator: " & ")
  }
}
