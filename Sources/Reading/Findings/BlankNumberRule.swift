import Blocks
import Domain

/// A number line without a number. A document without such a line has no finding; in an image the number may be there
/// and unread.
enum BlankNumberRule: FindingRule {
  static let code = FindingCode.blankNumber
  static let explanation = RuleExplanation(
    name: "blank-number", kind: .finding,
    purpose: "Dòng số, ký hiệu có ký hiệu mà chưa ghi số: văn bản chưa được đăng ký nên chưa thể viện dẫn.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3 và Điều 15")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] {
    guard !manuscript.ignoresAccents, let line = HeadingBlock(manuscript).number, line.isBlank,
      let symbol = line.symbol
    else { return [] }
    let printed = manuscript.line(line.words)
    return [
      Finding(
        code,
        "Dòng “\(printed)” chưa ghi số. Văn bản chỉ được viện dẫn và gửi đi khi đã đăng ký: ghi số theo sổ đăng ký của "
          + "cơ quan trước phần “\(symbol)”, ví dụ “Số: 12\(symbol)”.",
        at: manuscript.span(line.words), rule: explanation.name)
    ]
  }
}
