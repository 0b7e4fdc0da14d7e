/// Something that a row of a table may tell, and how its columns are called in offices.
package struct TableField: Sendable {
  package enum Kind: Sendable {
    case text
    /// A number or code of a person or body: no spaces, no exponent.
    case code
    /// A date that may be only a year or a month.
    case date
    /// A whole day.
    case day
    case whole
    case choice([Choice])
  }

  /// One of a few answers.
  package struct Choice: Sendable {
    package var key: String
    /// Ways of writing it; case, accents and signs do not matter. The first is shown.
    package var spellings: [String]

    package init(_ key: String, _ spellings: [String]) {
      self.key = key
      self.spellings = spellings
    }
  }

  /// The name that options and programs use: `birthDate`.
  package var key: String
  /// Ways of writing the header; case, accents and signs do not matter. The first is shown.
  package var headers: [String]
  package var kind: Kind
  /// A row without it cannot be used.
  package var isRequired: Bool

  package init(_ key: String, _ headers: [String], _ kind: Kind = .text, isRequired: Bool = false) {
    self.key = key
    self.headers = headers
    self.kind = kind
    self.isRequired = isRequired
  }

  package var label: String { headers.first ?? key }
}
