/// A sign that the database is not what it was. Signs are hints: several may become one, and whoever gets one looks
/// for itself.
package enum Change: Sendable, Equatable {
  /// What `Connection.notify` said.
  case notice(channel: String, payload: String)
  /// Another process (or another server) has changed something; also after a gap in which signs may have been lost.
  case elsewhere

  static func check(_ channel: String, _ payload: String) throws(SQLProblem) {
    guard Dialect.isName(channel), payload.utf8.count <= 4000, !payload.utf8.contains(0) else {
      throw SQLProblem(.invalid, "a notice is a plain channel name and up to 4,000 bytes: \(channel)")
    }
  }
}
