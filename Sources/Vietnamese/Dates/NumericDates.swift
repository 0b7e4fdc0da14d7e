import CivilTime

/// Dates in digits: 15/3/2026, 07-05-1954, 7.5.1954, 15/3, 3/2026, 2026-03-15.
extension DateGrammar {
  /// Whether the words from `i` on continue a number or symbol: 15/2025/TT-BNV, 12/KH-UBND, 1.2.3.4.
  private func isContinued(_ i: Int) -> Bool {
    guard isTight(i) else { return false }
    switch words[i].kind {
    case .number: return true
    case .letters: return words[i].shape != .lower
    case .mark: break
    }
    switch mark(i) {
    case .slash: return isTight(i + 1) && words[i + 1].kind != .mark
    case .dash: return isTight(i + 1) && words[i + 1].isLetters
    case .period, .comma: return isTight(i + 1) && words[i + 1].isNumber && words[i + 1].length != 4
    case .percent, .equals, .plus: return true
    default: return false
    }
  }

  /// The separator at `i`, when a number follows it: tight, or with blanks around a slash or dash.
  private func separator(_ i: Int, mayBeLoose: Bool) -> Mark? {
    let found = mark(i)
    guard found == .slash || found == .dash || found == .period, i + 1 < end else { return nil }
    if isTight(i) && isTight(i + 1) { return found }
    guard mayBeLoose, found != .period, words[i].gap <= .space, words[i + 1].gap <= .line else { return nil }
    return found
  }

  /// 15/3/2026, 15-03-2026, 15.3.2026; 15/3/26 where a date is expected. Impossible days are accepted and marked.
  func numericDay(_ i: Int, isExpected: Bool) -> DatePiece? {
    guard let d = digits(i), d.digits <= 3, let sign = separator(d.next, mayBeLoose: true),
      let m = digits(d.next + 1), m.digits <= 2, separator(m.next, mayBeLoose: true) == sign,
      let y = digits(m.next + 1), !isContinued(y.next), !isLunar(y.next)
    else { return nil }
    let isSlash = sign == .slash
    if y.digits == 2 {
      guard isExpected || isField, sign != .period || isExpected, isTight(d.next), isTight(m.next) else { return nil }
      let year = 2000 + y.value <= on.year + 20 ? 2000 + y.value : 1900 + y.value
      guard d.digits <= 2, let day = Day(year, m.value, d.value) else { return nil }
      return DatePiece(.numericDay, .day(day), next: y.next)
    }
    guard y.digits == 4, (1000...2999).contains(y.value) else { return nil }
    if let day = Day(y.value, m.value, d.value), d.digits <= 2 {
      return DatePiece(.numericDay, .day(day), next: y.next)
    }
    guard isExpected || isSlash || d.digits <= 2, d.value <= 31 || m.value <= 12 || isExpected else { return nil }
    return impossible(.numericDay, y.value, m.value, d.value, next: y.next)
  }

  func impossible(_ rule: DateRule, _ year: Int, _ month: Int, _ day: Int, next: Int) -> DatePiece {
    let piece = DatePiece(rule, .day, next: next)
    piece.isPossible = false
    piece.proposal = plausible(year, month, day).first.map { .day($0) }
    return piece
  }

  /// 15/3, 15-3: a day of the coming year. In running text only where a date is expected.
  func numericDayAndMonth(_ i: Int, isExpected: Bool) -> DatePiece? {
    guard let d = digits(i), d.digits <= 2, let sign = separator(d.next, mayBeLoose: isExpected && isScan),
      sign != .period || isExpected, let m = digits(d.next + 1), m.digits <= 2, !isContinued(m.next)
    else { return nil }
    if !isExpected {
      guard isField, sign != .period, readsAsDay(i, d, m) else { return nil }
      // 15-20 is a span of numbers, 30-4 and 8-3 are days by custom.
      guard sign == .slash || (isAlone(i, m.next) && (d.value > 12 || Commemorations.has(m.value, d.value))) else {
        return nil
      }
    }
    guard (1...12).contains(m.value), (1...31).contains(d.value), !isLunar(m.next) else { return nil }
    return day(.numericDay, d.value, m.value, next: m.next)
  }

  /// 1/2 of something is a share, 24/7 is always; 8/3 and 07/03 are days.
  private func readsAsDay(_ i: Int, _ d: Numeral, _ m: Numeral) -> Bool {
    if i > begin, isTight(i), words[i - 1].kind != .mark { return false }
    if d.value == 24 && m.value == 7 { return false }
    if isAlone(i, m.next) { return true }
    return d.value > m.value || (d.digits == 2 && d.value < 10 && m.digits == 2 && d.value != m.value)
  }

  /// Nothing beside it but the marks that part or end a sentence.
  private func isAlone(_ i: Int, _ next: Int) -> Bool {
    let isOpen = i == begin || words[i - 1].kind == .mark
    return isOpen && (next == end || [.comma, .period, .semicolon, .dash, .closeParen, .question].contains(mark(next)))
  }

  /// 3/2026, 03-2026. A dash or full stop only after "tháng".
  func numericMonth(_ i: Int, isExpected: Bool) -> DatePiece? {
    guard let m = digits(i), m.digits <= 2, let sign = separator(m.next, mayBeLoose: isExpected),
      let y = yearNumber(m.next + 1), !isContinued(y.next)
    else { return nil }
    guard isExpected || (sign != .period && (1900...2100).contains(y.value) && isTight(m.next) && isTight(m.next + 1))
    else { return nil }
    if !isExpected {
      if sign == .dash && !isField { return nil }
      if isIn(i - 1, DateGrammar.numbered) { return nil }
    }
    if let month = Month(y.value, m.value) {
      return DatePiece(.month, .month(year: month.year, month: month.number), next: y.next)
    }
    guard isExpected else { return nil }
    let piece = DatePiece(.month, .month, next: y.next)
    piece.isPossible = false
    return piece
  }

  /// Words before N/2026 that make it a serial number: "đợt 1/2026", "số 12/2026".
  private static let numbered = WordFilter.Exact([
    "đợt", "lần", "kỳ", "số", "vòng", "khóa", "điều", "khoản", "tập", "phần", "mẫu", "lớp", "nhóm", "bài", "lục",
    "hạng",
    "luật", "định", "tư", "quyết", "thứ",
  ])

  /// 2026-03-15, 2026/03/15, 2026-03, 2026-Q1.
  func isoDate(_ i: Int) -> DatePiece? {
    guard let y = digits(i), y.digits == 4, (1000...2999).contains(y.value),
      let sign = separator(y.next, mayBeLoose: false)
    else { return isoQuarter(i) }
    guard sign != .period, let m = digits(y.next + 1), m.digits <= 2 else { return nil }
    if separator(m.next, mayBeLoose: false) == sign, let d = digits(m.next + 1), d.digits <= 2 {
      guard !isContinued(d.next) else { return nil }
      if let day = Day(y.value, m.value, d.value) { return DatePiece(.isoDate, .day(day), next: d.next) }
      return m.value <= 12 ? impossible(.isoDate, y.value, m.value, d.value, next: d.next) : nil
    }
    guard sign == .dash, m.digits == 2, isField, !isContinued(m.next), let month = Month(y.value, m.value) else {
      return nil
    }
    return DatePiece(.isoDate, .month(year: month.year, month: month.number), next: m.next)
  }

  private func isoQuarter(_ i: Int) -> DatePiece? {
    guard isField, let y = digits(i), y.digits == 4, mark(y.next) == .dash, isTight(y.next), isTight(y.next + 1),
      has(y.next + 1, .qLetter), let q = digits(y.next + 2), isTight(y.next + 2),
      let quarter = Quarter(y.value, q.value)
    else { return nil }
    return DatePiece(.isoDate, .quarter(year: quarter.year, quarter: quarter.number), next: q.next)
  }
}

/// Days without a year, and days that are in no calendar.
extension DateGrammar {
  /// A day and month whose year the reader has to supply.
  func day(_ rule: DateRule, _ day: Int, _ month: Int, next: Int) -> DatePiece {
    var piece: DatePiece
    if let settled = settledDay(day, month) {
      piece = DatePiece(rule, .day(settled), next: next)
    } else {
      piece = impossible(rule, settings.planYear ?? on.year, month, day, next: next)
    }
    piece.isYearGiven = false
    return piece
  }

  private func settledDay(_ day: Int, _ month: Int) -> Day? {
    if let year = settings.planYear { return Day(year, month, day) }
    // 29 February comes every four years, at a century's end after eight.
    for year in on.year...on.year + 8 {
      if let found = Day(year, month, day), found >= on { return found }
    }
    return nil
  }

  /// What an impossible day was probably meant to be, the likeliest first: a digit too many, day and month exchanged,
  /// a day past the end of its month.
  func plausible(_ year: Int, _ month: Int, _ day: Int) -> [Day] {
    var guesses: [Day] = []
    if day > 99, (1...12).contains(month) {
      let digits = Array(String(day))
      for k in digits.indices {
        var fewer = digits
        fewer.remove(at: k)
        if let shorter = Int(String(fewer)), fewer.first != "0", let day = Day(year, month, shorter) {
          if !guesses.contains(day) { guesses.append(day) }
        }
      }
    }
    if let exchanged = Day(year, day, month) { guesses.append(exchanged) }
    if (29...31).contains(day), let month = Month(year, month) { guesses.append(month.lastDay) }
    return guesses
  }

  /// Among the guesses the one another date of the text speaks for: the same day, or the same day of another year.
  func proposal(for mention: DateMention, among others: [DateMention]) -> PartialDate? {
    guard let (day, month, year) = printedDay(mention) else { return mention.proposal }
    let guesses = plausible(year, month, day)
    for guess in guesses {
      for other in others where other.isPossible && other.kind == .day {
        if let seen = other.start, seen.month == guess.month, seen.day == guess.day { return .day(guess) }
      }
    }
    return guesses.first.map { .day($0) }
  }

  /// The three numbers of an impossible date, as printed.
  private func printedDay(_ mention: DateMention) -> (Int, Int, Int)? {
    var numbers: [Int] = []
    for word in words[mention.words] where word.isNumber && word.length <= 4 { numbers.append(Int(word.key)) }
    guard numbers.count == 3, numbers[2] >= 1000 else { return nil }
    return (numbers[0], numbers[1], numbers[2])
  }
}
