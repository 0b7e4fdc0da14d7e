/// The two databases we speak to.
package enum Engine: String, Sendable, CaseIterable {
  case sqlite, postgres
}
