/// What a person typed, sorted: the words and the options of one command.
package struct ParsedArguments: Sendable, Equatable {
  /// Nil when there is none.
  package var command: String?
  package var operands: [String] = []
  /// By name without dashes; a flag has an empty value. The last one wins.
  package var options: [String: String] = [:]
  /// All values of an option that was given more than once, in their order.
  package var repeated: [String: [String]] = [:]

  package func has(_ option: String) -> Bool { options[option] != nil }
  /// Every value given, in the order of the line.
  package func values(_ option: String) -> [String] { repeated[option] ?? value(option).map { [$0] } ?? [] }
  package func value(_ option: String) -> String? { options[option] }
}
