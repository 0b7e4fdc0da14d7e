import Glibc
import Testing

/// The databases a test runs on. Tests of tables take `arguments: DatabaseKind.present`.
package enum DatabaseKind: String, Sendable, CaseIterable, CustomTestStringConvertible {
  case sqlite, postgres

  /// Both, or SQLite alone where PostgreSQL is not installed; one test says so.
  package static var present: [DatabaseKind] { PostgresCluster.isInstalled ? [.sqlite, .postgres] : [.sqlite] }

  package var testDescription: String { rawValue }

  /// The address of an empty database that nobody else uses.
  package func freshAddress() -> String {
    switch self {
    case .sqlite: return "sqlite:" + TestFolder.make() + "/test.sqlite"
    case .postgres:
      guard let cluster = PostgresCluster.shared else { preconditionFailure("PostgreSQL does not start") }
      return cluster.freshAddress()
    }
  }
}
