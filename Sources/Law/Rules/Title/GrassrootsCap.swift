import Domain

/// How many of those with the title below may become grassroots fighters: 15 % before 2024, later a tenant's figure.
enum GrassrootsCap: Rule {
  static let id = "grassrootsCap"
  static let asks: [Ask] = [.title]
  static let versions = [RuleVersion(.p0, through: .p0, .of(Acts.decree91, 9, 3)), RuleVersion(.p1a, .law(23))]

  static func judge(_ question: TitleQuestion, _ d: inout Deliberation) {
    guard let base = question.batch?.base, let count = question.batch?.count else { return }
    guard let percent = d.number(.grassrootsCapPercent) else {
      d.forget()
      return
    }
    let most = base * percent / 100
    let ground = d.settings.grounds[.grassrootsCapPercent] ?? cite(d.period)
    d.clause(
      id, count <= most, ground, have: count, need: most, facts: ["batch.base", "batch.count"],
      lacks: "Đề nghị không quá \(most) người.",
      because: "Đề nghị \(count) người; \(percent) % của \(base) người đạt danh hiệu là nhiều nhất \(most) người.")
  }
}
