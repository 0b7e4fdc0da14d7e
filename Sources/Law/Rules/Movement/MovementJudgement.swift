import CivilTime
import Domain

/// Which rules the launching of a movement takes.
extension MovementQuestion {
  package func judge(_ d: inout Deliberation) -> Outcome {
    Launcher.judge(self, &d)
    DistrictLevel.judge(self, &d)
    guard let parts else {
      d.lacksFact("plan")
      return .byClauses(positive: .incomplete, negative: .notAllowed)
    }
    let lacking = PlanCompleteness.judge(parts, &d)
    warn(&d)
    let isBlocked = forThemedAward && lacking.contains(where: \.blocksThemedAward)
    return .byClauses(
      positive: lacking.isEmpty ? .complete : isBlocked ? .blocked : .incomplete, negative: .notAllowed)
  }

  private func warn(_ d: inout Deliberation) {
    if kind == .campaignLegacy, d.period >= .p1a {
      d.warn(
        "formNotInLaw",
        "Luật từ ngày 01/01/2024 chỉ có thi đua thường xuyên và thi đua theo chuyên đề (khoản 1 Điều 16); “theo "
          + "đợt” là tên cũ."
      )
    }
    if kind == .thematic, let years, years >= (d.law.value(.pilotYears)?.value.number ?? .max), pilot != true {
      d.warn("pilotMissing", "Phong trào chuyên đề từ 3 năm trở lên phải chỉ đạo điểm rồi mới nhân rộng.")
    }
  }
}

/// The parts of a launching plan (Article 17): the one list that the reader of plans uses too (law/plan-parts.json).
enum PlanCompleteness: Rule {
  static let id = "planParts"
  static let asks: [Ask] = [.movement]
  static let versions = [RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, .law(17, 1))]

  /// The parts that are absent.
  static func judge(_ parts: Set<PlanPart>, _ d: inout Deliberation) -> [PlanPartRule] {
    var lacking: [PlanPartRule] = []
    for rule in d.law.planParts {
      let holds = parts.contains(rule.part)
      let ground = d.period == .p0 ? Citation.of(Acts.law2003) : rule.provenance.citation ?? cite(d.period)
      d.clause(
        rule.part.rawValue, holds, ground, decides: false, facts: ["plan.\(rule.part.rawValue)"],
        because: "\(rule.name): " + (holds ? "có." : "kế hoạch chưa nêu."))
      guard !holds else { continue }
      lacking.append(rule)
      if rule.isWarned { d.warn("partMissing", "Kế hoạch chưa nêu phần “\(rule.name)”.") }
    }
    d.output("missingParts", .texts(lacking.map(\.part.rawValue)))
    return lacking
  }
}

/// Who may launch at which scope (Article 18).
enum Launcher: Rule {
  static let id = "launcher"
  static let asks: [Ask] = [.movement]
  static let versions = [RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, .law(18))]

  static func judge(_ question: MovementQuestion, _ d: inout Deliberation) {
    guard let office = question.launcher, let scope = question.scope else {
      d.output("mayLaunch", .null)
      return
    }
    let holds = d.law.offices.first { $0.office == office }?.launches.contains(scope) == true
    d.output("mayLaunch", .flag(holds))
    let who = Decider.name(office)
    d.clause(
      id, holds, cite, facts: ["launcher", "scope", "day"], lacks: "Người có thẩm quyền ở phạm vi ấy phát động.",
      because: "\(who) " + (holds ? "được phát động" : "không được phát động")
        + " phong trào trong phạm vi \(scope.name).")
  }
}

extension MovementScope {
  /// In Vietnamese.
  var name: String {
    switch self {
    case .nationwide: "cả nước"
    case .branch: "bộ, ban, ngành, đoàn thể"
    case .locality: "địa phương"
    case .cluster: "cụm, khối thi đua"
    case .unit: "cơ quan, đơn vị"
    }
  }
}
