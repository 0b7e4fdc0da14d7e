/// FTS5 keeps the words, a table beside it the texts; the two are kept in step here, without triggers.
extension SQLiteConnection {
  package func index(_ index: SearchIndex, agency: Int64, id: Int64, text: String) throws {
    try index.check(agency)
    try unindex(index, agency: agency, id: id)
    try put(index, agency, id, text)
  }

  package func indexNew(
    _ index: SearchIndex, agency: Int64, _ next: () throws -> (id: Int64, text: String)?
  ) throws {
    try index.check(agency)
    while let (id, text) = try next() { try put(index, agency, id, text) }
  }

  private func put(_ index: SearchIndex, _ agency: Int64, _ id: Int64, _ text: String) throws {
    let number = try first(
      "INSERT INTO \(index.name) (agency, id, text) VALUES ($1, $2, $3) RETURNING number", agency, id, text
    ) { try $0.integer(0) }
    try run("INSERT INTO \(index.name)_words (rowid, agency, text) VALUES ($1, $2, $3)", number, agency, text)
  }

  package func unindex(_ index: SearchIndex, agency: Int64, id: Int64) throws {
    let name = index.name
    let old = try first(
      "DELETE FROM \(name) WHERE agency = $1 AND id = $2 RETURNING number, text", agency, id
    ) { (try $0.integer(0), try $0.text(1)) }
    guard let (number, text) = old else { return }
    try run(
      "INSERT INTO \(name)_words (\(name)_words, rowid, agency, text) VALUES ('delete', $1, $2, $3)", number, agency,
      text)
  }

  package func search(
    _ index: SearchIndex, agency: Int64, _ query: SearchQuery, _ found: (Int64) throws -> Bool
  ) throws {
    try index.check(agency)
    guard !query.isEmpty else { return }
    // CROSS JOIN: the words first. Left to itself SQLite walks through all texts to save the sort.
    try execute(
      """
      SELECT t.id FROM \(index.name)_words w CROSS JOIN \(index.name) t
      WHERE w.\(index.name)_words MATCH $1 AND t.number = w.rowid AND t.agency = $2 ORDER BY w.rowid DESC
      """, [.text(query.match(agency: agency)), .integer(agency)]
    ) { try found(try $0.integer(0)) }
  }
}
