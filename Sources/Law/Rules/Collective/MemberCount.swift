/// What discipline leaves of the counts a collective tells: a disciplined member is rated `notCompleted` and is no
/// Advanced Worker, whatever was counted.
struct MemberCount {
  /// Members whose discipline forces `notCompleted`.
  private(set) var forced = 0
  /// Places of those whose cause decides and is not told.
  private(set) var doubtful: [Int] = []
  let isUnknown: Bool

  init(_ question: CollectiveTitleQuestion, _ d: inout Deliberation) {
    isUnknown = question.unit.disciplined == nil
    for (place, one) in (question.unit.disciplined ?? []).enumerated() {
      if let year = one.ratedInYear, year < question.year { continue }
      if question.year < Self.firstYearOfCauses {
        forced += 1
      } else if let cause = one.cause {
        if cause != .other { forced += 1 }
      } else {
        doubtful.append(place)
      }
    }
    guard let members = question.unit.members, forced > 0 else { return }
    let most = members - forced
    if (question.unit.advancedWorkers ?? 0) > most || (question.unit.completedTasks ?? 0) > most {
      d.warn(
        "ratingContradictsFacts",
        "\(forced) người bị kỷ luật không được tính hoàn thành nhiệm vụ hay đạt danh hiệu; số đã khai được rút "
          + "xuống \(most)."
      )
    }
  }

  /// From 2026 only discipline tied to duty or for degradation lowers a rating (Decrees 335, 233).
  private static let firstYearOfCauses = 2026

  /// `told`, cut by those who cannot be among them.
  func cut(_ told: Int, of members: Int) -> Int { min(told, members - forced) }

  /// The least it can be, when all doubtful causes weigh.
  func least(_ told: Int, of members: Int) -> Int { min(told, members - forced - doubtful.count) }

  /// What has to be told, where the least would not do.
  func tellDoubts(_ d: inout Deliberation) {
    if isUnknown { d.lacksFact("unit.disciplined") }
    for place in doubtful { d.lacksFact("unit.disciplined[\(place)].cause") }
  }
}
