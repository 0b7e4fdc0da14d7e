/// An emulation flag goes to a leader: of a cluster or bloc that year, or of a themed movement at its review
/// (Articles 25, 26).
enum FlagLeader: Rule {
  static let id = "leader"
  static let asks: [Ask] = [.collectiveTitle]
  static let versions = [RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, .law(26))]
  static let government = [RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, .law(25))]

  static func judge(_ question: CollectiveTitleQuestion, _ d: inout Deliberation) {
    let isGovernment = question.title == .governmentEmulationFlag
    let versions = isGovernment ? government : versions
    let themed = themed(question.unit.themedMovement, isGovernment, &d)
    let yearly = isGovernment ? yearlyOfGovernment(question.unit) : yearlyOfProvince(question.unit)
    let holds = either(yearly.holds, themed.holds)
    if holds == nil {
      for path in yearly.missing + themed.missing { d.lacksFact(path) }
    }
    d.clause(
      id, holds, { cite(versions, $0) }, facts: ["unit.clusterLeader", "unit.exceedsTargets", "unit.themedMovement"],
      lacks: "Dẫn đầu cụm, khối thi đua và vượt chỉ tiêu, hoặc dẫn đầu phong trào chuyên đề khi sơ kết, tổng kết.",
      because: holds == true
        ? (yearly.holds == true ? "Dẫn đầu cụm, khối thi đua trong năm." : "Dẫn đầu phong trào thi đua theo chuyên đề.")
        : holds == false
          ? "Không dẫn đầu cụm, khối thi đua nào đủ điều kiện, cũng không dẫn đầu phong trào chuyên đề đủ thời gian."
          : "Chưa rõ có dẫn đầu cụm, khối thi đua hay không.")
    branch("leader.cluster", yearly.holds, versions, "dẫn đầu cụm, khối thi đua trong năm", &d)
    if question.unit.themedMovement != nil {
      branch("leader.themed", themed.holds, versions, "dẫn đầu phong trào thi đua theo chuyên đề", &d)
    }
  }

  private static func branch(
    _ rule: String, _ holds: Bool?, _ versions: [RuleVersion], _ words: String, _ d: inout Deliberation
  ) {
    d.clause(
      rule, holds, { cite(versions, $0) }, decides: false, facts: ["unit"],
      because: (holds == true ? "Đạt nhánh: " : holds == false ? "Không đạt nhánh: " : "Chưa rõ nhánh: ") + words + ".")
  }

  private typealias Branch = (holds: Bool?, missing: [String])

  private static func either(_ a: Bool?, _ b: Bool?) -> Bool? {
    a == true || b == true ? true : a == nil || b == nil ? nil : false
  }

  private static func yearlyOfProvince(_ unit: UnitFacts) -> Branch {
    if unit.inCluster == false || unit.clusterLeader == false || unit.exceedsTargets == false { return (false, []) }
    if let organiser = unit.clusterOf, organiser != .ministryOrProvince { return (false, []) }
    return both(unit)
  }

  /// The leader of a cluster of the Central Council needs no more (25(2)); others exceed their targets too (25(1)).
  private static func yearlyOfGovernment(_ unit: UnitFacts) -> Branch {
    if unit.inCluster == false || unit.clusterLeader == false || unit.clusterOf == .unit { return (false, []) }
    if unit.clusterOf == .centralCouncil {
      return unit.clusterLeader == true ? (true, []) : (nil, ["unit.clusterLeader"])
    }
    if unit.exceedsTargets == false {
      return unit.clusterOf == nil ? (nil, ["unit.clusterOf"]) : (false, [])
    }
    return both(unit)
  }

  private static func both(_ unit: UnitFacts) -> Branch {
    var missing: [String] = []
    if unit.clusterLeader == nil { missing.append("unit.clusterLeader") }
    if unit.exceedsTargets == nil { missing.append("unit.exceedsTargets") }
    return (missing.isEmpty ? true : nil, missing)
  }

  private static func themed(
    _ movement: UnitFacts.ThemedMovement?, _ isGovernment: Bool, _ d: inout Deliberation
  ) -> Branch {
    guard let movement else { return (false, []) }
    let need = d.number(isGovernment ? .governmentThemedFlagYears : .themedFlagYears) ?? 0
    if movement.leader == false { return (false, []) }
    if let years = movement.years, years < need { return (false, []) }
    if !isGovernment, movement.review == .interim { return (false, []) }
    if let office = movement.launchedBy, !mayGive(office, isGovernment) { return (false, []) }
    var missing: [String] = []
    if movement.leader == nil { missing.append("unit.themedMovement.leader") }
    if movement.years == nil { missing.append("unit.themedMovement.years") }
    if movement.review == nil { missing.append("unit.themedMovement.review") }
    if movement.launchedBy == nil, isGovernment { missing.append("unit.themedMovement.launchedBy") }
    return (missing.isEmpty ? true : nil, missing)
  }

  private static func mayGive(_ office: DecidingOffice, _ isGovernment: Bool) -> Bool {
    switch office {
    case .primeMinister: isGovernment
    case .minister, .branchHead, .provincialChair: !isGovernment
    default: false
    }
  }
}
