import CivilTime
import Domain

extension Deliberation {
  /// The law of the day one award was decided, which need not be that of the first.
  struct Figures {
    let law: DayLaw
    init(_ law: DayLaw) { self.law = law }
  }
}

/// The multiplier of an award, by recipient, decider and day (Decree 152 Art. 50–54; Decree 98 Art. 54–58).
enum BonusMultiplier: Rule {
  static let id = "multiplier"
  static let asks: [Ask] = [.bonus]
  static let versions = [
    RuleVersion(.p0, through: .p0, .of(Acts.decree91)), RuleVersion(.p1a, through: .p1b, .of(Acts.decree98, 54)),
    RuleVersion(.p2a, through: .p3, .of(Acts.decree152, 50)),
  ]

  /// Nil when the law gives such a recipient nothing; a nil figure when it is not settled or not told.
  static func judge(
    _ item: BonusQuestion.Item, _ place: Int, _ day: Deliberation.Figures, _ d: inout Deliberation
  ) -> (figure: Thousandths?, rule: BonusRule?)? {
    guard let recipient = item.recipient else {
      d.lacksFact("awards[\(place)].recipient")
      return (nil, nil)
    }
    if item.award.hasClasses, item.awardClass == nil {
      d.lacksFact("awards[\(place)].class")
      return (nil, nil)
    }
    let rows = day.law.bonuses.filter { row in
      row.award == item.award && row.recipient == recipient
        && (!item.award.hasClasses || row.awardClass == item.awardClass)
    }
    guard let first = rows.first else { return nil }
    var row = first
    if rows.count > 1 {
      let differs = rows.contains { $0.multiplier != first.multiplier }
      if item.decider == nil, differs {
        d.lacksFact("awards[\(place)].decider")
        return (nil, nil)
      }
      let kind: BonusRule.DeciderKind = item.decider == .communeChair ? .communeChair : .other
      row = rows.first { $0.decider == kind } ?? first
    }
    return (settle(row, item, place, &d), row)
  }

  private static func settle(
    _ row: BonusRule, _ item: BonusQuestion.Item, _ place: Int, _ d: inout Deliberation
  ) -> Thousandths? {
    let name = "\(row.award.rawValue)/\(row.recipient.rawValue)"
    var figure = row.multiplier
    if figure == nil {
      figure = d.settings.multipliers[name]
      let isDoubtful = figure.map { set in row.doubtAbove.map { set > $0 } ?? false } ?? true
      if isDoubtful {
        d.leaveOpen("multipliers")
        figure = nil
      }
    }
    let ground = row.provenance.citation ?? cite(d.period)
    d.clause(
      id, figure == nil ? nil : true, ground, facts: ["awards[\(place)]"],
      because: figure.map { "\(Names.of(item.award, item.awardClass)): hệ số \($0.vietnamese) lần mức lương cơ sở." }
        ?? "\(Names.of(item.award, item.awardClass)): mức thưởng chưa được văn bản nào đã đọc ấn định (tham số "
        + "multipliers)."
    )
    return figure
  }
}

extension Thousandths {
  /// With the decimal comma: `0,45`.
  var vietnamese: String { String(decoding: literal.utf8.map { $0 == 0x2E ? 0x2C : $0 }, as: UTF8.self) }
}
