/// What a client asks for. Anything else is answered 501.
package enum Method: String, Sendable, CaseIterable {
  case get = "GET"
  case head = "HEAD"
  case post = "POST"
  case put = "PUT"
  case patch = "PATCH"
  case delete = "DELETE"
  case options = "OPTIONS"

  /// Safe methods change nothing, so they need no proof of where they come from.
  package var isSafe: Bool { self == .get || self == .head || self == .options }
}
