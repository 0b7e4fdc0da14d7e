import Domain
import SQL
import Store
import Vietnamese

/// Somebody and the post held today.
package struct PlacedPerson: Sendable {
  package var person: Person
  package var post: Post?
  /// The name of the unit.
  package var unit: String?
}

extension Desk {
  /// People in the order of names, below a path or wherever the actor may see them.
  package func listPeople(in path: String?, limit: Int) throws -> [PlacedPerson] {
    let scopes = actor.scopes(of: .seePeople)
    guard !scopes.isEmpty else { throw Problem.forbidden(.seePeople) }
    if let path {
      try require(.seePeople, at: path)
      return try people(in: [path], limit: limit).people.map(PlacedPerson.init)
    }
    if try scopes == [rootUnit().path] {
      return try people.page(after: nil, limit: limit).map { try placed($0) }
    }
    return try people(in: scopes, limit: limit).people.map(PlacedPerson.init)
  }

  /// A page of those who hold a post today below these paths, in the order of names, and how many there are.
  package func people(
    in paths: [String], beyond edge: RosterTable.Edge? = nil, limit: Int
  ) throws -> (people: [ListedPerson], count: Int) {
    let all = try roster.count(of: try rootUnit().unit.id, on: today)
    var found: [ListedPerson] = []
    var count = 0
    for path in paths {
      guard let unit = UnitPath.units(path).last else { continue }
      let here = try roster.count(of: unit, on: today)
      count += here
      found += try roster.page(in: path, on: today, beyond: edge, limit: limit, count: here, of: all)
    }
    guard paths.count > 1 else { return (found, count) }
    // Of several parts each may hold the whole page.
    let order = found.map { (name: NameOrder($0.person.name), person: $0.person.id, post: $0.post.id) }
    let sorted = found.indices.sorted {
      let (a, b) = (order[$0], order[$1])
      if a.name != b.name { return a.name < b.name }
      return (a.person, a.post) < (b.person, b.post)
    }
    let page = edge?.isBefore == true ? sorted.suffix(limit) : sorted.prefix(limit)
    return (page.map { found[$0] }, count)
  }

  /// People whose names or numbers hold the words, with or without accents. Where no word is found whole, the last of
  /// them may be begun only, unless it bears accents.
  package func findPeople(_ words: String, limit: Int) throws -> [PlacedPerson] {
    let scopes = actor.scopes(of: .seePeople)
    guard !scopes.isEmpty else { throw Problem.forbidden(.seePeople) }
    let isEverywhere = try scopes == [rootUnit().path]
    func find(_ query: SearchQuery) throws -> [PlacedPerson] {
      if isEverywhere { return try people.find(query, limit: limit).map { try placed($0) } }
      // Those outside the actor's units are passed over, however many they are.
      var seen: [PlacedPerson] = []
      _ = try people.find(query, limit: limit) { id in
        guard let post = try currentPost(of: id, in: scopes), let person = try people.get(id) else { return false }
        seen.append(PlacedPerson(person: person, post: post, unit: try unit(post.unit).unit.name))
        return true
      }
      return seen
    }
    var found = try find(SearchQuery(words))
    if found.isEmpty, words.split(separator: " ").last?.utf8.allSatisfy({ $0 < 0x80 }) == true {
      found = try find(SearchQuery(words, isOpen: true))
    }
    return found.sorted { NameOrder($0.person.name) < NameOrder($1.person.name) }
  }

  private func currentPost(of person: Identifier, in scopes: [String]) throws -> Post? {
    try currentPosts(of: person).first { post in
      let path = try unit(post.unit).path
      return scopes.contains { path.hasPrefix($0) }
    }
  }

  private func currentPosts(of person: Identifier) throws -> [Post] {
    try posts.of(person: person).filter { post in
      (post.from.map { $0 <= today } ?? true) && (post.until.map { $0 >= today } ?? true)
    }
  }

  private func placed(_ person: Person) throws -> PlacedPerson {
    let post = try currentPosts(of: person.id).first
    return PlacedPerson(person: person, post: post, unit: try post.map { try unit($0.unit).unit.name })
  }
}

extension PlacedPerson {
  fileprivate init(_ listed: ListedPerson) {
    self.init(person: listed.person, post: listed.post, unit: listed.unit)
  }
}
