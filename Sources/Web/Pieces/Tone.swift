import Domain

/// The state of a thing: a word, a mark and only then a colour.
package enum Tone: String, Sendable, CaseIterable {
  case late, soon, done, info, doubt, kept, plain

  var mark: String? {
    switch self {
    case .late: "▲"
    case .soon: "●"
    case .done: "✓"
    case .info: "›"
    case .doubt: "?"
    case .kept: "◆"
    case .plain: nil
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
    open(
      "span", ["class": badge.tone == .plain ? "badge" : "badge \(badge.tone.rawValue)", "data-mark": badge.tone.mark])
    text(badge.words)
    close("span")
  }

  package mutating func badge(_ tone: Tone, _ vi: String, en: String) { badge(Badge(tone, vi, en: en)) }
}
