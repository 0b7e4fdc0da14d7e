import CPostgres
import Glibc
import Synchronization

/// Hears the notices of PostgreSQL on a connection and a thread of its own, from the first listener on.
final class PostgresListener: Sendable {
  private let session: PostgresSession
  private let hub: ChangeHub
  private let thread = Mutex<WorkThread?>(nil)
  private let isStopped = Atomic(false)
  /// How soon a stop is seen.
  private static let wait: Int32 = 200

  init(session: PostgresSession, hub: ChangeHub) {
    self.session = session
    self.hub = hub
  }

  func start() {
    thread.withLock { thread in
      guard thread == nil, !isStopped.load(ordering: .relaxed) else { return }
      thread = try? WorkThread { self.run() }
    }
  }

  func stop() {
    isStopped.store(true, ordering: .relaxed)
    thread.withLock { $0 }?.join()
  }

  private func run() {
    var hasHeard = false
    while !isStopped.load(ordering: .relaxed) {
      if connect() {
        // What was said while nobody listened is lost.
        if hasHeard { hub.send(.elsewhere) }
        hasHeard = true
        while !isStopped.load(ordering: .relaxed), hear() {}
      } else {
        usleep(200_000)
      }
    }
    session.close()
  }

  private func connect() -> Bool {
    guard (try? session.connect()) != nil else { return false }
    let result = PQexec(session.handle, "LISTEN \"\(session.channel)\"")
    defer { PQclear(result) }
    return PQresultStatus(result) == PGRES_COMMAND_OK
  }

  /// Waits a moment and passes on what has come; false when the connection is lost.
  private func hear() -> Bool {
    var socket = pollfd(fd: PQsocket(session.handle), events: Int16(POLLIN), revents: 0)
    guard socket.fd >= 0 else { return false }
    let ready = poll(&socket, 1, PostgresListener.wait)
    if ready > 0 || ready < 0 && errno != EINTR {
      guard PQconsumeInput(session.handle) == 1 else { return false }
    }
    while let notice = PQnotifies(session.handle) {
      tell(String(cString: notice.pointee.extra))
      PQfreemem(notice)
    }
    return PQstatus(session.handle) == CONNECTION_OK
  }

  /// `TOKEN` says that its process has changed something, `TOKEN CHANNEL PAYLOAD` what it wanted to be said.
  private func tell(_ words: String) {
    let parts = words.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    if parts.count == 3 {
      hub.send(.notice(channel: String(parts[1]), payload: String(parts[2])))
    } else if words != session.token {
      hub.send(.elsewhere)
    }
  }
}
