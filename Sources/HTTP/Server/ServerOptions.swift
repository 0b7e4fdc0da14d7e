/// The bounds of a server.
package struct ServerOptions: Sendable {
  /// Threads that hold the connections; handlers that wait leave them.
  package var threads = 2
  package var connections: UInt32 = 1000
  /// Bytes for the head of a request and what is read at once.
  package var connectionMemory = 32 << 10
  /// Seconds without a byte after which a connection is closed.
  package var idleSeconds: UInt32 = 30
  /// Seconds for a head once its first line is there.
  package var headSeconds = 15
  /// A body that comes slower than this, on the whole, is given up.
  package var bodyBytesPerSecond = 500
  package var headerFields = 100
  /// Bytes of a refused body that are still read, so that the client sees why it was refused.
  package var discarded = 8 << 20
  /// Seconds a handler may take before the client is told to stop waiting.
  package var handlerSeconds = 120
  /// Seconds between signs of life on a stream of events.
  package var heartbeatSeconds = 15
  /// Bytes of events kept for a client that is slow to read.
  package var eventBytes = 64 << 10
  package var body = BodyLimits()
  /// Where the private directory for uploads is made: on the file system of the kept files, a file can be linked
  /// instead of copied. Nil takes TMPDIR, then /tmp.
  package var uploads: String?

  package init() {}
}
