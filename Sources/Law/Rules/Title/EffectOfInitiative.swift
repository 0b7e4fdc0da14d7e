import Domain

/// An initiative with effect in the ministry, the province or the whole country (Articles 22(1)(b), 21(1)(b)).
enum EffectOfInitiative: Rule {
  static let id = "provincialEffect"
  static let asks: [Ask] = [.title]
  static let versions = [RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, .law(22, 1, "b"))]
  static let national = [RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, .law(21, 1, "b"))]

  static func judge(_ question: TitleQuestion, _ d: inout Deliberation) {
    let isNational = question.title == .nationalEmulationFighter
    let search = InitiativeSearch(
      award: question.title, year: question.year, scope: isNational ? .national : .province,
      by: question.proposalDay)
    let initiatives = question.subject.initiatives
    let found = search.find(initiatives, &d)
    let holds = found.isAtLeast(1)
    if holds == nil { search.tellDoubts(found, initiatives, &d) }
    let reach = isNational ? "toàn quốc" : "bộ, ban, ngành, tỉnh"
    d.clause(
      isNational ? "nationalEffect" : id, holds,
      { cite(isNational ? national : versions, $0) },
      facts: found.serving.isEmpty ? ["subject.initiatives"] : found.serving.map { "subject.initiatives[\($0)]" },
      lacks: "Một sáng kiến có phạm vi ảnh hưởng trong \(reach) được công nhận trước ngày đề nghị.",
      because: holds == true
        ? "Có sáng kiến với phạm vi ảnh hưởng \(reach)."
        : holds == false
          ? "Không có sáng kiến nào được công nhận có phạm vi ảnh hưởng \(reach)."
          : "Chưa rõ có sáng kiến nào với phạm vi ảnh hưởng \(reach).")
  }
}
