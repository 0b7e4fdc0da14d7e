import Actions
import CivilTime
import Domain
import Formats
import Store
import TestSupport

/// An invented department to work in, in a database of its own.
struct SampleOffice {
  let office: Office
  let agency: Agency
  let actor: Actor
  let units: [String: Unit]

  /// With its usual units, and a fixed day.
  static func make(_ kind: DatabaseKind, units names: [String] = usual) async throws -> SampleOffice {
    let place = Office.Place(
      folder: TestFolder.make() + "/data", database: kind == .sqlite ? nil : kind.freshAddress(),
      rehearsalDay: Day(2026, 3, 2))
    let office = try await Office.create(place, program: "thử")
    let founding = try FoundAgency(
      id: office.newID(), name: "Sở Thủy lợi tỉnh An Hòa", shortName: "Sở Thủy lợi", isSimulation: true,
      login: "quantri",
      administrator: "Quản trị", password: nil, mustChange: false)
    let nobody = Actor(account: nil, name: "thử", grants: [], channel: .commandLine)
    let agency = try await office.perform(founding, as: nobody, in: founding.agency.id).agency
    let actor = try await office.commandLineActor(as: nil, systemUser: "thử", in: agency.id)
    var units: [String: Unit] = [:]
    for name in names {
      units[name] = try await office.perform(try AddUnit(name: name), as: actor, in: agency.id)
    }
    return SampleOffice(office: office, agency: agency, actor: actor, units: units)
  }

  static let usual = ["Văn phòng", "Phòng Kế hoạch", "Phòng Quản lý công trình", "Trung tâm Quan trắc"]

  @discardableResult
  func perform<A: Action>(_ action: A) async throws -> A.Answer {
    try await office.perform(action, as: actor, in: agency.id)
  }

  func ask<Answer: Sendable>(_ question: @escaping @Sendable (Desk) throws -> Answer) async throws -> Answer {
    try await office.ask(as: actor, in: agency.id, question)
  }

  // MARK: Lists

  func open(_ csv: String, _ wishes: ListSource.Wishes = ListSource.Wishes()) async throws -> ListSource {
    try await office.openPeopleList(
      InputFile(bytes: Array(csv.utf8), name: "ds.csv"), wishes: wishes, as: actor, in: agency.id)
  }

  func importPeople(_ csv: String, _ choices: PeopleImportChoices = PeopleImportChoices()) async throws -> ListReport {
    try await perform(ImportPeople(try await open(csv), choices))
  }

  /// Everybody as `name|code|birthday|unit|position|standing|employment`, by name.
  func everybody() async throws -> [String] {
    try await ask { desk in
      try desk.listPeople(in: nil, limit: 1_000).map { placed in
        let (person, post) = (placed.person, placed.post)
        return [
          person.name, person.code, person.birthday?.description, placed.unit, post?.position, post?.standing.rawValue,
          post?.employment?.rawValue,
        ].map { $0 ?? "" }.joined(separator: "|")
      }
    }
  }
}
