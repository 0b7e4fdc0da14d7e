/// What table definitions spell differently for each engine, written once with placeholders:
///
///     CREATE TABLE unit (agency {id} NOT NULL, id {id} NOT NULL, name {text} NOT NULL, PRIMARY KEY (agency, id)) {keyed}
///
/// Text sorts by its bytes on both engines; the Vietnamese order is a column of its own. JSON is kept as written.
package enum Dialect {
  /// `name`, on SQLite, on PostgreSQL.
  private static let placeholders: [(name: String, sqlite: String, postgres: String)] = [
    ("id", "INTEGER", "bigint"),
    ("integer", "INTEGER", "bigint"),
    ("instant", "INTEGER", "bigint"),
    ("flag", "INTEGER", "smallint"),
    ("real", "REAL", "double precision"),
    ("text", "TEXT", "text COLLATE \"C\""),
    ("day", "TEXT", "text COLLATE \"C\""),
    ("bytes", "BLOB", "bytea"),
    ("json", "TEXT", "json"),
    ("strict", "STRICT", ""),
    ("keyed", "STRICT, WITHOUT ROWID", ""),
  ]

  /// The definition for one engine. A placeholder nobody knows is `invalid`.
  package static func ddl(_ text: String, for engine: Engine) throws(SQLProblem) -> String {
    var out = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      out += rest[..<open]
      guard let close = rest[open...].firstIndex(of: "}") else {
        throw SQLProblem(.invalid, "no end of the placeholder in: \(text)")
      }
      let name = rest[rest.index(after: open)..<close]
      guard let known = placeholders.first(where: { $0.name == name }) else {
        throw SQLProblem(.invalid, "no placeholder {\(name)}")
      }
      out += engine == .sqlite ? known.sqlite : known.postgres
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }

  /// Whether a name can stand in a statement as it is: lower-case letters, digits, `_`.
  static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, first < 0x30 || first > 0x39 else { return false }
    return name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
  }
}
