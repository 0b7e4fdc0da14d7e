import Actions
import Domain
import SQL
import Store
import Vietnamese

/// How people name records on a command line: by identifier, by name, or by what is the only one.
extension Desk {
  /// A unit by identifier, name, short or former name; accents and case may be left out.
  func unit(named name: String) throws -> PlacedUnit {
    if let id = Identifier(name), let unit = try units.get(id) { return unit }
    let root = try rootUnit()
    let all = try units.subtree(root.path)
    let key = Folding.searchKey(of: name)
    func names(_ unit: Unit) -> [String] { [unit.name, unit.shortName ?? ""] + unit.formerNames }
    let steps: [(PlacedUnit) -> Bool] = [
      { $0.unit.name == name || $0.unit.shortName == name },
      { names($0.unit).contains { Folding.searchKey(of: $0) == key } },
      { names($0.unit).contains { Folding.searchKey(of: $0).contains(key) } },
    ]
    for step in steps {
      let found = all.filter(step)
      if found.count == 1 { return found[0] }
      if found.count > 1 { throw Naming.several(name, found.map(\.unit.name)) }
    }
    throw Naming.missing(Wording("đơn vị", en: "unit"), name, among: all.flatMap { names($0.unit) }, list: "unit list")
  }

  /// A plan by identifier or number; without a name the only one under review, else the latest.
  func plan(named name: String?) throws -> Plan {
    let all = try plans.all()
    guard let name else {
      let open = all.filter { $0.state == .reviewing }
      if open.count == 1 { return open[0] }
      guard let last = all.first else {
        throw Problem.notFound(
          Wording("văn bản nào", en: "plan"),
          fix: Wording("Đưa vào: thidua plan add TỆP", en: "Add one: thidua plan add FILE"))
      }
      if open.isEmpty { return last }
      throw Naming.several("", open.map { "\($0.id.text) \($0.title)" })
    }
    if let id = Identifier(name), let plan = try plans.get(id) { return plan }
    let found = all.filter { $0.number == name || $0.fileName == name }
    if found.count > 1 { throw Naming.several(name, found.map(\.id.text)) }
    guard let plan = found.first else {
      throw Naming.missing(Wording("văn bản", en: "plan"), name, among: all.compactMap(\.number), list: "plan list")
    }
    return plan
  }

  /// A movement by identifier, its plan's number, or the only one that runs.
  func movement(named name: String?) throws -> Movement {
    let all = try movements.all().map(\.movement)
    if let name {
      if let id = Identifier(name), let found = all.first(where: { $0.id == id || $0.plan == id }) { return found }
      let plan = try plan(named: name)
      guard let found = all.first(where: { $0.plan == plan.id }) else {
        throw Problem.notFound(
          Wording("phong trào của văn bản này", en: "movement of this plan"), name, fix: Naming.launching)
      }
      return found
    }
    let running = all.filter { $0.state == .launched }
    guard let found = running.first ?? all.first else {
      throw Problem.notFound(Wording("phong trào nào", en: "movement"), fix: Naming.launching)
    }
    if running.count > 1 { throw Naming.several("", running.map { "\($0.id.text) \($0.name)" }) }
    return found
  }

  /// An item of a plan: `duty-3`, or its identifier.
  func item(_ name: String, of plan: Plan) throws -> PlanItem {
    if let id = Identifier(name), let item = try items.get(id), item.plan == plan.id { return item }
    let all = try items.of(plan: plan.id)
    guard let item = all.first(where: { $0.label == name.lowercased() }) else {
      throw Naming.missing(Wording("mục", en: "item"), name, among: all.map(\.label), list: "plan show \(plan.id.text)")
    }
    return item
  }

  /// Somebody by the office's number, identifier or name.
  func person(named name: String) throws -> Person {
    if let id = Identifier(name), let person = try people.get(id) { return person }
    if let person = try people.withCode(name).first { return person }
    let found = try people.find(SearchQuery("\"\(name.filter { $0 != "\"" })\""), limit: 10)
    let exact = found.filter { Folding.searchKey(of: $0.name) == Folding.searchKey(of: name) }
    let best = exact.isEmpty ? found : exact
    if best.count > 1 { throw Naming.several(name, best.map { "\($0.id.text) \($0.name)" }) }
    guard let person = best.first else {
      throw Naming.missing(Wording("người", en: "person"), name, list: "people list")
    }
    return person
  }

  func account(named login: String) throws -> Account {
    guard let account = try accounts.named(login.lowercased()) else {
      throw Naming.missing(
        Wording("tài khoản", en: "account"), login, among: try accounts.all().map(\.login), list: "account list")
    }
    return account
  }
}

enum Naming {
  static let launching = Wording("Phát động: thidua movement launch", en: "Launch it: thidua movement launch")

  /// What was named is not there: which known name is near, and the command that lists them all.
  static func missing(_ what: Wording, _ name: String, among known: [String] = [], list: String) -> Problem {
    let keys = Dictionary(known.map { (Folding.searchKey(of: $0), $0) }) { first, _ in first }
    let near = NearestWord.find(Folding.searchKey(of: name), in: keys.keys.sorted()).flatMap { keys[$0] }
    let (perhaps, maybe) = near.map { ("Có phải «\($0)»? ", "Did you mean «\($0)»? ") } ?? ("", "")
    return Problem.notFound(
      what, name, fix: Wording("\(perhaps)Xem cả danh sách: thidua \(list)", en: "\(maybe)See them all: thidua \(list)")
    )
  }

  static func several(_ name: String, _ found: [String]) -> Problem {
    let list = found.prefix(5).joined(separator: "; ")
    return Problem.invalid(
      "name.several",
      name.isEmpty
        ? Wording("có nhiều mục, cần nói rõ mục nào", en: "there are several, say which")
        : Wording("«\(name)» có thể là nhiều mục", en: "«\(name)» may be several"),
      field: name.isEmpty ? nil : name, fix: Wording("Chọn một: \(list)", en: "Choose one: \(list)"))
  }
}

extension PlanItem {
  /// `duty-3`
  var label: String { "\(kind.rawValue)-\(ordinal)" }
}
