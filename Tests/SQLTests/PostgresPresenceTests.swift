import TestSupport
import Testing

@Suite struct PostgresPresenceTests {
  @Test(.enabled(if: PostgresCluster.isInstalled, "PostgreSQL is not installed: these tests ran on SQLite alone"))
  func postgresTakesPart() {
    #expect(PostgresCluster.shared != nil, "PostgreSQL is installed but does not start")
  }
}
