import CivilTime
import Domain

/// A new recruit is considered only after some months of service; from 2024 first contracts in the same body count too.
enum NewRecruitMinMonths: Rule {
  static let id = "newRecruitMinMonths"
  static let asks: [Ask] = [.title]
  static let versions = [
    RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, through: .p1a, .law(24)),
    RuleVersion(.p1b, through: .p2a, .of(Acts.circular01, 1, 5, "d")),
    RuleVersion(.p2b, .of(Acts.circular15, 2, 5, "d")),
  ]
  /// From Law 06/2026 on the figure is open, and asked only about people this new.
  private static let newFor = 12

  static func judge(_ question: TitleQuestion, _ d: inout Deliberation) {
    let subject = question.subject
    let start = d.period == .p0 ? subject.recruited : earlier(subject.recruited, subject.contractSince)
    guard let start else { return }
    let months = start.wholeMonths(to: question.closingDay.adding(days: 1))
    guard d.period < .p3 || months < newFor else { return }
    let value = d.value(.newRecruitMinMonths)
    guard let need = value.number else {
      d.forget()
      return
    }
    d.clause(
      id, months >= need, cite, have: months, need: need,
      facts: subject.contractSince == nil ? ["subject.recruited"] : ["subject.recruited", "subject.contractSince"],
      lacks: "Công tác đủ \(need) tháng tính đến hết kỳ xét.",
      because: "Tính đến hết kỳ xét đã công tác \(months) tháng; người mới tuyển dụng phải đủ \(need) tháng.")
  }

  private static func earlier(_ a: Day?, _ b: Day?) -> Day? {
    guard let a, let b else { return a ?? b }
    return min(a, b)
  }
}
