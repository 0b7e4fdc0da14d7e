import CivilTime
import Domain

/// Which rules authority takes. The table of deciders is data (law/authorities.json).
extension AuthorityQuestion {
  package func judge(_ d: inout Deliberation) -> Outcome {
    tellWho(&d)
    if DistrictLevel.bars(self, d) {
      DistrictLevel.judge(self, &d)
      return .byClauses(positive: .allowed, negative: .notAllowed)
    }
    if act == .propose {
      Proposer.judge(self, &d)
      return .byClauses(positive: .allowed, negative: .notAllowed)
    }
    return Decider.judge(self, &d)
  }

  /// Rows about the award; one of the place, or one that holds everywhere.
  func rows(_ law: DayLaw) -> [AuthorityRule] { law.authorities.filter { $0.awards.contains(award) } }

  /// The row of the place; nil when the place decides and is not told, or when it has none.
  func row(_ law: DayLaw) -> AuthorityRule? {
    let rows = rows(law)
    if let place, let found = rows.first(where: { $0.place == place }) { return found }
    return rows.first { $0.place == nil }
  }

  private func tellWho(_ d: inout Deliberation) {
    guard d.keepsReasons else { return }
    let row = row(d.law)
    var deciders = (row?.deciders ?? []).map(\.rawValue)
    if row?.setting == .unitDecidesTitles, d.settings[.unitDecidesTitles]?.flag == true {
      deciders.append(DecidingOffice.unitHead.rawValue)
    }
    if row?.setting == .partyTitlesDecider, let set = d.settings[.partyTitlesDecider]?.word { deciders = [set] }
    d.output("deciders", .texts(deciders))
    let isState = rows(d.law).contains(where: \.isStateLevel)
    let proposers = d.law.offices.filter { isState ? $0.proposesForState : false }.map(\.office.rawValue)
    d.output(
      "proposers",
      .texts(
        isState
          ? proposers
          : ["payrollManager"] + [DecidingOffice.enterpriseDirector, .communeChair].map(\.rawValue)))
  }
}

/// There is no district level after 30 June 2025: its chairs decide, propose and launch nothing.
enum DistrictLevel: Rule {
  static let id = "districtLevel"
  static let asks: [Ask] = [.authority, .movement]
  static let versions = [RuleVersion(.p0, .of("72/2025/QH15"))]

  static func bars(_ question: AuthorityQuestion, _ d: borrowing Deliberation) -> Bool {
    let isGone = !d.law.offices.contains { $0.office == .districtChair }
    return isGone && (question.office == .districtChair || question.place == .district)
  }

  /// Launches nothing either.
  static func judge(_ question: MovementQuestion, _ d: inout Deliberation) {
    guard question.launcher == .districtChair, !d.law.offices.contains(where: { $0.office == .districtChair }) else {
      return
    }
    d.clause(
      id, false, cite, facts: ["launcher", "day"], lacks: "Người có thẩm quyền ở phạm vi ấy phát động.",
      because:
        "Cấp huyện kết thúc từ ngày 01/07/2025; ngày \(question.day.vietnamese) không còn Chủ tịch UBND cấp huyện.")
  }

  static func judge(_ question: AuthorityQuestion, _ d: inout Deliberation) {
    d.clause(
      id, false, cite, facts: question.office == .districtChair ? ["office"] : ["place"],
      lacks: "Trình người có thẩm quyền mới: Chủ tịch UBND cấp xã hoặc cơ quan cấp tỉnh.",
      because: "Cấp huyện kết thúc từ ngày 01/07/2025; ngày \(question.day.vietnamese) không còn thẩm quyền cấp huyện.")
  }
}
