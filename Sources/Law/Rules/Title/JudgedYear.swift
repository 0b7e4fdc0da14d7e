/// A year of a person with the rating that stands: what was declared, cut by what the rating act allows.
struct JudgedYear {
  let year: Int
  let entry: YearFacts?
  /// Nil where no act limits the rating, or where a fact decides which act does.
  let standing: YearStanding?

  /// Nil when nothing can be said.
  var rating: Rating? {
    guard let standing else { return entry?.rating }
    return standing.effective(entry?.rating)
  }

  /// Whether the rating is `level` or better; nil while facts are absent.
  func isAtLeast(_ level: Rating) -> Bool? {
    if let standing {
      if !standing.isRated { return false }
      if standing.highest < level { return false }
      if standing.doubtful != nil {
        if let declared = entry?.rating, declared < level { return false }
        return nil
      }
    }
    return entry?.rating.map { $0 >= level }
  }

  var ratingPath: String { entry == nil ? "subject.years[\(year)]" : "subject.years[\(year)].rating" }

  func sentence(_ holds: Bool?) -> String {
    guard let declared = entry?.rating else {
      return holds == false
        ? "Năm \(year) không thể xếp loại từ hoàn thành tốt nhiệm vụ trở lên."
        : "Chưa có kết quả xếp loại năm \(year)."
    }
    guard let rating else { return "Năm \(year) không được xếp loại." }
    let words = "Năm \(year) được xếp loại \(rating.name)"
    return rating == declared ? words + "." : words + " (không giữ được mức đã khai: \(declared.name))."
  }

  init(year: Int, declared: Rating?, _ standing: YearStanding) {
    self.year = year
    entry = YearFacts(year, rating: declared)
    self.standing = standing
  }

  init(_ question: TitleQuestion, _ d: inout Deliberation) {
    year = question.year
    entry = question.entry
    guard let group = question.subject.group else {
      standing = nil
      return
    }
    standing = Self.standing(question, group, &d)
  }

  /// The standing under the act of the year; where `unitHasOwnRules` is absent it is asked for only if the acts differ.
  private static func standing(
    _ question: TitleQuestion, _ group: StaffGroup, _ d: inout Deliberation
  ) -> YearStanding? {
    let choice = RatingAct.choice(
      group, year: question.year, on: question.closingDay, hasOwnRules: question.unitHasOwnRules)
    switch choice {
    case .none: return nil
    case .one(let act): return under(act, question, d)
    case .byOwnRules:
      let old = under(.decree90, question, d)
      let new = under(.decree233, question, d)
      if old.isRated == new.isRated, old.highest == new.highest, old.doubtful == new.doubtful { return new }
      d.lacksFact("unitHasOwnRules")
      return nil
    }
  }

  static func under(_ act: RatingAct, _ question: TitleQuestion, _ d: borrowing Deliberation) -> YearStanding {
    YearStanding(
      act, year: question.year, monthsWorked: question.entry?.monthsWorked, leave: question.entry?.leave ?? [],
      matters: question.subject.matters, minMonths: d.law.value(.minMonthsWorked)?.value.number ?? 0,
      limitMonths: d.law.value(.leaveLimitMonths)?.value.number ?? .max)
  }
}
