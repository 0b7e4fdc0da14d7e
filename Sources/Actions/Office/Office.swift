import CivilTime
import Domain
import Formats
import Glibc
import Law
import SQL
import Store

/// The program's way to everything it keeps: the database, the files beside it, the clock, the law. Pages and commands
/// go through it: `perform` for what changes something, `ask` for what looks.
package final class Office: Sendable {
  package let database: Database
  package let folder: DataFolder
  package let law: LawBook
  package let knowledge: PlanIntake
  private let clock: Clock
  private let maker: IdentifierMaker
  private let kept = KeptInMemory()

  init(database: Database, folder: DataFolder, law: LawBook, clock: Clock) {
    self.database = database
    self.folder = folder
    self.law = law
    self.clock = clock
    knowledge = PlanIntake(law: law)
    maker = IdentifierMaker(clock: { clock.now() }, random: { UInt64.random(in: .min ... .max) })
  }

  package func newID() -> Identifier { maker.make() }

  package var today: Day { clock.today() }
  package var now: Int64 { clock.now() }

  /// Changes something. What the action did is undone when it throws.
  @discardableResult
  package func perform<A: Action>(_ action: A, as actor: Actor, in agency: Identifier) async throws(Problem) -> A.Answer
  {
    if actor.isViewing { throw Problem.viewing }
    if let right = action.right, !actor.has(right) { throw Problem.forbidden(right) }
    do {
      return try await database.write { connection in
        try action.perform(at: self.desk(connection, actor, agency, isWriting: true))
      }
    } catch {
      throw Problem(error)
    }
  }

  /// Looks, and changes nothing.
  package func ask<Answer: Sendable>(
    as actor: Actor, in agency: Identifier, _ question: @escaping @Sendable (Desk) throws -> Answer
  ) async throws(Problem) -> Answer {
    do {
      return try await database.read { connection in try question(self.desk(connection, actor, agency)) }
    } catch {
      throw Problem(error)
    }
  }

  /// Looks for something that takes less than a millisecond or two, without a change of threads.
  package func glance<Answer: Sendable>(
    as actor: Actor, in agency: Identifier, _ question: @escaping @Sendable (Desk) throws -> Answer
  ) async throws(Problem) -> Answer {
    do {
      return try await database.peek { connection in try question(self.desk(connection, actor, agency)) }
    } catch {
      throw Problem(error)
    }
  }

  /// The agencies of this database.
  package func agencies() async throws(Problem) -> [Agency] {
    do {
      return try await database.read { try AgencyTable($0).all() }
    } catch {
      throw Problem(error)
    }
  }

  package func close() async { await database.close() }

  private func desk(
    _ connection: any Connection, _ actor: Actor, _ agency: Identifier, isWriting: Bool = false
  ) -> Desk {
    Desk(
      connection: connection, agency: agency, actor: actor, now: clock.now(), today: clock.today(), law: law,
      kept: isWriting ? nil : kept, maker: maker)
  }
}
