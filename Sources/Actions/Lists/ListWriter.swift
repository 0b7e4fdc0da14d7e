import Domain
import Store

/// Writes what an import makes and changes, a thousand records at a time, and notes each so that it can be taken back.
final class ListWriter {
  private static let portion = 1_000

  private let desk: Desk
  private let list: Identifier
  private var people: [Person] = []
  private var posts: [Post] = []
  private var touched: [ImportTable.Touched] = []

  init(_ desk: Desk, _ list: Identifier) {
    self.desk = desk
    self.list = list
  }

  func add(_ person: Person, _ post: Post) throws {
    people.append(person)
    touched.append(.init(.person, person.id))
    try add(post)
    if people.count >= ListWriter.portion { try flush() }
  }

  func add(_ post: Post) throws {
    posts.append(post)
    touched.append(.init(.post, post.id))
    if posts.count >= ListWriter.portion { try flush() }
  }

  func add(_ place: PlacedUnit) throws {
    try desk.units.insert(place.unit, path: place.path)
    touched.append(.init(.unit, place.unit.id))
  }

  func change(_ person: Person, from before: Person) throws {
    try desk.people.update(person)
    touched.append(.init(.person, person.id, before: RecordJSON.text(before)))
  }

  func change(_ post: Post, from before: Post) throws {
    try desk.posts.update(post)
    touched.append(.init(.post, post.id, before: RecordJSON.text(before)))
  }

  func change(_ unit: Unit, version: Int, from before: Unit) throws {
    guard try desk.units.update(unit, version: version) else { throw Problem.changedMeanwhile }
    touched.append(.init(.unit, unit.id, before: RecordJSON.text(before)))
  }

  /// Puts on the disk what has come together.
  func flush() throws {
    if !people.isEmpty { try desk.people.insertNew(people) }
    if !posts.isEmpty { try desk.posts.insertNew(posts) }
    if !touched.isEmpty { try desk.imports.add(touched, to: list) }
    people.removeAll(keepingCapacity: true)
    posts.removeAll(keepingCapacity: true)
    touched.removeAll(keepingCapacity: true)
  }
}
