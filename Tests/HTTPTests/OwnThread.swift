import Glibc

/// Runs jobs on threads of their own: a client that blocks must not hold the few threads the handlers need.
final class OwnThread: TaskExecutor {
  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = asUnownedTaskExecutor()
    pthread_detach(startThread { job.runSynchronously(on: executor) })
  }
}

/// Starts a thread for a body that may block.
func startThread(_ body: @escaping @Sendable () -> Void) -> pthread_t {
  var thread = pthread_t()
  let held = Unmanaged.passRetained(Work(body))
  pthread_create(&thread, nil, runWork, held.toOpaque())
  return thread
}

private final class Work: Sendable {
  let body: @Sendable () -> Void
  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

private let runWork: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { place in
  place.map { Unmanaged<Work>.fromOpaque($0).takeRetainedValue().body() }
  return nil
}
