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
      return try placed(try people.within(path, on: today, limit: limit))
    }
    if try scopes == [rootUnit().path] {
      return try people.page(after: nil, limit: limit).map { try placed($0) }
    }
    var found = try scopes.flatMap { try people.within($0, on: today, limit: limit) }
    found.sort { NameOrder($0.person.name) < NameOrder($1.person.name) }
    return try placed(Array(found.prefix(limit)))
  }

  /// People whose names or numbers hold the words, with or without accents. Where no word is found whole, the last of
  /// them may be begun only, unless it bears accents.
  package func findPeople(_ words: String, limit: Int) throws -> [PlacedPerson] {
    let scopes = actor.scopes(of: .seePeople)
    guard !scopes.isEmpty else { throw Problem.forbidden(.seePeople) }
    // Some of those found may lie outside the actor's units.
    let isEverywhere = try scopes == [rootUnit().path]
    let most = isEverywhere ? limit : limit * 20
    var found = try people.find(SearchQuery(words), limit: most)
    if found.isEmpty, words.split(separator: " ").last?.utf8.allSatisfy({ $0 < 0x80 }) == true {
      found = try people.find(SearchQuery(words, isOpen: true), limit: most)
    }
    var seen: [PlacedPerson] = []
    for person in found where seen.count < limit {
      if isEverywhere {
        seen.append(try placed(person))
      } else if let post = try currentPosts(of: person.id).first(where: { post in
        let path = try unit(post.unit).path
        return scopes.contains { path.hasPrefix($0) }
      }) {
        seen.append(PlacedPerson(person: person, post: post, unit: try unit(post.unit).unit.name))
      }
    }
    return seen.sorted { NameOrder($0.person.name) < NameOrder($1.person.name) }
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

  private func placed(_ found: [(person: Person, post: Post)]) throws -> [PlacedPerson] {
    var names: [Identifier: String] = [:]
    return try found.map { person, post in
      let name: String
      if let known = names[post.unit] { name = known } else { name = try unit(post.unit).unit.name }
      names[post.unit] = name
      return PlacedPerson(person: person, post: post, unit: name)
    }
  }
}
