import CivilTime

@testable import Law

/// Questions of every kind about invented people and units, as of any day.
enum Samples {
  /// A question whose kind is forgotten.
  struct Question {
    let rule: (LawEngine) -> Ruling
    let answer: (LawEngine) -> Answer

    init<Q: LawQuestion>(_ question: Q) {
      rule = { $0.rule(question) }
      answer = { $0.answer(question) }
    }
  }

  static func questions(on day: Day) -> [Question] {
    let year = day.year - 1
    var asked: [Question] = []
    for title in Award.allCases where title.isIndividualTitle {
      asked.append(Question(TitleQuestion(title, received: day, year: year, worker(until: year))))
    }
    for title in Award.allCases where title.isCollectiveTitle {
      asked.append(Question(CollectiveTitleQuestion(title, received: day, year: year, unit())))
    }
    for form in Award.askedForms {
      for bearer in ChainRule.Bearer.allCases {
        asked.append(
          Question(
            FormQuestion(form, class: form.hasClasses ? 3 : nil, received: day, year: year, bearer, worker(until: year))
          ))
      }
    }
    for award in Award.allCases {
      asked.append(Question(VoteQuestion(.award(award), day: day, .init(members: 9, agree: 8))))
      asked.append(Question(AuthorityQuestion(award, day: day, .provincialChair)))
      asked.append(Question(BonusQuestion([.init(award, class: 2, .individual, decided: day)])))
    }
    asked.append(Question(VoteQuestion(.initiative, day: day, .init(members: 9, agree: 8))))
    asked.append(Question(RatingCapQuestion(.civilServant, ratedOn: day, good: 40)))
    asked.append(Question(RatingQuestion(.publicEmployee, year: year, ratedOn: day)))
    asked.append(Question(MovementQuestion(day: day, parts: [.objectives, .contents])))
    for name in ValueQuestion.Name.allCases { asked.append(Question(ValueQuestion(name, day: day))) }
    return asked
  }

  static func worker(until year: Int) -> Subject {
    var subject = Subject()
    subject.group = .civilServant
    for year in (year - 5)...year {
      subject.years.append(
        YearFacts(
          year, rating: .excellent, titles: [HeldTitle(.grassrootsEmulationFighter, decided: Day(year, 12, 20))]))
    }
    subject.initiatives = [InitiativeFacts(.initiative, .province, recognised: Day(year, 6, 1))]
    subject.awards = []
    return subject
  }

  static func unit() -> UnitFacts {
    var unit = UnitFacts()
    unit.rating = .excellent
    unit.members = 12
    unit.advancedWorkers = 11
    unit.completedTasks = 12
    unit.grassrootsFighters = 2
    unit.disciplined = []
    unit.registered = true
    return unit
  }
}
