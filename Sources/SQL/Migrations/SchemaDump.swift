/// The schema of a database as text, one definition after the other, the same for the same schema: for golden files
/// and for a person who compares.
package enum SchemaDump {
  package static func text(_ database: Database) async throws -> String {
    try await database.read { connection in
      switch connection.engine {
      case .sqlite: try sqlite(connection)
      case .postgres: try postgres(connection)
      }
    }
  }

  /// Definitions as they were written; the tables FTS5 makes for itself are left out.
  private static func sqlite(_ connection: any Connection) throws -> String {
    let query = """
      SELECT s.sql FROM sqlite_schema s
      WHERE s.sql IS NOT NULL AND s.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND NOT EXISTS (
        SELECT 1 FROM sqlite_schema v WHERE v.sql LIKE 'CREATE VIRTUAL TABLE%' AND s.tbl_name IN (
          v.name || '_data', v.name || '_idx', v.name || '_content', v.name || '_docsize', v.name || '_config'))
      ORDER BY s.tbl_name, s.type DESC, s.name
      """
    return try connection.all(query) { try $0.text(0) + ";\n" }.joined()
  }

  private static func postgres(_ connection: any Connection) throws -> String {
    let columns = """
      SELECT c.relname, a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
        || CASE WHEN l.collname IS NULL OR l.collname = 'default' THEN '' ELSE ' COLLATE "' || l.collname || '"' END
        || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END
        || coalesce(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), '')
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
      LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
      LEFT JOIN pg_collation l ON l.oid = a.attcollation
      WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
      ORDER BY c.relname COLLATE "C", a.attnum
      """
    let rules = """
      SELECT c.relname, 'CONSTRAINT ' || r.conname || ' ' || pg_get_constraintdef(r.oid)
      FROM pg_constraint r JOIN pg_class c ON c.oid = r.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = current_schema() ORDER BY c.relname COLLATE "C", r.conname COLLATE "C"
      """
    let indexes = """
      SELECT i.indexdef, n.nspname FROM pg_indexes i JOIN pg_namespace n ON n.nspname = i.schemaname
      WHERE n.nspname = current_schema() AND NOT EXISTS (
        SELECT 1 FROM pg_constraint r WHERE r.conname = i.indexname AND r.connamespace = n.oid)
      ORDER BY i.indexname COLLATE "C"
      """
    let parts = try [columns, rules].flatMap { query in
      try connection.all(query) { (table: try $0.text(0), part: "  " + (try $0.text(1))) }
    }
    var tables: [String] = []
    for part in parts where !tables.contains(part.table) { tables.append(part.table) }
    let definitions = tables.map { table in
      let lines = parts.filter { $0.table == table }.map(\.part).joined(separator: ",\n")
      return "CREATE TABLE \(table) (\n\(lines)\n);\n"
    }
    let others = try connection.all(indexes) { row in
      // The name of the schema is where it lies, not what it is.
      without(" ON \(try row.text(1)).", " ON ", in: try row.text(0)) + ";\n"
    }
    return (definitions + others).joined()
  }

  private static func without(_ old: String, _ new: String, in text: String) -> String {
    let (text, old) = (Array(text.utf8), Array(old.utf8))
    guard text.count >= old.count else { return String(decoding: text, as: UTF8.self) }
    for at in 0...(text.count - old.count) where text[at..<(at + old.count)].elementsEqual(old) {
      return String(decoding: text[..<at] + Array(new.utf8) + text[(at + old.count)...], as: UTF8.self)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
