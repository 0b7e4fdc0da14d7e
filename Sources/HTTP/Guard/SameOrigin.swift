/// Refuses changes that a browser sends for another site, before any token is looked at. Programs send neither field
/// and pass: they carry no cookies of a person.
package enum SameOrigin {
  package static let middleware: Middleware = { request, next in
    guard request.method.isSafe || isOwn(request) else { throw Refusal.foreignOrigin }
    return try await next(request)
  }

  static func isOwn(_ request: Request) -> Bool {
    if let site = request.headers["Sec-Fetch-Site"] { return site == "same-origin" || site == "none" }
    guard let origin = request.headers["Origin"] else { return true }
    guard let scheme = ["http://", "https://"].first(where: { origin.hasPrefix($0) }) else { return false }
    return Headers.isSame(String(origin.dropFirst(scheme.count)), request.client.host)
  }
}
