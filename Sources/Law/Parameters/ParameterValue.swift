/// A value of a parameter: a figure, a switch, a word of a fixed choice, or none («no such limit»).
package enum ParameterValue: Hashable, Sendable {
  case none
  case number(Int)
  case flag(Bool)
  case word(String)

  package var number: Int? { if case .number(let n) = self { n } else { nil } }
  package var flag: Bool? { if case .flag(let b) = self { b } else { nil } }
  package var word: String? { if case .word(let w) = self { w } else { nil } }
}

extension ParameterValue: CustomStringConvertible {
  /// As a reading names it: `6`, `true`, `asBefore`.
  package var description: String {
    switch self {
    case .none: "none"
    case .number(let n): String(n)
    case .flag(let b): String(b)
    case .word(let w): w
    }
  }
}
