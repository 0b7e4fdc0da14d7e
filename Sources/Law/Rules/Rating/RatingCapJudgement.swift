import CivilTime
import Domain

/// Which rules the cap on excellent ratings takes.
extension RatingCapQuestion {
  package func judge(_ d: inout Deliberation) -> Outcome {
    guard isCapped(&d) else { return .notRegulated }
    ActOfRating.tell(act, year, ratedOn, &d)
    d.branchOnAct(openFor: year <= 2025 && ratedOn >= (group.isUnder335 ? RatingAct.began335 : RatingAct.began233))
    let isOutstanding = isOutstanding(&d)
    if group == .serviceUnit, units == nil { d.lacksFact("units") }
    guard let base = base(&d), let isOutstanding, group != .serviceUnit || units != nil else {
      return .byClauses(positive: .cap, negative: .overCap)
    }
    let percent = d.number(isOutstanding ? .outstandingCapPercent : .excellentCapPercent) ?? 20
    ExcellentCap.judge(self, base: base, percent: percent, &d)
    GroupCap.judge(self, percent: percent, &d)
    return .byClauses(positive: isProposed ? .withinCap : .cap, negative: .overCap)
  }

  private var isProposed: Bool { countedExcellent != nil || parts.contains { $0.excellent != nil } }

  var act: RatingAct { group.isUnder335 ? .decree335 : .decree233 }

  /// Before the decree the cap was the Party's ratio, which is not loaded.
  private func isCapped(_ d: inout Deliberation) -> Bool {
    let began = group.isUnder335 ? RatingAct.began335 : RatingAct.began233
    guard ratedOn >= began else { return false }
    if let byDay = ActOfRating.byDay(group.isUnder335, year: year, on: ratedOn, &d) {
      if !byDay { ActOfRating.tell(.decree90, year, ratedOn, &d) }
      return byDay
    }
    return group.isUnder335 || year != 2026 || unitHasOwnRules
  }

  /// Decree 335: by decision; Decree 233: where the owning body is rated excellent.
  private func isOutstanding(_ d: inout Deliberation) -> Bool? {
    if group.isUnder335 {
      if outstanding == nil { d.lacksFact("outstanding") }
      return outstanding
    }
    if unitRating == nil { d.lacksFact("unitRating") }
    return unitRating.map { $0 == .excellent }
  }

  private func base(_ d: inout Deliberation) -> Int? {
    guard let good = countedGood else {
      d.lacksFact("good")
      return nil
    }
    guard d.value(.capBase).word == "goodAndExcellent" else { return good }
    guard let excellent = countedExcellent else {
      d.lacksFact("excellent")
      return nil
    }
    return good + excellent
  }

  package func instruments(_ law: DayLaw) -> [String] { [] }
}

/// At most 20 % of those rated good, 25 % in an outstanding body, rounded down.
enum ExcellentCap: Rule {
  static let id = "cap"
  static let asks: [Ask] = [.ratingCap]
  static let versions = [RuleVersion(.p2b, .of(Acts.decree335, 20, 5))]

  static func judge(_ question: RatingCapQuestion, base: Int, percent: Int, _ d: inout Deliberation) {
    var most = base * percent / 100
    if question.group == .serviceUnit, let units = question.units, units < (d.number(.smallBodyUnits) ?? 0) {
      most = 1
    }
    d.figure(most)
    d.output("max", .number(most))
    let have = question.countedExcellent
    d.clause(
      id, have.map { $0 <= most } ?? true, ground(question), have: have, need: most, facts: ["good", "excellent"],
      lacks: "Giảm số xếp loại xuất sắc xuống không quá \(most).",
      because: "\(percent) % của \(base) là nhiều nhất \(most)" + (have.map { "; đề nghị \($0)." } ?? "."))
  }

  static func ground(_ question: RatingCapQuestion) -> Citation {
    switch question.group {
    case .civilServant: .of(Acts.decree335, 20, 5)
    case .body: .of(Acts.decree335, 8, 5)
    case .publicEmployee: .of(Acts.decree233, 12, 6)
    case .serviceUnit: .of(Acts.decree233, 7, 7)
    }
  }
}

/// Each group with similar tasks is capped too.
enum GroupCap: Rule {
  static let id = "groupCap"
  static let asks: [Ask] = [.ratingCap]
  static let versions = [RuleVersion(.p2b, .of(Acts.decree335, 20, 5))]

  static func judge(_ question: RatingCapQuestion, percent: Int, _ d: inout Deliberation) {
    guard !question.parts.isEmpty else { return }
    let addsExcellent = d.value(.capBase).word == "goodAndExcellent"
    var values: [RulingValue] = []
    for (place, part) in question.parts.enumerated() {
      guard let good = part.good else {
        d.lacksFact("groups[\(place)].good")
        continue
      }
      let most = (good + (addsExcellent ? part.excellent ?? 0 : 0)) * percent / 100
      d.figure(most)
      values.append(
        .record([.init(key: "name", value: .text(part.name)), .init(key: "max", value: .number(most))]))
      d.clause(
        id, part.excellent.map { $0 <= most } ?? true, ExcellentCap.ground(question), have: part.excellent, need: most,
        facts: ["groups[\(place)]"], lacks: "Nhóm \(part.name): không quá \(most) xếp loại xuất sắc.",
        because: "Nhóm \(part.name): \(percent) % của \(good) là nhiều nhất \(most).")
    }
    d.output("groups", .list(values))
  }
}
