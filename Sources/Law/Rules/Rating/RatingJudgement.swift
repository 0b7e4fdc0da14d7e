import CivilTime
import Domain

/// Which rules a rating takes: the act, what was worked, leave, discipline, the band of the score, the unit's own rating.
extension RatingQuestion {
  package func judge(_ d: inout Deliberation) -> Outcome {
    guard ratedOn >= RatingAct.began90 else { return .notRegulated }
    guard let act = act(&d) else { return .byClauses(positive: .rated, negative: .notRated) }
    ActOfRating.tell(act, year, ratedOn, &d)
    d.branchOnAct(
      openFor: year <= 2025 && ratedOn >= (group == .civilServant ? RatingAct.began335 : RatingAct.began233))
    let standing = YearStanding(
      act, year: year, monthsWorked: monthsWorked, leave: leave, matters: matters,
      minMonths: Self.minMonths, limitMonths: d.law.value(.leaveLimitMonths)?.value.number ?? .max)
    let judged = JudgedYear(year: year, declared: declared(act, &d), standing)
    tellActs(act, &d)
    MonthsWorked.judge(judged, leave.isEmpty ? "monthsWorked" : "leave", &d)
    guard standing.isRated else {
      if judged.entry?.rating != nil {
        d.warn("ratingContradictsFacts", "Mức đã khai không giữ được: chưa đủ thời gian làm việc để xếp loại.")
      }
      tell(nil, nil, &d)
      return .byClauses(positive: .rated, negative: .notRated)
    }
    LeaveLimit.judge(judged, decides: false, "leave", &d)
    DisciplineInYear.tell(judged, decides: false, "matters", &d)
    let highest = HeadNotAboveUnit.judge(self, act, standing.highest, &d)
    let declared = judged.entry?.rating
    if let declared, declared > standing.highest {
      d.warn(
        "ratingContradictsFacts",
        "Mức đã khai (\(declared.name)) không giữ được: chỉ được đến mức \(standing.highest.name).")
    }
    tell(declared.map { min($0, highest) }, highest, &d)
    return .byClauses(positive: .rated, negative: .notRated)
  }

  private static let minMonths = 6

  /// Nil while a fact is absent.
  private func act(_ d: inout Deliberation) -> RatingAct? {
    if let byDay = ActOfRating.byDay(group == .civilServant, year: year, on: ratedOn, &d) {
      guard byDay else { return .decree90 }
      return group == .civilServant ? .decree335 : .decree233
    }
    switch RatingAct.choice(group, year: year, on: ratedOn, hasOwnRules: unitHasOwnRules) {
    case .one(let act): return act
    case .byOwnRules: d.lacksFact("unitHasOwnRules")
    case .none: break
    }
    return nil
  }

  /// By the score where the act has bands, else as declared.
  private func declared(_ act: RatingAct, _ d: inout Deliberation) -> Rating? {
    guard let score else { return rating }
    guard act != .decree90 else {
      d.warn(
        "scoreNotUsed", "Nghị định 90/2020/NĐ-CP không xếp loại theo điểm; điểm \(score.vietnamese) không dùng đến.")
      return rating
    }
    return ScoreBand.judge(score, act, &d)
  }

  private func tellActs(_ act: RatingAct, _ d: inout Deliberation) {
    d.output("act", .text(act.id))
  }

  private func tell(_ rating: Rating?, _ highest: Rating?, _ d: inout Deliberation) {
    d.output("rating", .of(rating?.rawValue))
    d.output("highest", .of(highest?.rawValue))
  }

  /// The acts the clauses cite, and what amended Decree 90.
  package func instruments(_ law: DayLaw) -> [String] { [] }

  package func complete(_ instruments: inout [String]) {
    guard let place = instruments.firstIndex(of: Acts.decree90), ratedOn >= RatingAct.amended90 else { return }
    instruments.insert(Acts.decree48, at: place + 1)
  }
}

/// The band a score falls into (Decree 335 Art. 20, Decree 233 Art. 12).
enum ScoreBand: Rule {
  static let id = "band"
  static let asks: [Ask] = [.rating]
  static let versions = [RuleVersion(.p2b, .of(Acts.decree335, 20))]

  static func judge(_ score: Thousandths, _ act: RatingAct, _ d: inout Deliberation) -> Rating {
    let bands: [(ParameterName, Rating)] = [
      (.scoreExcellent, .excellent), (.scoreGood, .good), (.scoreCompleted, .completed),
    ]
    var found = Rating.notCompleted
    for (name, rating) in bands where score.count >= (d.number(name) ?? 0) * 1000 {
      found = rating
      break
    }
    d.clause(
      id, true, act.bandGround, facts: ["score"], because: "Điểm \(score.vietnamese): xếp loại \(found.name).")
    return found
  }
}

/// A head is not rated above the unit (Decree 335 Art. 20(6), Decree 233 Art. 12(7)).
enum HeadNotAboveUnit: Rule {
  static let id = "headNotAboveUnit"
  static let asks: [Ask] = [.rating]
  static let versions = [RuleVersion(.p2b, .of(Acts.decree335, 20, 6))]

  static func judge(_ question: RatingQuestion, _ act: RatingAct, _ highest: Rating, _ d: inout Deliberation) -> Rating
  {
    guard question.head, act != .decree90 else { return highest }
    guard let unit = question.unitRating else {
      d.lacksFact("unitRating")
      return highest
    }
    let isAbove = (question.rating.map { min($0, highest) } ?? highest) > unit
    d.clause(
      id, !isAbove, act.headGround, decides: false, facts: ["head", "unitRating"],
      because: "Người đứng đầu không được xếp loại cao hơn đơn vị (\(unit.name)).")
    return min(highest, unit)
  }
}
