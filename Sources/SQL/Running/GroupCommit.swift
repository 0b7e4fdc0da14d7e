import Glibc

/// Actions that wait together share one transaction, each in a savepoint of its own, and are answered after the flush:
/// one write to the disk for all of them. An action that throws loses its own savepoint only. When the transaction as
/// a whole does not stand (another writer of PostgreSQL was quicker, the disk was full in the middle) the actions run
/// again, so an action has no effect but through its connection.
struct GroupCommit {
  let connection: any EngineConnection
  let hub: ChangeHub
  /// The next action if one is waiting.
  let next: () -> (any AnyWork)?
  /// No action joins a transaction that is older.
  private let patience = 25.0
  private let triesTogether = 4
  private let triesAlone = 10

  /// Runs `first` and those that wait behind it, and answers them all.
  func run(_ first: any AnyWork) {
    guard first.begin() else { return }
    var group: [any AnyWork] = [first]
    var outcome = together(&group, joining: true)
    for round in 1..<triesTogether {
      guard case .again(let problem) = outcome, problem.isTransient else { break }
      rest(round)
      outcome = together(&group, joining: false)
    }
    if case .again = outcome {
      for work in group { finish([work], alone(work)) }
    } else {
      finish(group, outcome)
    }
  }

  private enum Outcome {
    case stands
    /// Nothing stands, nothing will.
    case failed(any Error)
    /// Nothing stands, another try may.
    case again(SQLProblem)
  }

  /// One action by itself, as often as it takes.
  private func alone(_ work: any AnyWork) -> Outcome {
    var group = [work]
    var outcome = together(&group, joining: false)
    for round in 1..<triesAlone {
      guard case .again(let problem) = outcome, problem.isTransient else { break }
      rest(round)
      outcome = together(&group, joining: false)
    }
    return outcome
  }

  /// Whoever was in the way gets time to finish; no two processes rest equally long.
  private func rest(_ round: Int) { usleep(UInt32.random(in: 200...1000) << UInt32(min(round, 7))) }

  private func finish(_ group: [any AnyWork], _ outcome: Outcome) {
    switch outcome {
    case .stands: for work in group { work.answer(nil) }
    case .failed(let error): for work in group { work.answer(error) }
    case .again(let problem): for work in group { work.answer(problem) }
    }
  }

  private func together(_ group: inout [any AnyWork], joining: Bool) -> Outcome {
    do {
      try connection.begin(.writing)
    } catch {
      connection.rollback()
      return error.isTransient ? .again(error) : .failed(error)
    }
    let start = milliseconds()
    var index = 0
    while index < group.count {
      if let outcome = attempt(group[index], isAlone: group.count == 1 && !joining) {
        connection.rollback()
        return outcome
      }
      index += 1
      guard joining, index == group.count, group.count < connection.largestGroup,
        milliseconds() - start < patience
      else { continue }
      while let work = next() {
        guard work.begin() else { continue }
        group.append(work)
        break
      }
    }
    do {
      try connection.commit()
      for notice in connection.takeNotices() { hub.send(notice) }
      return .stands
    } catch {
      connection.rollback()
      return error.isTransient ? .again(error) : .failed(error)
    }
  }

  /// Nil when the transaction can go on, with the action's doings or without.
  private func attempt(_ work: any AnyWork, isAlone: Bool) -> Outcome? {
    do {
      try connection.mark()
      let error = work.attempt(connection)
      if let failure = connection.failure, failure.isTransient { return .again(failure) }
      if connection.hasLostTransaction {
        let lost = connection.failure ?? SQLProblem(.unavailable, "the engine dropped the transaction")
        return isAlone ? .failed(error ?? lost) : .again(lost)
      }
      if error == nil { try connection.keepMark() } else { try connection.undoMark() }
      return nil
    } catch {
      return error.isTransient ? .again(error) : .failed(error)
    }
  }

  private func milliseconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) * 1000 + Double(now.tv_nsec) / 1_000_000
  }
}
