import Domain

/// Who decides (Articles 77–80; Decree 129/2025 Art. 59).
enum Decider: Rule {
  static let id = "decider"
  static let asks: [Ask] = [.authority]
  static let versions = [RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, .law(80))]

  static func judge(_ question: AuthorityQuestion, _ d: inout Deliberation) -> Outcome {
    let rows = question.rows(d.law)
    guard !rows.isEmpty else { return lapsed(question, &d) }
    if question.place == nil, rows.allSatisfy({ $0.place != nil }) { return withoutPlace(question, rows, &d) }
    guard let row = question.row(d.law) else { return elsewhere(question, rows, &d) }
    if row.isLeftOpen { return leftOpen(question, row, &d) }
    switch row.setting {
    case .unitDecidesTitles: return unitMayDecide(question, row, &d)
    case .partyTitlesDecider: return partyBody(question, row, &d)
    default: break
    }
    if row.byDelegation.contains(question.office) { return byDelegation(question, row, &d) }
    return tell(row.deciders.contains(question.office), question, row, &d)
  }

  private static let outcome = Outcome.byClauses(positive: .allowed, negative: .notAllowed)

  private static func tell(
    _ holds: Bool?, _ question: AuthorityQuestion, _ row: AuthorityRule, _ d: inout Deliberation
  ) -> Outcome {
    restOnNewLaw(&d)
    let who = row.deciders.map(name).joined(separator: ", ")
    let office = name(question.office)
    let ground = row.provenance.citation ?? cite(d.period)
    d.clause(
      id, holds, ground, facts: ["award", "office", "place", "day"],
      lacks: "Trình đúng người có thẩm quyền" + (who.isEmpty ? "." : ": \(who)."),
      because: "\(Names.of(question.award, question.awardClass)) (\(row.name)): thẩm quyền thuộc "
        + (who.isEmpty ? "người do quy định riêng ấn định" : who)
        + "; \(office) "
        + (holds == true ? "có thẩm quyền." : holds == false ? "không có thẩm quyền." : "chưa rõ."))
    return outcome
  }

  /// From October 2026 every answer about authority rests on a law not seen.
  private static func restOnNewLaw(_ d: inout Deliberation) { if d.law.isAmended { _ = d.value(.law2026) } }

  static func name(_ office: DecidingOffice) -> String {
    LawBook.embedded.offices.first { $0.office == office }?.name ?? office.rawValue
  }

  /// The power rested on a decree that has ended, or the award was not yet known.
  private static func lapsed(_ question: AuthorityQuestion, _ d: inout Deliberation) -> Outcome {
    if d.law.hasLapsed {
      d.warn("instrumentExpired", "Nghị định 129/2025/NĐ-CP hết hiệu lực từ ngày 01/03/2027; chưa có văn bản thay thế.")
    }
    return .notRegulated
  }

  /// The place is needed only when the office could have the power somewhere.
  private static func withoutPlace(
    _ question: AuthorityQuestion, _ rows: [AuthorityRule], _ d: inout Deliberation
  ) -> Outcome {
    let might = rows.contains { row in
      row.deciders.contains(question.office) || row.byDelegation.contains(question.office)
        || row.setting == .unitDecidesTitles && question.office == .unitHead
        || row.setting == .partyTitlesDecider && question.office == .partyBodyHead
    }
    guard might else { return tell(false, question, rows[0], &d) }
    d.lacksFact("place")
    return outcome
  }

  private static func elsewhere(
    _ question: AuthorityQuestion, _ rows: [AuthorityRule], _ d: inout Deliberation
  ) -> Outcome {
    if d.law.hasLapsed, question.place == .commune { return lapsed(question, &d) }
    guard let row = rows.first else { return .notRegulated }
    restOnNewLaw(&d)
    let ground = row.provenance.citation ?? cite(d.period)
    d.clause(
      id, false, ground, facts: ["award", "office", "place"],
      lacks: "Trình đúng người có thẩm quyền.",
      because: "\(Names.of(question.award)) không do nơi này quyết định; \(name(question.office)) không có thẩm quyền.")
    return outcome
  }

  /// Left to a ministry or a central body; whoever the law names for no such award stays without the power.
  private static func leftOpen(
    _ question: AuthorityQuestion, _ row: AuthorityRule, _ d: inout Deliberation
  ) -> Outcome {
    let mayBe: Set<DecidingOffice>
    switch row.place {
    case .ministryOtherUnit: mayBe = [.minister, .branchHead, .unitHead, .ministryUnitHead]
    case .provincialPartyBody: mayBe = Set(DecidingOffice.allCases)
    default: mayBe = Set(DecidingOffice.allCases)
    }
    return mayBe.contains(question.office) ? .notRegulated : tell(false, question, row, &d)
  }

  private static func byDelegation(
    _ question: AuthorityQuestion, _ row: AuthorityRule, _ d: inout Deliberation
  ) -> Outcome {
    if question.delegated == nil { d.lacksFact("delegated") }
    return tell(question.delegated, question, row, &d)
  }

  /// The department's director decides; whether the head of its unit may is open.
  private static func unitMayDecide(
    _ question: AuthorityQuestion, _ row: AuthorityRule, _ d: inout Deliberation
  ) -> Outcome {
    guard question.office == .unitHead else { return tell(row.deciders.contains(question.office), question, row, &d) }
    return tell(d.value(.unitDecidesTitles).flag == true, question, row, &d)
  }

  private static func partyBody(
    _ question: AuthorityQuestion, _ row: AuthorityRule, _ d: inout Deliberation
  ) -> Outcome {
    let decider = d.value(.partyTitlesDecider).word.flatMap(DecidingOffice.init(rawValue:))
    return tell(decider.map { $0 == question.office }, question, row, &d)
  }
}
