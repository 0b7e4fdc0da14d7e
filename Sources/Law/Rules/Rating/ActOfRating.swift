import CivilTime
import Domain

/// Which act rates the year. A rating of an earlier year made after a new act began is not settled by any text (V30).
enum ActOfRating: Rule {
  static let id = "act"
  static let asks: [Ask] = [.rating, .ratingCap]
  static let versions = [RuleVersion(.p0, .of(Acts.decree90))]

  /// By the year of work or by the day of rating, where they differ; nil when neither act knows the year.
  static func byDay(_ isCivil: Bool, year: Int, on day: Day, _ d: inout Deliberation) -> Bool? {
    let began = isCivil ? RatingAct.began335 : RatingAct.began233
    guard year <= 2025, day >= began else { return nil }
    return d.value(.ratingActBy).word == "ratingDay"
  }

  static func tell(_ act: RatingAct, _ year: Int, _ on: Day, _ d: inout Deliberation) {
    d.clause(
      id, true, Citation.of(act.id), facts: ["group", "year", "ratedOn"],
      because: "Xếp loại năm \(year), làm ngày \(on.vietnamese): theo Nghị định \(act.id).")
  }
}
