import Domain
import Vietnamese

/// Reasons why a figure is no promise: past results, votes, conditions, what is quoted, shares of money.
struct FigureRefusal {
  let manuscript: Manuscript

  /// Whether what stands before the figure in its sentence tells of the past, of a vote, or of a mere case.
  func refuses(_ quantity: Quantity, _ clause: FigureClause, in sentence: Range<Int>) -> Bool {
    if isQuoted(quantity, in: sentence) { return true }
    let before = sentence.lowerBound..<quantity.words.lowerBound
    if tellsPast(before) || contains(FigureRefusal.votes, sentence) { return true }
    if isCase(quantity, in: sentence) { return true }
    return contains(
      FigureRefusal.permissions, clause.after.lowerBound..<min(clause.after.upperBound, clause.after.lowerBound + 6))
  }

  /// Money is granted, not promised: "hỗ trợ 50% kinh phí", "giảm 10% định mức".
  func isGrant(_ quantity: Quantity, _ clause: FigureClause) -> Bool {
    let end = min(clause.after.upperBound, clause.after.lowerBound + 4)
    return contains(FigureRefusal.grants, clause.after.lowerBound..<end)
      || contains(FigureRefusal.granting, clause.words.lowerBound..<quantity.words.lowerBound)
  }

  /// "tăng từ 20% lên 30%": the first figure is where it starts from.
  func isBaseline(_ quantity: Quantity, next: Quantity?, in sentence: Range<Int>) -> Bool {
    guard let next, next.words.lowerBound <= sentence.upperBound,
      manuscript.stands(ComparatorPhrases.from, at: quantity.words.lowerBound, end: quantity.words.upperBound),
      next.words.lowerBound - quantity.words.upperBound <= 10
    else { return false }
    for i in quantity.words.upperBound..<next.words.lowerBound where manuscript.words[i].mark == .semicolon {
      return false
    }
    return contains(FigureRefusal.changes, quantity.words.upperBound..<next.words.lowerBound)
  }

  /// "nếu vượt 3%": what is supposed, not asked for.
  func isCase(_ quantity: Quantity, in sentence: Range<Int>) -> Bool {
    contains(FigureRefusal.cases, sentence.lowerBound..<quantity.words.lowerBound)
  }

  func contains(_ table: PhraseTable<Bool>, _ range: Range<Int>) -> Bool {
    !range.isEmpty && manuscript.first(table, in: range) != nil
  }

  private func isQuoted(_ quantity: Quantity, in sentence: Range<Int>) -> Bool {
    var depth = 0
    for i in sentence.lowerBound..<quantity.words.lowerBound {
      switch manuscript.words[i].mark {
      case .openQuote: depth += 1
      case .closeQuote: depth = max(0, depth - 1)
      case .quote: depth = depth == 0 ? 1 : 0
      default: break
      }
    }
    return depth > 0
  }

  private static let past = PhraseTable([
    "đã", "đến nay", "tính đến nay", "hiện có", "hiện nay", "vừa qua", "năm qua", "kết quả đạt", "kết quả cho thấy",
    "trước đây", "thời gian qua", "ước đạt", "được đánh giá",
  ])
  /// What was settled before and is still to be done: "các dự án đã quy hoạch", "chỉ tiêu đã đăng ký".
  private static let settled = PhraseTable([
    "đã quy hoạch", "đã được quy hoạch", "đã đề ra", "đã đăng ký", "đã phê duyệt", "đã được phê duyệt", "đã giao",
    "đã được giao", "đã cam kết", "đã ký kết", "đã xác định", "đã được xác định", "đã ban hành", "đã được ban hành",
  ])

  private func tellsPast(_ range: Range<Int>) -> Bool {
    range.contains { i in
      manuscript.match(FigureRefusal.past, at: i, end: range.upperBound) != nil
        && manuscript.match(FigureRefusal.settled, at: i, end: range.upperBound) == nil
    }
  }

  private static let votes = PhraseTable([
    "biểu quyết", "tán thành", "phiếu bầu", "số phiếu", "bỏ phiếu", "phiếu đồng ý",
  ])
  private static let cases = PhraseTable(["trường hợp", "nếu", "ví dụ", "công thức"])
  private static let permissions = PhraseTable(["có thể"])
  private static let grants = PhraseTable([
    "kinh phí", "định mức", "mức lương", "lương", "chi phí", "học phí", "lệ phí", "tiền", "vốn", "giá trị", "mức đóng",
    "mức hỗ trợ", "tổng kinh phí", "quỹ lương", "mức phạt", "thuế",
  ])
  private static let granting = PhraseTable([
    "hỗ trợ", "số tiền", "mức chi", "kinh phí", "phụ cấp", "mức hỗ trợ", "mức thưởng", "tiền thưởng", "trị giá",
    "giá trị",
  ])
  private static let changes = PhraseTable(["lên", "xuống", "còn", "thành"])
}
