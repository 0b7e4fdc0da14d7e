import Blocks
import Domain

/// The number of years of an anniversary is the difference of its two years.
enum AnniversaryMismatchRule: FindingRule {
  static let code = FindingCode.anniversaryMismatch
  static let explanation = RuleExplanation(
    name: code.rawValue, kind: .finding,
    purpose: "Số năm kỷ niệm không bằng hiệu của hai năm ghi trong ngoặc; ba con số phải khớp nhau.",
    source: "Phép tính")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] {
    reading.anniversaries.compactMap { fact in
      let value = fact.value
      guard let from = value.from?.yearNumber, let to = value.to?.yearNumber, to - from != value.years, to > from else {
        return nil
      }
      let message =
        "“\(value.name)”: từ năm \(from) đến năm \(to) là \(to - from) năm, văn bản ghi \(value.years) năm. Sửa số năm "
        + "thành \(to - from), hoặc sửa lại hai mốc trong ngoặc."
      return Finding(
        code, message, at: fact.span, isSure: !manuscript.ignoresAccents, rule: code.rawValue,
        proposal: "\(to - from) năm")
    }
  }
}
