import Blocks
import Domain
import Vietnamese

/// The items of a list of targets that give no figure: "trong đó có tập thể đạt danh hiệu …".
struct UnnumberedTargets {
  let manuscript: Manuscript
  let deadlines: TargetDeadlines

  /// The items of a passage under a heading that names targets.
  func find(in range: Range<Int>, figures: Runs) -> [Fact<TargetReading>] {
    items(of: listed(range)).compactMap { item in
      guard !figures.overlaps(item), !item.contains(where: isFigure) else { return nil }
      return fact(item)
    }
  }

  private static let announcements = PhraseTable(["chỉ tiêu", "các chỉ tiêu", "chỉ tiêu sau", "chỉ tiêu cụ thể"])

  /// What follows "các chỉ tiêu:"; the whole passage when no list is announced in it.
  private func listed(_ range: Range<Int>) -> Range<Int> {
    var i = range.lowerBound
    while i < range.upperBound {
      if manuscript.words[i].mark == .colon, i > range.lowerBound {
        let before = max(range.lowerBound, i - 5)..<i
        if manuscript.first(UnnumberedTargets.announcements, in: before) != nil { return i + 1..<range.upperBound }
      }
      i += 1
    }
    return range
  }

  /// Parts at semicolons, full stops and before "trong đó".
  private func items(of range: Range<Int>) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var start = range.lowerBound
    for i in range {
      let word = manuscript.words[i]
      let isEnd = word.mark == .semicolon || word.mark == .period && endsSentence(i)
      let isAmong = word.mark == .comma && manuscript.stands(UnnumberedTargets.among, at: i + 1, end: range.upperBound)
      guard isEnd || isAmong else { continue }
      items.append(start..<i)
      start = i + 1
    }
    items.append(start..<range.upperBound)
    return items.compactMap(trimmed)
  }

  private static let among: Phrase = "trong đó"

  private func endsSentence(_ i: Int) -> Bool {
    guard i + 1 < manuscript.words.count else { return true }
    let next = manuscript.words[i + 1]
    return next.gap != .none && (!next.isLetters || next.shape != .lower)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let mark = manuscript.words[start].mark
      if mark == .openParen, start + 2 < end, manuscript.words[start + 2].mark == .closeParen {
        start += 3
      } else if [.dash, .plus, .comma, .period, .bullet, .star, .slash].contains(mark) {
        start += 1
      } else {
        break
      }
    }
    while start < end, [.slash, .period, .comma, .colon].contains(manuscript.words[end - 1].mark) { end -= 1 }
    return end - start >= 4 ? start..<end : nil
  }

  /// A number that is no year and no part of a date.
  private func isFigure(_ i: Int) -> Bool {
    guard let number = manuscript.words[i].number else { return false }
    let isYear = manuscript.words[i].length == 4 && (1900...2100).contains(number)
    return !isYear && manuscript.words[i].gap != .none
  }

  private func fact(_ item: Range<Int>) -> Fact<TargetReading>? {
    guard let reached = manuscript.first(UnnumberedTargets.reaching, in: item), item.upperBound - reached.at >= 3 else {
      return nil
    }
    let value = TargetReading(
      comparator: .none, value: nil, unit: nil,
      population: reached.at > item.lowerBound ? population(item.lowerBound..<reached.at) : nil,
      indicator: manuscript.line(reached.at..<item.upperBound),
      deadline: deadlines.deadline(in: item))
    return Fact(value, at: manuscript.span(item), rule: TargetRule.unnumbered)
  }

  private func population(_ range: Range<Int>) -> String? {
    var start = range.lowerBound
    while start < range.upperBound {
      let lead =
        manuscript.match(FigureWords.goals, at: start, end: range.upperBound)
        ?? manuscript.match(FigureWords.timeLeads, at: start, end: range.upperBound)
      guard let lead else { break }
      start += lead.count
      if start < range.upperBound, manuscript.words[start].mark == .comma || manuscript.words[start].isNumber {
        start += 1
      }
    }
    return start < range.upperBound ? manuscript.line(start..<range.upperBound) : nil
  }

  /// An item of the list says that something is reached, kept or made less.
  private static let reaching = PhraseTable([
    "đạt", "hoàn thành", "giữ vững", "duy trì", "giảm", "tăng", "nâng cao", "vượt", "được công nhận", "không để",
    "không có", "đảm bảo", "bảo đảm", "hoàn tốt", "xếp loại", "nâng số", "nâng tỷ lệ", "nâng mức", "rút ngắn",
    "cải thiện",
  ])
}
