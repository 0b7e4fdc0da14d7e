import Blocks
import Domain

/// A plan that launches a movement lacks a part the law asks for (data: law/plan-parts.json).
enum MissingPartRule: FindingRule {
  static let code = FindingCode.missingPart
  static let explanation = RuleExplanation(
    name: code.rawValue, kind: .finding,
    purpose:
      "Kế hoạch phát động thi đua thiếu một phần mà luật yêu cầu: thời gian, tiêu chí, tổ chức thực hiện. Thiếu các phần "
      + "ấy thì không có căn cứ theo dõi, tổng kết và đề nghị khen thưởng theo đợt, theo chuyên đề.",
    source: "Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] {
    guard LaunchingPlan.isOne(reading, manuscript) else { return [] }
    let place = reading.document.spans["subject"] ?? reading.document.spans["type"] ?? Span(0, 0)
    return knowledge.planParts.compactMap { rule in
      guard rule.isWarned, (reading.parts[rule.part] ?? []).isEmpty else { return nil }
      let law = rule.provenance.citation.map { " (\($0))" } ?? ""
      return Finding(
        code,
        "Văn bản phát động chưa nêu \(rule.name.lowercased()). Luật yêu cầu phần này\(law): bổ sung một mục "
          + "\(advice(rule.part)).", at: place, rule: code.rawValue, part: rule.part)
    }
  }

  private static func advice(_ part: PlanPart) -> String {
    switch part {
    case .objectives: return "nói rõ thi đua để đạt điều gì"
    case .subjects: return "nói ai tham gia, trong phạm vi nào"
    case .contents: return "nêu các nội dung thi đua"
    case .criteria: return "nêu chỉ tiêu bằng số và tiêu chí để bình xét, khen thưởng"
    case .period: return "ghi ngày bắt đầu, ngày kết thúc và các đợt"
    case .measures: return "nêu các biện pháp thực hiện"
    case .tasks: return "giao việc cho từng đơn vị, định kỳ báo cáo, sơ kết, tổng kết"
    }
  }
}
