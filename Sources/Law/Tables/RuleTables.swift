import Domain
import JSON

/// How the tables of the law engine are read: periods, offices, authorities, bonuses, chains of forms.
enum RuleTables {
  static func periods(_ source: JSONSource) throws(JSONError) -> [Entry<PeriodRule>] {
    let entries = try LawFile(source, kind: "periods").read { record throws(JSONError) in
      PeriodRule(
        period: try record.choice("id"), name: try record.text("name"), instruments: try record.texts("instruments"),
        provenance: try record.provenance())
    }
    var last: PeriodRule?
    for entry in entries {
      if let last, let until = last.provenance.until, entry.value.provenance.from != until.adding(days: 1) {
        throw entry.fail("thời kỳ này phải bắt đầu đúng ngày sau \(until)")
      }
      last = entry.value
    }
    guard entries.map(\.value.period) == Period.allCases else {
      throw source.error(
        at: 0, "phải đủ các thời kỳ \(Period.allCases.map(\.rawValue).joined(separator: ", ")), theo thứ tự")
    }
    return entries
  }

  static func offices(_ source: JSONSource) throws(JSONError) -> [Entry<OfficeRule>] {
    let entries = try LawFile(source, kind: "offices").read { record throws(JSONError) in
      OfficeRule(
        office: try record.choice("id"), name: try record.text("name"), launches: try record.choices("launches"),
        proposesForState: try record.flag("proposesForState"), proposesOwnStaff: try record.flag("proposesOwnStaff"),
        provenance: try record.provenance())
    }
    for office in DecidingOffice.allCases where !entries.contains(where: { $0.value.office == office }) {
      throw source.error(at: 0, "thiếu chức danh “\(office.rawValue)”")
    }
    return entries
  }

  static func authorities(_ source: JSONSource) throws(JSONError) -> [Entry<AuthorityRule>] {
    try LawFile(source, kind: "authorities").read { record throws(JSONError) in
      let setting = try record.optionalText("setting")
      if let setting, ParameterName(id: setting) == nil {
        throw record.fail("không có tham số nào tên “\(setting)”", at: "setting")
      }
      return AuthorityRule(
        id: try record.text("id"), name: try record.text("name"), awards: try record.choices("awards"),
        place: try record.optionalChoice("place"), deciders: try record.choices("deciders"),
        byDelegation: try record.choices("byDelegation"), setting: setting.flatMap(ParameterName.init(id:)),
        isLeftOpen: try record.optionalFlag("isLeftOpen"), isStateLevel: try record.optionalFlag("isStateLevel"),
        provenance: try record.provenance())
    }
  }

  static func bonuses(_ source: JSONSource) throws(JSONError) -> [Entry<BonusRule>] {
    try LawFile(source, kind: "bonus-multipliers").read { record throws(JSONError) in
      BonusRule(
        id: try record.text("id"), award: try record.choice("award"), awardClass: try record.optionalNumber("class"),
        recipient: try record.choice("recipient"), decider: try record.optionalChoice("decider"),
        multiplier: try record.thousandths("multiplier").map(Thousandths.init(count:)),
        ceiling: try record.thousandths("ceiling").map(Thousandths.init(count:)),
        doubtAbove: try record.thousandths("doubtAbove").map(Thousandths.init(count:)),
        provenance: try record.provenance())
    }
  }

  static func chains(_ source: JSONSource) throws(JSONError) -> [Entry<ChainRule>] {
    try LawFile(source, kind: "commendation-chains").read { record throws(JSONError) in
      ChainRule(
        id: try record.text("id"), form: try record.choice("form"), formClass: try record.optionalNumber("class"),
        bearer: try record.choice("bearer"), base: try record.choice("base"),
        baseClass: try record.optionalNumber("baseClass"), afterBase: try record.flag("afterBase"),
        years: try record.number("years"), rating: try record.choice("rating"),
        excellentYears: try record.optionalNumber("excellentYears") ?? 0,
        grassrootsTitles: try record.optionalNumber("grassrootsTitles") ?? 0,
        provincialTitles: try record.optionalNumber("provincialTitles") ?? 0,
        yearsOfBuilding: try record.optionalNumber("yearsOfBuilding") ?? 0, anyOf: try combinations(&record),
        provenance: try record.provenance())
    }
  }

  static func routes(_ source: JSONSource) throws(JSONError) -> [Entry<RouteRule>] {
    try LawFile(source, kind: "commendation-routes").read { record throws(JSONError) in
      RouteRule(
        id: try record.text("id"), form: try record.choice("form"), formClass: try record.optionalNumber("class"),
        bearer: try record.choice("bearer"), route: try record.choice("route"), what: try record.text("what"),
        provenance: try record.provenance())
    }
  }

  static func requirements(_ source: JSONSource) throws(JSONError) -> [Entry<Requirement>] {
    try LawFile(source, kind: "requirements").read { record throws(JSONError) in
      Requirement(
        id: try record.text("id"), kind: try record.choice("kind"), awards: try record.choices("awards"),
        what: try record.text("what"), provenance: try record.provenance())
    }
  }

  static func openQuestions(_ source: JSONSource) throws(JSONError) -> [Entry<OpenQuestion>] {
    try LawFile(source, kind: "open-questions").read { record throws(JSONError) in
      OpenQuestion(
        id: try record.text("id"), what: try record.text("what"), setting: try record.optionalText("setting"),
        provenance: try record.provenance())
    }
  }

  private static func combinations(_ record: inout LawRecord) throws(JSONError) -> [ChainRule.Combination] {
    var combinations: [ChainRule.Combination] = []
    for json in record.take("anyOf")?.array ?? [] {
      var one = try LawRecord(json, in: record.source)
      var counts: [(award: Award, count: Int)] = []
      for item in try one.values("counts") {
        var part = try LawRecord(item, in: record.source)
        counts.append((try part.choice("award"), try part.number("count")))
        try part.end()
      }
      combinations.append(.init(counts: counts, onlyWithoutFlags: try one.optionalFlag("onlyWithoutFlags")))
      try one.end()
    }
    return combinations
  }
}
