import CivilTime
import Domain

/// The regulations of one ministry, province or unit over the law. Data: the files of one folder (law/README.md).
package struct LawLayer: Sendable {
  package enum Level: String, Sendable, Comparable {
    case ministry, province, unit

    package static func < (a: Level, b: Level) -> Bool { a != .unit && b == .unit }
  }

  /// A parameter of the law that the layer sets.
  package struct Setting: Sendable {
    /// The name a tenant sets it by: `quorumPercent`.
    package let name: String
    package let value: ParameterValue
    package let provenance: Provenance
  }

  /// A bonus figure that the law leaves to it: `culturedFamily/household`.
  package struct Multiplier: Sendable {
    package let name: String
    package let figure: Thousandths
    package let provenance: Provenance
  }

  package let id: String
  package let name: String
  package let level: Level
  package let instruments: InstrumentRegister
  package let settings: [Setting]
  package let multipliers: [Multiplier]
  package let requirements: [Requirement]
}

/// The layers of a tenant, those above first.
package struct LayerSet: Sendable {
  package let layers: [LawLayer]

  package init(_ layers: [LawLayer] = []) {
    self.layers = layers.enumerated().sorted { ($0.element.level, $0.offset) < ($1.element.level, $1.offset) }
      .map(\.element)
  }

  var isEmpty: Bool { layers.isEmpty }

  /// What the layers set on `day`, under what `settings` (the question) says.
  func settings(under question: Settings, on day: Day) -> Settings {
    var merged = question
    for parameter in LawBook.embedded.parameters where !question.isSet(parameter.name) {
      let found = layers.flatMap { layer in
        layer.settings.filter { $0.name == parameter.setting && $0.provenance.holds(on: day) }
          .map { (layer.level, $0) }
      }
      guard let last = found.last else { continue }
      let rivals = found.filter { !($0.0 < last.0) }.map(\.1.value)
      if Set(rivals).count > 1 {
        merged.conflict(parameter.name, rivals)
        continue
      }
      merged[parameter.name] = last.1.value
      if let citation = last.1.provenance.citation { merged.ground(parameter.name, citation) }
    }
    for layer in layers {
      for one in layer.multipliers where one.provenance.holds(on: day) && question.multipliers[one.name] == nil {
        merged.multipliers[one.name] = one.figure
      }
    }
    return merged
  }

  /// What the layers ask beside the law about an award on `day`.
  package func requirements(of award: Award, on day: Day) -> [Requirement] {
    layers.flatMap(\.requirements).filter { $0.concerns(award) && $0.provenance.holds(on: day) }
  }
}
