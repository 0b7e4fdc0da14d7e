import Synchronization

/// What the room above adds to routing: its words, its pages, its log.
package struct RouterHooks: Sendable {
  /// The refusal behind an error of the rooms above; nil for one nobody expected.
  package var explain: @Sendable (any Error) -> Refusal? = { _ in nil }
  /// The page that shows a refusal to a person; nil takes the plain one.
  package var page: @Sendable (Refusal, Request) async -> Response? = { _, _ in nil }
  /// Whether the asker reads English.
  package var isEnglish: @Sendable (Request) -> Bool = { _ in false }
  /// One line for each request.
  package var log: (@Sendable (AccessLine) -> Void)?
  /// Errors nobody expected, for the log of the program.
  package var report: @Sendable (any Error, AccessLine) -> Void = { _, _ in }

  package init() {}
}

/// Takes a request to its route, through the chain, and makes the answer whole.
package final class Router: Sendable {
  /// A request on its way: matched, its body not yet read.
  struct Journey: Sendable {
    var request: Request
    let body: BodyRule
    let admit: (@Sendable (Request) async throws -> Void)?
    let handler: Handler
    /// Nothing in the body could change the answer.
    let isRefused: Bool
  }

  private let routes: [Routes.Route]
  private let tree: RouteTree
  private let chain: @Sendable (Request, Handler) async throws -> Response
  private let safety: SafeHeaders
  let hooks: RouterHooks
  private let counter = Atomic<UInt64>(0)

  package init(
    _ routes: Routes, chain: [Middleware] = [], safety: SafeHeaders = SafeHeaders(), hooks: RouterHooks = RouterHooks()
  ) {
    self.routes = routes.list
    tree = routes.tree
    self.safety = safety
    self.hooks = hooks
    let last: Middleware = { request, handler in try await handler(request) }
    self.chain = chain.reversed().reduce(last) { inner, outer in
      { request, handler in try await outer(request) { try await inner($0, handler) } }
    }
  }

  /// Method, pattern and body of every route: for the reference and the table of rights.
  package var table: [(method: Method, pattern: String, body: BodyRule)] {
    routes.map { ($0.method, $0.pattern, $0.body) }
  }

  /// Finds the route. Never waits, so that the body's bounds are known at once.
  func plan(_ request: Request) -> Journey {
    var request = request
    request.number = counter.wrappingAdd(1, ordering: .relaxed).newValue
    guard let found = tree.find(request.target.segments) else { return refusal(.notFound, request) }
    request.parameters = found.parameters
    let wanted = request.method == .head ? .get : request.method
    guard let entry = found.routes.first(where: { $0.method == wanted }) else {
      return request.method == .options
        ? allowed(found.routes, request) : refusal(.methodNotAllowed(Self.methods(found.routes)), request)
    }
    let route = routes[entry.route]
    request.route = route.pattern
    if request.target.hasTrailingSlash, wanted == .get {
      let query = request.query
      return journey(request) { request in
        .redirect(to: request.path + (query.isEmpty ? "" : "?\(query.encoded)"), .permanentRedirect)
      }
    }
    return Journey(request: request, body: route.body, admit: route.admit, handler: route.handler, isRefused: false)
  }

  /// A request refused before any handler saw it.
  func refusal(_ refusal: Refusal, _ request: Request) -> Journey { journey(request) { _ in throw refusal } }

  func refusal(with error: any Error, _ request: Request) -> Journey { journey(request) { _ in throw error } }

  private func journey(_ request: Request, _ handler: @escaping Handler) -> Journey {
    Journey(request: request, body: .none, admit: nil, handler: handler, isRefused: true)
  }

  private func allowed(_ routes: [(method: Method, route: Int)], _ request: Request) -> Journey {
    let methods = Self.methods(routes)
    return journey(request) { _ in
      var response = Response(.noContent)
      response.headers.add("Allow", methods.map(\.rawValue).joined(separator: ", "))
      return response
    }
  }

  private static func methods(_ routes: [(method: Method, route: Int)]) -> [Method] {
    let own = routes.map(\.method)
    return Method.allCases.filter { own.contains($0) || $0 == .head && own.contains(.get) || $0 == .options }
  }

  /// The whole answer, never an error.
  func respond(to journey: Journey) async -> Response {
    let start = monotonicMicroseconds()
    let request = journey.request
    var response: Response
    var unexpected: (any Error)?
    do {
      response = try await chain(request, journey.handler)
    } catch {
      let refusal = error as? Refusal ?? hooks.explain(error)
      if refusal == nil { unexpected = error }
      response = await render(refusal ?? .failed, request)
    }
    Conditions.apply(request, to: &response)
    safety.complete(&response, for: request)
    if !response.headers.isSound { response = await sound(request) }
    let line = AccessLine(request, response, microseconds: monotonicMicroseconds() - start)
    if let unexpected { hooks.report(unexpected, line) }
    hooks.log?(line)
    return response
  }

  private func sound(_ request: Request) async -> Response {
    var response = Refusal.failed.plain(request, isEnglish: hooks.isEnglish(request))
    safety.complete(&response, for: request)
    return response
  }

  private func render(_ refusal: Refusal, _ request: Request) async -> Response {
    let isEnglish = hooks.isEnglish(request)
    var response: Response
    if request.wantsJSON {
      response = refusal.json(isEnglish: isEnglish)
    } else if let page = await hooks.page(refusal, request) {
      response = page
      response.status = refusal.status
    } else {
      response = refusal.plain(request, isEnglish: isEnglish)
    }
    for field in refusal.headers { response.headers.set(field.name, field.value) }
    return response
  }
}
