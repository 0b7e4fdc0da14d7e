import Blocks
import Domain

/// An item of a list of targets that cannot be measured.
enum TargetWithoutNumberRule: FindingRule {
  static let code = FindingCode.targetWithoutNumber
  static let explanation = RuleExplanation(
    name: code.rawValue, kind: .finding,
    purpose: "Mục trong danh sách chỉ tiêu không có con số, cuối kỳ không biết đạt hay chưa.",
    source: "Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17 khoản 1 (tiêu chí của phong trào)")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] {
    reading.targets.filter { $0.rule == TargetRule.unnumbered }.map { fact in
      let message =
        "Chỉ tiêu “\(fact.value.indicator ?? manuscript.source.string(fact.span))” không có con số nên không đo được. Ghi rõ số "
        + "lượng hoặc tỷ lệ phải đạt."
      return Finding(code, message, at: fact.span, rule: code.rawValue)
    }
  }
}
