import Domain
import SQL

/// Who has signed which pledge.
package struct SignatureTable {
  private let connection: any Connection
  private let agency: Identifier

  package init(_ connection: any Connection, _ agency: Identifier) {
    self.connection = connection
    self.agency = agency
  }

  package func of(item: Identifier) throws -> [Signature] {
    try connection.all(
      """
      SELECT item, person, signed_at, channel, entered_by FROM signature WHERE agency = $1 AND item = $2
      ORDER BY signed_at, person
      """, agency, item
    ) {
      Signature(
        item: try $0.id(0), person: try $0.id(1), signedAt: try $0.integer(2), channel: try $0.text(3),
        enteredBy: try $0.optionalID(4))
    }
  }

  /// False when the person has signed before.
  package func insert(_ signature: Signature) throws -> Bool {
    try connection.run(
      """
      INSERT INTO signature (agency, item, person, signed_at, channel, entered_by) VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (agency, item, person) DO NOTHING
      """, agency, signature.item, signature.person, signature.signedAt, signature.channel, signature.enteredBy) == 1
  }
}
