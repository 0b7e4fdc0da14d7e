import Blocks
import Domain
import Vietnamese

/// A duty has an owner but neither date nor recurrence, in a plan that dates others: one finding for each section.
enum NoDateRule: FindingRule {
  static let code = FindingCode.noDate
  static let explanation = RuleExplanation(
    name: code.rawValue, kind: .finding,
    purpose:
      "Việc đã giao đơn vị mà không có thời hạn, trong khi các việc khác của kế hoạch có: không biết khi nào là trễ.",
    source: "Thông lệ giao việc: rõ người, rõ việc, rõ thời gian, rõ sản phẩm")

  /// Documents that plan work ahead; notices, letters and rulings may leave the time to whoever does the work.
  private static let plans: Set<String> = [
    "Kế hoạch", "Kế hoạch hành động", "Chương trình", "Chương trình hành động", "Đề án", "Phương án", "Phát động",
  ]
  /// Below this share of dated duties the plan leaves time to its general period.
  private static let datedShare = (of: 3, least: 1)

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] {
    let type = DutyGenres.attachedType(manuscript) ?? reading.document.type
    guard DutyGenres(reading.document, manuscript).order, type.map(plans.contains) ?? true else { return [] }
    let owned = reading.duties.filter { !$0.value.lead.isEmpty && $0.isSure && !isLasting($0) }
    let undated = owned.filter {
      $0.value.deadline == nil && $0.value.recurrence == nil && !hasTimeLine($0, reading, manuscript)
    }
    let dated = owned.count { isDated($0.value) }
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

  /// Due by a day of the calendar or at the end of a period; "thường xuyên" and "theo quy định" date nothing.
  private static func isDated(_ duty: DutyReading) -> Bool {
    if duty.deadline?.isDate == true { return true }
    switch duty.recurrence?.kind {
    case .weekly, .monthly, .quarterly, .halfYearly, .yearly: return true
    case .continuous, .onOrder, .other, nil: return false
    }
  }

  /// To carry out the document, to watch over it, to take it seriously: that lasts as long as the document.
  private static func isLasting(_ duty: Fact<DutyReading>) -> Bool {
    !duty.value.monitor.isEmpty || duty.value.section == nil && duty.rule != DutyRule.table
      || Folding.matches("trách nhiệm thi hành", in: duty.value.text)
  }

  /// A line of time that could not be read ("31/4/2026") still says when.
  private static func hasTimeLine(
    _ duty: Fact<DutyReading>, _ reading: PlanReading, _ manuscript: Manuscript
  ) -> Bool {
    guard duty.rule == DutyRule.lines else { return false }
    let next = reading.duties.map(\.span.start).filter { $0 >= duty.span.end }.min() ?? Int.max
    return manuscript.passages.contains { passage in
      guard passage.span.start >= duty.span.end, passage.span.start < next,
        let line = DutyAttribute.line(passage.body, in: manuscript)
      else { return false }
      return line.attribute == .time && !line.value.isEmpty
    }
  }
}
