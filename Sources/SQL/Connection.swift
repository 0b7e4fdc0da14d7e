/// One way into the database, on the thread that owns it. Statements are written in the subset both engines share:
/// `$n` parameters, `ON CONFLICT … DO UPDATE`, `RETURNING`, common table expressions, window functions, `->>` on JSON.
/// They are prepared once and kept by their text: build no statement from values.
///
/// A failed statement ends its transaction: what follows is refused until the nearest `savepoint` is left, on both
/// engines alike. To try something that may fail, put a `savepoint` around it.
package protocol Connection: AnyObject {
  var engine: Engine { get }

  /// Runs one statement and gives its rows, until the closure answers false. The answer is the number of rows
  /// inserted, changed or removed.
  @discardableResult
  func execute(_ sql: String, _ values: [SQLValue], _ row: (borrowing Row) throws -> Bool) throws -> Int

  /// Runs several statements without parameters: definitions.
  func script(_ sql: String) throws(SQLProblem)

  /// What the body did is undone when it throws; the transaction goes on.
  @discardableResult
  func savepoint<Answer>(_ body: () throws -> Answer) throws -> Answer

  /// Many new rows, fast: a loop on SQLite, COPY on PostgreSQL. `next` gives the values of a row, nil at the end.
  /// The answer is the number of rows. Memory does not grow with them.
  @discardableResult
  func bulk(into table: String, _ columns: [String], _ next: () throws -> [SQLValue]?) throws -> Int

  /// Tells those who listen (`Database.changes`), here and in other processes of PostgreSQL, once the transaction
  /// stands. The payload is a hint of up to 4,000 bytes, not the thing itself.
  func notify(_ channel: String, _ payload: String) throws(SQLProblem)

  /// Takes up to `limit` waiting rows for this worker alone.
  @discardableResult
  func claim(_ claim: Claim, _ values: [SQLValue], _ row: (borrowing Row) throws -> Bool) throws -> Int

  /// Puts a text into a search index, in place of what was there for this key.
  func index(_ index: SearchIndex, agency: Int64, id: Int64, text: String) throws

  /// Many texts at once whose keys hold none yet; `next` gives key and text, nil at the end.
  func indexNew(_ index: SearchIndex, agency: Int64, _ next: () throws -> (id: Int64, text: String)?) throws

  /// Takes a text out of a search index.
  func unindex(_ index: SearchIndex, agency: Int64, id: Int64) throws

  /// The keys of the texts that hold all words of the query, newest first, until the closure answers false.
  func search(
    _ index: SearchIndex, agency: Int64, _ query: SearchQuery, _ found: (Int64) throws -> Bool
  ) throws
}

extension Connection {
  /// Runs one statement; the answer is the number of rows inserted, changed or removed.
  @discardableResult
  package func run<each Parameter: SQLConvertible>(
    _ sql: String, _ parameters: repeat each Parameter
  ) throws -> Int {
    try execute(sql, values(repeat each parameters)) { _ in true }
  }

  /// Every row goes through the closure.
  package func each<each Parameter: SQLConvertible>(
    _ sql: String, _ parameters: repeat each Parameter, row: (borrowing Row) throws -> Void
  ) throws {
    try execute(sql, values(repeat each parameters)) {
      try row($0)
      return true
    }
  }

  /// All rows, each made into a value.
  package func all<Value, each Parameter: SQLConvertible>(
    _ sql: String, _ parameters: repeat each Parameter, row: (borrowing Row) throws -> Value
  ) throws -> [Value] {
    var all: [Value] = []
    try execute(sql, values(repeat each parameters)) {
      all.append(try row($0))
      return true
    }
    return all
  }

  /// The first row made into a value; nil when there is none.
  package func first<Value, each Parameter: SQLConvertible>(
    _ sql: String, _ parameters: repeat each Parameter, row: (borrowing Row) throws -> Value
  ) throws -> Value? {
    var first: Value?
    try execute(sql, values(repeat each parameters)) {
      first = try row($0)
      return false
    }
    return first
  }

  /// Up to `limit` keys of the texts that hold all words of the query, newest first.
  package func search(
    _ index: SearchIndex, agency: Int64, _ query: SearchQuery, limit: Int
  ) throws -> [Int64] {
    var keys: [Int64] = []
    try search(index, agency: agency, query) { key in
      keys.append(key)
      return keys.count < limit
    }
    return keys
  }

  private func values<each Parameter: SQLConvertible>(_ parameters: repeat each Parameter) -> [SQLValue] {
    var values: [SQLValue] = []
    repeat values.append((each parameters).sqlValue)
    return values
  }
}
