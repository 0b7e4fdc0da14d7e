import Actions
import Domain
import HTTP
import Synchronization

/// The pages of the program over one office: who asks is found once for each request, every form is checked, every
/// refusal becomes a page.
package final class Site: Sendable {
  static let sessionCookie = "thidua"
  static let looseCookie = "thidua-tam"
  static let noticeCookie = "thidua-bao"
  static let languageCookie = "ngon-ngu"

  let office: Office
  let version: String
  let tokens: FormToken
  /// Printed on the terminal: whoever has it may found the first agency. Used up by that.
  private let firstRunCode: Mutex<String?>
  /// True once an agency is known; an agency never goes away again.
  private let isFounded = Atomic<Bool>(false)
  let sources = SourceShelf()
  let imports = ImportShelf()
  let signInLimit = RateLimiter(burst: 10, every: 6)

  package init(_ office: Office, version: String, firstRunCode: String? = nil) {
    self.office = office
    self.version = version
    self.firstRunCode = Mutex(firstRunCode)
    tokens = FormToken(secret: office.folder.secret)
  }

  package func router(log: (@Sendable (AccessLine) -> Void)? = nil) -> Router {
    var routes = Routes()
    addEntry(to: &routes)
    addHome(to: &routes)
    addDocuments(to: &routes)
    addCascade(to: &routes)
    addMovements(to: &routes)
    addTargets(to: &routes)
    addAmendments(to: &routes)
    addWork(to: &routes)
    addLaw(to: &routes)
    addOrganisation(to: &routes)
    addPeople(to: &routes)
    addImports(to: &routes)
    addAccounts(to: &routes)
    addKeeping(to: &routes)
    var hooks = RouterHooks()
    hooks.explain = { Problem($0).refusal }
    hooks.isEnglish = { $0.visit.language == .en }
    hooks.page = { [self] refusal, request in self.page(of: refusal, request) }
    hooks.log = log
    let enter: Middleware = { [self] request, next in try await self.enter(request, next) }
    return Router(routes, chain: [SameOrigin.middleware, enter], hooks: hooks)
  }

  func takesFirstRunCode(_ code: String) -> Bool {
    firstRunCode.withLock { kept in
      guard let kept else { return false }
      // As people copy it from a terminal.
      return code.utf8.filter { $0 > 0x20 }.elementsEqual(kept.utf8)
    }
  }

  func founded() {
    firstRunCode.withLock { $0 = nil }
    isFounded.store(true, ordering: .releasing)
  }

  func hasAgency() async throws -> Bool {
    if isFounded.load(ordering: .acquiring) { return true }
    guard try await !office.agencies().isEmpty else { return false }
    isFounded.store(true, ordering: .releasing)
    return true
  }

  // MARK: Every request

  private func enter(_ request: Request, _ next: Handler) async throws -> Response {
    if request.route == Addresses.siteFile.pattern { return try await next(request) }
    var request = request
    var visit = try await visit(of: request)
    if let word = request.cookie(Self.noticeCookie) { visit.notice = SiteNotice(rawValue: word) }
    request[VisitKey.self] = visit
    if let elsewhere = try await detour(request, visit) { return elsewhere }
    if !request.method.isSafe {
      let isOwn = tokens.isValid(request.form[FormToken.field], session: visit.binding, form: request.path)
      guard isOwn else { throw Self.staleForm }
    }
    var response: Response
    do {
      response = try await next(request)
    } catch {
      // The page of a refusal needs to know who asks: it is drawn here.
      let refusal = error as? Refusal ?? Problem(error).refusal
      guard !request.wantsJSON, let page = page(of: refusal, request) else { throw error }
      response = page
      for field in refusal.headers { response.headers.set(field.name, field.value) }
    }
    if visit.isNewBinding { response.cookies.append(Cookie(Self.looseCookie, visit.binding)) }
    if visit.notice != nil, !response.status.isRedirect { response.cookies.append(.removal(Self.noticeCookie)) }
    return response
  }

  private func visit(of request: Request) async throws -> Visit {
    let language: Language = request.cookie(Self.languageCookie) == "en" ? .en : .vi
    if let token = request.cookie(Self.sessionCookie), let visitor = try await office.visitor(token) {
      return Visit(visitor: visitor, agency: visitor.agency, language: language, binding: token)
    }
    let agencies = try await office.agencies()
    let agency = agencies.count == 1 ? agencies.first : nil
    if let loose = request.cookie(Self.looseCookie), loose.utf8.count == 43 {
      return Visit(visitor: nil, agency: agency, language: language, binding: loose)
    }
    return Visit(
      visitor: nil, agency: agency, language: language, binding: Base64URL.random(), isNewBinding: true)
  }

  /// Whoever has not founded, signed in or taken a password of their own is led there first.
  private func detour(_ request: Request, _ visit: Visit) async throws -> Response? {
    let open = [
      Addresses.signIn.pattern, Addresses.slip.pattern, Addresses.language.pattern, Addresses.gallery.pattern,
    ]
    if request.route.isEmpty || open.contains(request.route), try await hasAgency() { return nil }
    guard try await hasAgency() else {
      return request.route == Addresses.firstRun.pattern || request.route == Addresses.language.pattern
        ? nil : .redirect(to: Addresses.firstRun())
    }
    guard let visitor = visit.visitor else {
      guard request.method.isSafe else { throw Self.notSignedIn }
      let query = request.query.isEmpty ? "" : "?\(request.query.encoded)"
      return .redirect(to: Addresses.signIn(query: Fields(["toi": request.path + query])))
    }
    let must = [Addresses.password.pattern, Addresses.signOut.pattern]
    if visitor.account.mustChange, visitor.viewed == nil, !must.contains(request.route) {
      return .redirect(to: Addresses.password())
    }
    return nil
  }

  // MARK: Answers

  /// Draws a page for the one who asks.
  func page(_ content: any Page, _ request: Request, _ status: Status = .ok) -> Response {
    .page(Shell.bytes(content, in: frame(request)), status)
  }

  /// To another page after a form was taken, which then says what was done.
  func done(_ address: String, _ notice: SiteNotice? = nil) -> Response {
    let response = Response.redirect(to: address)
    guard let notice else { return response }
    return response.setting(Cookie(Self.noticeCookie, notice.rawValue, maxAge: 60))
  }

  /// Looks, as the one who asks.
  func ask<Answer: Sendable>(
    _ request: Request, _ question: @escaping @Sendable (Desk) throws -> Answer
  ) async throws -> Answer {
    let visitor = try request.visitor()
    return try await office.ask(as: visitor.actor, in: visitor.session.agency, question)
  }

  /// The same for what takes less than a millisecond or two: pages whose lists are cut.
  func glance<Answer: Sendable>(
    _ request: Request, _ question: @escaping @Sendable (Desk) throws -> Answer
  ) async throws -> Answer {
    let visitor = try request.visitor()
    return try await office.glance(as: visitor.actor, in: visitor.session.agency, question)
  }

  /// Changes something, as the one who asks.
  @discardableResult
  func perform<A: Action>(_ action: A, _ request: Request) async throws -> A.Answer {
    let visitor = try request.visitor()
    return try await office.perform(action, as: visitor.actor, in: visitor.session.agency)
  }

  private func frame(_ request: Request) -> Frame {
    let (visit, tokens) = (request.visit, tokens)
    let query = request.query.isEmpty ? "" : "?\(request.query.encoded)"
    var frame = Frame(
      language: visit.language, agency: visit.agency?.name, address: request.path + query, version: version
    ) { tokens.make(session: visit.binding, form: $0) }
    frame.notice = visit.notice?.frame
    guard let visitor = visit.visitor else { return frame }
    frame.viewer = Frame.Viewer(name: visitor.account.name, role: Self.role(visitor.actor))
    frame.menu = Section.allCases.filter { $0.isOpen(to: visitor.actor) }.map { Frame.MenuItem($0) }
    if let viewed = visitor.viewed {
      frame.seenAs = Frame.Viewer(name: viewed.name, role: Self.role(visitor.actor))
    }
    return frame
  }

  /// The first role counts: it is the widest.
  private static func role(_ actor: Actor) -> Wording {
    Role.allCases.first { role in actor.grants.contains { $0.role == role } }?.title
      ?? Wording("chưa có vai trò", en: "no role yet")
  }

  private func page(of refusal: Refusal, _ request: Request) -> Response? {
    let isOurs = refusal.status.rawValue >= 500
    let back = request.method.isSafe ? nil : request.headers["Referer"].flatMap(Self.path)
    return page(ProblemPage(refusal, number: isOurs ? request.number : nil, back: back), request, refusal.status)
  }

  /// The path of an address of our own.
  private static func path(_ address: String) -> String? {
    let pieces = address.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 3, omittingEmptySubsequences: false)
    guard pieces.count == 4, let rest = String(Substring(pieces[3])) as String? else { return nil }
    return Response.isOwn("/" + rest) ? "/" + rest : nil
  }

  static let notSignedIn = Refusal(
    .unauthorized, "forbidden", "signIn.needed",
    Refusal.Words("Anh/chị chưa đăng nhập, hoặc phiên đăng nhập đã hết.", en: "You are not signed in."),
    fix: Refusal.Words("Đăng nhập rồi làm lại; chưa có gì bị mất.", en: "Sign in and do it again."))

  static let staleForm = Refusal(
    .forbidden, "forbidden", "form.stale",
    Refusal.Words("Biểu mẫu này đã cũ hoặc không phải do hệ thống này vẽ ra.", en: "This form is stale or not ours."),
    fix: Refusal.Words("Quay lại, tải lại trang rồi gửi lại.", en: "Go back, reload the page and send it again."))
}

extension Section {
  /// Whether a right opens this part.
  func isOpen(to actor: Actor) -> Bool {
    switch self {
    case .today: actor.has(.seePlans) || actor.has(.changePlans) || actor.has(.manageAccounts)
    case .work: actor.has(.acknowledge) || actor.has(.sign)
    case .documents: actor.has(.seePlans) || actor.has(.changePlans)
    case .movements: actor.has(.seeMovements)
    case .law: true
    case .organisation: actor.has(.seeUnits)
    case .people: actor.has(.seePeople)
    case .accounts: actor.has(.manageAccounts)
    case .log: actor.has(.seeEvents)
    case .system: actor.has(.keepData)
    }
  }
}

extension Problem {
  /// The answer of the web to a problem.
  var refusal: Refusal {
    let status: Status =
      switch code {
      case .invalid: .unprocessable
      case .notFound: .notFound
      case .conflict: .conflict
      case .forbidden: .forbidden
      case .unavailable: .unavailable
      case .internal: .internalError
      }
    return Refusal(
      status, code.rawValue, key, Refusal.Words(message.sentence(.vi), en: message.sentence(.en)), field: field,
      fix: fix.map { Refusal.Words($0.vi, en: $0.en) })
  }

  /// Whether the form that was sent can be drawn again with it.
  var isAboutForm: Bool { code == .invalid || code == .conflict || code == .forbidden && field != nil }
}

extension Wording {
  /// With a capital and a full stop: messages of actions begin small.
  func sentence(_ language: Language) -> String {
    let words = self[language]
    guard let first = words.first else { return words }
    let end = ".!?…".contains(words.last ?? ".") ? "" : "."
    return first.uppercased() + words.dropFirst() + end
  }
}
