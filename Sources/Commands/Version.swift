/// What this build is. The one place where the version stands.
package enum Version {
  package static let number = "0.1.0"
  /// The day up to which the law data built into the program has been checked.
  package static let law = "2026-11-20"
  package static let line = "thidua \(number) (law \(law))"
}
