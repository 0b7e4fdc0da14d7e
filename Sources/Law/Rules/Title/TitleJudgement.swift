import CivilTime
import Domain

/// Which rules a title takes, in their order.
extension TitleQuestion {
  package func judge(_ d: inout Deliberation) -> Outcome {
    switch title {
    case .advancedWorker, .advancedSoldier, .grassrootsEmulationFighter:
      if subject.group == .outsideWorker { return .notRegulated }
      if subject.group == nil { d.lacksFact("subject.group") }
      let judged = JudgedYear(self, &d)
      if title == .grassrootsEmulationFighter { judgeGrassroots(judged, &d) } else { judgeAdvanced(judged, &d) }
      judgeYear(judged, &d)
    default: judgeRun(&d)
    }
    PendingMatter.judge(subject.matters, year: year, on: statusDay, "subject.matters", &d)
    warnOfNewLaw(&d)
    return .byClauses(positive: .eligible, negative: .notEligible)
  }

  /// The criteria of the title itself (Article 24).
  private func judgeAdvanced(_ judged: JudgedYear, _ d: inout Deliberation) {
    RatingAtLeastGood.judge(self, judged, &d)
    AttestedCriterion.judge(
      .conduct, entry?.attested ?? Attested(), { $0 == .p0 ? .of(Acts.law2003) : .law(24, 1, "b") },
      "subject.years[\(year)]", &d)
    NewRecruitMinMonths.judge(self, &d)
    StudyCounted.judge(self, &d)
  }

  /// The criteria of the title below and one more; the draft of 2026 drops the title below.
  private func judgeGrassroots(_ judged: JudgedYear, _ d: inout Deliberation) {
    let isDraft = d.law.isAmended && d.value(.law2026).word == "draft"
    d.branch { d in
      if isDraft {
        ExcellentOrInitiative.judgeDraft(self, judged, &d)
      } else {
        judgeAdvanced(judged, &d)
        ExcellentOrInitiative.judge(self, judged, &d)
      }
    }
    d.forget()
    GrassrootsCap.judge(self, &d)
  }

  /// What the year must be for either title: rated, without leave or discipline that bar it, considered by the right unit.
  private func judgeYear(_ judged: JudgedYear, _ d: inout Deliberation) {
    MonthsWorked.judge(judged, "subject.years[\(year)].leave", &d)
    LeaveLimit.judge(judged, decides: true, "subject.years[\(year)].leave", &d)
    DisciplineInYear.judge(self, judged, &d)
    if let declared = entry?.rating, let standing = judged.standing, !standing.isRated || standing.highest < declared {
      d.warn(
        "ratingContradictsFacts",
        "Mức đã khai (\(declared.name)) không khớp với thời gian nghỉ, thời gian làm việc hoặc kỷ luật trong "
          + "năm \(year)."
      )
    }
    Absence.judge(self, judged, &d)
    TransferOpinion.judge(self, &d)
    Registered.judge(entry?.registered, "subject.years[\(year)].registered", &d)
    SanctionServed.judge(self, &d)
  }

  private func judgeRun(_ d: inout Deliberation) {
    let isNational = title == .nationalEmulationFighter
    ConsecutiveRun.judge(self, &d)
    EffectOfInitiative.judge(self, &d)
    AttestedCriterion.judge(
      .outstanding, entry?.attested ?? Attested(),
      { $0 == .p0 ? .of(Acts.law2003) : .law(isNational ? 21 : 22, 1, "a") }, "subject.years[\(year)]", &d)
  }

  private func warnOfNewLaw(_ d: inout Deliberation) {
    guard received < NewLaw.firstDay, d.hasFailed, let asOf, asOf >= NewLaw.firstDay else { return }
    NewLaw.warn(&d)
  }
}
