/// All rules with their versions: what the pages list and the tests walk through.
enum RuleRegister {
  struct Card {
    let id: String
    let asks: [Ask]
    let versions: [RuleVersion]

    init<R: Rule>(_ rule: R.Type) {
      id = rule.id
      asks = rule.asks
      versions = rule.versions
    }
  }

  static let all: [Card] = [
    Card(RatingAtLeastGood.self), Card(NewRecruitMinMonths.self), Card(MonthsWorked.self), Card(LeaveLimit.self),
    Card(DisciplineInYear.self), Card(Absence.self), Card(StudyCounted.self), Card(TransferOpinion.self),
    Card(Registered.self), Card(PendingMatter.self), Card(SanctionServed.self), Card(ExcellentOrInitiative.self),
    Card(GrassrootsCap.self), Card(ConsecutiveRun.self), Card(YearsNotReused.self), Card(EffectOfInitiative.self),
    Card(UnitRating.self), Card(HasMembers.self), Card(AdvancedShare.self), Card(AllMembersComplete.self),
    Card(HasGrassrootsFighter.self), Card(NoWarning.self), Card(BodyExists.self), Card(FlagLeader.self),
    Card(BaseAward.self), Card(BaseYears.self), Card(YearCounts.self), Card(FlagCombination.self),
    Card(YearsOfBuilding.self), Card(MeritBranch.self), Card(RouteCriterion.self), Card(OneAchievement.self),
    Card(ExternalSubject.self), Card(SimplifiedProcedure.self), Card(VoteThreshold.self), Card(Quorum.self),
    Card(BonusMultiplier.self), Card(BaseSalary.self), Card(BonusRounding.self), Card(HighestTitle.self),
    Card(SeveralForms.self), Card(TitleAndForm.self), Card(BonusPayer.self), Card(DistrictLevel.self),
    Card(Decider.self), Card(Proposer.self), Card(ActOfRating.self), Card(ScoreBand.self),
    Card(HeadNotAboveUnit.self), Card(ExcellentCap.self), Card(GroupCap.self), Card(PlanCompleteness.self),
    Card(Launcher.self), Card(DatedFigure.self),
  ]
}
