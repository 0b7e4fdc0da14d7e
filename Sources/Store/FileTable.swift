import Domain
import SQL

/// The files an agency keeps, by the hash of their bytes.
package struct FileTable {
  private let connection: any Connection
  private let agency: Identifier

  package init(_ connection: any Connection, _ agency: Identifier) {
    self.connection = connection
    self.agency = agency
  }

  package func put(hash: String, name: String, size: Int, at now: Int64) throws {
    try connection.run(
      """
      INSERT INTO file (agency, hash, name, size, added_at) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (agency, hash) DO NOTHING
      """, agency, hash, name, size, now)
  }

  package func all() throws -> [(hash: String, name: String, size: Int)] {
    try connection.all("SELECT hash, name, size FROM file WHERE agency = $1 ORDER BY hash", agency) {
      (try $0.text(0), try $0.text(1), Int(try $0.integer(2)))
    }
  }
}
