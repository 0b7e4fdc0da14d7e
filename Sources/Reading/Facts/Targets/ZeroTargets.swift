import Blocks
import Domain
import Vietnamese

/// "không có hồ sơ nào trễ hạn": nothing of the kind shall happen, a target of 0.
struct ZeroTargets {
  let manuscript: Manuscript

  /// The zero targets of a passage. `figures` are the clauses of its numbers: what lies in one is part of it.
  func find(in range: Range<Int>, figures: Runs) -> [Fact<TargetReading>] {
    var found: [Fact<TargetReading>] = []
    var i = range.lowerBound
    while i < range.upperBound {
      guard let none = manuscript.match(ZeroTargets.none, at: i, end: range.upperBound),
        !figures.overlaps(i..<i + 1), !isPast(i, range),
        let fact = fact(from: i, kind: i + none.count, in: range)
      else {
        i += 1
        continue
      }
      found.append(fact)
      i += none.count
    }
    return found
  }

  private func fact(from start: Int, kind: Int, in range: Range<Int>) -> Fact<TargetReading>? {
    let reach = kind..<min(range.upperBound, kind + 10)
    guard let any = manuscript.first(ZeroTargets.any, in: reach), any > kind,
      !manuscript.stands(ZeroTargets.anything, at: kind, end: any),
      !(kind..<any).contains(where: { manuscript.words[$0].mark != .comma && endsClause($0) })
    else { return nil }
    var end = any + 1
    while end < range.upperBound, !endsClause(end) { end += 1 }
    guard end > any + 1 else { return nil }
    let population = manuscript.line(kind..<any)
    let value = TargetReading(
      comparator: .equal, value: .number(Decimal10(0)), unit: population, population: population,
      indicator: manuscript.line(any + 1..<end))
    return Fact(value, at: manuscript.span(start..<end), rule: TargetRule.zero)
  }

  private func endsClause(_ i: Int) -> Bool {
    switch manuscript.words[i].mark {
    case .comma, .semicolon, .period, .colon, .slash: return true
    default: return false
    }
  }

  private func isPast(_ i: Int, _ range: Range<Int>) -> Bool {
    let start = max(range.lowerBound, i - 3)
    return start < i && manuscript.first(ZeroTargets.past, in: start..<i) != nil
  }

  private static let none = PhraseTable(["không có", "không để", "không còn", "không để xảy ra"])
  private static let any: Phrase = "nào"
  private static let anything: Phrase = "gì"
  private static let past = PhraseTable(["đã", "hiện", "nếu", "trường hợp", "khi"])
}
