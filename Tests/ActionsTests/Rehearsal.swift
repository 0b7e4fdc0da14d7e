import CivilTime
import Domain
import SQL
import Store
import Synchronization
import TestSupport

@testable import Actions

/// An invented department on a database of its own: four offices, six people, a day that does not move.
struct Rehearsal {
  let office: Office
  let agency: Identifier
  let administrator: Actor
  let root: PlacedUnit
  var units: [String: Identifier] = [:]

  static func open(
    _ kind: DatabaseKind = .sqlite, clock: HandClock = HandClock(WaterPlan.moment)
  ) async throws -> Rehearsal {
    let folder = TestFolder.make() + "/data"
    let office = try await Office.create(
      Office.Place(folder: folder, database: kind == .sqlite ? nil : kind.freshAddress()), program: "thidua 0.0.0",
      clock: Clock { clock.now })
    let founding = try FoundAgency(
      id: office.newID(), name: "Sở Thủy lợi tỉnh An Hòa", isSimulation: true, login: "quantri",
      administrator: "Quản trị", password: nil, mustChange: false)
    let nobody = Actor(account: nil, name: "test", grants: [], channel: .system)
    let found = try await office.perform(founding, as: nobody, in: founding.agency.id)
    let agency = found.agency.id
    let path = UnitPath.of(agency, under: nil)
    let administrator = Actor(
      account: found.account.id, name: "quantri",
      grants: [
        .init(role: .administrator, unit: agency, path: path), .init(role: .emulationOfficer, unit: agency, path: path),
      ],
      channel: .web)
    let root = try await office.ask(as: administrator, in: agency) { try $0.rootUnit() }
    var rehearsal = Rehearsal(office: office, agency: agency, administrator: administrator, root: root)
    for name in ["Văn phòng", "Phòng Công trình", "Phòng Tổ chức", "Thanh tra"] {
      let unit = try await rehearsal.perform(AddUnit(name: name))
      rehearsal.units[name] = unit.id
    }
    return rehearsal
  }

  @discardableResult
  func perform<A: Action>(_ action: A, as actor: Actor? = nil) async throws(Problem) -> A.Answer {
    try await office.perform(action, as: actor ?? administrator, in: agency)
  }

  func ask<Answer: Sendable>(
    as actor: Actor? = nil, _ question: @escaping @Sendable (Desk) throws -> Answer
  ) async throws(Problem) -> Answer {
    try await office.ask(as: actor ?? administrator, in: agency, question)
  }

  func unit(_ name: String) throws -> Identifier {
    guard let id = units[name] else { throw Problem.notFound(Wording("đơn vị", en: "unit"), name) }
    return id
  }

  /// An actor with one role in one unit.
  func actor(_ role: Role, in unit: Identifier? = nil) async throws -> Actor {
    let place = try await ask { try $0.unit(unit ?? $0.agency) }
    return Actor(
      account: office.newID(), name: role.rawValue,
      grants: [.init(role: role, unit: place.unit.id, path: place.path)], channel: .web)
  }

  func addPlan(_ text: String = WaterPlan.text) async throws(Problem) -> Plan {
    try await office.addPlan(Array(text.utf8), named: "kehoach.txt", as: administrator, in: agency)
  }

  /// Adds the plan, decides everything, gives everything to the office.
  func readyPlan() async throws -> Plan {
    let plan = try await addPlan()
    for doubt in try await ask({ try $0.doubts.of(plan: plan.id) }) { try await perform(AnswerDoubt(doubt.id, .keep)) }
    let view = try await ask { try PlanView(plan.id, at: $0) }
    for item in view.unowned { try await perform(AssignItem(item.id, nil, to: try unit("Văn phòng"))) }
    for item in view.items where item.kind == .pledge { try await perform(ConfirmPledge(item.id)) }
    return plan
  }
}

/// The problem a body is refused with; nil when it goes through.
func problem(_ body: () async throws -> Void) async -> Problem? {
  do {
    try await body()
    return nil
  } catch {
    return Problem(error)
  }
}

/// A clock that a test moves.
final class HandClock: Sendable {
  private let moment: Mutex<Int64>

  init(_ moment: Int64) { self.moment = Mutex(moment) }

  var now: Int64 { moment.withLock { $0 } }

  func move(by milliseconds: Int64) { moment.withLock { $0 += milliseconds } }
}
