/// One clause of a plan said by the one who promises it.
enum PledgeSentence {
  /// Empty for a clause that is too long to be cut well.
  static func of(_ clause: PlanClause) -> String {
    let text = clause.content.text
    var words = NameWord.all(in: text)[...]
    // «Từng công chức, viên chức phát huy …»: who promises is said already.
    if let people = PeopleWords(words), people.end < words.endIndex { words = words[people.end...] }
    if clause.kind == .duty { words = firstStatement(words) }
    guard let first = words.first else { return "" }
    let said = self.text(of: words, in: text)
    let isEffort = clause.kind == .target && !effort.stands(in: words, at: words.startIndex)
    return isEffort ? "Phấn đấu " + lowered(said, first) : raised(said)
  }

  /// The printed words, with a quote mark that belongs to them.
  static func text(of words: ArraySlice<NameWord>, in text: String) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    let bytes = Array(text.utf8)
    var (start, end) = (first.range.lowerBound, last.range.upperBound)
    let inside = bytes[start..<end]
    for (open, close) in quotes {
      let opens = inside.firstRange(of: open) != nil
      if bytes[..<start].reversed().starts(with: open.reversed()), bytes[end...].starts(with: close) {
        (start, end) = (start - open.count, end + close.count)
      } else if opens, bytes[end...].starts(with: close), inside.firstRange(of: close) == nil || open == close {
        end += close.count
      }
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Up to a stop, or where the sentence begins to say with what and why; nothing when it goes on for too long.
  private static func firstStatement(_ words: ArraySlice<NameWord>) -> ArraySlice<NameWord> {
    let stop = words.indices.first { at in
      at > words.startIndex + 3
        && ([.semicolon, .period, .colon].contains(words[at].markBefore)
          || turns.contains { $0.stands(in: words, at: at, ignoringAccents: false) })
    }
    let statement = words[..<(stop ?? words.endIndex)]
    return statement.count <= longest ? statement : []
  }

  private static let longest = 40
  private static let effort = NamePhrase("phấn đấu")
  private static let turns = [
    "gắn với", "nhằm", "như", "trong đó", "qua đó", "góp phần", "theo kế hoạch", "theo quyết định",
  ]
  .map(NamePhrase.init)
  private static let quotes = [(Array("“".utf8), Array("”".utf8)), ([UInt8(ascii: "\"")], [UInt8(ascii: "\"")])]

  /// A first word in capitals only stays: PCI, CCHC.
  private static func lowered(_ text: String, _ first: NameWord) -> String {
    first.isUpper ? text : text.prefix(1).lowercased() + text.dropFirst()
  }

  private static func raised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension Collection where Element: Equatable {
  /// Where `other` stands in this collection for the first time.
  fileprivate func firstRange(of other: [Element]) -> Index? { indices.first { self[$0...].starts(with: other) } }
}
