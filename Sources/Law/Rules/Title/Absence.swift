import Domain

/// A ministry, province or unit may bar those absent for some months; the law since 2026 does not.
enum Absence: Rule {
  static let id = "absence"
  static let asks: [Ask] = [.title]
  static let versions = [RuleVersion(.p0, .of("20/2025/TT-BNV", 3, 3, "a"))]
  /// From so many months on a local rule usually exists.
  private static let worthAsking = 3

  static func judge(_ question: TitleQuestion, _ year: JudgedYear, _ d: inout Deliberation) {
    var absent = 0
    for leave in question.entry?.leave ?? [] {
      switch leave.kind {
      case .sick, .unpaid, .other: absent += leave.months
      default: break
      }
    }
    guard absent > 0 else { return }
    let limit = d.number(.maxAbsenceMonths)
    guard let limit else {
      d.forget()
      if absent >= worthAsking, year.isAtLeast(.good) != false {
        d.warn(
          "absenceRuleLocal",
          "Nghỉ \(absent) tháng trong năm: luật không cấm, nhưng nhiều bộ, tỉnh không xét người nghỉ từ 3 tháng; "
            + "xem quy định của cơ quan.")
      }
      return
    }
    let ground = d.ground(.maxAbsenceMonths) ?? cite(d.period)
    d.clause(
      id, absent < limit, ground, have: absent, need: limit, facts: ["subject.years[\(question.year)].leave"],
      lacks: "Nghỉ dưới \(limit) tháng trong năm.",
      because: "Nghỉ \(absent) tháng trong năm; quy định của cơ quan không xét người nghỉ từ \(limit) tháng trở lên.")
  }
}
