import CivilTime
import Domain

/// The award below that must be held already; from July 2025 an ad hoc or themed one is no base (Decree 152 Art. 4(3)).
enum BaseAward: Rule {
  static let id = "baseAward"
  static let asks: [Ask] = [.form]
  static let versions = [RuleVersion(.p1a, through: .p1b, .law(73)), RuleVersion(.p2a, .law(73))]

  /// The day of the earliest award that serves; nil where none does.
  static func judge(_ question: FormQuestion, _ rule: ChainRule, _ d: inout Deliberation) -> Day? {
    let ground = rule.provenance.citation ?? cite(d.period)
    var found: (place: Int, decided: Day)?
    var doubtful: [String] = []
    var excluded = false
    for (place, held) in (question.subject.awards ?? []).enumerated() where held.award == rule.base {
      if let wanted = rule.baseClass {
        guard let theirs = held.awardClass else {
          doubtful.append("subject.awards[\(place)].class")
          continue
        }
        guard theirs == wanted else { continue }
      }
      if d.period >= .p2a, held.kind == .adHoc || held.kind == .movement {
        excluded = true
        continue
      }
      guard let decided = held.decided else {
        doubtful.append("subject.awards[\(place)].decided")
        continue
      }
      if decided <= question.proposalDay, found.map({ decided < $0.decided }) ?? true { found = (place, decided) }
    }
    var holds: Bool? = found != nil
    if found == nil, question.subject.awards == nil || !doubtful.isEmpty {
      holds = nil
      for path in question.subject.awards == nil ? ["subject.awards"] : doubtful { d.lacksFact(path) }
    }
    d.clause(
      id, holds, ground, facts: [found.map { "subject.awards[\($0.place)]" } ?? "subject.awards"],
      lacks: "Đã được tặng \(Names.of(rule.base, rule.baseClass)) về công trạng.",
      because: found.map { "Đã được tặng \(Names.of(rule.base, rule.baseClass)) ngày \($0.decided.vietnamese)." }
        ?? (holds == nil
          ? "Chưa rõ đã được tặng \(Names.of(rule.base, rule.baseClass)) hay chưa."
          : excluded
            ? "\(Names.of(rule.base, rule.baseClass)) đã có là khen đột xuất hoặc theo chuyên đề, không làm căn cứ."
            : "Chưa được tặng \(Names.of(rule.base, rule.baseClass))."))
    return found?.decided
  }
}

/// Names of awards in sentences.
enum Names {
  private static let byID: [String: String] = {
    var names: [String: String] = [:]
    for title in LawBook.embedded.titles { names[title.id] = title.name }
    return names
  }()

  static func of(_ award: Award, _ awardClass: Int? = nil) -> String {
    let name = byID[award.rawValue] ?? award.rawValue
    guard let awardClass, (1...3).contains(awardClass) else { return name }
    return name + " hạng " + ["Nhất", "Nhì", "Ba"][awardClass - 1]
  }
}
