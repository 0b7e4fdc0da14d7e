import CivilTime

/// The words of one text under the rules, and the questions every rule asks of them.
///
/// A rule is a function from a place in the words to a `DatePiece`: it accepts what its first line says and gives nil
/// for everything else. The rules lie in extensions, one file for each sort of expression.
struct DateGrammar {
  let words: [Word]
  let text: [UInt8]
  let begin: Int
  let end: Int
  let on: Day
  let settings: DateReader.Settings
  private let patient = DateGrammar.patientWords
  private let exactStarts = DateGrammar.exactStarts
  private let plainStarts = DateGrammar.plainStarts
  private let keys = DateWord.keys
  private let plains = DateWord.plains

  init(_ words: [Word], _ text: [UInt8], _ bounds: Range<Int>, _ on: Day, _ settings: DateReader.Settings) {
    self.words = words
    self.text = text
    begin = bounds.lowerBound
    end = bounds.upperBound
    self.on = on
    self.settings = settings
  }

  var isField: Bool { settings.scope == .field }
  var isScan: Bool { settings.accents == .ignored }

  /// Whether the word at `i` may be compared without accents.
  private func isLoose(_ i: Int) -> Bool {
    switch settings.accents {
    case .exact: false
    case .optional: words[i].key == words[i].plain
    case .ignored: true
    }
  }

  func has(_ i: Int, _ word: DateWord) -> Bool {
    guard i >= begin, i < end else { return false }
    let index = word.index
    return words[i].key == keys[index] || (words[i].plain == plains[index] && isLoose(i))
  }

  /// Whether the word at `i` is one of a set.
  func isIn(_ i: Int, _ set: WordFilter.Exact) -> Bool {
    i >= begin && i < end && (set.keys.contains(words[i].key) || (isLoose(i) && set.plains.contains(words[i].plain)))
  }

  func has(_ i: Int, _ a: DateWord, _ b: DateWord) -> Bool { has(i, a) && has(i + 1, b) }

  func hasAny(_ i: Int, _ a: DateWord, _ b: DateWord, _ c: DateWord? = nil) -> Bool {
    has(i, a) || has(i, b) || (c.map { has(i, $0) } ?? false)
  }

  func mark(_ i: Int) -> Mark { i >= begin && i < end ? words[i].mark : .none }
  func isNumber(_ i: Int) -> Bool { i >= begin && i < end && words[i].isNumber }

  /// No space before the word.
  func isTight(_ i: Int) -> Bool { i > begin && i < end && words[i].gap == .none }

  /// On the same line or the next: a paragraph's end parts two expressions.
  func isNear(_ i: Int) -> Bool { i < end && words[i].gap < .blankLine }

  /// `i`, or the place after a comma there.
  func skipComma(_ i: Int) -> Int { mark(i) == .comma && isTight(i) ? i + 1 : i }

  /// `i`, or the place after one of the words there.
  func skip(_ i: Int, _ a: DateWord, _ b: DateWord? = nil, _ c: DateWord? = nil) -> Int {
    if has(i, a) { return i + 1 }
    if let b, has(i, b) { return i + 1 }
    if let c, has(i, c) { return i + 1 }
    return i
  }

  /// The first words of all expressions; every other place is passed over at once.
  func canStart(_ i: Int, after lastEnd: Int?) -> Bool {
    let word = words[i]
    switch word.kind {
    case .number: return startsNumber(i) || (mark(i - 1) == .dash && lastEnd == i - 1)
    case .mark: return false
    case .letters:
      if exactStarts.contains(word.key) || (isField && DateGrammar.exactNames.contains(word.key)) {
        return settings.accents != .exact || !patient.contains(word.key) || leadsSomewhere(i)
      }
      guard isLoose(i) else { return false }
      if plainStarts.contains(word.plain) || (isField && DateGrammar.plainNames.contains(word.plain)) { return true }
      return isScan && word.length <= 2
    }
  }

  /// Whether a word that only leads to dates stands near one: most of "các", "trong", "không" lead elsewhere.
  private func leadsSomewhere(_ i: Int) -> Bool {
    for k in i + 1..<max(i + 1, min(end, i + 6)) {
      if words[k].isNumber { return true }
      let key = words[k].key
      if (exactStarts.contains(key) || DateGrammar.exactNames.contains(key)) && !patient.contains(key) { return true }
    }
    return false
  }

  /// Digits inside a longer number, a symbol or a word do not begin a date.
  private func startsNumber(_ i: Int) -> Bool {
    guard isTight(i) else { return true }
    let before = words[i - 1]
    switch before.kind {
    case .number: return false
    case .letters: return has(i - 1, .ngay) || has(i - 1, .thang) || has(i - 1, .nam)
    case .mark:
      switch before.mark {
      case .slash, .period, .comma, .dash, .plus, .colon, .underscore:
        return !(isTight(i - 1) && words[i - 2].kind != .mark)
      default: return true
      }
    }
  }

  private static let starts = [
    "ngày", "tháng", "quý", "quí", "năm", "tuần", "thứ", "chủ", "hôm", "bữa", "mai", "mốt", "mồng", "mùng", "đầu",
    "giữa",
    "cuối", "nửa", "thượng", "trung", "hạ", "cách", "hằng", "hàng", "mỗi", "từng", "định", "thường", "liên", "đột",
    "theo", "khi", "từ", "kể", "bắt", "hết", "chậm", "muộn", "không", "hạn", "thời", "vào", "lúc", "trong", "cho",
    "khoảng", "dịp", "đến", "tới", "trước", "sau", "tính", "sáng", "trưa", "chiều", "tối", "đêm", "buổi", "giai",
    "niên",
    "nhiệm", "một", "hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười", "những", "các", "suốt", "nội", "T", "CN",
    "cả", "toàn", "nay", "ngay", "mấy", "thập", "thế", "kỳ", "lễ", "mùa", "bây", "tết", "đúng", "vừa",
  ]
  /// Of the first words those that never are a date, nor a number of days, without another first word behind them.
  private static let patientStarts = [
    "các", "những", "một", "trong", "cho", "đến", "tới", "từ", "vào", "không", "suốt", "khoảng", "cả", "toàn",
  ]
  private static let patientWords = WordFilter(patientStarts, \.key)
  private static let exactStarts = WordFilter(starts, \.key)
  private static let plainStarts = WordFilter(starts, \.plain)
  private static let exactNames = WordFilter(Commemorations.firstWords, \.key)
  private static let plainNames = WordFilter(Commemorations.firstWords, \.plain)
}

/// A set of spellings that answers in a few instructions and may now and then say yes wrongly.
struct WordFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 64)

  init(_ spellings: [String], _ hash: KeyPath<Word, UInt64>) {
    for spelling in spellings {
      let key = WordScanner.words(of: Array(spelling.utf8))[0][keyPath: hash]
      bits[Int(key >> 6 & 63)] |= 1 << (key & 63)
    }
  }

  /// A set of spellings that never errs, for words asked about seldom.
  struct Exact: Sendable {
    let keys: Set<UInt64>
    let plains: Set<UInt64>

    init(_ spellings: [String]) {
      let words = spellings.map { WordScanner.words(of: Array($0.utf8))[0] }
      keys = Set(words.map(\.key))
      plains = Set(words.map(\.plain))
    }
  }

  func contains(_ key: UInt64) -> Bool { bits[Int(key >> 6 & 63)] & (1 << (key & 63)) != 0 }
}
