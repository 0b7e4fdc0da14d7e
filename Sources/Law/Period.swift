import CivilTime
import Domain

/// The rule periods: which law, decree and circular stand together. Their days are data: law/periods.json.
package enum Period: String, CaseIterable, Comparable, Sendable {
  case p0 = "P0"
  case p1a = "P1a"
  case p1b = "P1b"
  case p2a = "P2a"
  case p2b = "P2b"
  case p3 = "P3"
  case p4 = "P4"

  private var place: Int {
    switch self {
    case .p0: 0
    case .p1a: 1
    case .p1b: 2
    case .p2a: 3
    case .p2b: 4
    case .p3: 5
    case .p4: 6
    }
  }

  package static func < (a: Period, b: Period) -> Bool { a.place < b.place }
}

/// One period with its days and the acts that rule it.
package struct PeriodRule: Sendable {
  package let period: Period
  /// In Vietnamese.
  package let name: String
  package let instruments: [String]
  package let provenance: Provenance
}
