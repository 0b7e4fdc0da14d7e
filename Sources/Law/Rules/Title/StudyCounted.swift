import Domain

/// Time of study counts when the person kept the rules; from a year on a fair result may be asked too.
enum StudyCounted: Rule {
  static let id = "studyCounted"
  static let asks: [Ask] = [.title]
  static let versions = [
    RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, through: .p2a, .of(Acts.circular01)),
    RuleVersion(.p2b, .of(Acts.circular15)),
  ]
  private static let longStudy = 12

  static func judge(_ question: TitleQuestion, _ d: inout Deliberation) {
    guard let leave = question.entry?.leave else { return }
    for (place, one) in leave.enumerated() where one.kind == .study {
      var holds = one.goodConduct
      if holds == nil { d.lacksFact("subject.years[\(question.year)].leave[\(place)].goodConduct") }
      if one.months >= longStudy, holds != false, d.value(.studyResultRequired).flag == true {
        if one.fairOrBetter == nil { d.lacksFact("subject.years[\(question.year)].leave[\(place)].fairOrBetter") }
        holds = one.fairOrBetter.map { $0 ? holds : false } ?? nil
      }
      d.clause(
        id, holds, cite, have: one.months, facts: ["subject.years[\(question.year)].leave[\(place)]"],
        lacks: "Chấp hành quy chế học tập và đạt kết quả theo yêu cầu.",
        because: holds == true
          ? "Thời gian đi học \(one.months) tháng được tính."
          : holds == false
            ? "Thời gian đi học \(one.months) tháng không được tính: chưa đạt yêu cầu về chấp hành quy chế hoặc "
              + "kết quả."
            : "Chưa rõ việc chấp hành quy chế hoặc kết quả học tập.")
    }
  }
}
