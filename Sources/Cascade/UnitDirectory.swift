import CivilTime
import Domain

/// The tree of an agency with all names its units answer to.
struct UnitDirectory: Sendable {
  struct Entry: Sendable {
    var unit: Unit
    var kind: UnitKind
    /// Steps below the agency itself.
    var depth: Int
    var names: [Name]
  }
  struct Name: Sendable {
    enum Sort: Int, Sendable { case former, short, full }
    var words: [NameWord]
    var text: String
    var sort: Sort
  }
  struct Match: Equatable {
    var unit: Identifier
    var depth: Int
    var sort: Name.Sort
    var quality: NameAlignment.Quality
    var text: String
  }

  /// In the order of the tree: a unit, then everything below it.
  let entries: [Entry]
  let top: Identifier?
  private let places: [Identifier: Int]
  /// Of each entry: one behind its last descendant.
  private let ends: [Int]

  /// Units that have ended by `day` live on as former names of those made of them.
  init(_ units: [Unit], on day: Day) {
    let living = units.filter { $0.exists(on: day) }
    let ended = Dictionary(
      units.filter { !$0.exists(on: day) }.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ids = Set(living.map(\.id))
    let children = Dictionary(grouping: living) { unit in unit.parent.flatMap { ids.contains($0) ? $0 : nil } }
    var entries: [Entry] = []
    var ends: [Int] = []
    var seen: Set<Identifier> = []
    func visit(_ unit: Unit, _ depth: Int) {
      // A ring of parents must not hang the program.
      guard seen.insert(unit.id).inserted else { return }
      let at = entries.count
      let kind = UnitKind(unit, isTop: depth == 0)
      entries.append(Entry(unit: unit, kind: kind, depth: depth, names: UnitDirectory.names(of: unit, ended)))
      ends.append(at + 1)
      for child in children[unit.id] ?? [] { visit(child, depth + 1) }
      ends[at] = entries.count
    }
    let tops = children[nil] ?? []
    for unit in tops { visit(unit, 0) }
    self.entries = entries
    self.ends = ends
    top = tops.first?.id
    places = Dictionary(
      entries.indices.map { (entries[$0].unit.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func names(of unit: Unit, _ ended: [Identifier: Unit]) -> [Name] {
    func name(_ text: String, _ sort: Name.Sort) -> Name? {
      let words = Abbreviations.expanded(NameWord.all(in: text))
      return words.isEmpty ? nil : Name(words: words, text: text, sort: sort)
    }
    var names = [name(unit.name, .full), unit.shortName.flatMap { name($0, .short) }].compactMap(\.self)
    names += unit.formerNames.compactMap { name($0, .former) }
    for before in unit.predecessors.compactMap({ ended[$0] }) {
      names += ([before.name] + [before.shortName].compactMap(\.self) + before.formerNames)
        .compactMap { name($0, .former) }
    }
    return names
  }

  subscript(_ id: Identifier) -> Entry? { places[id].map { entries[$0] } }

  func order(_ id: Identifier) -> Int { places[id] ?? Int.max }

  /// The unit and everything below it.
  func subtree(of id: Identifier) -> ArraySlice<Entry> {
    guard let at = places[id] else { return [] }
    return entries[at..<ends[at]]
  }

  func contains(_ id: Identifier, under top: Identifier) -> Bool {
    guard let at = places[id], let from = places[top] else { return false }
    return (from..<ends[from]).contains(at)
  }

  func children(of id: Identifier) -> [Entry] {
    guard let parent = self[id] else { return [] }
    return subtree(of: id).filter { $0.depth == parent.depth + 1 }
  }

  /// All names; with `bare`, those from which it takes something away.
  func index(bare: ((ArraySlice<NameWord>) -> ArraySlice<NameWord>?)? = nil) -> NameIndex {
    NameIndex(
      entries.flatMap { entry in
        entry.names.compactMap { name in
          let words = bare.map { $0(name.words[...]).map(Array.init) } ?? name.words
          return words.map { NameIndex.Entry(unit: entry.unit.id, depth: entry.depth, name: name, words: $0) }
        }
      })
  }
}
