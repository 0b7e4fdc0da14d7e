/// The share of Advanced Workers, exactly: 70 % at least (Articles 28(1)(c), 27(1)(c)); before 2024 more than half for the
/// lower title.
enum AdvancedShare: Rule {
  static let id = "advancedShare"
  static let asks: [Ask] = [.collectiveTitle]
  static let versions = [RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, .law(28, 1, "c"))]
  static let excellent = [RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, .law(27, 1, "c"))]

  static func judge(_ question: CollectiveTitleQuestion, _ count: MemberCount, _ d: inout Deliberation) {
    guard let members = question.unit.members, members > 0 else { return }
    let isExcellent = question.title == .excellentCollective || question.title == .determinedToWinUnit
    let base = base(question.unit, members, &d)
    let percent = d.number(isExcellent ? .excellentShare : .advancedShare) ?? 0
    let need = d.period == .p0 && !isExcellent ? base * percent / 100 + 1 : (base * percent + 99) / 100
    let have = question.unit.advancedWorkers.map { count.cut($0, of: members) }
    // Where nobody was rated no share is reached.
    let holds = judged(question.unit.advancedWorkers, have, need, members, count, &d)
    d.clause(
      id, holds, { cite(isExcellent ? excellent : versions, $0) }, have: have, need: need,
      facts: ["unit.members", "unit.advancedWorkers"],
      lacks: "Còn thiếu \(need - (have ?? 0)) người đạt danh hiệu Lao động tiên tiến (Chiến sĩ tiên tiến).",
      because: have.map {
        "\($0) trong \(base) người đạt danh hiệu Lao động tiên tiến (Chiến sĩ tiên tiến); cần ít nhất \(need) người."
      } ?? "Chưa rõ số người đạt danh hiệu Lao động tiên tiến (Chiến sĩ tiên tiến).")
  }

  private static func judged(
    _ told: Int?, _ have: Int?, _ need: Int, _ members: Int, _ count: MemberCount, _ d: inout Deliberation
  ) -> Bool? {
    guard let told, let have else {
      d.lacksFact("unit.advancedWorkers")
      return nil
    }
    if have < max(need, 1) { return false }
    if count.least(told, of: members) < need {
      count.tellDoubts(&d)
      return nil
    }
    return true
  }

  /// Members counted: whether those not rated stay in the denominator is open.
  static func base(_ unit: UnitFacts, _ members: Int, _ d: inout Deliberation) -> Int {
    guard let notRated = unit.notRated, notRated > 0 else { return members }
    return d.value(.countNotRatedMembers).flag == true ? members : members - notRated
  }
}

/// All members complete their tasks (Article 27(1)(c)).
enum AllMembersComplete: Rule {
  static let id = "allMembersComplete"
  static let asks: [Ask] = [.collectiveTitle]
  static let versions = AdvancedShare.excellent

  static func judge(_ question: CollectiveTitleQuestion, _ count: MemberCount, _ d: inout Deliberation) {
    guard let members = question.unit.members, members > 0 else { return }
    let need = AdvancedShare.base(question.unit, members, &d)
    let have = question.unit.completedTasks.map { count.cut($0, of: members) }
    var holds = have.map { $0 >= need }
    if count.forced > 0 { holds = false }
    if have == nil, holds == nil { d.lacksFact("unit.completedTasks") }
    if holds == true, count.isUnknown || !count.doubtful.isEmpty {
      holds = nil
      count.tellDoubts(&d)
    }
    d.clause(
      id, holds, cite, have: have, need: need, facts: ["unit.members", "unit.completedTasks", "unit.disciplined"],
      lacks: "100 % thành viên hoàn thành nhiệm vụ.",
      because: have.map { "\($0) trong \(need) người hoàn thành nhiệm vụ." } ?? "Chưa rõ số người hoàn thành nhiệm vụ.")
  }
}

/// At least one grassroots fighter (Article 27(1)(d)); not asked of the armed forces.
enum HasGrassrootsFighter: Rule {
  static let id = "hasGrassrootsFighter"
  static let asks: [Ask] = [.collectiveTitle]
  static let versions = [RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, .law(27, 1, "d"))]

  static func judge(_ question: CollectiveTitleQuestion, _ d: inout Deliberation) {
    let have = question.unit.grassrootsFighters
    if have == nil { d.lacksFact("unit.grassrootsFighters") }
    d.clause(
      id, have.map { $0 >= 1 }, cite, have: have, need: 1, facts: ["unit.grassrootsFighters"],
      lacks: "Ít nhất một người đạt danh hiệu Chiến sĩ thi đua cơ sở.",
      because: have.map { "Có \($0) Chiến sĩ thi đua cơ sở; cần ít nhất một." } ?? "Chưa rõ số Chiến sĩ thi đua cơ sở.")
  }
}
