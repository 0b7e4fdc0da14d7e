import CivilTime

/// No member disciplined from warning (cảnh cáo) up (Article 28(1)(c)).
enum NoWarning: Rule {
  static let id = "noWarning"
  static let asks: [Ask] = [.collectiveTitle]
  static let versions = [RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, .law(28, 1, "c"))]

  static func judge(_ question: CollectiveTitleQuestion, _ d: inout Deliberation) {
    guard let disciplined = question.unit.disciplined else {
      d.lacksFact("unit.disciplined")
      return
    }
    var holds: Bool? = true
    var unknown: [Int] = []
    for (place, one) in disciplined.enumerated() {
      guard let level = one.level else {
        unknown.append(place)
        continue
      }
      if level.isWarningOrMore { holds = false }
    }
    if holds == true, !unknown.isEmpty {
      holds = nil
      for place in unknown { d.lacksFact("unit.disciplined[\(place)].level") }
    }
    d.clause(
      id, holds, cite, facts: ["unit.disciplined"], lacks: "Không có thành viên bị kỷ luật từ cảnh cáo trở lên.",
      because: holds == true
        ? "Không có thành viên bị kỷ luật từ cảnh cáo trở lên."
        : holds == false ? "Có thành viên bị kỷ luật từ cảnh cáo trở lên." : "Chưa rõ mức kỷ luật của một thành viên.")
  }
}

/// A dissolved body receives nothing; from 5 August 2025 (Circular 15/2025).
enum BodyExists: Rule {
  static let id = "bodyExists"
  static let asks: [Ask] = [.collectiveTitle, .form]
  static let versions = [RuleVersion(.p2b, .of(Acts.circular15))]

  static func judge(_ dissolved: Day?, _ received: Day, _ path: @autoclosure () -> String, _ d: inout Deliberation) {
    guard let dissolved, dissolved <= received, d.period >= .p2b else { return }
    d.clause(
      id, false, cite, facts: [path()],
      lacks: "Nơi tiếp nhận nhiệm vụ của tập thể đã giải thể xem xét, đề nghị.",
      because: "Tập thể đã giải thể từ ngày \(dissolved.vietnamese); không khen thưởng tập thể không còn tồn tại.")
  }
}
