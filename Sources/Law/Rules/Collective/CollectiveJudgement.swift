import CivilTime
import Domain

/// Which rules a collective title takes, in their order.
extension CollectiveTitleQuestion {
  package func judge(_ d: inout Deliberation) -> Outcome {
    switch title {
    case .advancedCollective, .advancedUnit: judgeAdvanced(&d)
    case .excellentCollective, .determinedToWinUnit: judgeExcellent(&d)
    case .provincialEmulationFlag, .governmentEmulationFlag: FlagLeader.judge(self, &d)
    default:
      warnOfTownship(&d)
      return .notRegulated
    }
    Registered.judge(unit.registered, "unit.registered", &d)
    PendingMatter.judge(unit.matters, year: year, on: asOf ?? received, "unit.matters", &d)
    BodyExists.judge(unit.dissolved, received, "unit.dissolved", &d)
    warnOfNewLaw(&d)
    return .byClauses(positive: .eligible, negative: .notEligible)
  }

  private var isArmed: Bool { title == .advancedUnit || title == .determinedToWinUnit }

  private func judgeAdvanced(_ d: inout Deliberation) {
    let clause = isArmed ? 2 : 1
    let count = MemberCount(self, &d)
    UnitRating.judge(self, atLeast: .good, &d)
    HasMembers.judge(unit, &d)
    AdvancedShare.judge(self, count, &d)
    NoWarning.judge(self, &d)
    AttestedCriterion.judge(
      .movements, unit.attested, { $0 == .p0 ? .of(Acts.law2003) : .law(28, clause, "b") }, "unit", &d)
    AttestedCriterion.judge(
      .unity, unit.attested, { $0 == .p0 ? .of(Acts.law2003) : .law(28, clause, "d") }, "unit", &d)
  }

  private func judgeExcellent(_ d: inout Deliberation) {
    let clause = isArmed ? 2 : 1
    let count = MemberCount(self, &d)
    UnitRating.judge(self, atLeast: .excellent, &d)
    HasMembers.judge(unit, &d)
    AllMembersComplete.judge(self, count, &d)
    AdvancedShare.judge(self, count, &d)
    if !isArmed { HasGrassrootsFighter.judge(self, &d) }
    if d.period == .p0 { NoWarning.judge(self, &d) }
    AttestedCriterion.judge(
      .movements, unit.attested, { $0 == .p0 ? .of(Acts.law2003) : .law(27, clause, "b") }, "unit", &d)
    AttestedCriterion.judge(
      .unity, unit.attested, { $0 == .p0 ? .of(Acts.law2003) : .law(27, clause, "đ") }, "unit", &d)
  }

  /// There is no thị trấn after 30 June 2025: its title is history.
  private func warnOfTownship(_ d: inout Deliberation) {
    guard title == .exemplaryCommune, unit.kind == .township, d.period >= .p2a else { return }
    d.warn(
      "historyOnly",
      "Từ ngày 01/07/2025 không còn thị trấn; danh hiệu “thị trấn tiêu biểu” chỉ còn trong hồ sơ cũ "
        + "(điểm c khoản 2 Điều 50 Nghị định 152/2025/NĐ-CP).")
  }

  private func warnOfNewLaw(_ d: inout Deliberation) {
    guard received < NewLaw.firstDay, d.hasFailed, let asOf, asOf >= NewLaw.firstDay else { return }
    NewLaw.warn(&d)
  }
}
