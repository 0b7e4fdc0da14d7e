import CivilTime
import Domain
import Vietnamese

/// Says by when a target has to be reached: in its clause, in the label before the colon, or in the heading above it.
struct TargetDeadlines {
  private let manuscript: Manuscript
  private let dates: DateMentions

  init(_ manuscript: Manuscript, planYear: Int?) {
    self.manuscript = manuscript
    dates = DateMentions(manuscript, planYear: planYear, scope: .prose)
  }

  func deadline(of quantity: Quantity, _ clause: FigureClause) -> Deadline? {
    deadline(in: clause.after) ?? deadline(in: clause.words.lowerBound..<quantity.words.lowerBound)
      ?? deadline(in: clause.heading) ?? opening(above: clause.words.lowerBound)
      ?? heading(above: clause.words.lowerBound)
  }

  /// The first date of the words that can be a deadline.
  func deadline(in range: Range<Int>) -> Deadline? { deadline(in: range) { _ in true } }

  private func deadline(in range: Range<Int>, where counts: (Deadline) -> Bool) -> Deadline? {
    guard range.contains(where: { manuscript.words[$0].isNumber }) else { return nil }
    return dates.find(in: range).lazy.compactMap { mention in
      isCompared(mention.words.lowerBound, range.lowerBound) ? nil : deadline(mention)
    }.first(where: counts)
  }

  /// "so với năm 2025", "của năm trước": what a figure is compared with.
  private func isCompared(_ i: Int, _ floor: Int) -> Bool {
    let start = max(floor, i - 4)
    return start < i
      && (manuscript.first(TargetDeadlines.comparisons, in: start..<i) != nil
        || manuscript.stands(TargetDeadlines.number, at: i - 1, end: i) && manuscript.words[i].isNumber)
  }

  private static let comparisons = PhraseTable(["so với", "so", "của", "cùng kỳ", "theo"])
  /// "Nghị quyết số 3/2"
  private static let number: Phrase = "số"

  private func deadline(_ mention: DateMention) -> Deadline? {
    guard mention.recurrence == nil, mention.isPossible else { return nil }
    let text = manuscript.line(mention.words)
    if mention.kind == .range, mention.date == nil {
      let start = mention.startDate ?? mention.start.map(PartialDate.day)
      let end = mention.endDate ?? mention.end.map(PartialDate.day)
      return Deadline(kind: .range, start: start, end: end, text: text)
    }
    guard let date = mention.date, mention.kind != .conditional else { return nil }
    switch mention.comparator {
    case .by?: return Deadline(kind: .by, date: date, text: text)
    case .before?: return Deadline(kind: .before, date: date, text: text)
    case .from?, .after?: return Deadline(kind: .from, date: date, text: text)
    case .in?, nil: return Deadline(kind: .in, date: date, text: text)
    }
  }

  /// An end, or a year as a whole; a single day in an opening is mostly that of a document.
  private static func limits(_ deadline: Deadline) -> Bool {
    if case .year? = deadline.date { return deadline.kind != .from }
    return deadline.kind == .by || deadline.kind == .before
  }

  private static let openings = PhraseTable([
    "phấn đấu", "mục tiêu", "chỉ tiêu", "đến năm", "đến hết năm", "đến cuối năm", "quyết tâm",
  ])
  /// How many items may stand between an opening and the last of them.
  private static let openingReach = 60

  /// "Phấn đấu đến năm 2030:" over a list: the passage that ends with a colon and whose items these are.
  private func opening(above word: Int) -> Deadline? {
    var index = passage(at: word)
    guard let label = manuscript.passages[index].label, manuscript.passages[index].cell == nil else { return nil }
    var rank = label.rank
    let floor = max(0, index - Self.openingReach)
    while index > floor {
      index -= 1
      let above = manuscript.passages[index]
      guard above.cell == nil, !above.startsPart else { return nil }
      if let label = above.label, label.rank >= rank { continue }
      // What does not end with a colon opens nothing; a heading is asked on its own.
      guard let last = above.body.last, manuscript.words[last].mark == .colon else { return nil }
      if manuscript.first(Self.openings, in: above.body) != nil,
        let found = deadline(in: above.body, where: Self.limits)
      {
        return found
      }
      guard let label = above.label else { return nil }
      rank = label.rank
    }
    return nil
  }

  /// "II. CHỈ TIÊU CHỦ YẾU ĐẾN NĂM 2030": the nearest heading that names a time.
  private func heading(above word: Int) -> Deadline? {
    let index = passage(at: word)
    var section = manuscript.passages[index].section
    while let at = section {
      if let title = manuscript.sections[at].title, !title.contains(word), let found = deadline(in: title) {
        return found
      }
      section = manuscript.sections[at].parent
    }
    return nil
  }

  /// The passage that holds the word, by bisection.
  private func passage(at word: Int) -> Int {
    var (low, high) = (0, manuscript.passages.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if manuscript.passages[middle].words.lowerBound <= word { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
