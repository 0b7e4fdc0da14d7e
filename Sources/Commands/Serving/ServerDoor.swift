import Actions
import Domain

/// How a command starts the pages: the program wires them in, since commands know no page.
package struct ServerDoor: Sendable {
  /// A server that listens.
  package struct Running: Sendable {
    /// What a person puts into the browser; nil for a socket of the file system.
    package var url: String?
    package var listening: String
    /// Lets running requests finish. True when nothing was cut short.
    package var stop: @Sendable () async -> Bool

    package init(url: String?, listening: String, stop: @escaping @Sendable () async -> Bool) {
      self.url = url
      self.listening = listening
      self.stop = stop
    }
  }
  package struct Wish: Sendable {
    /// `127.0.0.1:8080`, `unix:/run/thidua/http.sock`
    package var listen: String
    /// What whoever founds the first agency has to know.
    package var firstRunCode: String?
    package var version: String
    /// Writes a line for each request to standard error.
    package var isLogging: Bool
  }

  package var open: @Sendable (Office, Wish) async throws(Problem) -> Running

  package init(open: @escaping @Sendable (Office, Wish) async throws(Problem) -> Running) { self.open = open }

  /// A program without pages.
  package static let none = ServerDoor { _, _ async throws(Problem) in
    throw Problem(.unavailable, "serve.none", Wording("bản này không có trang web", en: "this build has no pages"))
  }
}
