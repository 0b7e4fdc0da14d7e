import Domain

/// One thing somebody does: it loads, checks the actor's right, decides, saves and records its event, all in one
/// transaction. It may run more than once before it is answered, so it has no effect but through its desk.
package protocol Action: Sendable {
  associatedtype Answer: Sendable
  /// What the actor must have somewhere; where exactly, the action checks. Nil when no right is needed.
  var right: Right? { get }
  func perform(at desk: Desk) throws -> Answer
}
