import CMicroHTTPD
import Synchronization

/// One request on a connection, from its first line to the last byte of its answer.
///
/// The fields outside the lock belong to the thread of the connection: the library calls back for one connection from
/// one thread only. The handler reaches nothing but `answer`.
final class Exchange: @unchecked Sendable {
  enum Stage {
    /// The head has just been read.
    case head
    /// A check before the body is running or has run.
    case admission
    case body
    /// The body is whole and the handler has it.
    case handler
  }

  private struct Outcome {
    var response: Response?
    /// The connection sleeps and must be woken.
    var isAsleep = false
    var isTaken = false
  }

  let target: [UInt8]
  let link: Link
  let service: Service
  var stage = Stage.head
  var isCounted = false
  var journey: Router.Journey?
  var reader: BodyReader?
  /// Why the body is being thrown away.
  var refusal: Refusal?
  var discarded = 0
  /// The connection; used only while the request is on it.
  var connection: OpaquePointer?
  private let outcome = Mutex(Outcome())

  init(target: [UInt8], link: Link, service: Service) {
    self.link = link
    self.target = target
    self.service = service
  }

  /// The first answer counts; later ones (a handler that comes after its time) are dropped.
  func answer(_ response: Response) {
    let isAsleep = outcome.withLock { outcome in
      guard outcome.response == nil, !outcome.isTaken else { return false }
      outcome.response = response
      defer { outcome.isAsleep = false }
      return outcome.isAsleep
    }
    if isAsleep, let connection { MHD_resume_connection(connection) }
  }

  /// The answer if it is there; otherwise the connection is put to sleep until it is.
  func takeOrSleep(_ connection: OpaquePointer) -> Response? {
    outcome.withLock { outcome in
      guard let response = outcome.response else {
        self.connection = connection
        outcome.isAsleep = true
        MHD_suspend_connection(connection)
        return nil
      }
      outcome.response = nil
      outcome.isTaken = true
      return response
    }
  }

  /// Makes room for a second answer: after an admission that let the request in.
  func reopen() { outcome.withLock { $0 = Outcome() } }

  /// Runs the work at once on this thread; it moves to another only where it truly waits.
  func run(_ work: @escaping @Sendable () async -> Response) {
    #if compiler(>=6.2)
      Task.immediateDetached { [self] in answer(await work()) }
    #else
      Task.detached { [self] in answer(await work()) }
    #endif
  }
}
