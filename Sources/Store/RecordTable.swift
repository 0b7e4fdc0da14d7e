import SQL

/// One table as backups see it: its name, columns and key, read from the definitions of the schema so that no second
/// list can lag behind them.
package struct RecordTable: Sendable, Equatable {
  package enum Kind: String, Sendable { case integer, text, bytes }
  package struct Column: Sendable, Equatable {
    package var name: String
    package var kind: Kind
  }
  package var name: String
  package var columns: [Column]
  /// Names of the key's columns: the order of records.
  package var key: [String]

  /// All tables of the schema but those made from others, in the order in which they were made.
  package static let all: [RecordTable] = Schema.migrations.migrations.flatMap(\.steps).flatMap { step in
    guard case .sql(let text) = step else { return [RecordTable]() }
    return text.split(separator: ";").compactMap { RecordTable(definition: String($0)) }
  }.filter { !Schema.derived.contains($0.name) }

  /// Nil for what defines no table.
  private init?(definition: String) {
    let words = definition.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    guard words.hasPrefix("CREATE TABLE "), let open = words.firstIndex(of: "("), let close = words.lastIndex(of: ")")
    else { return nil }
    name = String(words[words.index(words.startIndex, offsetBy: 13)..<open]).filter { $0 != " " }
    (columns, key) = ([], [])
    for part in RecordTable.parts(words[words.index(after: open)..<close]) {
      let pieces = part.split(separator: " ")
      if part.hasPrefix("PRIMARY KEY"), let from = part.firstIndex(of: "("), let to = part.lastIndex(of: ")") {
        key = part[part.index(after: from)..<to].split(separator: ",").map { $0.filter { $0 != " " } }
      } else if pieces.count >= 2, let kind = RecordTable.kind(String(pieces[1])) {
        columns.append(Column(name: String(pieces[0]), kind: kind))
        if part.contains("PRIMARY KEY") { key = [String(pieces[0])] }
      }
    }
  }

  /// Cut at the commas outside brackets.
  private static func parts(_ text: Substring) -> [String] {
    var (parts, depth) = ([""], 0)
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if character == ",", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
    }
    return parts.map { String($0.drop { $0 == " " }) }
  }

  private static func kind(_ placeholder: String) -> Kind? {
    switch placeholder {
    case "{id}", "{integer}", "{instant}", "{flag}": .integer
    case "{text}", "{day}", "{json}": .text
    case "{bytes}": .bytes
    default: nil
    }
  }

  /// Every record, in the order of the key.
  package func each(_ connection: any Connection, _ body: ([SQLValue]) throws -> Void) throws {
    let names = columns.map(\.name).joined(separator: ", ")
    let statement = "SELECT \(names) FROM \(name) ORDER BY \(key.joined(separator: ", "))"
    try connection.execute(statement, []) { row in
      var values: [SQLValue] = []
      for (index, column) in columns.enumerated() {
        if row.isNull(index) {
          values.append(.null)
        } else {
          switch column.kind {
          case .integer: values.append(.integer(try row.integer(index)))
          case .text: values.append(.text(try row.text(index)))
          case .bytes: values.append(.bytes(try row.bytes(index)))
          }
        }
      }
      try body(values)
      return true
    }
  }

  /// Puts records in; the answer is how many. The table is empty before.
  @discardableResult
  package func fill(_ connection: any Connection, _ next: () throws -> [SQLValue]?) throws -> Int {
    try connection.bulk(into: name, columns.map(\.name), next)
  }
}
