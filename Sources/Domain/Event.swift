/// One change: who, when, by which way, what, why. Chained by hash within the agency.
package struct Event: Sendable, Equatable {
  package var number: Int64
  /// Milliseconds UTC.
  package var at: Int64
  package var actor: Identifier?
  /// The account, or the user of the system.
  package var actorName: String
  package var channel: Actor.Channel
  package var systemUser: String?
  /// `plan.add`, `movement.launch`
  package var verb: String
  /// The record it is about.
  package var subject: Identifier?
  package var reason: String?
  /// Chance that hides small details behind their hash.
  package var salt: [UInt8]
  /// SHA-256 of salt and details, so that the details can be erased while the chain still holds.
  package var detailsHash: [UInt8]
  package var previous: [UInt8]
  package var hash: [UInt8]

  package init(
    number: Int64, at: Int64, actor: Identifier?, actorName: String, channel: Actor.Channel, systemUser: String?,
    verb: String, subject: Identifier?, reason: String?, salt: [UInt8], detailsHash: [UInt8], previous: [UInt8],
    hash: [UInt8]
  ) {
    self.number = number
    self.at = at
    self.actor = actor
    self.actorName = actorName
    self.channel = channel
    self.systemUser = systemUser
    self.verb = verb
    self.subject = subject
    self.reason = reason
    self.salt = salt
    self.detailsHash = detailsHash
    self.previous = previous
    self.hash = hash
  }
}
