import Blocks
import Domain

/// A duty has an owner but neither date nor recurrence, in a plan that dates others: one finding for each section.
enum NoDateRule: FindingRule {
  static let code = FindingCode.noDate
  static let explanation = RuleExplanation(
    name: code.rawValue, kind: .finding,
    purpose:
      "Việc đã giao đơn vị mà không có thời hạn, trong khi các việc khác của kế hoạch có: không biết khi nào là trễ.",
    source: "Thông lệ giao việc: rõ người, rõ việc, rõ thời gian, rõ sản phẩm")

  /// Below this share of dated duties the plan leaves time to its general period.
  private static let datedShare = (of: 3, least: 1)

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] {
    guard DutyGenre(type: reading.document.type) == .orders else { return [] }
    let owned = reading.duties.filter { !$0.value.lead.isEmpty && $0.isSure }
    let undated = owned.filter { $0.value.deadline == nil && $0.value.recurrence == nil }
    let dated = owned.count - undated.count
    guard dated > 0, dated * datedShare.of >= owned.count * datedShare.least, let first = undated.first else {
      return []
    }
    let message =
      undated.count == 1
      ? "Việc này có đơn vị chủ trì nhưng không có thời hạn, trong khi các việc khác có. Ghi thêm thời hạn hoặc định kỳ."
      : "\(undated.count) việc có đơn vị chủ trì nhưng không có thời hạn (việc đầu tiên ở đây), trong khi \(dated) việc khác "
        + "có. Ghi thêm thời hạn hoặc định kỳ cho từng việc."
    return [Finding(code, message, at: first.span, isSure: false, rule: code.rawValue)]
  }
}
