import CivilTime
import Domain
import SQL
import Vietnamese

/// The people of an agency. Lists are in the Vietnamese order of names.
package struct PersonTable {
  /// Where a list goes on: behind this person.
  package struct Cursor: Sendable, Equatable {
    package var sortKey: String
    package var id: Identifier
    package init(sortKey: String, id: Identifier) {
      self.sortKey = sortKey
      self.id = id
    }
  }

  private let connection: any Connection
  private let agency: Identifier

  package init(_ connection: any Connection, _ agency: Identifier) {
    self.connection = connection
    self.agency = agency
  }

  private static func read(_ row: borrowing Row) throws -> Person {
    Person(
      id: try row.id(0), kind: try row.word(1), name: try row.text(2), code: try row.optionalText(3),
      birthday: try row.optionalDay(4))
  }

  private static let columns = "p.id, p.kind, p.name, p.code, p.birthday"

  package func get(_ id: Identifier) throws -> Person? {
    try connection.first(
      "SELECT \(PersonTable.columns) FROM person p WHERE p.agency = $1 AND p.id = $2", agency, id, row: PersonTable.read
    )
  }

  package func withCode(_ code: String) throws -> [Person] {
    try connection.all(
      "SELECT \(PersonTable.columns) FROM person p WHERE p.agency = $1 AND p.code = $2 ORDER BY p.id", agency, code,
      row: PersonTable.read)
  }

  package func count() throws -> Int {
    Int(try connection.first("SELECT count(*) FROM person WHERE agency = $1", agency) { try $0.integer(0) } ?? 0)
  }

  package func isAny() throws -> Bool {
    try connection.first("SELECT 1 FROM person WHERE agency = $1 LIMIT 1", agency) { try $0.integer(0) } != nil
  }

  /// Everybody, a page at a time.
  package func page(after cursor: Cursor?, limit: Int) throws -> [Person] {
    try connection.all(
      """
      SELECT \(PersonTable.columns) FROM person p WHERE p.agency = $1 AND (p.sort_key, p.id) > ($2, $3)
      ORDER BY p.sort_key, p.id LIMIT $4
      """, agency, cursor?.sortKey ?? "", cursor?.id.number ?? -1, limit, row: PersonTable.read)
  }

  /// Who has a post below these paths on a day.
  package func within(_ path: String, on day: Day, limit: Int) throws -> [(person: Person, post: Post)] {
    try connection.all(
      """
      SELECT \(PersonTable.columns), t.id, t.unit, t.position, t.standing, t.employment, t.valid_from, t.valid_until
      FROM unit u JOIN post t ON t.agency = u.agency AND t.unit = u.id
        JOIN person p ON p.agency = t.agency AND p.id = t.person
      WHERE u.agency = $1 AND u.path >= $2 AND u.path < $3
        AND (t.valid_from IS NULL OR t.valid_from <= $4) AND (t.valid_until IS NULL OR t.valid_until >= $4)
      ORDER BY p.sort_key, p.id LIMIT $5
      """, agency, path, UnitPath.end(path), day, limit
    ) { row in
      let person = try PersonTable.read(row)
      return (
        person,
        Post(
          id: try row.id(5), person: person.id, unit: try row.id(6), position: try row.optionalText(7),
          standing: try row.word(8), employment: try row.isNull(9) ? nil : row.word(9), from: try row.optionalDay(10),
          until: try row.optionalDay(11))
      )
    }
  }

  /// People with all words of a query in their names or numbers, with and without accents, the newest first.
  /// `isWanted` is asked for one after the other until enough are found.
  package func find(
    _ query: SearchQuery, limit: Int, where isWanted: (Identifier) throws -> Bool = { _ in true }
  ) throws -> [Person] {
    var found: [Person] = []
    try connection.search(Schema.peopleSearch, agency: agency.number, query) { number in
      guard found.count < limit else { return false }
      if let id = Identifier(number), try isWanted(id), let person = try get(id) { found.append(person) }
      return true
    }
    return found
  }

  package func insert(_ person: Person) throws {
    try connection.run(
      """
      INSERT INTO person (agency, id, kind, name, sort_key, code, birthday, version) VALUES ($1, $2, $3, $4, $5, $6, $7, 1)
      """, agency, person.id, person.kind.rawValue, person.name, NameOrder(person.name).text, person.code,
      person.birthday)
    try index(person)
  }

  /// Many people who are not there yet.
  package func insertNew(_ people: [Person]) throws {
    var rest = people[...]
    try connection.bulk(
      into: "person", ["agency", "id", "kind", "name", "sort_key", "code", "birthday", "version"]
    ) {
      rest.popFirst().map {
        [
          agency.sqlValue, $0.id.sqlValue, .text($0.kind.rawValue), .text($0.name), .text(NameOrder($0.name).text),
          $0.code.sqlValue, $0.birthday.sqlValue, .integer(1),
        ]
      }
    }
    rest = people[...]
    try connection.indexNew(Schema.peopleSearch, agency: agency.number) {
      rest.popFirst().map { (id: $0.id.number, text: PersonTable.indexed($0)) }
    }
  }

  /// People whose name is written just so.
  package func named(_ name: String) throws -> [Person] {
    try connection.all(
      """
      SELECT \(PersonTable.columns) FROM person p WHERE p.agency = $1 AND p.sort_key = $2 AND p.name = $3 ORDER BY p.id
      """, agency, NameOrder(name).text, name, row: PersonTable.read)
  }

  package func update(_ person: Person) throws {
    let sortKey = NameOrder(person.name).text
    let before = try connection.first(
      "SELECT sort_key FROM person WHERE agency = $1 AND id = $2", agency, person.id, row: { try $0.text(0) })
    if let before { try RosterTable(connection, agency).move(person.id, from: before, to: sortKey) }
    try connection.run(
      """
      UPDATE person SET kind = $3, name = $4, sort_key = $5, code = $6, birthday = $7, version = version + 1
      WHERE agency = $1 AND id = $2
      """, agency, person.id, person.kind.rawValue, person.name, sortKey, person.code, person.birthday)
    try index(person)
  }

  package func delete(_ id: Identifier) throws {
    try connection.run("DELETE FROM person WHERE agency = $1 AND id = $2", agency, id)
    try connection.unindex(Schema.peopleSearch, agency: agency.number, id: id.number)
  }

  /// Makes the search anew, after records came in without it.
  package func indexAll() throws {
    var cursor: Cursor?
    repeat {
      let page = try page(after: cursor, limit: 1000)
      for person in page { try index(person) }
      cursor = page.last.map { Cursor(sortKey: NameOrder($0.name).text, id: $0.id) }
    } while cursor != nil
  }

  private func index(_ person: Person) throws {
    try connection.index(
      Schema.peopleSearch, agency: agency.number, id: person.id.number, text: PersonTable.indexed(person))
  }

  private static func indexed(_ person: Person) -> String {
    person.code.map { "\(person.name) \($0)" } ?? person.name
  }
}
