import Domain

/// So many consecutive years of the rating asked, up to the proposal.
enum BaseYears: Rule {
  static let id = "baseYears"
  static let asks: [Ask] = [.form]
  static let versions = [RuleVersion(.p1a, .law(73))]

  static func judge(_ question: FormQuestion, _ rule: ChainRule, _ chain: YearChain, _ d: inout Deliberation) {
    let need = rule.years
    let holds: Bool? = chain.count >= need ? true : chain.isBroken ? false : nil
    if holds == nil, let path = chain.missing { d.lacksFact(path) }
    let level = question.bearer == .person ? rule.rating.name + " trở lên" : "hoàn thành xuất sắc nhiệm vụ"
    d.clause(
      id, holds, rule.provenance.citation ?? cite(d.period), have: chain.count, need: need,
      facts: chain.facts(),
      lacks: "Còn thiếu \(need - chain.count) năm liên tục \(level).",
      because: "Có \(chain.count) năm liên tục \(level)"
        + (rule.afterBase ? " sau khi được tặng \(Names.of(rule.base, rule.baseClass))" : "") + "; cần \(need) năm.")
  }
}

/// Excellent years and fighter's titles in that time.
enum YearCounts: Rule {
  static let id = "excellentYears"
  static let asks: [Ask] = [.form]
  static let versions = [RuleVersion(.p1a, .law(73))]

  static func judge(_ question: FormQuestion, _ rule: ChainRule, _ chain: YearChain, _ d: inout Deliberation) {
    if rule.excellentYears > 0 { tellExcellent(question, rule, chain, &d) }
    tellTitles(
      .grassrootsEmulationFighter, "grassrootsTitles", rule.grassrootsTitles, question, rule, chain, &d)
    tellTitles(.provincialEmulationFighter, "provincialTitles", rule.provincialTitles, question, rule, chain, &d)
  }

  private static func tellExcellent(
    _ question: FormQuestion, _ rule: ChainRule, _ chain: YearChain, _ d: inout Deliberation
  ) {
    let have = chain.excellentCount
    let holds: Bool? = have >= rule.excellentYears ? true : chain.isBroken || chain.count >= rule.years ? false : nil
    d.clause(
      id, holds, rule.provenance.citation ?? cite(d.period), have: have, need: rule.excellentYears,
      facts: chain.facts(".rating"),
      lacks: "Còn thiếu \(rule.excellentYears - have) năm hoàn thành xuất sắc nhiệm vụ trong thời gian đó.",
      because: "Trong thời gian đó có \(have) năm hoàn thành xuất sắc nhiệm vụ; cần \(rule.excellentYears) năm.")
  }

  private static func tellTitles(
    _ title: Award, _ id: String, _ need: Int, _ question: FormQuestion, _ rule: ChainRule, _ chain: YearChain,
    _ d: inout Deliberation
  ) {
    guard need > 0 else { return }
    let count = ChainCount(titles: title, in: chain, question.subject, by: question.proposalDay)
    var holds = count.isAtLeast(need)
    if holds == nil { for path in count.doubtful { d.lacksFact(path) } }
    if holds == false, !chain.isBroken, chain.count < rule.years { holds = nil }
    d.clause(
      id, holds, rule.provenance.citation ?? cite(d.period), have: count.count, need: need,
      facts: chain.facts(".titles"),
      lacks: "Còn thiếu \(need - count.count) lần đạt \(Names.of(title)) trong thời gian đó.",
      because: "Trong thời gian đó có \(count.count) lần đạt \(Names.of(title)); cần \(need) lần.")
  }
}
