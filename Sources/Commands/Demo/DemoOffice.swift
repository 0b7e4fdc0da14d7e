import Actions
import CivilTime
import Domain
import JSON
import Store

import enum Law.Embedded

/// Makes the data of the demonstration: the department, its accounts, one movement launched and one plan to go through.
struct DemoOffice {
  struct SignIn {
    var login: String
    var password: String
    var role: String
  }

  let office: Office
  private let agency: Identifier
  private let officer: Actor

  /// Answers the accounts with their passwords, which are made anew for every data directory.
  static func make(in office: Office) async throws(Problem) -> [SignIn] {
    let chance = PasswordHash.chance()
    let founding = try FoundAgency(
      id: office.newID(), name: DemoPeople.agency, shortName: "SNV", parentName: "UBND tỉnh An Phú", place: "An Phú",
      isSimulation: true, login: "quantri", administrator: "Quản trị hệ thống", password: chance.hash, mustChange: false
    )
    let nobody = Actor(account: nil, name: "demo", grants: [], channel: .system)
    let found = try await office.perform(founding, as: nobody, in: founding.agency.id)
    let id = found.agency.id
    let demo = DemoOffice(
      office: office, agency: id,
      officer: .owner(systemUser: "demo", root: id, path: UnitPath.of(id, under: nil)))
    var signIns = [SignIn(login: "quantri", password: chance.password, role: "quản trị")]
    signIns += try await demo.people()
    try await demo.plans()
    try await demo.rulings()
    return signIns
  }

  private func perform<A: Action>(_ action: A) async throws(Problem) -> A.Answer {
    try await office.perform(action, as: officer, in: agency)
  }

  /// Units, people, and the accounts one looks around with.
  private func people() async throws(Problem) -> [SignIn] {
    var signIns: [SignIn] = []
    func account(_ login: String, _ person: Person, _ role: Role, in unit: Identifier?, _ words: String)
      async throws(Problem)
    {
      let chance = PasswordHash.chance()
      let made = try await perform(
        try AddAccount(
          login: login, name: person.name, person: person.id, role: role, unit: unit, password: chance.hash))
      try await perform(AcceptPassword(made.id))
      signIns.append(SignIn(login: login, password: chance.password, role: "\(words): \(person.name)"))
    }
    let director = try await perform(
      try AddPerson(
        name: DemoPeople.director, code: "SNV001", unit: agency, position: "Giám đốc", standing: .head,
        employment: .official))
    _ = try await perform(
      try AddPerson(
        name: "Vũ Thanh Hà", code: "SNV002", unit: agency, position: "Phó Giám đốc", standing: .deputy,
        employment: .official))
    try await account("giamdoc", director, .leader, in: nil, "lãnh đạo")
    var number = 2
    for (index, part) in DemoPeople.offices.enumerated() {
      let unit = try await perform(try AddUnit(name: part.name, shortName: part.short, kind: part.kind))
      for (place, seat) in DemoPeople.seats(of: part, number: index).enumerated() {
        number += 1
        let person = try await perform(
          try AddPerson(
            name: seat.name, code: "SNV\(padded(number, 3))", unit: unit.id, position: seat.position,
            standing: seat.standing, employment: seat.employment))
        switch (part.short, place) {
        case ("P. TĐKT", 2): try await account("thidua", person, .emulationOfficer, in: nil, "chuyên viên thi đua")
        case ("P. CCHC", 0): try await account("truongphong", person, .unitHead, in: unit.id, "phụ trách đơn vị")
        case ("TTLT", 0): try await account("luutru", person, .unitHead, in: unit.id, "phụ trách đơn vị")
        case ("VP", 5): try await account("canbo", person, .member, in: unit.id, "cán bộ")
        default: break
        }
      }
    }
    return signIns
  }

  /// One plan launched, one freshly read with its doubts.
  private func plans() async throws(Problem) {
    let launched = try await add("so-noi-vu.docx")
    let view = try await office.ask(as: officer, in: agency) { try PlanView(launched.id, at: $0) }
    for doubt in view.doubts { _ = try await perform(AnswerDoubt(doubt.id, doubt.proposal == nil ? .keep : .propose)) }
    let open = try await office.ask(as: officer, in: agency) { desk in
      let view = try PlanView(launched.id, at: desk)
      let owners = try OwnersOfPlan(at: desk).knowing(view.items)
      return view.unowned.compactMap { item in view.proposals(for: item, owners).first.map { (item.id, $0.unit) } }
    }
    for (item, unit) in open { _ = try await perform(AssignItem(item, nil, to: unit)) }
    for pledge in view.items where pledge.kind == .pledge { _ = try await perform(ConfirmPledge(pledge.id)) }
    _ = try await perform(LaunchMovement(launched.id))
    _ = try await add("chuyen-doi-so.txt")
  }

  /// What the law was asked of three invented cases, kept as an officer keeps it.
  private func rulings() async throws(Problem) {
    let name = "hoi-luat.json"
    guard let bytes = Embedded.bytes("examples/\(name)"),
      let questions = try? JSONReader.read(JSONSource(name: name, bytes: bytes)).array
    else { throw Problem.notFound(Wording("câu hỏi mẫu", en: "example"), name) }
    let law = try office.ownLaw()
    for question in questions {
      _ = try await perform(KeepRuling(question, law, about: question["id"]?.string))
    }
  }

  private func add(_ name: String) async throws(Problem) -> Plan {
    guard let bytes = Embedded.bytes("examples/\(name)") else {
      throw Problem.notFound(Wording("văn bản mẫu", en: "example"), name)
    }
    return try await office.addPlan(bytes, named: name, as: officer, in: agency)
  }
}

/// The password of a demonstration is shown to everybody who starts it: nobody has to change it.
private struct AcceptPassword: Action {
  let right: Right? = .manageAccounts
  private let account: Identifier

  init(_ account: Identifier) { self.account = account }

  func perform(at desk: Desk) throws {
    var account = try desk.account(account)
    account.mustChange = false
    try desk.accounts.update(account)
    try desk.record("account.demo", account.id)
  }
}
