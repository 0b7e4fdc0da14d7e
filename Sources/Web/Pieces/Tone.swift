import Domain

/// The state of a thing: a word, a mark and only then a colour.
package enum Tone: String, Sendable, CaseIterable {
  case late, soon, done, info, doubt, kept, plain

  /// The element of a badge, up to its words.
  fileprivate var start: StaticString {
    switch self {
    case .late: "<span class=\"badge late\" data-mark=\"▲\">"
    case .soon: "<span class=\"badge soon\" data-mark=\"●\">"
    case .done: "<span class=\"badge done\" data-mark=\"✓\">"
    case .info: "<span class=\"badge info\" data-mark=\"›\">"
    case .doubt: "<span class=\"badge doubt\" data-mark=\"?\">"
    case .kept: "<span class=\"badge kept\" data-mark=\"◆\">"
    case .plain: "<span class=\"badge\">"
    }
  }
}

/// A state in words, as a table or a card shows it.
package struct Badge: Sendable, Equatable {
  package var tone: Tone
  package var words: Wording

  package init(_ tone: Tone, _ vi: String, en: String) {
    self.tone = tone
    words = Wording(vi, en: en)
  }

  package init(_ tone: Tone, _ words: Wording) {
    self.tone = tone
    self.words = words
  }
}

extension PageWriter {
  package mutating func badge(_ badge: Badge) {
    raw(badge.tone.start)
    text(badge.words)
    raw("</span>")
  }

  package mutating func badge(_ tone: Tone, _ vi: String, en: String) { badge(Badge(tone, vi, en: en)) }
}
