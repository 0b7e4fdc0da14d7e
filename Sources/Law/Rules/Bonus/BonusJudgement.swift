import CivilTime
import Domain

/// Each award's multiplier times the base salary of its day, rounded, without what falls away beside a higher one.
extension BonusQuestion {
  package func judge(_ d: inout Deliberation) -> Outcome {
    let laws = items.map { LawBook.embedded.law(on: $0.decided) }
    if laws.contains(where: \.hasLapsed) {
      d.warn("instrumentExpired", "Nghị định 152/2025/NĐ-CP hết hiệu lực từ ngày 01/03/2027; chưa có văn bản thay thế.")
      return .notRegulated
    }
    if laws.contains(where: { $0.period == nil }) { return .notRegulated }
    var lines: [BonusLine] = []
    for (place, item) in items.enumerated() {
      guard let line = BonusLine(item, place, &d) else { return .notRegulated }
      lines.append(line)
    }
    HighestTitle.judge(self, &lines, &d)
    guard SeveralForms.judge(self, &d) else { return .notRegulated }
    TitleAndForm.judge(self, &d)
    BonusPayer.judge(self, &d)
    tell(lines, &d)
    return .byClauses(positive: .payable, negative: .notRegulated)
  }

  private func tell(_ lines: [BonusLine], _ d: inout Deliberation) {
    var total: Int? = 0
    for line in lines {
      let paid = line.isPaid ? line.amount : 0
      total = paid.flatMap { amount in total.map { $0 + amount } }
      d.figure(paid ?? -1)
    }
    d.output("amount", .of(total))
    d.output(
      "lines",
      .list(
        zip(items, lines).map { item, line in
          .record([
            .init(key: "award", value: .text(item.award.rawValue)),
            .init(key: "amount", value: .of(line.isPaid ? line.amount : 0)),
            .init(key: "baseSalary", value: .of(line.baseSalary)),
            .init(key: "multiplier", value: line.multiplier.map { .decimal($0) } ?? .null),
            .init(key: "paid", value: .flag(line.isPaid)),
            .init(key: "payer", value: .text(BonusPayer.payer(item.award))),
          ])
        }))
  }
}

/// One award's money, as far as it is known.
struct BonusLine {
  let multiplier: Thousandths?
  let baseSalary: Int?
  let amount: Int?
  var isPaid = true

  /// Nil when the award knows no such recipient.
  init?(_ item: BonusQuestion.Item, _ place: Int, _ d: inout Deliberation) {
    let day = Deliberation.Figures(LawBook.embedded.law(on: item.decided))
    guard let found = BonusMultiplier.judge(item, place, day, &d) else { return nil }
    multiplier = found.figure
    baseSalary = BaseSalary.judge(item, place, day, &d)
    guard let multiplier, let baseSalary else {
      amount = nil
      return
    }
    amount = BonusRounding.judge(multiplier.count * baseSalary / 1000, place, day, &d)
  }
}
