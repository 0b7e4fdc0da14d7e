import Domain
import Vietnamese

/// Finds the quantities of a run of words, with their comparators and units. What only looks like one, a date, the
/// number of a document or of a clause, a code, is left out.
struct QuantityFinder {
  let manuscript: Manuscript
  private let numbers: NumberGrammar

  init(_ manuscript: Manuscript) {
    self.manuscript = manuscript
    numbers = NumberGrammar(words: manuscript.words, ignoresAccents: manuscript.ignoresAccents)
  }

  func quantities(in range: Range<Int>) -> [Quantity] {
    var found: [Quantity] = []
    var depth = 0
    var i = range.lowerBound
    while i < range.upperBound {
      switch manuscript.words[i].mark {
      case .openParen: depth += 1
      case .closeParen: depth = max(0, depth - 1)
      default: break
      }
      guard var quantity = quantity(at: i, in: range, after: found.last?.words.upperBound ?? range.lowerBound) else {
        i += 1
        continue
      }
      quantity.isBracketed = depth > 0
      takeOverComparator(&quantity, from: found.last)
      found.append(quantity)
      i = max(quantity.words.upperBound, i + 1)
    }
    return found
  }

  private func quantity(at i: Int, in range: Range<Int>, after floor: Int) -> Quantity? {
    if let fraction = fraction(at: i, in: range, floor) { return fraction }
    guard canBegin(at: i, in: range), let first = numbers.number(at: i, end: range.upperBound),
      !runsOn(first.next, range.upperBound), !isItemNumber(i, in: range)
    else { return nil }
    let isSpelled = !manuscript.words[i].isNumber
    let upper = secondNumber(after: first.next, end: range.upperBound)
    let numberEnd = upper?.next ?? first.next
    let unit = self.unit(at: numberEnd, end: range.upperBound)
    if let rank = rank(i..<numberEnd, first.value, unit, in: range, floor) { return rank }
    guard let unit else {
      return upper == nil && !isSpelled ? unfamiliar(i..<numberEnd, first.value, in: range, floor) : nil
    }
    guard unit.kind.isCounted, !isFrequency(unit, range.upperBound) else { return nil }
    if isSpelled, unit.kind != .share, before(i, floor) == nil { return nil }
    var quantity = Quantity(
      measure: unit.kind == .share ? .share : .count, comparator: .equal, value: .number(first.value),
      number: i..<numberEnd, unit: unit.words, words: i..<unit.words.upperBound, isCompared: false)
    if let upper { quantity.value = .range(first.value, upper.value) }
    compare(&quantity, isRange: upper != nil, in: range, floor)
    // "trên cả 3 tiêu chí", "các 2 khối": a number that only says how many there are.
    if quantity.measure == .count, !quantity.isCompared, i > floor,
      manuscript.match(QuantityFinder.wholes, at: i - 1, end: i) != nil
    {
      return nil
    }
    return quantity
  }

  /// "ít nhất 2/3 số phòng": a share of a number of things; without them it may be a day or the number of a house.
  private func fraction(at i: Int, in range: Range<Int>, _ floor: Int) -> Quantity? {
    let words = manuscript.words
    guard words[i].isNumber, i + 3 < range.upperBound, words[i + 1].mark == .slash, words[i + 1].gap == .none,
      words[i + 2].isNumber, words[i + 2].gap == .none, words[i + 3].gap != .none, canBegin(at: i, in: range),
      let part = words[i].number, let whole = words[i + 2].number, part > 0, part < whole, whole <= 10,
      manuscript.match(QuantityFinder.amounts, at: i + 3, end: range.upperBound) != nil
    else { return nil }
    var quantity = Quantity(
      measure: .share, comparator: .equal, value: .number(Self.share(part, of: whole)), number: i..<i + 3,
      unit: i..<i + 3, words: i..<i + 3, isCompared: false)
    quantity.isFraction = true
    compare(&quantity, isRange: false, in: range, floor)
    return quantity
  }

  /// In per cent with two places: 2 of 3 are 66,67.
  private static func share(_ part: Int, of whole: Int) -> Decimal10 {
    let hundredths = (part * 20_000 / whole + 1) / 2
    return hundredths % 100 == 0 ? Decimal10(hundredths / 100) : Decimal10(hundredths, places: 2)
  }

  private static let amounts = PhraseTable(["số", "tổng số"])

  private static let wholes = PhraseTable(["cả", "các", "những"])

  // MARK: The number

  private static let ordinals = PhraseTable([
    "số", "khóa", "thứ", "đợt", "giai đoạn", "điều", "khoản", "mục", "điểm", "phụ lục", "ngày", "tháng", "quý", "tuần",
    "chương", "hạng", "mẫu", "bảng", "biểu", "năm", "phần", "tiết", "lần thứ", "cấp", "bậc", "km", "quốc lộ", "lô",
  ])

  /// Whether a quantity may begin with this word: it hangs on nothing before it and is no ordinal.
  private func canBegin(at i: Int, in range: Range<Int>) -> Bool {
    let words = manuscript.words
    guard words[i].isNumber || words[i].isLetters else { return false }
    guard i > range.lowerBound else { return true }
    let previous = words[i - 1]
    if words[i].isNumber, words[i].gap == .none {
      switch previous.mark {
      case .openParen, .percent, .openQuote, .quote, .star, .atLeast, .atMost, .less, .greater, .equals, .colon:
        return true
      case .dash: return words[i - 1].gap != .none || i - 1 == range.lowerBound
      default: return false
      }
    }
    if previous.mark == .slash || previous.mark == .plus { return false }
    guard words[i].isNumber, manuscript.match(QuantityFinder.ordinals, at: i - 1, end: i) != nil else { return true }
    return rankStart(i, range.lowerBound)?.isPlace ?? false
  }

  /// Whether digits or letters are glued to the number: `5G`, `15h00`, `03/2`, `4.0.1`.
  private func runsOn(_ next: Int, _ end: Int) -> Bool {
    guard next < end else { return false }
    let word = manuscript.words[next]
    guard word.gap == .none else {
      return word.mark == .slash && next + 1 < end && manuscript.words[next + 1].isNumber
    }
    if word.isLetters { return manuscript.match(UnitPhrases.table, at: next, end: end) == nil }
    return word.mark == .slash
  }

  /// "1- 100% công chức": the number of an item, at the head of a clause.
  private func isItemNumber(_ i: Int, in range: Range<Int>) -> Bool {
    let words = manuscript.words
    guard words[i].length <= 2, i + 2 < range.upperBound, words[i + 1].mark == .dash, words[i + 1].gap == .none,
      words[i + 2].gap != .none
    else { return false }
    if i == range.lowerBound { return true }
    switch words[i - 1].mark {
    case .semicolon, .colon, .period: return true
    default: return false
    }
  }

  /// The upper end of `88 - 90%`, `60-70%`, `từ 85 điểm đến dưới 95 điểm`, `10% đến 12%`.
  private func secondNumber(after next: Int, end: Int) -> (value: Decimal10, next: Int)? {
    var at = next
    if let unit = unit(at: at, end: end), unit.words.upperBound < end { at = unit.words.upperBound }
    guard at + 1 < end else { return nil }
    if manuscript.words[at].mark == .dash {
      at += 1
    } else if let to = manuscript.match(ComparatorPhrases.to, at: at, end: end) {
      at += to.count
    } else {
      return nil
    }
    guard at < end, manuscript.words[at].isNumber, let second = numbers.number(at: at, end: end),
      !runsOn(second.next, end), let unit = unit(at: second.next, end: end), unit.kind.isCounted
    else { return nil }
    return second
  }

  // MARK: The unit

  private typealias Unit = (kind: UnitPhrases.Kind, words: Range<Int>)

  private func unit(at i: Int, end: Int) -> Unit? {
    guard i < end, let found = manuscript.match(UnitPhrases.table, at: i, end: end) else { return nil }
    return (found.value, i..<i + found.count)
  }

  /// `01 lần/tháng`, `02 buổi mỗi tuần`: how often, not how many.
  private func isFrequency(_ unit: Unit, _ end: Int) -> Bool {
    let at = unit.words.upperBound
    guard at + 1 < end, unit.kind == .count, manuscript.words[at].mark == .slash else { return false }
    return manuscript.match(UnitPhrases.frequencyDivider, at: at + 1, end: end) != nil
  }

  /// A number with a noun the table does not know, taken only behind a comparator or a verb of change.
  private func unfamiliar(_ number: Range<Int>, _ value: Decimal10, in range: Range<Int>, _ floor: Int) -> Quantity? {
    let end = noun(after: number.upperBound, range.upperBound)
    guard end > number.upperBound else { return nil }
    var quantity = Quantity(
      measure: .count, comparator: .equal, value: .number(value), number: number, unit: number.upperBound..<end,
      words: number.lowerBound..<end, isCompared: false, isUnitKnown: false)
    compare(&quantity, isRange: false, in: range, floor)
    let start = quantity.words.lowerBound
    let isChange = start > floor && manuscript.match(QuantityFinder.changes, at: start - 1, end: start) != nil
    return quantity.isCompared || isChange ? quantity : nil
  }

  private static let changes = PhraseTable(["xuống", "lên", "còn", "đạt", "mức"])

  /// Up to three words, and what they are counted on: "ca sinh/1.000 phụ nữ".
  private func noun(after start: Int, _ end: Int) -> Int {
    var i = start
    while i < min(end, start + 3), manuscript.words[i].isLetters, manuscript.words[i].shape == .lower,
      manuscript.match(FigureWords.afterUnits, at: i, end: end) == nil
    {
      i += 1
    }
    guard i > start, i + 1 < end, manuscript.words[i].mark == .slash, let base = numbers.number(at: i + 1, end: end)
    else {
      return i
    }
    var tail = base.next
    while tail < min(end, base.next + 2), manuscript.words[tail].isLetters, manuscript.words[tail].shape == .lower,
      manuscript.match(FigureWords.afterUnits, at: tail, end: end) == nil
    {
      tail += 1
    }
    return tail
  }

  // MARK: The comparator

  private func compare(_ quantity: inout Quantity, isRange: Bool, in range: Range<Int>, _ floor: Int) {
    let start = quantity.number.lowerBound
    if let found = before(start, floor) {
      quantity.words = found.at..<quantity.words.upperBound
      quantity.isCompared = true
      if !isRange { quantity.comparator = found.value }
    }
    let end = quantity.words.upperBound
    if isRange {
      quantity.comparator = .range
      quantity.isCompared = true
    } else if end < range.upperBound,
      let after = manuscript.match(ComparatorPhrases.after, at: end, end: range.upperBound)
    {
      quantity.comparator = after.value
      quantity.words = quantity.words.lowerBound..<end + after.count
      quantity.isCompared = true
    }
    guard manuscript.stands(ComparatorPhrases.from, at: quantity.words.lowerBound - 1, end: quantity.words.lowerBound),
      quantity.words.lowerBound > floor
    else { return }
    quantity.words = quantity.words.lowerBound - 1..<quantity.words.upperBound
    if !quantity.isCompared {
      quantity.comparator = .atLeast
      quantity.isCompared = true
    }
  }

  /// The comparator that ends right before word `i`: the longest one.
  private func before(_ i: Int, _ floor: Int) -> (value: TargetReading.Comparator, at: Int)? {
    var best: (value: TargetReading.Comparator, at: Int)?
    for length in 1...5 where i - length >= floor {
      if let found = manuscript.match(ComparatorPhrases.before, at: i - length, end: i), found.count == length {
        best = (found.value, i - length)
      }
    }
    if best == nil, i > floor {
      switch manuscript.words[i - 1].mark {
      case .atLeast: best = (.atLeast, i - 1)
      case .atMost: best = (.atMost, i - 1)
      case .greater: best = (.above, i - 1)
      case .less: best = (.below, i - 1)
      case .equals where i - 1 > floor && manuscript.words[i - 2].mark == .greater: best = (.atLeast, i - 2)
      case .equals where i - 1 > floor && manuscript.words[i - 2].mark == .less: best = (.atMost, i - 2)
      default: break
      }
    }
    return best
  }

  /// "tối đa 02 tập thể và 04 cá nhân": one comparator for both.
  private func takeOverComparator(_ quantity: inout Quantity, from last: Quantity?) {
    guard let last, !quantity.isCompared, quantity.measure != .rank, last.measure == .count,
      last.comparator != .range, quantity.number.lowerBound - last.words.upperBound <= QuantityFinder.listReach
    else { return }
    let between = quantity.number.lowerBound - 1
    guard between >= last.words.upperBound,
      quantity.measure == .count || between == last.words.upperBound,
      (last.words.upperBound..<between).allSatisfy({ manuscript.words[$0].shape == .lower })
    else { return }
    guard
      manuscript.words[between].mark == .comma || manuscript.stands(QuantityFinder.and, at: between, end: between + 1)
    else { return }
    quantity.comparator = last.comparator
  }

  private static let and: Phrase = "và"
  /// "ít nhất 01 mô hình mới, 02 sáng kiến": so many words may stand between the figures of one list.
  private static let listReach = 4

  // MARK: Ranks

  private func rank(
    _ number: Range<Int>, _ value: Decimal10, _ unit: Unit?, in range: Range<Int>, _ floor: Int
  ) -> Quantity? {
    guard manuscript.words[number.lowerBound].isNumber else { return nil }
    let limit = min(range.upperBound, number.upperBound + 12)
    guard let start = rankStart(number.lowerBound, floor),
      let end = start.isPlace ? number.upperBound : rankEnd(number.upperBound, limit)
    else { return nil }
    let unitWords = unit.flatMap { $0.kind == .count ? $0.words : nil } ?? number.upperBound..<number.upperBound
    return Quantity(
      measure: .rank, comparator: .rankWithin, value: .number(value), number: number, unit: unitWords,
      words: start.at..<max(end, unitWords.upperBound), isCompared: true)
  }

  private func rankStart(_ i: Int, _ floor: Int) -> (at: Int, isPlace: Bool)? {
    for length in stride(from: 4, to: 0, by: -1) where i - length >= floor {
      if let found = manuscript.match(ComparatorPhrases.rankBefore, at: i - length, end: i), found.count == length {
        return (i - length, false)
      }
      if let found = manuscript.match(ComparatorPhrases.place, at: i - length, end: i), found.count == length {
        return (i - length, true)
      }
    }
    return nil
  }

  private func rankEnd(_ from: Int, _ limit: Int) -> Int? {
    for i in from..<max(from, limit) {
      if endsClause(i) { return nil }
      if let found = manuscript.match(ComparatorPhrases.rankAfter, at: i, end: limit) { return i + found.count }
    }
    return nil
  }

  private func endsClause(_ i: Int) -> Bool {
    switch manuscript.words[i].mark {
    case .period, .semicolon, .colon: return true
    default: return false
    }
  }
}

extension UnitPhrases.Kind {
  /// Whether a number with such a unit can be a target or a condition at all.
  var isCounted: Bool {
    switch self {
    case .share, .count, .award, .points, .money, .time: return true
    case .duration, .age, .paper: return false
    }
  }
}
