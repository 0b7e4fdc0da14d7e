/// What the rating act makes of a year, whatever rating was declared: worked months, leave, discipline.
struct YearStanding: Equatable {
  let act: RatingAct
  /// Months worked, as counted.
  let worked: Int
  let needed: Int
  let isRated: Bool
  /// Sick, unpaid and other leave.
  let absent: Int
  let isLimitedByLeave: Bool
  /// Place of the matter that forces `notCompleted`.
  let forcing: Int?
  /// Place of a matter whose cause would decide and is not said.
  let doubtful: Int?

  /// The best level the facts allow.
  var highest: Rating { forcing != nil ? .notCompleted : isLimitedByLeave ? .completed : .excellent }

  /// The rating that stands.
  func effective(_ declared: Rating?) -> Rating? {
    guard isRated, let declared else { return nil }
    return min(declared, highest)
  }

  init(
    _ act: RatingAct, year: Int, monthsWorked: Int?, leave: [Leave], matters: [Matter], minMonths: Int, limitMonths: Int
  ) {
    self.act = act
    needed = minMonths
    var absent = 0
    var unpaid = 0
    var kept = 0
    var maternity = 0
    for one in leave {
      switch one.kind {
      case .maternity: maternity += one.months
      case .sick:
        absent += one.months
        if act != .decree90 { kept += one.months }
      case .unpaid:
        absent += one.months
        unpaid += one.months
      case .other: absent += one.months
      case .study, .treatment: if monthsWorked != nil { kept += one.months }
      }
    }
    self.absent = absent
    worked = monthsWorked ?? max(0, 12 - absent - maternity)
    isRated = worked + maternity + kept >= minMonths
    isLimitedByLeave = act == .decree90 && absent >= limitMonths
    var forcing: Int?
    var doubtful: Int?
    for (place, matter) in matters.enumerated() where matter.disciplineYear == year {
      if act == .decree90 {
        forcing = forcing ?? place
      } else if let cause = matter.cause {
        if cause != .other { forcing = forcing ?? place }
      } else {
        doubtful = doubtful ?? place
      }
    }
    self.forcing = forcing
    self.doubtful = forcing == nil ? doubtful : nil
  }
}
