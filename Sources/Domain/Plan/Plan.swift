import CivilTime

/// A document of an agency, kept with its reading and what people made of it.
package struct Plan: Sendable, Equatable {
  package enum State: String, Sendable { case reviewing, launched, withdrawn }
  package var id: Identifier
  /// SHA-256 of the file.
  package var file: String
  package var fileName: String
  package var number: String?
  package var type: String?
  package var subject: String?
  package var issuer: String?
  package var issued: Day?
  package var year: Int?
  package var state: State
  /// The plan of the body above that it answers.
  package var parent: Identifier?
  /// The launched plan that this one changes.
  package var amends: Identifier?
  /// When its movement begins and ends; nil while nobody has said.
  package var from: Day?
  package var to: Day?
  package var version: Int
  /// Milliseconds UTC.
  package var addedAt: Int64

  package init(
    id: Identifier, file: String, fileName: String, number: String? = nil, type: String? = nil, subject: String? = nil,
    issuer: String? = nil, issued: Day? = nil, year: Int? = nil, state: State = .reviewing, parent: Identifier? = nil,
    amends: Identifier? = nil, from: Day? = nil, to: Day? = nil, version: Int = 1, addedAt: Int64 = 0
  ) {
    self.id = id
    self.file = file
    self.fileName = fileName
    self.number = number
    self.type = type
    self.subject = subject
    self.issuer = issuer
    self.issued = issued
    self.year = year
    self.state = state
    self.parent = parent
    self.amends = amends
    self.from = from
    self.to = to
    self.version = version
    self.addedAt = addedAt
  }

  /// `Kế hoạch 12/KH-SNV: Phát động phong trào thi đua năm 2026`
  package var title: String {
    let head = [type, number].compactMap { $0 }.joined(separator: " ")
    return [head.isEmpty ? nil : head, subject].compactMap { $0 }.joined(separator: ": ").nonEmpty ?? fileName
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
