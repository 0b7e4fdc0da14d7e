/// A full-text index over texts with a key (agency, id). It finds with and without accents: `dac biet` finds "đặc biệt"
/// and "dac biet", `đặc biệt` only the former. A text is a clause or a name, not a book: words after the first 16,383
/// are not found.
package struct SearchIndex: Sendable, Equatable {
  /// The table that holds it.
  package let name: String

  package init(_ name: String) {
    precondition(Dialect.isName(name), "a table has a plain name")
    self.name = name
  }

  /// The definition of its tables, for a migration.
  package func ddl(for engine: Engine) -> String {
    switch engine {
    case .sqlite:
      """
      CREATE TABLE \(name) (number INTEGER PRIMARY KEY, agency INTEGER NOT NULL, id INTEGER NOT NULL,
        text TEXT NOT NULL, UNIQUE (agency, id)) STRICT;
      CREATE VIRTUAL TABLE \(name)_words USING fts5(agency, text, content='\(name)', content_rowid='number',
        tokenize='vn');
      """
    case .postgres:
      """
      CREATE TABLE \(name) (agency bigint NOT NULL, id bigint NOT NULL, text text COLLATE "C" NOT NULL,
        words tsvector NOT NULL, PRIMARY KEY (agency, id));
      CREATE INDEX \(name)_words ON \(name) USING gin (words);
      """
    }
  }

  /// The agency is a word of the index: digits, no sign.
  func check(_ agency: Int64) throws(SQLProblem) {
    if agency < 0 { throw SQLProblem(.invalid, "an agency has no sign: \(agency)") }
  }
}
