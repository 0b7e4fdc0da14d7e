import CivilTime

/// Which rules of service a person is under.
package enum StaffGroup: String, CaseIterable, Sendable {
  case official, civilServant, publicEmployee, worker, soldier, outsideWorker

  /// Those whose rating the decrees on civil servants and public employees limit.
  var isRatedByDecree: Bool { self == .civilServant || self == .publicEmployee }
}

/// A person or a collective as far as a question tells of it. Nil is «not said»; an empty list is «none».
package struct Subject: Sendable {
  package var group: StaffGroup?
  package var recruited: Day?
  /// First day on contract in the same body.
  package var contractSince: Day?
  package var years: [YearFacts] = []
  package var awards: [HeldAward]?
  package var initiatives: [InitiativeFacts]?
  package var matters: [Matter] = []
  package var transfers: [Transfer] = []
  package var secondment: Secondment?
  /// False for a collective outside the circle of the flags.
  package var flagsPossible: Bool?
  package var founded: Day?
  package var dissolved: Day?

  package init() {}

  package func year(_ year: Int) -> YearFacts? {
    for facts in years where facts.year == year { return facts }
    return nil
  }
}

package struct YearFacts: Sendable {
  package var year: Int
  package var rating: Rating?
  package var monthsWorked: Int?
  package var leave: [Leave] = []
  package var titles: [HeldTitle] = []
  package var attested = Attested()
  package var registered: Bool?
  /// A year of a merged or predecessor unit.
  package var isPredecessor = false

  package init(_ year: Int, rating: Rating? = nil, titles: [HeldTitle] = []) {
    self.year = year
    self.rating = rating
    self.titles = titles
  }
}

package struct HeldTitle: Sendable {
  package var title: Award
  package var decided: Day?

  package init(_ title: Award, decided: Day?) {
    self.title = title
    self.decided = decided
  }
}

package struct Leave: Sendable {
  package enum Kind: String, CaseIterable, Sendable { case maternity, sick, unpaid, study, treatment, other }
  package var kind: Kind
  package var months: Int
  package var goodConduct: Bool?
  /// Khá or better.
  package var fairOrBetter: Bool?

  package init(_ kind: Kind, months: Int) {
    self.kind = kind
    self.months = months
  }
}

/// Judgement criteria somebody confirmed or denied (united, exemplary…).
package struct Attested: Sendable {
  package enum Name: String, CaseIterable, Sendable { case conduct, outstanding, movements, unity, democracy }
  private var known: UInt8 = 0
  private var truth: UInt8 = 0

  package init() {}

  package subscript(name: Name) -> Bool? {
    get {
      let bit = name.bit
      return known & bit == 0 ? nil : truth & bit != 0
    }
    set {
      known &= ~name.bit
      truth &= ~name.bit
      guard let newValue else { return }
      known |= name.bit
      if newValue { truth |= name.bit }
    }
  }
}

extension Attested.Name {
  fileprivate var bit: UInt8 {
    switch self {
    case .conduct: 1
    case .outstanding: 2
    case .movements: 4
    case .unity: 8
    case .democracy: 16
    }
  }

  /// In Vietnamese: what is confirmed.
  var name: String {
    switch self {
    case .conduct: "tự lực, đoàn kết, tương trợ, tích cực tham gia phong trào thi đua"
    case .outstanding: "thành tích tiêu biểu xuất sắc trong số những người đạt danh hiệu"
    case .movements: "phong trào thi đua thường xuyên, thiết thực, hiệu quả"
    case .unity: "nội bộ đoàn kết, gương mẫu chấp hành chủ trương, pháp luật"
    case .democracy: "thực hiện tốt dân chủ ở cơ sở, chăm lo đời sống, thực hành tiết kiệm"
    }
  }
}

package struct HeldAward: Sendable {
  /// Type of commendation (Article 8).
  package enum Kind: String, CaseIterable, Sendable { case merit, adHoc, movement, longService, tenure, external }
  package var award: Award
  package var awardClass: Int?
  package var decided: Day?
  /// The year it was for; that of `decided` where not said.
  package var year: Int?
  package var kind: Kind = .merit

  package init(_ award: Award, class awardClass: Int? = nil, decided: Day?) {
    self.award = award
    self.awardClass = awardClass
    self.decided = decided
  }

  var countedYear: Int? { year ?? decided?.year }
}

package struct InitiativeFacts: Sendable {
  package enum Kind: String, CaseIterable, Sendable { case initiative, scientificWork, combatIngenuity }
  package enum Scope: String, CaseIterable, Comparable, Sendable {
    case grassroots, province, national

    private var place: Int { self == .grassroots ? 0 : self == .province ? 1 : 2 }
    package static func < (a: Scope, b: Scope) -> Bool { a.place < b.place }
  }
  package struct Use: Sendable {
    package var award: Award
    package var year: Int?
  }
  package var id: String?
  package var kind: Kind?
  package var effectScope: Scope?
  package var recognised: Day?
  package var usedFor: [Use] = []

  package init(_ kind: Kind?, _ scope: Scope?, recognised: Day?) {
    self.kind = kind
    effectScope = scope
    self.recognised = recognised
  }
}

/// A matter of discipline, investigation, inspection, complaint or press report (Decree 152 Art. 4(4)).
package struct Matter: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case discipline, investigation, inspection, complaint, pressReport
  }
  package enum Outcome: String, CaseIterable, Sendable { case cleared, sanctioned }
  package enum Side: String, CaseIterable, Sendable { case party, administrative }
  package enum Level: String, CaseIterable, Sendable {
    case reprimand, warning, demotion, removal, dismissal, expulsion

    var isWarningOrMore: Bool { self != .reprimand }
  }
  package enum Cause: String, CaseIterable, Sendable { case duty, degradation, other }
  package var kind: Kind
  package var opened: Day?
  package var closed: Day?
  package var outcome: Outcome?
  package var side: Side?
  package var level: Level?
  package var cause: Cause?
  package var ratedInYear: Int?
  package var sanctionEnds: Day?

  package init(_ kind: Kind, opened: Day?) {
    self.kind = kind
    self.opened = opened
  }

  /// The year whose discipline it is, once somebody is sanctioned.
  var disciplineYear: Int? {
    guard outcome == .sanctioned, let closed else { return nil }
    if let ratedInYear, ratedInYear < closed.year { return ratedInYear }
    return closed.year
  }
}

package struct Transfer: Sendable {
  package enum Opinion: String, CaseIterable, Sendable { case agree, disagree }
  package var day: Day
  package var monthsAtOldUnit: Int?
  package var oldUnitOpinion: Opinion?
}

package struct Secondment: Sendable {
  package var hostOpinion: Transfer.Opinion?
}
