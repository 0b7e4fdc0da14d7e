import Domain
import Vietnamese

/// Says in words who is counted and what they reach, from the clause around a figure.
struct FigureWording {
  let manuscript: Manuscript

  struct Parts {
    var population: Range<Int>?
    var indicator: Range<Int>?
  }

  func parts(of clause: FigureClause, _ quantity: Quantity) -> Parts {
    var parts = rawParts(of: clause, quantity)
    // "từ 85% công chức trở lên đạt …": the comparator is no part of who is counted.
    if let population = parts.population,
      manuscript.stands(ComparatorPhrases.orMore, at: population.upperBound - 2, end: population.upperBound)
    {
      parts.population = nonEmpty(population.lowerBound..<population.upperBound - 2)
    }
    parts.population = parts.population.flatMap(counted(upTo:))
    return parts
  }

  /// Who is counted, without what it is compared with or when: "đảng viên mới trở lên mỗi năm", "sản phẩm, hoàn thành
  /// trong quý III".
  private func counted(upTo range: Range<Int>) -> Range<Int>? {
    for i in range {
      if manuscript.match(FigureWording.measures, at: i, end: range.upperBound) != nil {
        return nonEmpty(trimmed(range.lowerBound..<i))
      }
      if manuscript.words[i].mark == .comma, i > range.lowerBound,
        manuscript.match(FigureWording.endings, at: i + 1, end: range.upperBound) != nil
      {
        return nonEmpty(range.lowerBound..<i)
      }
    }
    return range
  }

  private static let measures = PhraseTable(["so với", "trở lên", "trở xuống", "mỗi năm", "hằng năm", "hàng năm"])
  private static let endings = PhraseTable([
    "hoàn thành", "trong quý", "trong tháng", "trong năm", "trước ngày", "xong trước", "thời gian",
  ])

  private func rawParts(of clause: FigureClause, _ quantity: Quantity) -> Parts {
    let before = trimmed(clause.before)
    let after = isApart(clause.after) ? clause.after.lowerBound..<clause.after.lowerBound : trimmed(clause.after)
    if quantity.measure == .rank, !after.isEmpty { return Parts(population: nonEmpty(before), indicator: after) }
    if saysNothing(before) {
      if after.isEmpty || quantity.measure == .share && beginsComparison(after) {
        return Parts(population: nil, indicator: nonEmpty(clause.heading) ?? nonEmpty(before))
      }
      let split = predicate(in: after)
      var population = nonEmpty(trimmed(after.lowerBound..<split))
      if quantity.measure == .count, let unit = nonEmpty(quantity.unit) {
        population = unit.lowerBound..<(population?.upperBound ?? unit.upperBound)
      }
      let indicator = nonEmpty(split..<after.upperBound)
      return Parts(population: population, indicator: indicator ?? nonEmpty(before) ?? nonEmpty(clause.heading))
    }
    if quantity.measure == .share,
      endsCausing(before)
    {
      // "vận động, tổ chức cho 100% hộ dân ký cam kết": they are the ones who do it.
      let split = predicate(in: after)
      if split > after.lowerBound, split < after.upperBound {
        return Parts(population: nonEmpty(trimmed(after.lowerBound..<split)), indicator: split..<after.upperBound)
      }
    }
    if quantity.measure == .share, after.count >= 2, !beginsComparison(after) {
      return Parts(population: after, indicator: before)
    }
    if quantity.measure == .count, let unit = nonEmpty(quantity.unit), unit.upperBound <= after.lowerBound {
      let isCompared = after.isEmpty || beginsComparison(after)
      return Parts(
        population: isCompared ? counted(before) ?? thing(unit) : unit.lowerBound..<after.upperBound, indicator: before)
    }
    return Parts(population: counted(before), indicator: before)
  }

  /// "đạt tối thiểu 30%, gắn với nhu cầu": what a comma parts off is not what is counted.
  private func isApart(_ range: Range<Int>) -> Bool { range.first.map { manuscript.words[$0].mark == .comma } ?? false }

  /// What is only a verb of growth or nothing at all: the label before the colon says what grows.
  private func saysNothing(_ range: Range<Int>) -> Bool {
    range.isEmpty
      || range.count <= 2
        && manuscript.match(FigureWording.growth, at: range.lowerBound, end: range.upperBound)
          .map { $0.count == range.count } == true
  }

  private static let growth = PhraseTable([
    "tăng", "giảm", "tăng thêm", "giảm còn", "tăng bình quân", "nâng lên", "còn", "xuống", "lên", "vượt", "tăng ít",
  ])

  private static let comparisons = PhraseTable([
    "so với", "so", "vào năm", "trong năm", "năm", "trở lên", "từ năm", "mỗi năm",
  ])

  private func beginsComparison(_ range: Range<Int>) -> Bool {
    manuscript.words[range.lowerBound].mark == .slash
      || manuscript.match(FigureWording.comparisons, at: range.lowerBound, end: range.upperBound) != nil
  }

  /// What is counted by its unit; money is no thing.
  private func thing(_ unit: Range<Int>) -> Range<Int>? {
    let kind = manuscript.match(UnitPhrases.table, at: unit.lowerBound, end: unit.upperBound)?.value
    return kind == .money || kind == .points ? nil : unit
  }

  private static let causing = PhraseTable(["cho", "vận động", "yêu cầu", "đề nghị", "tuyên truyền", "động viên"])

  private func endsCausing(_ range: Range<Int>) -> Bool {
    for length in 1...2 where range.upperBound - length >= range.lowerBound {
      let found = manuscript.match(FigureWording.causing, at: range.upperBound - length, end: range.upperBound)
      if found?.count == length { return true }
    }
    return false
  }

  private static let shares = PhraseTable(["tỷ lệ", "tỉ lệ", "tỷ trọng", "số lượng", "số", "tổng số"])

  /// Who is counted in "Tỷ lệ hộ dân được dùng nước sạch".
  private func counted(_ range: Range<Int>) -> Range<Int>? {
    guard let share = manuscript.match(FigureWording.shares, at: range.lowerBound, end: range.upperBound) else {
      return nil
    }
    let start = range.lowerBound + share.count
    let end = predicate(in: start..<range.upperBound)
    return end < range.upperBound ? nonEmpty(trimmed(start..<end)) : nil
  }

  /// The first verb of the range that begins a predicate; its end when there is none.
  private func predicate(in range: Range<Int>) -> Int {
    var depth = 0
    var weak: Int?
    for i in range {
      switch manuscript.words[i].mark {
      case .openParen, .openQuote: depth += 1
      case .closeParen, .closeQuote: depth -= 1
      default: break
      }
      if i == range.lowerBound, manuscript.stands(FigureWording.organisation, at: i, end: range.upperBound) { continue }
      if depth > 0 || manuscript.match(FigureWords.predicates, at: i, end: range.upperBound) == nil { continue }
      if !followsHead(i, range.lowerBound) { return i }
      weak = weak ?? i
    }
    return weak ?? range.upperBound
  }

  /// At the head of a population a noun: "100% tổ chức Đảng".
  private static let organisation: Phrase = "tổ chức"

  private func followsHead(_ i: Int, _ floor: Int) -> Bool {
    for length in 1...2 where i - length >= floor {
      if manuscript.match(FigureWords.heads, at: i - length, end: i)?.count == length { return true }
    }
    return false
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isEdge(start) { start += 1 }
    while start < end, isEdge(end - 1) { end -= 1 }
    return start..<end
  }

  private func isEdge(_ i: Int) -> Bool {
    switch manuscript.words[i].mark {
    case .comma, .star, .colon, .semicolon, .period, .dash: return true
    default: return false
    }
  }

  private func nonEmpty(_ range: Range<Int>) -> Range<Int>? { range.isEmpty ? nil : range }
}
