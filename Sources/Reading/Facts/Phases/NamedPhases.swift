import Blocks
import CivilTime
import Domain
import Vietnamese

/// "Đợt 1: Từ 01/01 đến 30/6", "Giai đoạn II (quý III, IV)", "đợt cao điểm từ … đến …".
struct NamedPhases {
  let manuscript: Manuscript
  let spans: PhaseSpans

  /// The phases that begin in the passage; one whose time stands below its heading takes it from there.
  func phases(at index: Int) -> [Fact<PhaseReading>] {
    let range = manuscript.passages[index].body
    var found: [Fact<PhaseReading>] = []
    var i = range.lowerBound
    while i < range.upperBound {
      guard let name = name(at: i, range.upperBound), !isQuoted(i, in: range) else {
        i += 1
        continue
      }
      let limit = limit(from: name.upperBound, range.upperBound)
      if let span = spans.first(in: name.upperBound..<limit, orDeadline: true) {
        found.append(fact(name, span.start, span.end, name.lowerBound..<max(name.upperBound, span.words.upperBound)))
        i = max(span.words.upperBound, name.upperBound)
      } else {
        if i == range.lowerBound, let below = spanBelow(index) {
          found.append(fact(name, below.start, below.end, below.words))
        }
        i = name.upperBound
      }
    }
    return found
  }

  private func fact(_ name: Range<Int>, _ start: PartialDate?, _ end: PartialDate?, _ words: Range<Int>) -> Fact<
    PhaseReading
  > {
    Fact(
      PhaseReading(name: manuscript.line(name), start: start, end: end), at: manuscript.span(words),
      rule: PhaseFinder.named)
  }

  private static let counted = PhraseTable(["đợt", "giai đoạn", "đợt thi đua", "bước"])
  private static let peaks = PhraseTable([
    "đợt cao điểm", "đợt thi đua cao điểm", "tháng cao điểm", "đợt thi đua nước rút", "đợt thi đua đặc biệt",
    "tháng hành động", "tuần lễ cao điểm", "thời gian cao điểm",
  ])
  private static let which = PhraseTable(["một", "hai", "ba", "bốn", "i", "ii", "iii", "iv", "v"])

  /// The words of a name that begins at `i`.
  private func name(at i: Int, _ end: Int) -> Range<Int>? {
    if let peak = manuscript.match(NamedPhases.peaks, at: i, end: end) {
      let next = i + peak.count
      return next < end && isOrdinal(next, end) ? i..<next + 1 : i..<next
    }
    guard let head = manuscript.match(NamedPhases.counted, at: i, end: end) else { return nil }
    let next = i + head.count
    return next < end && isOrdinal(next, end) ? i..<next + 1 : nil
  }

  /// "1", "II", "một"; not the year of "giai đoạn 2021 - 2025".
  private func isOrdinal(_ i: Int, _ end: Int) -> Bool {
    let word = manuscript.words[i]
    if let number = word.number { return word.length <= 2 && (1...20).contains(number) && !hangs(i + 1, end) }
    return manuscript.match(NamedPhases.which, at: i, end: end)?.count == 1
  }

  /// "đợt 1/2026", "đợt 30/4": the number is part of a date.
  private func hangs(_ i: Int, _ end: Int) -> Bool {
    i < end && manuscript.words[i].gap == .none && manuscript.words[i].mark == .slash
  }

  /// A phase tells its time before the next one is named.
  private func limit(from start: Int, _ end: Int) -> Int {
    var i = start
    while i < min(end, start + 80) {
      if i > start, name(at: i, end) != nil { return i }
      i += 1
    }
    return i
  }

  private func isQuoted(_ i: Int, in range: Range<Int>) -> Bool {
    var depth = 0
    // No name of anything is quoted over more words than these.
    for k in max(range.lowerBound, i - 120)..<i {
      switch manuscript.words[k].mark {
      case .openQuote: depth += 1
      case .closeQuote: depth = max(0, depth - 1)
      case .quote: depth = depth == 0 ? 1 : 0
      default: break
      }
    }
    return depth > 0
  }

  /// The line "Thời gian: từ … đến …" among the first ones under a heading.
  private func spanBelow(_ index: Int) -> PhaseSpans.Span? {
    guard let section = manuscript.passages[index].section.map({ manuscript.sections[$0] }),
      section.passages.lowerBound == index
    else { return nil }
    for next in section.passages.dropFirst().prefix(3) {
      let body = manuscript.passages[next].body
      if let first = body.first, manuscript.match(WholePeriod.openings, at: first, end: body.upperBound) != nil {
        return spans.first(in: body)
      }
    }
    return nil
  }
}
