/// What a transaction is for.
enum TransactionPurpose { case reading, writing, migrating }

/// What the rooms behind `Database` ask of a connection besides statements: the frame of a transaction.
protocol EngineConnection: Connection {
  /// The first statement that failed since the last `begin` or the last savepoint that was left.
  var failure: SQLProblem? { get }
  /// Whether the engine itself has dropped the transaction.
  var hasLostTransaction: Bool { get }
  /// How many actions one transaction may carry.
  var largestGroup: Int { get }

  func begin(_ purpose: TransactionPurpose) throws(SQLProblem)
  func commit() throws(SQLProblem)
  /// Leaves no transaction behind, whatever state the connection is in.
  func rollback()

  func mark() throws(SQLProblem)
  func keepMark() throws(SQLProblem)
  func undoMark() throws(SQLProblem)

  /// The notices of the transaction that was just committed, for those who listen in this process.
  func takeNotices() -> [Change]
  /// Whether anybody else has changed the database since the last time this was asked; SQLite only.
  func hasChangedElsewhere() -> Bool
  /// Before a migration and at its end: rows may miss one another in between.
  func loosenKeys() throws(SQLProblem)
  func checkKeys() throws
  func close()
}

extension EngineConnection {
  /// The body between two marks; what it did is undone when it throws or when one of its statements failed.
  func marked<Answer>(_ body: () throws -> Answer) throws -> Answer {
    try mark()
    do {
      let answer = try body()
      if let failure { throw failure }
      try keepMark()
      return answer
    } catch {
      try undoMark()
      throw error
    }
  }
}
