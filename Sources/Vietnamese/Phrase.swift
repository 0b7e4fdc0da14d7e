/// A fixed run of words to look for, written as it is spelt: `"trở lên"`, `"tối thiểu"`.
///
/// In a text read from images accents are unreliable, so a phrase also knows its spelling without them.
package struct Phrase: Sendable, ExpressibleByStringLiteral {
  package let keys: [UInt64]
  package let plains: [UInt64]
  package let text: String

  package init(_ text: String) {
    let words = WordScanner.words(of: Array(text.utf8))
    precondition(!words.isEmpty, "a phrase has words")
    keys = words.map(\.key)
    plains = words.map(\.plain)
    self.text = text
  }

  package init(stringLiteral value: String) { self.init(value) }
  package var count: Int { keys.count }
}
