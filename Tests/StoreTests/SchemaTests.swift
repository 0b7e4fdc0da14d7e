import Glibc
import SQL
import TestSupport
import Testing

@testable import Store

@Suite struct SchemaTests {
  /// What has been shipped is never changed: a change shows here as another checksum.
  @Test func migrationsAreFrozen() throws {
    Golden(beside: #filePath).check(Array(Schema.migrations.lockText.utf8), "../migrations.lock")
  }

  /// The schema as each engine holds it.
  @Test(arguments: DatabaseKind.present) func schemaOfEachEngine(_ kind: DatabaseKind) async throws {
    let database = try await Database.open(kind.freshAddress())
    try await Migrator(Schema.migrations, program: "thidua 0.0.0", clock: { 0 }).run(database, backup: .none)
    let dump = try await SchemaDump.text(database)
    Golden(beside: #filePath).check(Array(dump.utf8), "schema.\(kind.rawValue).sql")
    await database.close()
  }
}
