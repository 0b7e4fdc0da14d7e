import Domain

/// Whose form the body in a symbol wants: `UBND` the State's (`02/CT-UBND`), `TW` and `TU` the Party's (`34-CT/TW`).
struct SymbolSystem {
  private let knowledge: ReadingKnowledge

  init(_ knowledge: ReadingKnowledge) { self.knowledge = knowledge }

  /// Nil when the body is not known.
  func system(of number: DocumentNumber) -> DocumentNumber.System? {
    guard let body = number.parts.dropFirst().first else { return nil }
    if SymbolSystem.state.contains(body) { return .state }
    if SymbolSystem.party.contains(body) { return .party }
    let found = knowledge.bodyCodes.filter { $0.code == body }
    guard let first = found.first, found.allSatisfy({ $0.system == first.system }) else { return nil }
    return first.system == .party ? .party : .state
  }

  /// Codes that leave no doubt, whatever the data say.
  private static let state: Set<String> = ["UBND", "HĐND", "TTg", "CP", "QH"]
  private static let party: Set<String> = ["TW", "TU", "VPTW", "VPTU", "BTGDVTW", "BTCTW", "UBKTTW"]
}
