import Domain

/// What the first part of a symbol says: a type of document, a body, or nothing that is known.
enum SymbolCode: Equatable {
  /// The names of the types that have the code, in all systems and periods.
  case types([String])
  case body
  case unknown(String)

  /// Nil when the document has no symbol or the symbol no letters.
  init?(of head: DocumentHead, _ knowledge: ReadingKnowledge) {
    guard let symbol = head.symbol, let code = NumberLine.typeCode(of: symbol) else { return nil }
    let names = knowledge.documentTypes.filter { $0.code == code }.map(\.name)
    if !names.isEmpty {
      self = .types(names)
    } else if knowledge.bodyCodes.contains(where: { $0.code == code }) || SymbolCode.looksLikeBody(code) {
      self = .body
    } else {
      self = .unknown(code)
    }
  }

  /// Units make up their own codes: "UBND", "SNV", "CTVT"; codes of types have at most three letters in capitals.
  private static func looksLikeBody(_ code: String) -> Bool {
    let capitals = code.count { $0.isUppercase }
    return capitals > 3 || capitals == 3 && code.first == "S"
  }
}
