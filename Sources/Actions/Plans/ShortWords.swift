/// A clause where it is only named, in a question or a list of days: a long one is cut behind a word.
package enum ShortWords {
  private static let longest = 140

  package static func of(_ words: String) -> String {
    guard words.utf8.count > longest, words.count > longest else { return words }
    let start = words.prefix(longest)
    guard let blank = start.lastIndex(of: " ") else { return "\(start)…" }
    return "\(start[..<blank])…"
  }
}
