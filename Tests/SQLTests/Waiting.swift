import Glibc
import Synchronization

/// Lets a thread of the database wait for something a test does, and a test for something the thread does.
final class Waiting: Sendable {
  private let isDone = Atomic(false)

  func finish() { isDone.store(true, ordering: .releasing) }

  /// For a test: it keeps no thread from others.
  func arrival() async {
    for _ in 0..<10_000 where !isDone.load(ordering: .acquiring) { try? await Task.sleep(for: .milliseconds(1)) }
  }

  /// For a thread of the database. Ten seconds at most: then the test goes on and fails by what it finds.
  func wait() {
    for _ in 0..<10_000 where !isDone.load(ordering: .acquiring) { usleep(1000) }
  }
}
