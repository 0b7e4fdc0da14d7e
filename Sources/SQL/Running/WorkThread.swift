import Glibc

/// A thread of our own: what may wait for a disk or a server does not wait on Swift's few threads.
final class WorkThread: @unchecked Sendable {
  private var thread = pthread_t()
  private let body: Body

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Starts at once. A machine that cannot start a thread throws `unavailable`.
  init(_ run: @escaping @Sendable () -> Void) throws(SQLProblem) {
    body = Body(run)
    var settings = pthread_attr_t()
    pthread_attr_init(&settings)
    pthread_attr_setstacksize(&settings, 2 << 20)
    defer { pthread_attr_destroy(&settings) }
    let held = Unmanaged.passRetained(body)
    guard pthread_create(&thread, &settings, startWorkThread, held.toOpaque()) == 0 else {
      held.release()
      throw SQLProblem(.unavailable, "no thread can be started")
    }
  }

  /// Runs something slow on a thread of its own.
  static func run<Answer: Sendable>(_ body: @escaping @Sendable () throws -> Answer) async throws -> Answer {
    try await withUnsafeThrowingContinuation { continuation in
      do {
        let thread = try WorkThread { continuation.resume(with: Result(catching: body)) }
        pthread_detach(thread.thread)
      } catch {
        continuation.resume(throwing: error)
      }
    }
  }

  /// Waits for the end of the thread. Once only.
  func join() { pthread_join(thread, nil) }

  fileprivate static func enter(_ held: UnsafeMutableRawPointer) {
    Unmanaged<Body>.fromOpaque(held).takeRetainedValue().run()
  }
}

/// At file scope, because C calls it on a thread that no actor owns.
private func startWorkThread(_ held: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let held { WorkThread.enter(held) }
  return nil
}
