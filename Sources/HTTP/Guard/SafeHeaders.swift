/// The fields every answer carries unless its handler set them: nothing inline, nothing framed, nothing sniffed,
/// nothing kept by caches that should not have it.
package struct SafeHeaders: Sendable {
  package static let contentPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

  private let fields: [(name: String, value: String)]

  package init(contentPolicy: String = SafeHeaders.contentPolicy) {
    fields = [
      ("Content-Security-Policy", contentPolicy),
      ("X-Content-Type-Options", "nosniff"),
      ("X-Frame-Options", "DENY"),
      ("Referrer-Policy", "same-origin"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
      ("Permissions-Policy", "camera=(), microphone=(), geolocation=()"),
    ]
  }

  func complete(_ response: inout Response, for request: Request) {
    for cookie in response.cookies {
      // A cookie that cannot be written makes the head unsound, and the answer 500.
      response.headers.add("Set-Cookie", cookie.line(secure: !request.client.isOnThisMachine) ?? "\n")
    }
    response.cookies = []
    for field in fields { response.headers.setDefault(field.name, field.value) }
    response.headers.setDefault(
      "Cache-Control", response.headers["ETag"] == nil ? "no-store" : "private, no-cache")
  }
}
