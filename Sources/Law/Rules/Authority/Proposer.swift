import Domain

/// Who proposes: the level that manages staff and payroll (Article 83(1)); State-level awards only the ministers, heads of
/// central bodies, directors of national universities and provincial chairs (83(2)–(4)).
enum Proposer: Rule {
  static let id = "proposer"
  static let asks: [Ask] = [.authority]
  static let versions = [RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, .law(83, 1))]

  static func judge(_ question: AuthorityQuestion, _ d: inout Deliberation) {
    let isState = question.rows(d.law).contains(where: \.isStateLevel)
    let office = d.law.offices.first { $0.office == question.office }
    let holds = isState ? office?.proposesForState == true : office?.proposesOwnStaff == true
    let who = Decider.name(question.office)
    d.clause(
      id, holds, { $0 == .p0 ? .of(Acts.law2003) : .law(83, isState ? 2 : 1) }, facts: ["award", "office", "day"],
      lacks: "Trình qua đúng cấp có thẩm quyền đề nghị.",
      because: isState
        ? "\(Names.of(question.award, question.awardClass)) thuộc thẩm quyền cấp Nhà nước: \(who) "
          + (holds ? "được đề nghị." : "không được đề nghị; việc ấy thuộc bộ, ban, ngành, tỉnh.")
        : "\(who) "
          + (holds ? "được xét, đề nghị cho người thuộc phạm vi quản lý của mình." : "không phải cấp đề nghị."))
  }
}
