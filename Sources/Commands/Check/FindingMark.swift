import Domain
import Showing

extension Findings {
  /// Different in shape as well as in colour.
  static func mark(_ severity: Finding.Severity) -> (String, Ink) {
    switch severity {
    case .error: ("✗", .redStrong)
    case .warning: ("!", .gold)
    case .note: ("·", .blue)
    }
  }
}
