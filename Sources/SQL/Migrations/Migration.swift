/// One step of the schema, forward only. Once shipped it is frozen: its checksum stands in every database it has
/// changed and in the lock file beside the list.
package struct Migration: Sendable, Equatable {
  package enum Step: Sendable, Equatable {
    /// Definitions with the placeholders of `Dialect`, the same for both engines.
    case sql(String)
    /// Where the engines differ by more than a word.
    case each(sqlite: String, postgres: String)
    case search(SearchIndex)
  }

  /// 1, 2, 3… without a gap.
  package var number: Int
  /// `create-plan`
  package var name: String
  package var steps: [Step]

  package init(_ number: Int, _ name: String, _ steps: [Step]) {
    self.number = number
    self.name = name
    self.steps = steps
  }

  /// The statements for one engine, in order.
  package func statements(for engine: Engine) throws(SQLProblem) -> [String] {
    var statements: [String] = []
    for step in steps {
      switch step {
      case .sql(let text): statements.append(try Dialect.ddl(text, for: engine))
      case .each(let sqlite, let postgres): statements.append(engine == .sqlite ? sqlite : postgres)
      case .search(let index): statements.append(index.ddl(for: engine))
      }
    }
    return statements
  }

  /// Sixteen digits that change with the number, the name or any step. It guards against slips, not against malice.
  package var checksum: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    add("\(number)")
    add(name)
    for step in steps {
      switch step {
      case .sql(let text): add("sql \(text)")
      case .each(let sqlite, let postgres):
        add("sqlite \(sqlite)")
        add("postgres \(postgres)")
      case .search(let index): add("search \(index.name)")
      }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
