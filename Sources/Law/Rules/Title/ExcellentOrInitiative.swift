import Domain

/// What a grassroots fighter needs beside the criteria of the title below: an excellent year or an initiative
/// (Article 23(2)); before 2024 the initiative alone; in the draft of the amending law both.
enum ExcellentOrInitiative: Rule {
  static let id = "excellentOrInitiative"
  static let asks: [Ask] = [.title]
  static let versions = [
    RuleVersion(.p0, through: .p0, .of(Acts.decree91, 9, 3, "b")), RuleVersion(.p1a, .law(23, 2)),
  ]
  /// Names of the clause in the other versions.
  private static let before2024 = "initiative"
  private static let draft = "excellentAndInitiative"

  static func judge(_ question: TitleQuestion, _ year: JudgedYear, _ d: inout Deliberation) {
    let search = InitiativeSearch(award: question.title, year: question.year, by: question.proposalDay)
    let initiatives = question.subject.initiatives
    let found = search.find(initiatives, &d)
    let second = found.isAtLeast(1)
    if d.period == .p0 {
      if second == nil { search.tellDoubts(found, initiatives, &d) }
      return d.clause(
        before2024, second, cite, facts: facts(found, nil), lacks: "Một sáng kiến được công nhận trước ngày đề nghị.",
        because: sentence(second, false, found, initiatives))
    }
    let first = year.isAtLeast(.excellent)
    let holds = first == true || second == true ? true : first == false && second == false ? false : nil
    if holds == nil {
      if first == nil { d.lacksFact(year.ratingPath) }
      if second == nil { search.tellDoubts(found, initiatives, &d) }
    }
    d.clause(
      id, holds, cite, facts: facts(found, year.ratingPath),
      lacks: "Xếp loại hoàn thành xuất sắc nhiệm vụ, hoặc một sáng kiến được cơ sở công nhận trước ngày đề nghị.",
      because: sentence(holds, first == true, found, initiatives))
  }

  /// The draft asks for both, and combat ingenuity is not named in it.
  static func judgeDraft(_ question: TitleQuestion, _ year: JudgedYear, _ d: inout Deliberation) {
    let search = InitiativeSearch(
      award: question.title, year: question.year, withoutIngenuity: true, by: question.proposalDay)
    let found = search.find(question.subject.initiatives, &d)
    let first = year.isAtLeast(.excellent)
    let second = found.isAtLeast(1)
    let holds = first == false || second == false ? false : first == true && second == true ? true : nil
    if holds == nil {
      if first == nil { d.lacksFact(year.ratingPath) }
      if second == nil { search.tellDoubts(found, question.subject.initiatives, &d) }
    }
    d.clause(
      draft, holds, .of(Acts.law2026), facts: facts(found, year.ratingPath),
      lacks: "Theo dự thảo: vừa xếp loại xuất sắc, vừa có sáng kiến hoặc công trình khoa học.",
      because: holds == true
        ? "Dự thảo đòi cả xuất sắc và sáng kiến: có đủ."
        : "Dự thảo đòi cả xuất sắc và sáng kiến" + (holds == nil ? ": chưa đủ dữ kiện." : ": chưa đủ cả hai."))
  }

  private static func facts(_ found: InitiativeSearch.Found, _ rating: String?) -> [String] {
    let places = found.serving.map { "subject.initiatives[\($0)]" }
    return (rating.map { [$0] } ?? []) + (places.isEmpty ? ["subject.initiatives"] : places)
  }

  private static func sentence(
    _ holds: Bool?, _ isExcellent: Bool, _ found: InitiativeSearch.Found, _ initiatives: [InitiativeFacts]?
  ) -> String {
    if isExcellent { return "Được xếp loại hoàn thành xuất sắc nhiệm vụ." }
    if let place = found.serving.first {
      let name = initiatives?[place].id.map { "sáng kiến \($0)" } ?? "sáng kiến, đề tài hoặc mưu trí"
      return "Có \(name) được cơ sở công nhận."
    }
    return holds == false
      ? "Không xếp loại xuất sắc và không có sáng kiến nào được công nhận kịp."
      : "Chưa rõ kết quả xếp loại hoặc sáng kiến."
  }
}
