import Actions
import CivilTime
import Commands
import Domain
import HTTP
import TestSupport
import Testing

@testable import Web

/// The same launch by pages and by command lines leaves the same events in the same order.
struct SameEventsTests {
  private static let units = ["Văn phòng", "Phòng Công trình", "Phòng Tổ chức"]

  @Test func aLaunchIsTheSameByPageAndByCommand() async throws {
    let hand = try await OfficeAtHand()
    try await hand.found()
    for name in Self.units { try await hand.add(unit: name) }
    let document = try await hand.drop()
    try await hand.makeReady(document)
    _ = try await hand.launch(document)
    let byPage = try await Self.events(of: hand.site.office)

    let folder = TestFolder.make()
    try FileBytes.write(Array(WaterPlan.text.utf8), to: "\(folder)/kehoach.txt")
    try await Self.run(
      ["init", "Sở Thủy lợi tỉnh An Hòa"], ["unit", "add", Self.units[0]], ["unit", "add", Self.units[1]],
      ["unit", "add", Self.units[2]], ["plan", "add", "\(folder)/kehoach.txt"], ["plan", "confirm", "--rest", "keep"],
      ["plan", "set", "--from", "15/01/2026", "--to", "15/12/2026"], in: folder)
    let open = try await Self.unowned(in: folder)
    #expect(!open.isEmpty)
    for label in open { try await Self.run(["duty", "assign", label, "Văn phòng"], in: folder) }
    try await Self.run(["pledge", "confirm", "pledge-1"], ["movement", "launch"], in: folder)
    let office = try await Office.open(Office.Place(folder: "\(folder)/data"), program: "thidua 0.0.0")
    let byCommand = try await Self.events(of: office)
    await office.close()
    #expect(byPage == byCommand)
    #expect(byPage.count > 5 && byPage.first?.hasPrefix("plan.add plan") ?? false)
    #expect(byPage.last?.hasPrefix("movement.launch movement") ?? false)
  }

  private static func run(_ lines: [String]..., in folder: String) async throws {
    try await apart {
      for line in lines {
        var session = Session(
          out: Output(), err: Output(), surroundings: Surroundings(today: Day(2026, 1, 20)!), documents: .files)
        let status = Program.run(line + ["--data", "\(folder)/data"], in: &session)
        guard status == 0 || status == 1 else { throw Failed(words: session.err.string) }
      }
    }
  }

  struct Failed: Error { let words: String }

  /// Labels of the items nobody answers for yet, in the order in which the page asks for them.
  private static func unowned(in folder: String) async throws -> [String] {
    let office = try await Office.open(Office.Place(folder: "\(folder)/data"), program: "thidua 0.0.0")
    let (actor, agency) = try await looker(office)
    let labels = try await office.ask(as: actor, in: agency) { desk in
      try desk.plans.all().flatMap { try PlanView($0.id, at: desk).unowned.map(ItemWords.name) }
    }
    await office.close()
    return labels
  }

  private static func looker(_ office: Office) async throws -> (Actor, Identifier) {
    let agency = try #require(try await office.agencies().first)
    let grant = Actor.Grant(role: .emulationOfficer, unit: agency.id, path: "")
    return (Actor(account: nil, name: "kiểm", grants: [grant], channel: .system), agency.id)
  }

  /// From the document to the launch: verb, what it is about, details. Numbers of records are told by their place.
  private static func events(of office: Office) async throws -> [String] {
    let (actor, agency) = try await looker(office)
    return try await office.ask(as: actor, in: agency) { desk in
      let plan = try #require(try desk.plans.all().first)
      var names = [plan.id.text: "plan"]
      for item in try desk.items.of(plan: plan.id) { names[item.id.text] = "\(item.kind.rawValue)-\(item.ordinal)" }
      for (index, doubt) in try desk.doubts.of(plan: plan.id).enumerated() { names[doubt.id.text] = "doubt-\(index)" }
      for (movement, _) in try desk.movements.all() { names[movement.id.text] = "movement" }
      let all = try desk.events.page(before: nil, subject: nil, limit: 1000).reversed()
      return all.filter { pair in pair.event.subject.map { names[$0.text] != nil } ?? false }.map { event, details in
        var words = "\(event.verb) \(names[event.subject?.text ?? ""] ?? "?") \(details ?? "")"
        for (id, name) in names { words = words.components(of: id).joined(separator: name) }
        return words
      }
    }
  }
}
