import Glibc

/// How a database is opened. The defaults are those of a server.
package struct DatabaseOptions: Sendable {
  /// Threads that read, each with a connection.
  package var readers: Int
  /// How long a writer waits for one of another process: as long as the import of a province's people may take.
  package var busyMilliseconds = 30_000
  /// Whether an answered action has reached the disk. False only for rehearsals: the last second may be lost.
  package var isLasting = true
  /// How often changes of other processes are looked for, while somebody listens; SQLite only.
  package var watchMilliseconds = 200

  package init(readers: Int? = nil) {
    let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    self.readers = max(1, readers ?? min(8, cores * 2 - 1))
  }
}
