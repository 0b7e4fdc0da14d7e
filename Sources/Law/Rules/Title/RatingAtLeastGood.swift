/// The year's rating is good or better, after the limits of the rating act (Article 24(1)(a)).
enum RatingAtLeastGood: Rule {
  static let id = "ratingAtLeastGood"
  static let asks: [Ask] = [.title]
  static let versions = [
    RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, .law(24, 1, "a")),
  ]

  static func judge(_ question: TitleQuestion, _ year: JudgedYear, _ d: inout Deliberation) {
    let holds = year.isAtLeast(.good)
    if holds == nil { d.lacksFact(year.ratingPath) }
    d.clause(
      id, holds, cite, facts: [year.ratingPath],
      lacks: "Kết quả xếp loại năm \(year.year) từ hoàn thành tốt nhiệm vụ trở lên.",
      because: year.sentence(holds))
  }
}
