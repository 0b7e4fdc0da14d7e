import CivilTime
import Domain

/// The flags and certificates a collective must have had in that time: one of several combinations.
enum FlagCombination: Rule {
  static let id = "flags"
  static let asks: [Ask] = [.form]
  static let versions = [RuleVersion(.p1a, .law(73, 4, "e"))]

  private typealias Best = (have: Int, need: Int)

  static func judge(
    _ question: FormQuestion, _ rule: ChainRule, _ chain: YearChain, after base: Day?, _ d: inout Deliberation
  ) {
    guard !rule.anyOf.isEmpty else { return }
    guard let held = question.subject.awards else {
      d.lacksFact("subject.awards")
      return
    }
    var holds: Bool? = false
    var missing: [String] = []
    var best: Best = (0, 0)
    for combination in rule.anyOf {
      if combination.onlyWithoutFlags, question.subject.flagsPossible == true { continue }
      var state: Bool? = true
      var reached: Best = (0, 0)
      var doubts: [String] = []
      for (award, need) in combination.counts {
        let count = ChainCount(
          awards: award, in: chain, held, after: base, by: question.proposalDay, meritOnly: d.period >= .p2a)
        reached.have += min(count.count, need)
        reached.need += need
        doubts += count.doubtful
        let one = count.isAtLeast(need)
        state = state == false || one == false ? false : state == nil || one == nil ? nil : true
      }
      if state == true, combination.onlyWithoutFlags, question.subject.flagsPossible == nil {
        state = nil
        doubts = ["subject.flagsPossible"]
      }
      if best.need == 0 || reached.have * best.need > best.have * reached.need { best = reached }
      if state == true {
        holds = true
        best = reached
        break
      }
      if state == nil {
        holds = nil
        missing += doubts
      }
    }
    if holds == false, !chain.isBroken, chain.count < rule.years { holds = nil }
    if holds == nil { for path in missing { d.lacksFact(path) } }
    tell(holds, best, question, rule, &d)
  }

  private static func tell(
    _ holds: Bool?, _ best: Best, _ question: FormQuestion, _ rule: ChainRule, _ d: inout Deliberation
  ) {
    d.clause(
      id, holds, rule.provenance.citation ?? cite(d.period), have: best.have, need: best.need,
      facts: ["subject.awards", "subject.flagsPossible"],
      lacks: "Trong thời gian đó được tặng " + words(rule) + ".",
      because: (holds == true ? "Trong thời gian đó đã đủ cờ, bằng khen: " : "Trong thời gian đó cần ")
        + words(rule) + ".")
  }

  /// `1 Cờ thi đua của Chính phủ; hoặc 2 Cờ …`
  private static func words(_ rule: ChainRule) -> String {
    rule.anyOf.map { combination in
      combination.counts.map { "\($0.count) \(Names.of($0.award))" }.joined(separator: " và ")
        + (combination.onlyWithoutFlags ? " (tập thể không thuộc đối tượng tặng cờ)" : "")
    }.joined(separator: "; hoặc ")
  }
}

/// So many years since the collective was founded.
enum YearsOfBuilding: Rule {
  static let id = "yearsOfBuilding"
  static let asks: [Ask] = [.form]
  static let versions = [RuleVersion(.p1a, .law(44, 4, "đ"))]

  static func judge(_ question: FormQuestion, _ rule: ChainRule, _ d: inout Deliberation) {
    let need = rule.yearsOfBuilding
    guard need > 0 else { return }
    let have = question.subject.founded.map { $0.wholeMonths(to: question.proposalDay) / 12 }
    if have == nil { d.lacksFact("subject.founded") }
    d.clause(
      id, have.map { $0 >= need }, rule.provenance.citation ?? cite(d.period), have: have, need: need,
      facts: ["subject.founded"], lacks: "Đủ \(need) năm xây dựng và phát triển.",
      because: have.map { "Có \($0) năm xây dựng và phát triển; cần \(need) năm." } ?? "Chưa rõ ngày thành lập.")
  }
}
