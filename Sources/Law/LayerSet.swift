/// The layers of a tenant: province or ministry, then unit.
package struct LayerSet: Sendable {
  package init() {}
  var isEmpty: Bool { true }
  func settings(over settings: Settings, _ law: DayLaw) -> Settings { settings }
}
