/// Why data does not fit its form: where, and what to write instead.
package struct FormFault: Sendable, Equatable {
  /// «units[2].people[0].name»; empty for the whole.
  package let path: String
  package let message: String
  /// Byte offset in the JSON.
  package let offset: Int
}
