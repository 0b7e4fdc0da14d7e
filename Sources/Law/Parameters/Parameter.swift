import CivilTime
import Domain

/// One parameter of the law with its whole history.
package struct Parameter: Sendable {
  package enum Unit: String, Sendable {
    case percent, months, years, times, units, points, days, dong, flag, choice, office, instrument
  }
  /// The lowest level whose regulation may set another value.
  package enum Override: String, Sendable { case none, ministryOrProvince, unit }

  package let name: ParameterName
  package let label: Wording
  package let unit: Unit
  package let override: Override
  /// The name a tenant sets it by; several parameters may share one (`voteHigh`).
  package let setting: String
  package let choices: [String]
  /// In the order of time, without a gap.
  package let values: [DatedValue]

  package func value(on day: Day) -> DatedValue? { values.first { $0.provenance.holds(on: day) } }
}

/// One value with its days and its ground.
package final class DatedValue: Sendable {
  /// How firmly the value stands.
  package enum Standing: String, Sendable {
    /// The text rules it: nobody below may change it.
    case fixed
    /// It stands where nobody sets another.
    case standard = "default"
    /// No text seen settles it; its readings are known.
    case open
    /// The text was not seen: a person must confirm it, whatever its readings give.
    case unseen
    /// The act it rested on has ended and none took its place.
    case ended = "none"
  }

  package let name: ParameterName
  package let setting: String
  package let value: ParameterValue
  package let standing: Standing
  package let readings: [ParameterValue]
  package let provenance: Provenance

  package init(
    name: ParameterName, setting: String, value: ParameterValue, standing: Standing, readings: [ParameterValue],
    provenance: Provenance
  ) {
    self.name = name
    self.setting = setting
    self.value = value
    self.standing = standing
    self.readings = readings
    self.provenance = provenance
  }
}
