import Blocks
import Domain

/// A place and date line without day or month.
enum BlankDateRule: FindingRule {
  static let code = FindingCode.blankDate
  static let explanation = RuleExplanation(
    name: "blank-date", kind: .finding,
    purpose: "Dòng địa danh và thời gian ban hành để trống ngày hoặc tháng: không biết văn bản có từ ngày nào.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.4")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] {
    guard !manuscript.ignoresAccents, let line = HeadingBlock(manuscript).date, line.isBlank else { return [] }
    let missing = line.hasMonth ? "ngày" : line.hasDay ? "tháng" : "ngày, tháng"
    return [
      Finding(
        code,
        "Dòng thời gian “\(manuscript.line(line.words))” chưa ghi \(missing). Ghi đủ ngày, tháng, năm ký ban hành; ngày "
          + "dưới 10 và tháng 1, 2 thêm số 0 ở trước, ví dụ “ngày 05 tháng 01 năm 2026”.",
        at: manuscript.span(line.words), rule: explanation.name)
    ]
  }
}
