import CivilTime
import Vietnamese

/// Which dates of a sentence say when its work is due, and which only name something.
extension TimingReader {
  func counts(_ m: DateMention, in range: Range<Int>) -> Bool {
    guard m.isPossible, !m.isBlank, !m.isRelative else { return false }
    // An hour without its day.
    if m.rule == .hour, m.date == nil, m.recurrence == nil { return false }
    if followsOn(m, range) || isOfAnotherYear(m, range) { return false }
    guard scope != .field else { return true }
    if isQuoted(m, range) { return false }
    if let recurrence = m.recurrence { return countsAsRecurrence(m, recurrence, range) }
    if m.kind == .conditional { return true }
    if isOfDocument(m, range) || isInBrackets(m, range) { return false }
    switch m.rule {
    case .yearSpan, .holiday, .hour, .units, .weekday: return m.comparator == .by || m.comparator == .before
    case .year: return opensClause(m, range) || isBehindCompletion(m, range) || isWholeYear(m)
    default: return m.comparator != nil || isOfPlan(m)
    }
  }

  private var words: [Word] { manuscript.words }

  /// "và các năm tiếp theo", "những năm sau".
  private func followsOn(_ m: DateMention, _ range: Range<Int>) -> Bool {
    guard m.rule == .year || m.rule == .recurrence, m.recurrence?.place == nil else { return false }
    let next = m.words.upperBound
    if manuscript.match(TimingSieve.following, at: next, end: range.upperBound) != nil { return true }
    return manuscript.first(TimingSieve.following, in: m.words) != nil
  }

  /// "quý I của năm liền kề": the year it falls in is named by another one, and none is printed.
  private func isOfAnotherYear(_ m: DateMention, _ range: Range<Int>) -> Bool {
    !m.isYearGiven && manuscript.match(TimingSieve.otherYears, at: m.words.upperBound, end: range.upperBound) != nil
  }

  /// A day behind the number of a document is the date of the document.
  private func isOfDocument(_ m: DateMention, _ range: Range<Int>) -> Bool {
    let start = max(range.lowerBound, m.words.lowerBound - 8)
    var i = m.words.lowerBound - 1
    while i > start {
      if words[i].mark == .slash || words[i].mark == .dash, words[i].gap == .none,
        words[i - 1].isNumber || words[i - 1].isLetters,
        i + 1 < words.count, words[i + 1].isLetters, words[i + 1].shape == .upper, words[i + 1].gap == .none
      {
        return true
      }
      if words[i].mark == .semicolon || words[i].mark == .period { return false }
      i -= 1
    }
    return false
  }

  /// Between brackets stand anniversaries and explanations; a deadline there has a comparator.
  private func isInBrackets(_ m: DateMention, _ range: Range<Int>) -> Bool {
    guard m.comparator == nil || m.comparator == .from else { return false }
    var i = m.words.lowerBound - 1
    let start = max(range.lowerBound, i - 40)
    while i >= start {
      if words[i].mark == .closeParen { return false }
      if words[i].mark == .openParen { return true }
      i -= 1
    }
    return false
  }

  /// Inside quotes stand names: "Mỗi tuần một việc tốt".
  private func isQuoted(_ m: DateMention, _ range: Range<Int>) -> Bool {
    var i = m.words.lowerBound - 1
    let start = max(range.lowerBound, i - 30)
    while i >= start {
      if words[i].mark == .closeQuote { return false }
      if words[i].mark == .openQuote { return true }
      i -= 1
    }
    return false
  }

  private func opensClause(_ m: DateMention, _ range: Range<Int>) -> Bool { m.words.lowerBound == range.lowerBound }

  private func isBehindCompletion(_ m: DateMention, _ range: Range<Int>) -> Bool {
    let at = m.words.lowerBound
    return (1...3).contains { back in
      at - back >= range.lowerBound
        && manuscript.match(TimingSieve.completions, at: at - back, end: at).map { $0.count == back } == true
    }
  }

  /// "đến hết năm 2026", "trước năm 2027"; not "đến năm 2030" in the name of a strategy.
  private func isWholeYear(_ m: DateMention) -> Bool {
    m.comparator == .before || m.comparator == .by && manuscript.first(TimingSieve.whole, in: m.words) != nil
  }

  /// A date without a comparator counts when it lies in the plan's own time.
  private func isOfPlan(_ m: DateMention) -> Bool {
    guard let year = m.date?.yearOfPlan else { return m.kind == .range && m.startDate != nil && m.comparator != nil }
    return planYear.map { year >= $0 } ?? true
  }

  private func countsAsRecurrence(_ m: DateMention, _ recurrence: Recurrence, _ range: Range<Int>) -> Bool {
    let at = m.words.lowerBound
    guard at > range.lowerBound, recurrence.place == nil else { return true }
    // "bảo đảm kịp thời, thường xuyên, liên tục" praises; "thường xuyên kiểm tra" orders.
    if recurrence.kind == .continuous, words[at - 1].kind == .mark,
      manuscript.match(TimingSieve.acts, at: m.words.upperBound, end: range.upperBound) == nil
    {
      return false
    }
    return !(1...3).contains { back in
      at - back >= range.lowerBound
        && manuscript.match(TimingSieve.nouns, at: at - back, end: at).map { $0.count == back } == true
    }
  }
}

enum TimingSieve {
  static let acts = PhraseTable(Predicates.orders)
  static let following = PhraseTable(["tiếp theo", "năm tiếp theo", "năm sau", "năm tới"])
  static let otherYears = PhraseTable(
    ["năm liền kề", "năm sau liền kề", "năm liền sau", "năm kế tiếp", "năm tiếp theo"].flatMap { [$0, "của \($0)"] })
  static let completions = PhraseTable([
    "hoàn thành", "hoàn thành trong", "xong", "ban hành", "thực hiện", "thực hiện trong", "hoàn thành vào",
    "thực hiện từ", "tổ chức vào", "tổ chức trong", "trình",
  ])
  static let whole = PhraseTable(["hết", "cuối", "chậm nhất", "không quá"])
  /// What is called yearly or permanent by name, and not due so.
  static let nouns = PhraseTable([
    "kế hoạch", "của", "ngân sách", "dự toán", "chi", "kinh phí", "nhiệm vụ", "chỉ tiêu", "chương trình", "thi đua",
    "sự nghiệp", "xã hội", "nguồn", "hoạt động", "nhà nước", "công tác", "vốn", "nguồn vốn", "giao ước",
    "ước thi đua", "định mức chi", "phong trào", "phong trào thi đua", "bình xét thi đua", "cơ quan", "trực",
    "đơn vị", "tình hình", "việc làm", "thu nhập", "nhu cầu",
  ])
}

extension PartialDate {
  /// The year of a date that has one.
  var yearOfPlan: Int? {
    switch self {
    case .year(let y), .half(let y, _), .quarter(let y, _), .month(let y, _): return y
    case .day(let day): return day.year
    case .everyYear, .everyMonth: return nil
    }
  }
}
