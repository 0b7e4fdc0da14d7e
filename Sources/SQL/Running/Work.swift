import Synchronization

/// A piece of work that waits for a thread with a connection, as the thread sees it.
protocol AnyWork: AnyObject, Sendable {
  /// True when nobody has given the work up: it is the thread's now.
  func begin() -> Bool
  /// Runs the body and keeps its result; may be called again when its transaction did not stand. A body that hides
  /// the failure of a statement has not done what it says: the failure is its result.
  func attempt(_ connection: any EngineConnection) -> (any Error)?
  /// Gives the one who waits the kept result, or `failure` in its place. Once only.
  func answer(_ failure: (any Error)?)
}

/// Wakes a thread that waits, and is nothing else.
final class Nudge: AnyWork {
  func begin() -> Bool { false }
  func attempt(_ connection: any EngineConnection) -> (any Error)? { nil }
  func answer(_ failure: (any Error)?) {}
}

/// A caller who waits, and the body to run for it. A caller whose task is cancelled stops waiting at once if the work
/// has not begun; work that has begun is finished and answered.
final class Work<Answer: Sendable>: AnyWork {
  private enum State {
    case fresh
    case waiting(UnsafeContinuation<Answer, any Error>)
    case begun(UnsafeContinuation<Answer, any Error>, Result<Answer, any Error>?)
    case done
  }

  private let state = Mutex<State>(.fresh)
  private let body: @Sendable (any Connection) throws -> Answer

  init(_ body: @escaping @Sendable (any Connection) throws -> Answer) {
    self.body = body
  }

  /// Hands the work to `queue` and waits for its answer.
  func value(from queue: WorkQueue<any AnyWork>) async throws -> Answer {
    try await withTaskCancellationHandler {
      try await withUnsafeThrowingContinuation { continuation in
        let isWanted = state.withLock { state in
          guard case .fresh = state else { return false }
          state = .waiting(continuation)
          return true
        }
        if !isWanted {
          continuation.resume(throwing: CancellationError())
        } else if !queue.push(self), begin() {
          answer(SQLProblem(.unavailable, "the database is closed"))
        }
      }
    } onCancel: {
      giveUp()
    }
  }

  private func giveUp() {
    let waiting: UnsafeContinuation<Answer, any Error>? = state.withLock { state in
      switch state {
      case .fresh:
        state = .done
        return nil
      case .waiting(let continuation):
        state = .done
        return continuation
      case .begun, .done: return nil
      }
    }
    waiting?.resume(throwing: CancellationError())
  }

  func begin() -> Bool {
    state.withLock { state in
      guard case .waiting(let continuation) = state else { return false }
      state = .begun(continuation, nil)
      return true
    }
  }

  func attempt(_ connection: any EngineConnection) -> (any Error)? {
    let result = Result {
      let answer = try body(connection)
      if let failure = connection.failure { throw failure }
      return answer
    }
    state.withLock { state in
      if case .begun(let continuation, _) = state { state = .begun(continuation, result) }
    }
    if case .failure(let error) = result { return error }
    return nil
  }

  func answer(_ failure: (any Error)?) {
    let begun: (UnsafeContinuation<Answer, any Error>, Result<Answer, any Error>?)? = state.withLock { state in
      guard case .begun(let continuation, let result) = state else { return nil }
      state = .done
      return (continuation, result)
    }
    guard let (continuation, result) = begun else { return }
    if let failure {
      continuation.resume(throwing: failure)
    } else if let result {
      continuation.resume(with: result)
    } else {
      continuation.resume(throwing: SQLProblem(.unavailable, "the work was not run"))
    }
  }
}
