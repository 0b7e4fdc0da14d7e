import CivilTime
import Domain

/// The base salary of the day of the decision (Decree 152 Art. 49(1)).
enum BaseSalary: Rule {
  static let id = "baseSalary"
  static let asks: [Ask] = [.bonus]
  static let versions = [
    RuleVersion(.p0, through: .p0, .of(Acts.decree91)), RuleVersion(.p1a, through: .p1b, .of(Acts.decree98)),
    RuleVersion(.p2a, through: .p3, .of(Acts.decree152, 49, 1)),
  ]

  static func judge(
    _ item: BonusQuestion.Item, _ place: Int, _ day: Deliberation.Figures, _ d: inout Deliberation
  ) -> Int? {
    let dated = day.law.value(.baseSalary)
    let salary = dated?.value.number
    if salary == nil { d.leaveOpen("baseSalary") }
    d.clause(
      id, salary == nil ? nil : true, dated?.provenance.citation ?? cite(d.period),
      facts: ["awards[\(place)].decided"],
      because: salary.map { "Ngày \(item.decided.vietnamese) mức lương cơ sở là \($0.vietnameseMoney)." }
        ?? "Mức lương cơ sở ngày \(item.decided.vietnamese) chưa được ghi trong dữ liệu luật.")
    return salary
  }
}

/// Rounded up to the next 10,000 đồng (Decree 152 Art. 49(2)); before 2024 that is open.
enum BonusRounding: Rule {
  static let id = "rounding"
  static let asks: [Ask] = [.bonus]
  static let versions = [
    RuleVersion(.p0, through: .p0, .of(Acts.decree91)), RuleVersion(.p1a, through: .p1b, .of(Acts.decree98)),
    RuleVersion(.p2a, through: .p3, .of(Acts.decree152, 49, 2)),
  ]
  private static let step = 10_000

  static func judge(_ exact: Int, _ place: Int, _ day: Deliberation.Figures, _ d: inout Deliberation) -> Int {
    let rounds = d.value(.roundUpTo10k, on: day.law).flag == true
    let amount = rounds ? (exact + step - 1) / step * step : exact
    d.clause(
      id, rounds, cite, decides: false, facts: ["awards[\(place)]"],
      because: rounds
        ? "\(exact.vietnameseMoney), làm tròn lên hàng chục nghìn đồng: \(amount.vietnameseMoney)."
        : "\(exact.vietnameseMoney), không làm tròn.")
    return amount
  }
}

extension Int {
  /// `2.530.000 đồng`.
  var vietnameseMoney: String { grouped + " đồng" }

  var grouped: String {
    var text = ""
    for (place, digit) in String(self).reversed().enumerated() {
      if place > 0, place % 3 == 0 { text.append(".") }
      text.append(digit)
    }
    return String(text.reversed())
  }
}
