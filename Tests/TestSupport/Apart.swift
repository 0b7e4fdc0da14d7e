import Glibc

/// Runs what waits for others on a thread of its own: Swift's few threads must stay free for what it waits for.
package func apart(_ body: @escaping @Sendable () throws -> Void) async throws {
  final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
  try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
    let work = Unmanaged.passRetained(Work { continuation.resume(with: Result(catching: body)) })
    var thread = pthread_t()
    let started = pthread_create(
      &thread, nil,
      { held in
        if let held { Unmanaged<Work>.fromOpaque(held).takeRetainedValue().run() }
        return nil
      }, work.toOpaque())
    precondition(started == 0, "no thread can be started")
    pthread_detach(thread)
  }
}
