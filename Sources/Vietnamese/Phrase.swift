/// A fixed run of words to look for, written as it is spelt: `"trở lên"`, `"tối thiểu"`.
///
/// In a text read from images accents are unreliable, so a phrase also knows its spelling without them.
public struct Phrase: Sendable, ExpressibleByStringLiteral {
  public let keys: [UInt64]
  public let plains: [UInt64]
  public let text: String

  public init(_ text: String) {
    let words = WordScanner.words(of: Array(text.utf8))
    precondition(!words.isEmpty, "a phrase has words")
    keys = words.map(\.key)
    plains = words.map(\.plain)
    self.text = text
  }

  public init(stringLiteral value: String) { self.init(value) }
  @inlinable public var count: Int { keys.count }
}
