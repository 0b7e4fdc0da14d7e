import CivilTime
import Domain
import Law

/// The codes and prefixes that the rules of a day prescribe to one system.
package struct LawWords: Sendable {
  private let book: LawBook
  package let system: DocumentSystem
  package let day: Day

  package init(_ book: LawBook, _ system: DocumentSystem, on day: Day) {
    self.book = book
    self.system = system
    self.day = day
  }

  /// What offices write for papers that the rules have no type for.
  private static let customary = ["certificate": "GCN", "commitment": "CK"]

  /// «QĐ» for `decision`; nil for a type without a code. A type that the Party's guide does not list keeps the State's.
  func code(of type: String) -> String? {
    if let own = find(type, in: system) { return own.code }
    return find(type, in: .state)?.code ?? Self.customary[type]
  }

  /// «Quyết định».
  func name(of type: String) -> String? { (find(type, in: system) ?? find(type, in: .state))?.name }

  private func find(_ type: String, in system: DocumentSystem) -> DocumentType? {
    book.documentTypes.first { $0.id == "\(system.rawValue).\(type)" && holds($0.provenance) }
  }

  /// «KT.» or «K/T». What the Party's guide has no word for is written as the State does.
  func prefix(_ id: String) -> String {
    for system in [system, .state] {
      let found = book.authorityPrefixes.first { $0.id == "\(system.rawValue).\(id)" && holds($0.provenance) }
      if let found { return found.form }
    }
    return ""
  }

  private func holds(_ provenance: Provenance) -> Bool {
    (provenance.from.map { $0 <= day } ?? true) && (provenance.until.map { day <= $0 } ?? true)
  }
}
