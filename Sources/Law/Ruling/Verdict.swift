/// How the clauses of one run become an answer.
package enum Outcome: Sendable, Equatable {
  /// `negative` when a clause is false, else `positive`.
  case byClauses(positive: Answer, negative: Answer)
  case notRegulated
}

/// Runs the rules under every reading of what is not settled, and puts the runs together.
struct Verdict {
  struct Run {
    let deliberation: Deliberation
    let outcome: Outcome

    var answer: Answer {
      guard case .byClauses(let positive, let negative) = outcome else { return .notRegulated }
      if deliberation.hasFailed { return negative }
      return deliberation.isMissing ? .needsFacts : positive
    }
  }

  /// More readings than these are not told apart: no question of today has more than eight.
  static let mostRuns = 64

  let runs: [Run]
  let answer: Answer

  init(
    _ law: DayLaw, _ settings: Settings, keepsReasons: Bool, _ judge: (inout Deliberation) -> Outcome
  ) {
    var runs: [Run] = []
    var assuming: [Deliberation.Assumption] = []
    repeat {
      var deliberation = Deliberation(law, settings, keepsReasons: keepsReasons, assuming: assuming)
      let outcome = judge(&deliberation)
      runs.append(Run(deliberation: deliberation, outcome: outcome))
      assuming = Self.next(after: deliberation.assumptions)
    } while !assuming.isEmpty && runs.count < Self.mostRuns
    self.runs = runs
    answer = Self.answer(of: runs)
  }

  /// The next combination of readings; empty after the last.
  private static func next(after taken: [Deliberation.Assumption]) -> [Deliberation.Assumption] {
    var next = taken
    while let last = next.last {
      if last.choice + 1 < last.readings.count {
        next[next.count - 1].choice += 1
        return next
      }
      next.removeLast()
    }
    return next
  }

  private static func answer(of runs: [Run]) -> Answer {
    if runs.count == 1, runs[0].deliberation.assumptions.isEmpty, runs[0].deliberation.unseen == 0 {
      return runs[0].answer
    }
    let answers = runs.map(\.answer)
    if answers.allSatisfy({ $0 == .notRegulated }) { return .notRegulated }
    let fails = runs.allSatisfy { run in
      guard case .byClauses(_, let negative) = run.outcome else { return false }
      return run.deliberation.hasFailedPlainly && run.answer == negative
    }
    if fails { return answers[0] }
    if answers.contains(.needsFacts) { return .needsFacts }
    if runs.contains(where: { $0.deliberation.unseen != 0 }) { return .unverified }
    let isSame = runs.allSatisfy { $0.answer == answers[0] && $0.deliberation.figures == runs[0].deliberation.figures }
    return isSame ? answers[0] : .unverified
  }
}
