/// One request as the log keeps it: nothing that names a person. The pattern stands for the address, no query, no
/// client address, no agent.
package struct AccessLine: Sendable, Equatable {
  package let number: UInt64
  package let method: Method
  /// Empty when no route matched.
  package let route: String
  package let status: Status
  /// Bytes of the body; nil for a stream.
  package let length: Int?
  package let microseconds: Int64

  init(_ request: Request, _ response: Response, microseconds: Int64) {
    number = request.number
    method = request.method
    route = request.route
    status = response.status
    length = response.length
    self.microseconds = microseconds
  }

  package var text: String {
    let size = length.map(String.init) ?? "-"
    return "\(number) \(method.rawValue) \(route.isEmpty ? "-" : route) \(status.rawValue) \(size) \(microseconds)µs"
  }
}
