import CSodium
import CivilTime
import Domain
import Law
import SQL
import Store

/// Where an action or a question is worked on: one transaction, one agency, one actor, one moment.
package struct Desk {
  package let connection: any Connection
  package let agency: Identifier
  package let actor: Actor
  /// Milliseconds UTC.
  package let now: Int64
  /// The day in Việt Nam (UTC+07:00).
  package let today: Day
  package let law: LawBook
  /// What was decoded before; nil in a transaction that writes.
  let kept: KeptInMemory?
  private let maker: IdentifierMaker

  init(
    connection: any Connection, agency: Identifier, actor: Actor, now: Int64, today: Day, law: LawBook,
    kept: KeptInMemory?, maker: IdentifierMaker
  ) {
    self.connection = connection
    self.agency = agency
    self.actor = actor
    self.now = now
    self.today = today
    self.law = law
    self.kept = kept
    self.maker = maker
  }

  // MARK: Tables

  package var agencies: AgencyTable { AgencyTable(connection) }
  package var units: UnitTable { UnitTable(connection, agency) }
  package var people: PersonTable { PersonTable(connection, agency) }
  package var posts: PostTable { PostTable(connection, agency) }
  package var roster: RosterTable { RosterTable(connection, agency) }
  package var imports: ImportTable { ImportTable(connection, agency) }
  package var accounts: AccountTable { AccountTable(connection, agency) }
  package var sessions: SessionTable { SessionTable(connection) }
  package var slips: SlipTable { SlipTable(connection) }
  package var events: EventTable { EventTable(connection, agency) }
  package var files: FileTable { FileTable(connection, agency) }
  package var plans: PlanTable { PlanTable(connection, agency) }
  package var items: PlanItemTable { PlanItemTable(connection, agency) }
  package var doubts: DoubtTable { DoubtTable(connection, agency) }
  package var assignments: AssignmentTable { AssignmentTable(connection, agency) }
  package var movements: MovementTable { MovementTable(connection, agency) }
  package var receipts: ReceiptTable { ReceiptTable(connection, agency) }
  package var targets: TargetTable { TargetTable(connection, agency) }
  package var signatures: SignatureTable { SignatureTable(connection, agency) }
  package var rulings: RulingTable { RulingTable(connection, agency) }
  package var dueTimes: DueTimeTable { DueTimeTable(connection, agency) }

  package func newID() -> Identifier { maker.make() }

  // MARK: Rights

  /// Refuses an actor without the right in the unit at this path.
  package func require(_ right: Right, at path: String) throws {
    guard actor.has(right, at: path) else { throw Problem.forbidden(right) }
  }

  /// Refuses an actor without the right for the whole agency.
  package func requireEverywhere(_ right: Right) throws {
    guard let root = try units.root() else { throw Problem.notFound(Wording("cơ quan", en: "agency")) }
    try require(right, at: root.path)
  }

  // MARK: Events

  /// Adds what happened to the chain of the agency. Details are `name: value` pairs; nothing of them is in the hash but
  /// their own salted one.
  package func record(
    _ verb: String, _ subject: Identifier?, _ details: KeyValuePairs<String, String?> = [:], reason: String? = nil
  ) throws {
    let text = EventHash.details(details)
    let (number, previous) = try events.next()
    var salt = [UInt8](repeating: 0, count: 16)
    randombytes_buf(&salt, salt.count)
    var event = Event(
      number: number, at: now, actor: actor.account, actorName: actor.name, channel: actor.channel,
      systemUser: actor.systemUser, verb: verb, subject: subject, reason: reason, salt: salt,
      detailsHash: EventHash.of(salt: salt, details: text), previous: previous, hash: [])
    event.hash = EventHash.of(event)
    try events.append(event, details: text)
    try connection.notify("thidua", "\(agency.text) \(verb) \(subject?.text ?? "")")
  }
}
