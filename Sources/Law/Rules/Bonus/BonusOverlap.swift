import Domain

/// Several titles of one counted period at one time: the highest alone is paid (Decree 152 Art. 49(5)).
enum HighestTitle: Rule {
  static let id = "highestTitle"
  static let asks: [Ask] = [.bonus]
  static let versions = [
    RuleVersion(.p0, through: .p0, .of(Acts.decree91)), RuleVersion(.p1a, through: .p1b, .of(Acts.decree98)),
    RuleVersion(.p2a, through: .p3, .of(Acts.decree152, 49, 5)),
  ]

  static func judge(_ question: BonusQuestion, _ lines: inout [BonusLine], _ d: inout Deliberation) {
    let items = question.items
    for (place, item) in items.enumerated() where item.award.isTitle {
      let rivals = items.indices.filter { $0 != place && items[$0].award.isTitle && items[$0].goesWith(item) }
      guard !rivals.isEmpty else { continue }
      guard let period = item.period else {
        d.lacksFact("awards[\(place)].period")
        continue
      }
      let same = rivals.filter { items[$0].period == period }
      let higher = same.first { rival in
        let (a, b) = (lines[rival].multiplier?.count ?? 0, lines[place].multiplier?.count ?? 0)
        return a > b || a == b && rival < place
      }
      lines[place].isPaid = higher == nil
      d.clause(
        id, higher == nil, cite, decides: false, facts: ["awards[\(place)].period"],
        because: higher.map {
          "\(Names.of(item.award)) cùng thời gian tính với \(Names.of(items[$0].award)): chỉ nhận mức cao hơn."
        } ?? "\(Names.of(item.award)) được nhận tiền thưởng.")
    }
  }
}

/// Several forms at one time are paid each when periods and achievements differ (49(6)); one achievement has one form.
enum SeveralForms: Rule {
  static let id = "severalForms"
  static let asks: [Ask] = [.bonus]
  static let versions = [
    RuleVersion(.p0, through: .p0, .of(Acts.decree91)), RuleVersion(.p1a, through: .p1b, .of(Acts.decree98)),
    RuleVersion(.p2a, through: .p3, .of(Acts.decree152, 49, 6)),
  ]

  /// False when the law gives no answer.
  static func judge(_ question: BonusQuestion, _ d: inout Deliberation) -> Bool {
    let items = question.items
    var isRegulated = true
    for (place, item) in items.enumerated() where !item.award.isTitle {
      for rival in items.indices where rival < place && !items[rival].award.isTitle && items[rival].goesWith(item) {
        for index in [rival, place] {
          if items[index].achievement == nil { d.lacksFact("awards[\(index)].achievement") }
          if items[index].period == nil { d.lacksFact("awards[\(index)].period") }
        }
        guard let a = item.achievement, let b = items[rival].achievement else { continue }
        if a == b {
          d.warn(
            "oneAchievementManyForms",
            "Không tặng nhiều hình thức khen thưởng cho một thành tích (điểm c khoản 2 Điều 5 Luật Thi đua, "
              + "khen thưởng)."
          )
          isRegulated = false
        } else if let p = item.period, p == items[rival].period {
          isRegulated = false
        }
        d.clause(
          id, isRegulated, cite, decides: false, facts: ["awards[\(rival)]", "awards[\(place)]"],
          because: isRegulated
            ? "Hai hình thức khen cho thành tích và thời gian khác nhau: nhận tiền thưởng của từng hình thức."
            : "Quy định chỉ nói đến nhiều hình thức khen cho thành tích và thời gian khác nhau.")
      }
    }
    return isRegulated
  }
}

/// A title and a form at one time: both are paid (49(7)).
enum TitleAndForm: Rule {
  static let id = "titleAndForm"
  static let asks: [Ask] = [.bonus]
  static let versions = [
    RuleVersion(.p0, through: .p0, .of(Acts.decree91)), RuleVersion(.p1a, through: .p1b, .of(Acts.decree98)),
    RuleVersion(.p2a, through: .p3, .of(Acts.decree152, 49, 7)),
  ]

  static func judge(_ question: BonusQuestion, _ d: inout Deliberation) {
    for (place, item) in question.items.enumerated() where !item.award.isTitle {
      guard let title = question.items.firstIndex(where: { $0.award.isTitle && $0.goesWith(item) }) else { continue }
      d.clause(
        id, true, cite, decides: false, facts: ["awards[\(title)]", "awards[\(place)]"],
        because: "Vừa có danh hiệu, vừa có hình thức khen thưởng: nhận cả hai mức.")
    }
  }
}

/// The decider pays from the fund of its level; for the President, the Government and the Prime Minister the proposer
/// does (Article 11(4)).
enum BonusPayer: Rule {
  static let id = "payer"
  static let asks: [Ask] = [.bonus]
  static let versions = [
    RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, through: .p3, .law(11, 4)),
  ]

  static func payer(_ award: Award) -> String {
    switch award {
    case .governmentEmulationFlag, .nationalEmulationFighter, .primeMinisterCertificateOfMerit: return "proposer"
    default: return award.isStateLevel ? "proposer" : "decider"
    }
  }

  static func judge(_ question: BonusQuestion, _ d: inout Deliberation) {
    for (place, item) in question.items.enumerated() {
      let proposer = payer(item.award) == "proposer"
      let ground = cite(d.period)
      d.tell(
        id, true, ground, facts: ["awards[\(place)].award"],
        because: proposer
          ? "\(Names.of(item.award, item.awardClass)): nơi trình khen chi tiền thưởng."
          : "\(Names.of(item.award, item.awardClass)): người quyết định tặng chi tiền thưởng từ quỹ của cấp mình.")
    }
  }
}

extension Award {
  /// Orders, medals, State honorary titles and prizes: the State President decides (Article 77).
  var isStateLevel: Bool {
    switch self {
    case .commemorativeMedal, .primeMinisterCertificateOfMerit, .provincialCertificateOfMerit,
      .certificateOfCommendation:
      false
    default: !isTitle
    }
  }
}
