/// Why an action cannot go on. What is wrong with somebody's document is a `Finding`, not a problem.
package struct Problem: Error, Sendable, Equatable {
  package enum Code: String, Sendable, CaseIterable {
    case invalid, notFound, conflict, forbidden, unavailable, `internal`
  }
  package var code: Code
  /// Stable name for programs: `option.unknown`.
  package var key: String
  /// What, where and why.
  package var message: Wording
  /// The option, operand or form field it is about.
  package var field: String?
  /// What to do about it.
  package var fix: Wording?

  package init(_ code: Code, _ key: String, _ message: Wording, field: String? = nil, fix: Wording? = nil) {
    self.code = code
    self.key = key
    self.message = message
    self.field = field
    self.fix = fix
  }
}
