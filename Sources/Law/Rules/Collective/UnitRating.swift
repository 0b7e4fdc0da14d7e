/// How the collective itself did: well (Article 28(1)(a)), excellently (27(1)(a)).
enum UnitRating: Rule {
  static let id = "unitRating"
  static let asks: [Ask] = [.collectiveTitle]
  static let versions = [RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, .law(28, 1, "a"))]
  static let excellent = [RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, .law(27, 1, "a"))]

  static func judge(_ question: CollectiveTitleQuestion, atLeast level: Rating, _ d: inout Deliberation) {
    let rating = question.unit.rating
    if rating == nil { d.lacksFact("unit.rating") }
    d.clause(
      id, rating.map { $0 >= level }, { cite(level == .excellent ? excellent : versions, $0) }, facts: ["unit.rating"],
      lacks: "Tập thể \(level.name)" + (level == .good ? " trở lên." : "."),
      because: rating.map { "Tập thể \($0.name)." } ?? "Chưa có kết quả xếp loại của tập thể.")
  }
}

/// A collective has members.
enum HasMembers: Rule {
  static let id = "hasMembers"
  static let asks: [Ask] = [.collectiveTitle]
  static let versions = [RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, .law(28, 1, "c"))]

  static func judge(_ unit: UnitFacts, _ d: inout Deliberation) {
    guard let members = unit.members else {
      d.lacksFact("unit.members")
      return
    }
    guard members == 0 else { return }
    d.clause(
      id, false, cite, have: 0, need: 1, facts: ["unit.members"], lacks: "Tập thể phải có thành viên.",
      because: "Tập thể không có thành viên nào.")
  }
}
