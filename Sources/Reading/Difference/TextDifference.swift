import Blocks
import Vietnamese

/// What became of a document: two versions of it, paragraph by paragraph. Breaks of lines and pages, spaces, and how dashes
/// and quotes are typed are no change.
package struct TextDifference: Sendable {
  package struct Change: Sendable {
    package enum Kind: String, Sendable { case added, removed, changed }
    package var kind: Kind
    /// Labels of the clauses around it in the version where it stands (`III.2.a`); nil above the first one.
    package var section: String?
    /// In the old and in the new text.
    package var old: Span?
    package var new: Span?
    /// Of a changed paragraph: its words in the order of reading.
    package var pieces: [Piece]
  }

  /// A run of words that stayed, went or came.
  package struct Piece: Sendable {
    package enum Kind: String, Sendable { case same, removed, added }
    package var kind: Kind
    package var text: String
    /// Holds figures, as numbers and dates do.
    package var hasFigure: Bool
  }

  /// In the order of the new text, what is gone where it stood.
  package let changes: [Change]

  package init(from old: SourceText, to new: SourceText) {
    let before = ClauseList(old)
    let after = ClauseList(new)
    let kept = CommonRun.indices(before.keys, after.keys)
    var changes: [Change] = []
    var i = 0
    var j = 0
    for (a, b) in kept + [(before.clauses.count, after.clauses.count)] {
      changes += Self.block(before, i..<a, after, j..<b)
      (i, j) = (a + 1, b + 1)
    }
    self.changes = changes
  }

  /// Between two paragraphs that stayed: those alike are changed, the rest is gone or new.
  private static func block(
    _ before: ClauseList, _ old: Range<Int>, _ after: ClauseList, _ new: Range<Int>
  ) -> [Change] {
    var changes: [Change] = []
    var next = old.lowerBound
    for j in new {
      let partner = (next..<old.upperBound).first { before.clauses[$0].isLike(after.clauses[j]) }
      for i in next..<(partner ?? next) { changes.append(removed(before, i)) }
      if let partner {
        changes.append(changed(before, partner, after, j))
        next = partner + 1
      } else {
        let clause = after.clauses[j]
        changes.append(Change(kind: .added, section: clause.section, old: nil, new: clause.span, pieces: []))
      }
    }
    for i in next..<old.upperBound { changes.append(removed(before, i)) }
    return changes
  }

  private static func removed(_ list: ClauseList, _ i: Int) -> Change {
    Change(kind: .removed, section: list.clauses[i].section, old: list.clauses[i].span, new: nil, pieces: [])
  }

  private static func changed(_ before: ClauseList, _ i: Int, _ after: ClauseList, _ j: Int) -> Change {
    let (old, new) = (before.clauses[i], after.clauses[j])
    return Change(
      kind: .changed, section: new.section ?? old.section, old: old.span, new: new.span,
      pieces: WordPieces(before, old, after, new).pieces)
  }
}

/// The paragraphs of one version.
struct ClauseList {
  struct Clause {
    var words: Range<Int>
    var span: Span
    var section: String?
    /// The words' hashes.
    var keys: [UInt64]

    /// At least half of the words of the longer one stand in the other.
    func isLike(_ other: Clause) -> Bool {
      let common = Set(keys).intersection(other.keys).count
      return common * 2 >= max(Set(keys).count, Set(other.keys).count)
    }
  }

  let manuscript: Manuscript
  let clauses: [Clause]
  /// One hash for each clause.
  let keys: [UInt64]

  init(_ source: SourceText) {
    let manuscript = Manuscript(source)
    self.manuscript = manuscript
    var spans: [(words: Range<Int>, section: Int?)] = []
    let body = manuscript.passages.map(\.words)
    // The heading, the recipients and the signature stand outside the passages.
    for line in manuscript.lines where line.zone == .body && !line.isOrnament {
      if !body.contains(where: { $0.overlaps(line.words) }) { spans.append((line.words, nil)) }
    }
    spans += manuscript.passages.map { ($0.words, $0.section) }
    spans.sort { $0.words.lowerBound < $1.words.lowerBound }
    clauses = spans.filter { !$0.words.isEmpty }.map { words, section in
      Clause(
        words: words, span: manuscript.span(words), section: manuscript.path(ofSection: section),
        keys: words.map { ClauseList.key(manuscript, $0) })
    }
    keys = clauses.map { clause in
      clause.keys.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ $1) &* 0x100_0000_01b3 }
    }
  }

  /// Words are the same in one case only: «Phòng» and «phòng» differ for an editor.
  static func key(_ manuscript: Manuscript, _ i: Int) -> UInt64 {
    let word = manuscript.words[i]
    return word.isLetters ? word.key &* 4 &+ UInt64(word.shape.rawValue) : word.key
  }
}

/// The words of a changed paragraph, old and new woven into one.
struct WordPieces {
  private let before: Manuscript
  private let after: Manuscript
  private(set) var pieces: [TextDifference.Piece] = []

  init(_ before: ClauseList, _ old: ClauseList.Clause, _ after: ClauseList, _ new: ClauseList.Clause) {
    self.before = before.manuscript
    self.after = after.manuscript
    let was = Self.tokens(before.manuscript, old.words)
    let now = Self.tokens(after.manuscript, new.words)
    let kept = CommonRun.indices(was.map(\.key), now.map(\.key))
    var i = 0
    var j = 0
    var same = 0..<0
    for (a, b) in kept + [(was.count, now.count)] {
      if a > i || b > j {
        add(.same, self.after, now, same)
        add(.removed, self.before, was, i..<a)
        add(.added, self.after, now, j..<b)
        same = b..<b
      }
      if b < now.count { same = (same.isEmpty ? b : same.lowerBound)..<b + 1 }
      (i, j) = (a + 1, b + 1)
    }
    add(.same, self.after, now, same)
  }

  private typealias Token = (words: Range<Int>, key: UInt64)

  /// Words, with the figures of a date or a number kept together: «30/11/2026» is one.
  private static func tokens(_ manuscript: Manuscript, _ range: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    for i in range {
      let key = ClauseList.key(manuscript, i)
      if let last = tokens.last, isJoined(manuscript, i, range.upperBound) {
        tokens[tokens.count - 1] = (last.words.lowerBound..<i + 1, (last.key ^ key) &* 0x100_0000_01b3)
      } else {
        tokens.append((i..<i + 1, key))
      }
    }
    return tokens
  }

  private static func isJoined(_ manuscript: Manuscript, _ i: Int, _ end: Int) -> Bool {
    let word = manuscript.words[i]
    guard word.gap == .none else { return false }
    let previous = manuscript.words[i - 1]
    if word.isNumber { return previous.kind == .mark }
    return word.kind == .mark && previous.isNumber && i + 1 < end && manuscript.words[i + 1].isNumber
      && manuscript.words[i + 1].gap == .none
  }

  private mutating func add(
    _ kind: TextDifference.Piece.Kind, _ manuscript: Manuscript, _ tokens: [Token], _ range: Range<Int>
  ) {
    guard let first = range.first, let last = range.last else { return }
    let words = tokens[first].words.lowerBound..<tokens[last].words.upperBound
    pieces.append(
      TextDifference.Piece(
        kind: kind, text: manuscript.line(words), hasFigure: words.contains { manuscript.words[$0].isNumber }))
  }
}

/// The longest run of elements that two lists share in order.
enum CommonRun {
  /// Where lists are longer than this, only what they share at both ends is compared.
  private static let limit = 4000

  static func indices(_ a: [UInt64], _ b: [UInt64]) -> [(Int, Int)] {
    var head = 0
    while head < a.count, head < b.count, a[head] == b[head] { head += 1 }
    var tail = 0
    while tail < a.count - head, tail < b.count - head, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
    let (m, n) = (a.count - head - tail, b.count - head - tail)
    var found = (0..<head).map { ($0, $0) }
    if m > 0, n > 0, m <= limit, n <= limit {
      found += middle(Array(a[head..<head + m]), Array(b[head..<head + n])).map { ($0.0 + head, $0.1 + head) }
    }
    return found + (0..<tail).map { (a.count - tail + $0, b.count - tail + $0) }
  }

  /// By the table of lengths, from the end.
  private static func middle(_ a: [UInt64], _ b: [UInt64]) -> [(Int, Int)] {
    let width = b.count + 1
    var lengths = [UInt16](repeating: 0, count: (a.count + 1) * width)
    for i in stride(from: a.count - 1, through: 0, by: -1) {
      for j in stride(from: b.count - 1, through: 0, by: -1) {
        lengths[i * width + j] =
          a[i] == b[j]
          ? lengths[(i + 1) * width + j + 1] + 1 : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    var found: [(Int, Int)] = []
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        found.append((i, j))
        i += 1
        j += 1
      } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return found
  }
}
