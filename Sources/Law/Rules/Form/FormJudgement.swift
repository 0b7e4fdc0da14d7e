import CivilTime
import Domain

/// Which rules a form of commendation takes, in their order; before 2024 no text was loaded.
extension FormQuestion {
  package func judge(_ d: inout Deliberation) -> Outcome {
    guard d.period >= .p1a else { return .notRegulated }
    guard route == .merit else { return judgeRoute(&d) }
    switch form {
    case .provincialCertificateOfMerit: MeritBranch.judge(self, &d)
    case .primeMinisterCertificateOfMerit, .labourOrder, .independenceOrder:
      if form == .independenceOrder, bearer == .person { return .notRegulated }
      if form.hasClasses, formClass == nil {
        d.lacksFact("class")
      } else {
        guard let rule = rule(d.law) else { return .notRegulated }
        judge(rule, &d)
      }
    default: return .notRegulated
    }
    judgeStanding(&d)
    if bearer == .collective {
      AttestedCriterion.judge(
        .democracy, subject.year(year)?.attested ?? Attested(), { _ in .law(74, 3, "d") }, "subject.years[\(year)]", &d)
    }
    return finish(&d)
  }

  /// One of the routes of Article 8 beside merit: the achievement itself, not the years.
  private func judgeRoute(_ d: inout Deliberation) -> Outcome {
    if form.hasClasses, formClass == nil {
      guard d.law.routes.contains(where: { $0.form == form && $0.bearer == bearer && $0.route == route }) else {
        return .notRegulated
      }
      d.lacksFact("class")
      return .byClauses(positive: .eligible, negative: .notEligible)
    }
    let wanted = form.hasClasses ? formClass : nil
    let rule = d.law.routes.first {
      $0.form == form && $0.bearer == bearer && $0.route == route && $0.formClass == wanted
    }
    guard let rule else { return .notRegulated }
    RouteCriterion.judge(self, rule, &d)
    OneAchievement.judge(self, &d)
    ExternalSubject.judge(self, &d)
    SimplifiedProcedure.tell(self, &d)
    judgeStanding(&d)
    return finish(&d)
  }

  /// What bars every route.
  private func judgeStanding(_ d: inout Deliberation) {
    PendingMatter.judge(subject.matters, year: year, on: asOf ?? received, "subject.matters", &d)
    if bearer == .collective { BodyExists.judge(subject.dissolved, received, "subject.dissolved", &d) }
  }

  private func finish(_ d: inout Deliberation) -> Outcome {
    if received < NewLaw.firstDay, d.hasFailed, let asOf, asOf >= NewLaw.firstDay { NewLaw.warn(&d) }
    return .byClauses(positive: .eligible, negative: .notEligible)
  }

  private func rule(_ law: DayLaw) -> ChainRule? {
    let wanted = form.hasClasses ? formClass : nil
    for rule in law.chains where rule.form == form && rule.bearer == bearer && rule.formClass == wanted { return rule }
    return nil
  }

  private func judge(_ rule: ChainRule, _ d: inout Deliberation) {
    let base = BaseAward.judge(self, rule, &d)
    let joins = joinsPredecessors(&d)
    let chain = YearChain(
      rule.rating, endingIn: year, after: rule.afterBase ? base?.year : nil, self, joins: joins,
      minMonths: d.law.value(.minMonthsWorked)?.value.number ?? 0,
      limitMonths: d.law.value(.leaveLimitMonths)?.value.number ?? .max)
    let after = rule.afterBase ? base : nil
    d.branch { d in
      BaseYears.judge(self, rule, chain, &d)
      YearCounts.judge(self, rule, chain, &d)
      FlagCombination.judge(self, rule, chain, after: after, &d)
    }
    d.forget()
    YearsOfBuilding.judge(self, rule, &d)
  }

  /// Whether years of a merged unit count is asked only where there are such years.
  func joinsPredecessors(_ d: inout Deliberation) -> Bool {
    guard bearer == .collective, subject.years.contains(where: \.isPredecessor) else { return true }
    return d.value(.joinPredecessorYears).flag == true
  }
}
