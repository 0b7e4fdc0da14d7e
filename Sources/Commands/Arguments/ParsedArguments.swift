/// What a person typed, sorted: the words and the options of one command.
package struct ParsedArguments: Sendable, Equatable {
  /// Nil when there is none.
  package var command: String?
  package var operands: [String] = []
  /// By name without dashes; a flag has an empty value. The last one wins.
  package var options: [String: String] = [:]

  package func has(_ option: String) -> Bool { options[option] != nil }
  package func value(_ option: String) -> String? { options[option] }
}
