import Domain
import Glibc
import SQL
import Store
import TestSupport
import Testing

@testable import Actions

@Suite struct BackupTests {
  /// From each engine into each: the same records, the same files, a chain that holds, a search that finds.
  @Test(arguments: DatabaseKind.present, DatabaseKind.present)
  func whatIsRestoredIsTheSame(_ from: DatabaseKind, _ to: DatabaseKind) async throws {
    let rehearsal = try await Rehearsal.open(from)
    let plan = try await rehearsal.readyPlan()
    try await rehearsal.perform(try AddPerson(name: "Đỗ Thị Hạnh", code: "A\t7", unit: try rehearsal.unit("Thanh tra")))
    let movement = try await rehearsal.perform(LaunchMovement(plan.id))
    let folder = TestFolder.make() + "/sao-luu"
    let manifest = try await rehearsal.office.backUp(to: folder)
    #expect(manifest.tables.count == RecordTable.all.count && manifest.tables.map(\.count).reduce(0, +) > 50)
    await rehearsal.office.close()

    let place = Office.Place(
      folder: TestFolder.make() + "/moi", database: to == .sqlite ? nil : to.freshAddress())
    let (office, _) = try await Office.restore(folder, to: place, program: "thidua 0.0.0")
    let again = try await office.database.read { try Backup.read($0) }
    #expect(again == manifest.tables)
    let report = try await office.verify(as: rehearsal.administrator, in: rehearsal.agency)
    #expect(report.breaks.isEmpty && Hex.text(report.head) == manifest.heads.first?.hash)
    let found = try await office.ask(as: rehearsal.administrator, in: rehearsal.agency) { desk in
      (try desk.people.find(SearchQuery("do hanh"), limit: 5).map(\.name), try desk.movement(movement.id).movement.name)
    }
    #expect(found.0 == ["Đỗ Thị Hạnh"] && found.1 == "Nước về đúng hẹn")
    await office.close()
  }

  @Test func aBackupIsNotWrittenOverAnother() async throws {
    let rehearsal = try await Rehearsal.open()
    let folder = TestFolder.make() + "/b"
    _ = try await rehearsal.office.backUp(to: folder)
    #expect(await problem { _ = try await rehearsal.office.backUp(to: folder) }?.key == "backup.exists")
    await rehearsal.office.close()
  }

  @Test func aDamagedBackupIsRefused() async throws {
    let rehearsal = try await Rehearsal.open()
    _ = try await rehearsal.addPlan()
    await rehearsal.office.close()
    let office = try await Office.open(Office.Place(folder: rehearsal.office.folder.path), program: "thidua 0.0.0")
    let folder = TestFolder.make() + "/b"
    _ = try await office.backUp(to: folder)
    await office.close()
    var records = try FileBytes.read(folder + "/records.jsonl")
    let place = try #require(records.firstRange(of: Array("Thanh tra".utf8)))
    records[place.lowerBound] = UInt8(ascii: "X")
    try FileBytes.write(records, to: folder + "/records.jsonl")
    let new = Office.Place(folder: TestFolder.make() + "/moi")
    #expect(
      await problem { _ = try await Office.restore(folder, to: new, program: "thidua 0.0.0") }?.key == "backup.damaged")
  }

  /// Every table of the schema is in a backup, with all its columns; but for what is made from others.
  @Test(arguments: DatabaseKind.present) func noTableIsLeftOut(_ kind: DatabaseKind) async throws {
    let rehearsal = try await Rehearsal.open(kind)
    let known = Set(RecordTable.all.map(\.name))
    let query =
      kind == .sqlite
      ? "SELECT name FROM sqlite_schema WHERE type = 'table'"
      : "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
    let tables = try await rehearsal.office.database.read { try $0.all(query) { try $0.text(0) } }
    let kept = tables.filter { !$0.hasPrefix("person_search") && !$0.hasPrefix("sqlite_") && $0 != "schema_migration" }
    #expect(Set(kept) == known.union(["roster", "headcount"]))
    if kind == .sqlite {
      for table in RecordTable.all {
        let columns = try await rehearsal.office.database.read {
          try $0.all("SELECT name FROM pragma_table_info($1)", table.name) { try $0.text(0) }
        }
        #expect(columns == table.columns.map(\.name), "\(table.name)")
        #expect(table.key.first == "agency", "the key of \(table.name) begins with the agency")
      }
    }
    await rehearsal.office.close()
  }
}
