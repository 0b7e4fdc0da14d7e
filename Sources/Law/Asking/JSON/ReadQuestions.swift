import CivilTime
import Domain
import JSON

/// Each question from its object. What is required and absent or wrong the log tells; where the rest can be judged
/// without it (there may be no rule at all) the question stands without it, else it is nil.
extension TitleQuestion {
  init?(_ reader: inout FactReader) {
    let title = reader.award("title") { $0.isIndividualTitle }
    let received = reader.governing("received")
    let year = reader.required("year") { $0.year("year") }
    let subject = reader.object("subject") { Subject(&$0) }
    let proposed = reader.day("proposed")
    let asOf = reader.day("asOf")
    let closing = reader.day("closing")
    let own = reader.flag("unitHasOwnRules")
    let batch = reader.object("batch") { Batch(base: $0.count("base"), count: $0.count("count")) }
    if title == nil { reader.lacks("title") }
    if subject == nil { reader.lacks("subject") }
    guard let title, let received else { return nil }
    self.init(title, received: received, year: year ?? received.year, subject ?? Subject())
    self.proposed = proposed
    self.asOf = asOf
    self.closing = closing
    unitHasOwnRules = own
    self.batch = batch
  }
}

extension CollectiveTitleQuestion {
  init?(_ reader: inout FactReader) {
    let title = reader.award("title") { $0.isCollectiveTitle }
    let received = reader.governing("received")
    let year = reader.required("year") { $0.year("year") }
    let unit = reader.object("unit") { UnitFacts(&$0) }
    let asOf = reader.day("asOf")
    if title == nil { reader.lacks("title") }
    if unit == nil { reader.lacks("unit") }
    guard let title, let received else { return nil }
    self.init(title, received: received, year: year ?? received.year, unit ?? UnitFacts())
    self.asOf = asOf
  }
}

extension FormQuestion {
  init?(_ reader: inout FactReader) {
    let form = reader.award("form") { Award.askedForms.contains($0) }
    let formClass = reader.awardClass("class")
    let received = reader.governing("received")
    let year = reader.required("year") { $0.year("year") }
    let bearer: ChainRule.Bearer? = reader.required("subjectKind") { $0.choice("subjectKind") }
    let route: HeldAward.Kind? = reader.choice("route")
    let achievement = reader.object("achievement") { fact -> Achievement? in
      var made = Achievement()
      made.confirmed = fact.flag("confirmed")
      made.alreadyAwarded = fact.flag("alreadyAwarded")
      made.citizenship = fact.choice("citizenship")
      return made
    }
    let subject = reader.object("subject") { Subject(&$0) }
    let proposed = reader.day("proposed")
    let asOf = reader.day("asOf")
    if form == nil { reader.lacks("form") }
    if subject == nil { reader.lacks("subject") }
    guard let form, let received else { return nil }
    self.init(
      form, class: formClass, received: received, year: year ?? received.year, bearer ?? .collective,
      subject ?? Subject())
    self.route = route ?? .merit
    self.achievement = achievement ?? Achievement()
    self.proposed = proposed
    self.asOf = asOf
  }
}

extension VoteQuestion {
  init?(_ reader: inout FactReader) {
    let object = Object(&reader)
    let day = reader.governing("day")
    let council = reader.object("council") { council -> Council? in
      let members = council.required("members") { $0.count("members") }
      let agree = council.count("agree")
      var made = Council(members: members ?? 0, agree: agree)
      made.present = council.count("present")
      made.askedInWriting = council.count("askedInWriting")
      made.disagree = council.count("disagree")
      made.blank = council.count("blank")
      made.invalid = council.count("invalid")
      return members == nil ? nil : made
    }
    if council == nil, reader.log.absent.isEmpty { reader.lacks("council") }
    guard let object, let day else { return nil }
    self.init(object, day: day, council ?? Council(members: 0, agree: nil))
  }
}

extension VoteQuestion.Object {
  fileprivate init?(_ reader: inout FactReader) {
    if reader.take("award")?.string == "initiative" {
      self = .initiative
      return
    }
    guard let award = reader.award("award") else {
      reader.lacks("award")
      return nil
    }
    self = .award(award)
  }
}

extension BonusQuestion {
  init?(_ reader: inout FactReader) {
    var isWhole = true
    let items = reader.list("awards") { item -> Item? in
      let award = item.award("award")
      let awardClass = item.awardClass("class")
      let recipient: Recipient? = item.choice("recipient")
      let to = item.text("to")
      let decided = item.required("decided") { $0.day("decided") }
      let decider = item.office("decider")
      let period = item.text("period")
      let achievement = item.text("achievement")
      if award == nil { item.lacks("award") }
      guard let award, let decided else {
        isWhole = false
        return nil
      }
      var made = Item(award, class: awardClass, recipient, decided: decided)
      made.to = to
      made.decider = decider
      made.period = period
      made.achievement = achievement
      return made
    }
    guard let items, !items.isEmpty else {
      reader.lacks("awards")
      return nil
    }
    reader.log.day = items[0].decided
    guard isWhole else { return nil }
    self.init(items)
  }
}

extension AuthorityQuestion {
  init?(_ reader: inout FactReader) {
    let award = reader.award("award")
    let awardClass = reader.awardClass("class")
    let day = reader.governing("day")
    let office: DecidingOffice? = reader.required("office") { $0.office("office") }
    let act: Act? = reader.choice("act")
    let place: Workplace? = reader.choice("place")
    let delegated = reader.flag("delegated")
    if award == nil { reader.lacks("award") }
    if office == .emulationCouncil {
      reader.refuse("office", .unknownId, "Hội đồng Thi đua - Khen thưởng tư vấn, không quyết định hay đề nghị.")
    }
    guard let award, let day, let office else { return nil }
    self.init(award, day: day, office)
    self.awardClass = awardClass
    self.act = act ?? .decide
    self.place = place
    self.delegated = delegated
  }
}

extension RatingCapQuestion {
  init?(_ reader: inout FactReader) {
    let group: Group? = reader.required("group") { $0.choice("group") }
    let ratedOn = reader.governing("ratedOn")
    let year = reader.year("year")
    let good = reader.count("good")
    let excellent = reader.count("excellent")
    let units = reader.count("units")
    let parts = reader.list("groups") {
      Part(name: $0.text("name") ?? "", good: $0.count("good"), excellent: $0.count("excellent"))
    }
    let own = reader.flag("unitHasOwnRules")
    let outstanding = reader.flag("outstanding")
    let unitRating: Rating? = reader.choice("unitRating")
    guard let group, let ratedOn else { return nil }
    self.init(group, ratedOn: ratedOn, good: good)
    if let year { self.year = year }
    self.excellent = excellent
    self.units = units
    self.parts = parts ?? []
    unitHasOwnRules = own ?? true
    self.outstanding = outstanding
    self.unitRating = unitRating
  }
}

extension RatingQuestion {
  init?(_ reader: inout FactReader) {
    let group: RatedGroup? = reader.required("group") { $0.choice("group") }
    let year = reader.required("year") { $0.year("year") }
    let ratedOn = reader.governing("ratedOn")
    let score = reader.decimal("score", atMost: 100)
    let rating: Rating? = reader.choice("rating")
    let months = reader.count("monthsWorked", in: 0...12)
    let leave = reader.list("leave") { Leave(&$0) } ?? []
    let matters = reader.list("matters") { Matter(&$0) } ?? []
    let own = reader.flag("unitHasOwnRules")
    let head = reader.flag("head") ?? false
    let unitRating: Rating? = reader.choice("unitRating")
    guard let group, let year, let ratedOn else { return nil }
    self.init(group == .civilServant ? .civilServant : .publicEmployee, year: year, ratedOn: ratedOn)
    self.score = score
    self.rating = rating
    monthsWorked = months
    self.leave = leave
    self.matters = matters
    unitHasOwnRules = own
    self.head = head
    self.unitRating = unitRating
  }

  private enum RatedGroup: String, CaseIterable { case civilServant, publicEmployee }
}

extension MovementQuestion {
  init?(_ reader: inout FactReader) {
    let day = reader.governing("day")
    let kind: Kind? = reader.choice("kind")
    let scope: MovementScope? = reader.choice("scope")
    let launcher = reader.office("launcher")
    _ = reader.text("name")
    let years = reader.count("years", in: 0...100)
    let pilot = reader.flag("pilot")
    let themed = reader.flag("forThemedAward")
    let parts = reader.object("plan") { plan -> Set<PlanPart>? in Self.parts(&plan) }
    guard let day else { return nil }
    self.init(day: day, parts: parts)
    self.kind = kind
    self.scope = scope
    self.launcher = launcher
    self.years = years
    self.pilot = pilot
    forThemedAward = themed ?? false
  }

  /// Which fields of a plan stand for which part.
  private static let fields: [(field: String, part: PlanPart?)] = [
    ("objectives", .objectives), ("requirements", nil), ("scope", .subjects), ("subjects", .subjects),
    ("contents", .contents), ("criteria", .criteria), ("targets", .criteria), ("period", .period), ("phases", .period),
    ("measures", .measures), ("tasks", .tasks), ("reports", .tasks), ("awards", nil), ("recipients", nil),
    ("signatory", nil),
  ]

  private static func parts(_ plan: inout FactReader) -> Set<PlanPart> {
    var parts: Set<PlanPart> = []
    for (field, part) in fields {
      guard let value = plan.take(field) else { continue }
      switch value.content {
      case .string(let text):
        if let part, text.utf8.contains(where: { $0 > 0x20 }) { parts.insert(part) }
      case .array(let items): if let part, !items.isEmpty { parts.insert(part) }
      case .object(let members): if let part, !members.isEmpty { parts.insert(part) }
      default: plan.refuse(field, .badValue, "“\(plan.at(field))” phải là chuỗi hoặc danh sách.")
      }
    }
    return parts
  }
}

extension ValueQuestion {
  init?(_ reader: inout FactReader) {
    let name: Name? = reader.required("name") { $0.choice("name", .unknownId) }
    let day = reader.governing("day")
    let group: StaffGroup? = reader.choice("group")
    guard let name, let day else { return nil }
    self.init(name, day: day)
    self.group = group
  }
}

extension FactReader {
  /// A fact without which nothing can be asked.
  mutating func required<Value>(_ key: String, _ read: (inout FactReader) -> Value?) -> Value? {
    let before = log.problems.count
    let value = read(&self)
    if value == nil, log.problems.count == before { lacks(key) }
    return value
  }

  /// The day that chooses the law.
  mutating func governing(_ key: String) -> Day? {
    let day = required(key) { $0.day(key) }
    log.day = day
    return day
  }
}
