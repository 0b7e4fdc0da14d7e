import Blocks
import Domain

/// Work is ordered and nobody named: one finding for each section of such items.
enum NoOwnerRule: FindingRule {
  static let code = FindingCode.noOwner
  static let explanation = RuleExplanation(
    name: code.rawValue, kind: .finding,
    purpose: "Việc nêu ra mà không giao đơn vị nào chủ trì thì không ai chịu trách nhiệm, không theo dõi được.",
    source:
      "Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17; thông lệ giao việc: rõ người, rõ việc, rõ thời gian, rõ sản phẩm"
  )

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] {
    guard DutyGenres(reading.document, manuscript).order else { return [] }
    // Where a table or lines hand the work out, the text before them only explains it.
    guard
      !reading.duties.contains(where: {
        $0.rule == DutyRule.table || $0.rule == DutyRule.lines && !$0.value.lead.isEmpty
      })
    else { return [] }
    var groups: [(section: String, duties: [Fact<DutyReading>])] = []
    for duty in reading.duties where duty.rule == DutyRule.item && duty.value.lead.isEmpty {
      let section = String((duty.value.section ?? "").prefix { $0 != "." })
      if groups.last?.section == section {
        groups[groups.count - 1].duties.append(duty)
      } else {
        groups.append((section, [duty]))
      }
    }
    return groups.filter { !isAssignedElsewhere($0.section, reading) }.map { finding($0.section, $0.duties) }
  }

  /// Measures that all share, in a plan with a section of its own that says who does what.
  private static let enough = 3

  private static func isAssignedElsewhere(_ section: String, _ reading: PlanReading) -> Bool {
    let owned = reading.duties.filter { !$0.value.lead.isEmpty && $0.isSure }
    return owned.filter { String(($0.value.section ?? "").prefix { $0 != "." }) != section }.count >= enough
  }

  private static func finding(_ section: String, _ duties: [Fact<DutyReading>]) -> Finding {
    let place = section.isEmpty ? "Văn bản" : "Mục \(section)"
    let message =
      duties.count == 1
      ? "\(place): việc này không giao đơn vị nào. Ghi rõ đơn vị chủ trì, đơn vị phối hợp."
      : "\(place): \(duties.count) việc không giao đơn vị nào (việc đầu tiên ở đây). Ghi rõ đơn vị chủ trì từng việc."
    return Finding(code, message, at: duties[0].span, isSure: false, rule: code.rawValue)
  }
}
