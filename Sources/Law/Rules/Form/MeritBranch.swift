import Domain

/// The provincial certificate of merit by yearly results: two grassroots titles, or two excellent years with two
/// initiatives (Article 74(1)(d)); of a collective two excellent years or titles (74(3)(d)).
enum MeritBranch: Rule {
  static let id = "meritBranch"
  static let asks: [Ask] = [.form]
  static let versions = [RuleVersion(.p1a, .law(74, 1, "d"))]
  static let need = 2

  static func judge(_ question: FormQuestion, _ d: inout Deliberation) {
    if question.bearer == .collective { return judgeCollective(question, &d) }
    let titles = titles(question, &d)
    let years = excellentYears(question, &d)
    let holds =
      titles.holds == true || years.holds == true ? true : titles.holds == nil || years.holds == nil ? nil : false
    if holds == nil {
      for path in (titles.holds == nil ? titles.missing : []) + (years.holds == nil ? years.missing : []) {
        d.lacksFact(path)
      }
    }
    d.branch { d in
      d.clause(
        id, holds, cite, facts: ["subject.years", "subject.initiatives"],
        lacks:
          "Hai lần liên tục Chiến sĩ thi đua cơ sở, hoặc hai năm liên tục xuất sắc với 2 sáng kiến trong thời gian đó.",
        because: holds == true
          ? (titles.holds == true
            ? "Có hai lần liên tục đạt Chiến sĩ thi đua cơ sở." : "Có hai năm liên tục xuất sắc với 2 sáng kiến.")
          : holds == false
            ? "Không đạt nhánh nào của điểm d khoản 1 Điều 74." : "Chưa đủ dữ kiện về các năm hoặc sáng kiến.")
      tell("meritBranch.grassrootsTitles", titles, &d)
      tell("meritBranch.excellentYears", years, &d)
    }
    d.forget()
  }

  private struct Branch {
    var holds: Bool?
    var have: Int
    var missing: [String] = []
  }

  private static func tell(_ rule: String, _ branch: Branch, _ d: inout Deliberation) {
    d.clause(
      rule, branch.holds, cite, have: branch.have, need: need, decides: false, facts: ["subject.years"],
      because: "Nhánh này có \(branch.have) năm liên tục; cần \(need) năm"
        + (branch.holds == false && branch.have >= need ? " và 2 sáng kiến trong thời gian đó." : "."))
  }

  private static func titles(_ question: FormQuestion, _ d: inout Deliberation) -> Branch {
    let run = TitleRun(of: .grassrootsEmulationFighter, endingIn: question.year, question.subject)
    var branch = Branch(holds: run.count >= need ? true : run.unknownYear == nil ? false : nil, have: run.count)
    if branch.holds == nil, let year = run.unknownYear { branch.missing.append("subject.years[\(year)]") }
    guard branch.holds == true else { return branch }
    for one in run.decisions.prefix(need) {
      guard let decided = one.decided else {
        branch.holds = nil
        branch.missing.append("subject.years[\(one.year)].titles[\(one.place)].decided")
        continue
      }
      if decided > question.proposalDay { return Branch(holds: false, have: run.count) }
    }
    guard branch.holds == true, let first = run.first,
      d.value(.requireTwoInitiativesForTwoCstdcs).flag == true
    else { return branch }
    return withInitiatives(branch, first...question.year, question, &d)
  }

  private static func excellentYears(_ question: FormQuestion, _ d: inout Deliberation) -> Branch {
    let chain = chain(question, joins: true, d)
    var branch = Branch(holds: chain.count >= need ? true : chain.isBroken ? false : nil, have: chain.count)
    if branch.holds == nil, let path = chain.missing { branch.missing.append(path) }
    guard branch.holds == true, let span = chain.span else { return branch }
    return withInitiatives(branch, span, question, &d)
  }

  private static func chain(_ question: FormQuestion, joins: Bool, _ d: borrowing Deliberation) -> YearChain {
    YearChain(
      .excellent, endingIn: question.year, after: nil, question, joins: joins,
      minMonths: d.law.value(.minMonthsWorked)?.value.number ?? 0,
      limitMonths: d.law.value(.leaveLimitMonths)?.value.number ?? .max)
  }

  private static func withInitiatives(
    _ branch: Branch, _ years: ClosedRange<Int>, _ question: FormQuestion, _ d: inout Deliberation
  ) -> Branch {
    var search = InitiativeSearch(award: question.form, year: question.year, by: question.proposalDay)
    search.withoutIngenuity = true
    search.within = years
    let found = search.find(question.subject.initiatives, &d)
    var branch = branch
    branch.holds = found.isAtLeast(need)
    guard branch.holds == nil else { return branch }
    branch.missing +=
      found.isUnknown
      ? ["subject.initiatives"]
      : found.doubtful.map {
        "subject.initiatives[\($0)]." + (question.subject.initiatives?[$0].recognised == nil ? "recognised" : "kind")
      }
    return branch
  }

  private static func judgeCollective(_ question: FormQuestion, _ d: inout Deliberation) {
    let joins = question.joinsPredecessors(&d)
    let chain = chain(question, joins: joins, d)
    let holds: Bool? = chain.count >= need ? true : chain.isBroken ? false : nil
    if holds == nil, let path = chain.missing { d.lacksFact(path) }
    d.clause(
      id, holds, Citation.law(74, 3, "d"), have: chain.count, need: need,
      facts: chain.facts(),
      lacks: "Còn thiếu \(need - chain.count) năm liên tục xuất sắc hoặc đạt Tập thể lao động xuất sắc.",
      because:
        "Có \(chain.count) năm liên tục hoàn thành xuất sắc nhiệm vụ hoặc đạt Tập thể lao động xuất sắc; cần "
        + "\(need) năm."
    )
  }
}
