import CivilTime
import Domain
import SQL

/// Somebody in a list: the post that brings them there, and the name of its unit.
package struct ListedPerson: Sendable, Equatable {
  package var person: Person
  package var post: Post
  package var unit: String
}

/// Who stands in each unit, in the order of names, and how many stand in each with all below it. Both are kept beside
/// the posts, so that a page of a list and its count cost the same in an office and in a province.
package struct RosterTable {
  private let connection: any Connection
  private let agency: Identifier

  package init(_ connection: any Connection, _ agency: Identifier) {
    self.connection = connection
    self.agency = agency
  }

  // MARK: Keeping

  /// Posts that are in their table since now, of people who are in theirs.
  func add(_ posts: [Post]) throws {
    guard let first = posts.map(\.id).min(), let last = posts.map(\.id).max() else { return }
    let statement = """
      INSERT INTO roster (agency, unit, sort_key, person, post, valid_from, valid_until)
      SELECT t.agency, t.unit, p.sort_key, t.person, t.id, t.valid_from, t.valid_until
      FROM post t JOIN person p ON p.agency = t.agency AND p.id = t.person
      WHERE t.agency = $1 AND t.id >= $2 AND t.id <= $3
      ON CONFLICT (agency, unit, sort_key, person, post) DO NOTHING
      """
    // Posts that came together have names that follow each other.
    if posts.count > 100 {
      try connection.run(statement, agency, first, last)
    } else {
      for post in posts { try connection.run(statement, agency, post.id, post.id) }
    }
    try count(posts, by: 1)
  }

  /// Posts that leave their table or change in it.
  func remove(_ posts: [Post]) throws {
    for post in posts {
      try connection.run(
        """
        DELETE FROM roster WHERE agency = $1 AND unit = $2
          AND sort_key = (SELECT p.sort_key FROM person p WHERE p.agency = $1 AND p.id = $3) AND person = $3 AND post = $4
        """, agency, post.unit, post.person, post.id)
    }
    try count(posts, by: -1)
  }

  /// The name of a person has another place in the order.
  func move(_ person: Identifier, from old: String, to new: String) throws {
    guard old != new else { return }
    let places = try connection.all(
      "SELECT unit, id FROM post WHERE agency = $1 AND person = $2 ORDER BY id", agency, person
    ) { (unit: try $0.id(0), post: try $0.id(1)) }
    for place in places {
      try connection.run(
        """
        UPDATE roster SET sort_key = $6 WHERE agency = $1 AND unit = $2 AND sort_key = $3 AND person = $4 AND post = $5
        """, agency, place.unit, old, person, place.post, new)
    }
  }

  private struct Moment: Hashable, Comparable {
    var unit: Identifier
    /// As `headcount` writes it.
    var day: String
    static func < (a: Moment, b: Moment) -> Bool { (a.unit, a.day) < (b.unit, b.day) }
  }

  /// A post counts from its first day on, and no longer behind its last one.
  private func count(_ posts: [Post], by one: Int) throws {
    var units: [Identifier: [Identifier]] = [:]
    var changes: [Moment: Int] = [:]
    for post in posts {
      let above: [Identifier]
      if let known = units[post.unit] {
        above = known
      } else {
        let path = try connection.first(
          "SELECT path FROM unit WHERE agency = $1 AND id = $2", agency, post.unit, row: { try $0.text(0) })
        above = path.map(UnitPath.units) ?? []
        units[post.unit] = above
      }
      for unit in above {
        changes[Moment(unit: unit, day: post.from?.description ?? ""), default: 0] += one
        if let until = post.until { changes[Moment(unit: unit, day: "\(until)~"), default: 0] -= one }
      }
    }
    for (moment, change) in changes.sorted(by: { $0.key < $1.key }) where change != 0 {
      try connection.run(
        """
        INSERT INTO headcount (agency, unit, day, change) VALUES ($1, $2, $3, $4)
        ON CONFLICT (agency, unit, day) DO UPDATE SET change = headcount.change + excluded.change
        """, agency, moment.unit, moment.day, change)
    }
  }

  /// Makes both anew, after posts came in without them.
  package static func rebuild(_ connection: any Connection) throws { try connection.script(RosterTable.filling) }

  /// Puts every post in. `2026-05-12~` stands behind that day and before the next.
  static let filling = """
    DELETE FROM roster;
    DELETE FROM headcount;
    INSERT INTO roster (agency, unit, sort_key, person, post, valid_from, valid_until)
      SELECT t.agency, t.unit, p.sort_key, t.person, t.id, t.valid_from, t.valid_until
      FROM post t JOIN person p ON p.agency = t.agency AND p.id = t.person;
    INSERT INTO headcount (agency, unit, day, change)
      WITH RECURSIVE above (agency, unit, top) AS (
        SELECT agency, id, id FROM unit
        UNION ALL
        SELECT a.agency, a.unit, u.parent FROM above a JOIN unit u ON u.agency = a.agency AND u.id = a.top
        WHERE u.parent IS NOT NULL),
      moment (agency, unit, day, change) AS (
        SELECT agency, unit, coalesce(valid_from, ''), 1 FROM post
        UNION ALL
        SELECT agency, unit, valid_until || '~', -1 FROM post WHERE valid_until IS NOT NULL),
      own (agency, unit, day, change) AS (
        SELECT agency, unit, day, sum(change) FROM moment GROUP BY agency, unit, day)
      SELECT a.agency, a.top, o.day, sum(o.change) FROM own o JOIN above a ON a.agency = o.agency AND a.unit = o.unit
      GROUP BY a.agency, a.top, o.day;
    """

  // MARK: Counts

  /// How many posts are held on a day in a unit and all below it.
  package func count(of unit: Identifier, on day: Day) throws -> Int {
    Int(
      try connection.first(
        "SELECT coalesce(sum(change), 0) FROM headcount WHERE agency = $1 AND unit = $2 AND day <= $3", agency, unit,
        day
      ) { try $0.integer(0) } ?? 0)
  }

  /// The same for every unit at or below a path.
  package func counts(in path: String, on day: Day) throws -> [Identifier: Int] {
    try counts(
      """
      SELECT h.unit, sum(h.change) FROM unit u CROSS JOIN headcount h
      WHERE u.agency = $1 AND u.path >= $2 AND u.path < $3 AND h.agency = u.agency AND h.unit = u.id AND h.day <= $4
      GROUP BY h.unit
      """, [agency.sqlValue, path.sqlValue, UnitPath.end(path).sqlValue, day.sqlValue])
  }

  /// The same for every unit right below one.
  package func counts(under parent: Identifier, on day: Day) throws -> [Identifier: Int] {
    try counts(
      """
      SELECT h.unit, sum(h.change) FROM unit u CROSS JOIN headcount h
      WHERE u.agency = $1 AND u.parent = $2 AND h.agency = u.agency AND h.unit = u.id AND h.day <= $3 GROUP BY h.unit
      """, [agency.sqlValue, parent.sqlValue, day.sqlValue])
  }

  private func counts(_ statement: String, _ values: [SQLValue]) throws -> [Identifier: Int] {
    var counts: [Identifier: Int] = [:]
    try connection.execute(statement, values) { row in
      counts[try row.id(0)] = Int(try row.integer(1))
      return true
    }
    return counts
  }

  // MARK: Lists

  /// A line of the list, behind which or before which a page lies.
  package struct Edge: Sendable, Equatable {
    var sortKey = ""
    var person: Int64 = -1
    var post: Int64 = -1
    package var isBefore = false

    /// Before the first line of all.
    static let start = Edge()
  }

  /// The line that a post is; nil when there is no such post.
  package func edge(of post: Identifier, isBefore: Bool) throws -> Edge? {
    try connection.first(
      """
      SELECT p.sort_key, p.id, t.id FROM post t JOIN person p ON p.agency = t.agency AND p.id = t.person
      WHERE t.agency = $1 AND t.id = $2
      """, agency, post
    ) { Edge(sortKey: try $0.text(0), person: try $0.integer(1), post: try $0.integer(2), isBefore: isBefore) }
  }

  /// A page of those who hold a post on a day at or below a path, in the order of names; nil for `edge` is the first.
  /// `count` and `all`: how many there are, and how many in the agency. A small part is gathered and sorted; through a
  /// large one the names are walked in their order until the page is full. Any page costs as much as the first.
  package func page(
    in path: String, on day: Day, beyond edge: Edge? = nil, limit: Int, count: Int, of all: Int
  ) throws -> [ListedPerson] {
    // Gathering costs every post of the part once; walking costs eight times that for every name passed.
    let isGathered = count <= limit * max(all, 1) / max(count, 1) * 8
    let edge = edge ?? .start
    let statement =
      isGathered
      ? edge.isBefore ? RosterTable.gatheringBack : RosterTable.gathering
      : edge.isBefore ? RosterTable.walkingBack : RosterTable.walking
    let posts = try connection.all(
      statement, agency, path, UnitPath.end(path), day, limit, edge.sortKey, edge.person, edge.post
    ) { try $0.id(0) }
    return try (edge.isBefore ? posts.reversed() : posts).compactMap {
      try connection.first(RosterTable.one, agency, $0, row: RosterTable.read)
    }
  }

  /// Those who hold a post on a day in the unit itself, and who leads the units right below it.
  package func atHand(in unit: Identifier, on day: Day) throws -> [ListedPerson] {
    try connection.all(RosterTable.own, agency, unit, day, row: RosterTable.read)
      + connection.all(RosterTable.leading, agency, unit, day, row: RosterTable.read)
  }

  private static let columns = """
    p.id, p.kind, p.name, p.code, p.birthday, t.id, t.unit, t.position, t.standing, t.employment, t.valid_from,
    t.valid_until, w.name
    """

  /// One by one: joined to the keys of a page, SQLite first reads whole tables to spare lookups it expects in millions.
  private static let one = """
    SELECT \(columns) FROM post t CROSS JOIN person p CROSS JOIN unit w
    WHERE t.agency = $1 AND t.id = $2 AND p.agency = t.agency AND p.id = t.person AND w.agency = t.agency AND w.id = t.unit
    """

  private static let gathering = gathering(">", "")
  private static let gatheringBack = gathering("<", "DESC")
  private static let walking = walking(">", "")
  private static let walkingBack = walking("<", "DESC")

  private static func gathering(_ beyond: String, _ order: String) -> String {
    """
    SELECT r.post FROM unit u CROSS JOIN roster r
    WHERE u.agency = $1 AND u.path >= $2 AND u.path < $3 AND r.agency = u.agency AND r.unit = u.id
      AND (r.valid_from IS NULL OR r.valid_from <= $4) AND (r.valid_until IS NULL OR r.valid_until >= $4)
      AND (r.sort_key, r.person, r.post) \(beyond) ($6, $7, $8)
    ORDER BY r.sort_key \(order), r.person \(order), r.post \(order) LIMIT $5
    """
  }

  private static func walking(_ beyond: String, _ order: String) -> String {
    """
    SELECT t.id FROM person p CROSS JOIN post t
    WHERE p.agency = $1 AND (p.sort_key, p.id) \(beyond)= ($6, $7) AND t.agency = p.agency AND t.person = p.id
      AND (t.valid_from IS NULL OR t.valid_from <= $4) AND (t.valid_until IS NULL OR t.valid_until >= $4)
      AND EXISTS (SELECT 1 FROM unit w WHERE w.agency = t.agency AND w.id = t.unit AND w.path >= $2 AND w.path < $3)
      AND (p.id <> $7 OR t.id \(beyond) $8)
    ORDER BY p.sort_key \(order), p.id \(order), t.id \(order) LIMIT $5
    """
  }

  private static let own = """
    SELECT \(columns) FROM unit w CROSS JOIN post t CROSS JOIN person p
    WHERE w.agency = $1 AND w.id = $2 AND t.agency = w.agency AND t.unit = w.id
      AND (t.valid_from IS NULL OR t.valid_from <= $3) AND (t.valid_until IS NULL OR t.valid_until >= $3)
      AND p.agency = t.agency AND p.id = t.person ORDER BY p.sort_key, p.id, t.id LIMIT 100
    """

  private static let leading = """
    SELECT \(columns) FROM unit w CROSS JOIN post t CROSS JOIN person p
    WHERE w.agency = $1 AND w.parent = $2 AND t.agency = w.agency AND t.unit = w.id AND t.standing = 'head'
      AND (t.valid_from IS NULL OR t.valid_from <= $3) AND (t.valid_until IS NULL OR t.valid_until >= $3)
      AND p.agency = t.agency AND p.id = t.person ORDER BY w.ordinal, p.id, t.id LIMIT 100
    """

  private static func read(_ row: borrowing Row) throws -> ListedPerson {
    let person = Person(
      id: try row.id(0), kind: try row.word(1), name: try row.text(2), code: try row.optionalText(3),
      birthday: try row.optionalDay(4))
    let post = Post(
      id: try row.id(5), person: person.id, unit: try row.id(6), position: try row.optionalText(7),
      standing: try row.word(8), employment: try row.isNull(9) ? nil : row.word(9), from: try row.optionalDay(10),
      until: try row.optionalDay(11))
    return ListedPerson(person: person, post: post, unit: try row.text(12))
  }
}
