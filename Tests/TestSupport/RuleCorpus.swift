/// The corpus of one rule of the reader: `+ text => value` for a line it takes, `- text` for one it refuses.
/// The same files are built into the program and shown by `thidua explain`.
package struct RuleCorpus: Sendable {
  package struct Line: Sendable, CustomStringConvertible {
    package var rule: String
    package var text: String
    /// Nil: the line must be refused.
    package var value: String?
    package var number: Int
    package var description: String { "\(rule):\(number): \(text)" }
  }

  package let lines: [Line]

  /// `Corpus/<rule>.txt` beside the test file that asks.
  package init(_ rule: String, beside test: StaticString = #filePath) {
    lines = CorpusFile(rule, beside: test).entries.compactMap { entry in
      let parts = entry.text.split(separator: " => ", maxSplits: 1).map(String.init)
      guard entry.text.hasPrefix("+ "), parts.count == 2 else {
        precondition(entry.text.hasPrefix("- "), "\(rule):\(entry.line) is neither accepted nor refused")
        return Line(rule: rule, text: String(entry.text.dropFirst(2)), value: nil, number: entry.line)
      }
      return Line(rule: rule, text: String(parts[0].dropFirst(2)), value: parts[1], number: entry.line)
    }
    precondition(!lines.isEmpty, "the corpus of \(rule) is empty")
  }
}
