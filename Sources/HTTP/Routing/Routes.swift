package typealias Handler = @Sendable (Request) async throws -> Response
/// Stands around every request: may look at it, change it, refuse it, look at the answer.
package typealias Middleware = @Sendable (Request, Handler) async throws -> Response

/// The routes of a site, gathered before it starts.
package struct Routes {
  struct Route: Sendable {
    let method: Method
    let pattern: String
    let body: BodyRule
    let admit: (@Sendable (Request) async throws -> Void)?
    let handler: Handler
  }

  private(set) var list: [Route] = []
  private(set) var tree = RouteTree()

  package init() {}

  /// `admit` runs after the head and before the body: it may refuse an upload that would be in vain.
  package mutating func on<each Parameter>(
    _ method: Method, _ address: Address<repeat each Parameter>, body: BodyRule? = nil,
    admit: (@Sendable (Request) async throws -> Void)? = nil,
    _ handler: @escaping @Sendable (Request, repeat each Parameter) async throws -> Response
  ) {
    let rule = body ?? (method == .post || method == .put || method == .patch ? .form() : .none)
    tree.add(address.words, method, list.count, address.pattern)
    let erased: Handler = { request in
      guard let values = address.read(request.parameters) else { throw Refusal.notFound }
      return try await handler(request, repeat each values)
    }
    list.append(Route(method: method, pattern: address.pattern, body: rule, admit: admit, handler: erased))
  }

  package mutating func get<each Parameter>(
    _ address: Address<repeat each Parameter>,
    _ handler: @escaping @Sendable (Request, repeat each Parameter) async throws -> Response
  ) { on(.get, address, handler) }

  package mutating func post<each Parameter>(
    _ address: Address<repeat each Parameter>, body: BodyRule? = nil,
    _ handler: @escaping @Sendable (Request, repeat each Parameter) async throws -> Response
  ) { on(.post, address, body: body, handler) }
}

/// The addresses as a tree of segments. A written word is preferred to a parameter at the same place.
struct RouteTree: Sendable {
  private struct Node: Sendable {
    var words: [String: Int] = [:]
    var parameter: Int?
    var routes: [(method: Method, route: Int)] = []
  }

  private var nodes = [Node()]

  mutating func add(_ words: [AddressWord], _ method: Method, _ route: Int, _ pattern: String) {
    var place = 0
    for word in words {
      let next: Int?
      switch word {
      case .word(let text): next = nodes[place].words[text]
      case .parameter: next = nodes[place].parameter
      }
      if let next { place = next; continue }
      nodes.append(Node())
      switch word {
      case .word(let text): nodes[place].words[text] = nodes.count - 1
      case .parameter: nodes[place].parameter = nodes.count - 1
      }
      place = nodes.count - 1
    }
    precondition(!nodes[place].routes.contains { $0.method == method }, "\(method.rawValue) \(pattern) stands twice")
    nodes[place].routes.append((method, route))
  }

  struct Found {
    let routes: [(method: Method, route: Int)]
    let parameters: [String]
  }

  func find(_ segments: [String]) -> Found? {
    var parameters: [String] = []
    guard segments.count <= 64, let place = find(segments[...], at: 0, &parameters) else { return nil }
    return Found(routes: nodes[place].routes, parameters: parameters)
  }

  private func find(_ rest: ArraySlice<String>, at place: Int, _ parameters: inout [String]) -> Int? {
    guard let segment = rest.first else { return nodes[place].routes.isEmpty ? nil : place }
    if let next = nodes[place].words[segment], let found = find(rest.dropFirst(), at: next, &parameters) {
      return found
    }
    guard let next = nodes[place].parameter else { return nil }
    parameters.append(segment)
    if let found = find(rest.dropFirst(), at: next, &parameters) { return found }
    parameters.removeLast()
    return nil
  }
}
