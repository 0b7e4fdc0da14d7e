import Blocks
import Domain
import Vietnamese

/// A share of people or units cannot be greater than the whole of them.
enum Over100PercentRule: FindingRule {
  static let code = FindingCode.over100Percent
  static let explanation = RuleExplanation(
    name: code.rawValue, kind: .finding,
    purpose:
      "Tỷ lệ người hoặc đơn vị vượt quá 100% (“100% trở lên”, “trên 100%”). Kế hoạch, doanh thu hoàn thành trên 100% thì đúng.",
    source: "Phép tính")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] {
    let finder = QuantityFinder(manuscript)
    let clauses = FigureClauseFinder(manuscript: manuscript)
    var findings: [Finding] = []
    for passage in manuscript.passages where mayHold(passage.body, manuscript) {
      let quantities = finder.quantities(in: passage.body)
      for (quantity, clause) in zip(quantities, clauses.clauses(of: quantities, in: passage.body))
      where exceeds(quantity) && countsWholes(clause, manuscript) {
        let printed = manuscript.line(quantity.words)
        let message =
          "“\(printed)”: tỷ lệ người hoặc đơn vị không thể vượt quá 100%. Ghi “100%”, hoặc một tỷ lệ thấp hơn kèm “trở lên”."
        findings.append(
          Finding(code, message, at: manuscript.span(quantity.words), rule: code.rawValue, proposal: "100%"))
      }
    }
    return findings
  }

  /// Whether a number of 100 or more stands before a percent sign: most passages are passed over by that.
  private static func mayHold(_ range: Range<Int>, _ manuscript: Manuscript) -> Bool {
    range.contains { i in
      manuscript.words[i].mark == .percent && i > range.lowerBound && (manuscript.words[i - 1].number ?? 0) >= 100
    }
  }

  private static func exceeds(_ quantity: Quantity) -> Bool {
    guard quantity.measure == .share, let value = quantity.single else { return false }
    switch quantity.comparator {
    case .atLeast, .above:
      return value.isGreater(than: 100) || value == Decimal10(100) && isOpen(quantity)
    case .equal: return value.isGreater(than: 100)
    default: return false
    }
  }

  /// "ít nhất 100%" is clumsy but true; "100% trở lên" and "trên 100%" are not.
  private static func isOpen(_ quantity: Quantity) -> Bool {
    quantity.comparator == .above || quantity.words.upperBound > quantity.unit.upperBound
  }

  /// People and units are wholes; what grows, is planned or earned may pass 100 %.
  private static func countsWholes(_ clause: FigureClause, _ manuscript: Manuscript) -> Bool {
    let near = clause.after.lowerBound..<min(clause.after.upperBound, clause.after.lowerBound + 8)
    if manuscript.first(growing, in: clause.words.lowerBound..<clause.after.lowerBound) != nil { return false }
    if let first = near.first, manuscript.match(growing, at: first, end: near.upperBound) != nil { return false }
    return manuscript.first(wholes, in: near) != nil || manuscript.first(wholes, in: clause.before) != nil
  }

  private static let growing = PhraseTable([
    "kế hoạch", "chỉ tiêu", "doanh thu", "sản lượng", "dự toán", "tăng", "vượt", "so với", "năng suất", "công suất",
    "tiến độ", "thu ngân sách", "lợi nhuận", "giá trị", "khối lượng", "định mức", "nhiệm vụ", "giảm", "hoàn thành",
  ])
  private static let wholes = PhraseTable([
    "cán bộ", "công chức", "viên chức", "người lao động", "lao động", "đoàn viên", "hội viên", "đảng viên", "học sinh",
    "sinh viên", "giáo viên", "giảng viên", "người dân", "người", "hộ", "hộ dân", "gia đình", "đơn vị", "cơ quan",
    "phòng", "trường", "xã", "phường", "thôn", "tập thể", "cá nhân", "chi bộ", "tổ chức", "doanh nghiệp", "hợp tác xã",
    "trẻ em", "công nhân", "chiến sĩ", "thành viên", "cơ sở", "các", "nhân viên", "bác sĩ", "y sĩ", "điều dưỡng",
    "nông dân",
    "phụ nữ", "thanh niên", "khoa", "lớp", "hồ sơ", "văn bản",
  ])
}
