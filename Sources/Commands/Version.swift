import Store

/// What this build is. The one place where the version stands.
package enum Version {
  package static let number = "0.1.0"
  /// The day up to which the law data built into the program has been checked.
  package static let law = "2026-11-20"
  /// What databases and files remember of who made them.
  package static let program = "thidua \(number)"
  package static let line = "\(program) (schema \(Schema.version), law \(law))"
}
