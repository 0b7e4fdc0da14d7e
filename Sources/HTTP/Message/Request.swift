/// A request whose head was understood and whose body was read within its bounds.
package struct Request: Sendable {
  package let method: Method
  package let target: Target
  package let headers: Headers
  package let client: Client
  package internal(set) var body: Body = .none
  /// The pattern of the route that matched, for the log: it holds no id of a person.
  package internal(set) var route = ""
  package internal(set) var parameters: [String] = []
  /// Counted from the start of the program: the same in the answer (`X-Request-Id`) and in the log.
  package internal(set) var number: UInt64 = 0
  /// What the rooms above hang onto a request on its way: session, language, actor.
  private var attachments: [ObjectIdentifier: any Sendable] = [:]

  init(method: Method, target: Target, headers: Headers, client: Client) {
    self.method = method
    self.target = target
    self.headers = headers
    self.client = client
  }

  package var path: String { target.path }
  package var query: Fields { target.query }

  package var form: Form { if case .form(let form) = body { form } else { Form() } }
  package var bytes: [UInt8] { if case .bytes(let bytes) = body { bytes } else { [] } }

  package func cookie(_ name: String) -> String? {
    Cookie.read(headers.all("Cookie")).first { $0.name == name }?.value
  }

  package subscript<Key: RequestKey>(_ key: Key.Type) -> Key.Value? {
    get { attachments[ObjectIdentifier(key)] as? Key.Value }
    set { attachments[ObjectIdentifier(key)] = newValue }
  }

  /// Whether the asker is a program: an address of the API, or an Accept that prefers JSON to a page.
  package var wantsJSON: Bool {
    if target.segments.first == "api" { return true }
    return Negotiation.prefersJSON(headers["Accept"])
  }
}

/// Names a value that travels with a request.
package protocol RequestKey {
  associatedtype Value: Sendable
}
