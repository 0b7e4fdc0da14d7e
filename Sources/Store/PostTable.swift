import CivilTime
import Domain
import SQL

/// Who was in which unit, from when to when.
package struct PostTable {
  private let connection: any Connection
  private let agency: Identifier

  package init(_ connection: any Connection, _ agency: Identifier) {
    self.connection = connection
    self.agency = agency
  }

  private static let columns = "id, person, unit, position, standing, employment, valid_from, valid_until"

  private static func read(_ row: borrowing Row) throws -> Post {
    Post(
      id: try row.id(0), person: try row.id(1), unit: try row.id(2), position: try row.optionalText(3),
      standing: try row.word(4), employment: try row.isNull(5) ? nil : row.word(5), from: try row.optionalDay(6),
      until: try row.optionalDay(7))
  }

  /// The earliest first; what has no beginning stands before all.
  package func of(person: Identifier) throws -> [Post] {
    try connection.all(
      """
      SELECT \(PostTable.columns) FROM post WHERE agency = $1 AND person = $2
      ORDER BY valid_from IS NOT NULL, valid_from, id
      """, agency, person, row: PostTable.read)
  }

  /// Where the units of all posts of a person stand, the latest post first.
  package func paths(of person: Identifier) throws -> [String] {
    try connection.all(
      """
      SELECT u.path FROM post t CROSS JOIN unit u
      WHERE t.agency = $1 AND t.person = $2 AND u.agency = t.agency AND u.id = t.unit ORDER BY t.id DESC
      """, agency, person
    ) { try $0.text(0) }
  }

  package func of(unit: Identifier, on day: Day) throws -> [Post] {
    try connection.all(
      """
      SELECT \(PostTable.columns) FROM post WHERE agency = $1 AND unit = $2
        AND (valid_from IS NULL OR valid_from <= $3) AND (valid_until IS NULL OR valid_until >= $3) ORDER BY id
      """, agency, unit, day, row: PostTable.read)
  }

  /// Heads, deputies, and posts with a title of their own: those a plan can name.
  package func named(on day: Day, limit: Int = 20_000) throws -> [Post] {
    try connection.all(
      """
      SELECT \(PostTable.columns) FROM post WHERE agency = $1 AND (standing <> 'worker' OR position IS NOT NULL)
        AND (valid_from IS NULL OR valid_from <= $2) AND (valid_until IS NULL OR valid_until >= $2) ORDER BY id LIMIT $3
      """, agency, day, limit, row: PostTable.read)
  }

  /// How many people have a post on a day in each unit at or below a path. The units come first (CROSS JOIN keeps the
  /// order): what lies elsewhere costs nothing. `kinds`: of these kinds of employment, or of one nobody has entered.
  package func headcounts(
    in path: String, on day: Day, of kinds: Set<Post.Employment>? = nil
  ) throws -> [Identifier: Int] {
    var counts: [Identifier: Int] = [:]
    try connection.each(
      """
      SELECT t.unit, count(DISTINCT t.person) FROM unit u CROSS JOIN post t
      WHERE u.agency = $1 AND u.path >= $3 AND u.path < $4 AND t.agency = u.agency AND t.unit = u.id
        AND (t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_until IS NULL OR t.valid_until >= $2)\(PostTable.having(kinds))
      GROUP BY t.unit
      """, agency, day, path, UnitPath.end(path)
    ) { counts[try $0.id(0)] = Int(try $0.integer(1)) }
    return counts
  }

  /// How many people have a post on a day at or below a path, each counted once.
  package func headcount(in path: String, on day: Day, of kinds: Set<Post.Employment>? = nil) throws -> Int {
    let count = try connection.first(
      """
      SELECT count(DISTINCT t.person) FROM unit u CROSS JOIN post t
      WHERE u.agency = $1 AND u.path >= $3 AND u.path < $4 AND t.agency = u.agency AND t.unit = u.id
        AND (t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_until IS NULL OR t.valid_until >= $2)\(PostTable.having(kinds))
      """, agency, day, path, UnitPath.end(path)
    ) { try $0.integer(0) }
    return Int(count ?? 0)
  }

  private static func having(_ kinds: Set<Post.Employment>?) -> String {
    guard let kinds else { return "" }
    let words = Post.Employment.allCases.filter(kinds.contains).map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return " AND (t.employment IS NULL OR t.employment IN (\(words)))"
  }

  /// The names of those who lead the units at or below a path on a day.
  package func headNames(in path: String, on day: Day) throws -> [Identifier: String] {
    var names: [Identifier: String] = [:]
    try connection.each(
      """
      SELECT t.unit, p.name FROM unit u CROSS JOIN post t JOIN person p ON p.agency = t.agency AND p.id = t.person
      WHERE u.agency = $1 AND u.path >= $3 AND u.path < $4
        AND t.agency = u.agency AND t.unit = u.id AND t.standing = 'head'
        AND (t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_until IS NULL OR t.valid_until >= $2)
      ORDER BY t.id DESC
      """, agency, day, path, UnitPath.end(path)
    ) { names[try $0.id(0)] = try $0.text(1) }
    return names
  }

  /// The same for the units right below one.
  package func headNames(under parent: Identifier, on day: Day) throws -> [Identifier: String] {
    var names: [Identifier: String] = [:]
    try connection.each(
      """
      SELECT t.unit, p.name FROM unit u CROSS JOIN post t JOIN person p ON p.agency = t.agency AND p.id = t.person
      WHERE u.agency = $1 AND u.parent = $3
        AND t.agency = u.agency AND t.unit = u.id AND t.standing = 'head'
        AND (t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_until IS NULL OR t.valid_until >= $2)
      ORDER BY t.id DESC
      """, agency, day, parent
    ) { names[try $0.id(0)] = try $0.text(1) }
    return names
  }

  package func insert(_ post: Post) throws {
    try connection.run(
      """
      INSERT INTO post (agency, id, person, unit, position, standing, employment, valid_from, valid_until)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """, agency, post.id, post.person, post.unit, post.position, post.standing.rawValue, post.employment?.rawValue,
      post.from, post.until)
    try roster.add([post])
  }

  package func get(_ id: Identifier) throws -> Post? {
    try connection.first(
      "SELECT \(PostTable.columns) FROM post WHERE agency = $1 AND id = $2", agency, id, row: PostTable.read)
  }

  /// Many posts that are not there yet.
  package func insertNew(_ posts: [Post]) throws {
    var rest = posts[...]
    try connection.bulk(
      into: "post",
      ["agency", "id", "person", "unit", "position", "standing", "employment", "valid_from", "valid_until"]
    ) {
      rest.popFirst().map {
        [
          agency.sqlValue, $0.id.sqlValue, $0.person.sqlValue, $0.unit.sqlValue, $0.position.sqlValue,
          .text($0.standing.rawValue), ($0.employment?.rawValue).sqlValue, $0.from.sqlValue, $0.until.sqlValue,
        ]
      }
    }
    try roster.add(posts)
  }

  package func update(_ post: Post) throws {
    guard let before = try get(post.id) else { return }
    try roster.remove([before])
    try connection.run(
      """
      UPDATE post SET unit = $3, position = $4, standing = $5, employment = $6, valid_from = $7, valid_until = $8
      WHERE agency = $1 AND id = $2
      """, agency, post.id, post.unit, post.position, post.standing.rawValue, post.employment?.rawValue, post.from,
      post.until)
    try roster.add([post])
  }

  package func end(_ id: Identifier, on day: Day) throws {
    guard var post = try get(id) else { return }
    post.until = day
    try update(post)
  }

  package func delete(_ ids: [Identifier]) throws {
    try roster.remove(try ids.compactMap { try get($0) })
    for id in ids { try connection.run("DELETE FROM post WHERE agency = $1 AND id = $2", agency, id) }
  }

  private var roster: RosterTable { RosterTable(connection, agency) }
}
