import Domain

/// What a tenant has settled: parameters of its own regulation or of the question, over those of the law.
package struct Settings: Sendable {
  /// By the place of the name; empty where nothing is set.
  private var values: [ParameterValue?] = []
  /// Two regulations of one level that disagree, by the place of the name.
  private(set) var conflicts: [ParameterName: [ParameterValue]] = [:]
  /// `award/recipient` → figure.
  package var multipliers: [String: Thousandths] = [:]

  package init() {}

  package subscript(name: ParameterName) -> ParameterValue? {
    get { values.isEmpty ? nil : values[name.rawValue] }
    set {
      if values.isEmpty { values = .init(repeating: nil, count: ParameterName.allCases.count) }
      values[name.rawValue] = newValue
      conflicts[name] = nil
    }
  }

  /// Takes all parameters a tenant sets by one name (`voteHigh` is two of them).
  package mutating func set(_ setting: String, _ value: ParameterValue, _ book: LawBook) {
    for parameter in book.parameters where parameter.setting == setting { self[parameter.name] = value }
  }

  /// The regulation that set a parameter, where a layer did.
  private(set) var grounds: [ParameterName: Citation] = [:]

  mutating func ground(_ name: ParameterName, _ citation: Citation) { grounds[name] = citation }

  /// Whether the question itself, or a layer above, set it.
  func isSet(_ name: ParameterName) -> Bool { self[name] != nil }

  mutating func conflict(_ name: ParameterName, _ values: [ParameterValue]) { conflicts[name] = values }
}
