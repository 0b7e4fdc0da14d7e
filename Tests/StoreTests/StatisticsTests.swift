import SQL
import TestSupport
import Testing

@testable import Store

/// Every key begins with the agency: a statement that knows more never walks through the whole agency to save a sort.
@Suite struct StatisticsTests {
  @Test(arguments: [
    ("SELECT id FROM post WHERE agency = 1 AND unit = 2 ORDER BY id", "post_unit"),
    ("SELECT id FROM post WHERE agency = 1 AND unit = 2 AND standing = 'head' ORDER BY id", "post_head"),
    ("SELECT id FROM assignment WHERE agency = 1 AND plan = 2 ORDER BY id", "assignment_plan"),
    ("SELECT id FROM plan_item WHERE agency = 1 AND plan = 2", "plan_item_plan"),
    ("SELECT reason FROM due_time WHERE agency = 1 AND movement = 2 ORDER BY due, item, key", "due_time_order"),
    ("SELECT id FROM due_time WHERE agency = 1 AND movement = 2 AND item = 3 AND key = 'a'", "due_time_key"),
    ("SELECT person FROM roster WHERE agency = 1 AND unit = 2 ORDER BY sort_key, person, post", "PRIMARY KEY"),
    ("SELECT id FROM unit WHERE agency = 1 AND path >= 'a' AND path < 'b' ORDER BY id", "unit_path"),
  ])
  func theNarrowIndexIsTaken(_ statement: String, _ index: String) async throws {
    let database = try await Database.open(DatabaseKind.sqlite.freshAddress())
    try await Migrator(Schema.migrations, program: "thidua 0.0.0", clock: { 0 }).run(database, backup: .none)
    let steps = try await database.read { connection in
      try connection.all("EXPLAIN QUERY PLAN \(statement)") { try $0.text(3) }
    }
    #expect(steps.contains { $0.contains(index) }, "\(steps)")
    await database.close()
  }
}
