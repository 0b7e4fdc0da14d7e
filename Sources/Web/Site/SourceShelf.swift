import Actions
import Domain
import Synchronization

/// Documents read again from their kept files, the last few: a file never changes, it lies under the hash of its bytes.
final class SourceShelf: Sendable {
  private static let room = 16
  private let kept = Mutex<[(hash: String, plan: ReadPlan)]>([])

  func plan(_ plan: Plan, _ office: Office) throws -> ReadPlan {
    if let found = kept.withLock({ $0.first { $0.hash == plan.file }?.plan }) { return found }
    let read = try office.knowledge.read(try office.folder.file(plan.file), named: plan.fileName)
    kept.withLock { kept in
      kept.removeAll { $0.hash == plan.file }
      kept.insert((plan.file, read), at: 0)
      if kept.count > Self.room { kept.removeLast() }
    }
    return read
  }
}
