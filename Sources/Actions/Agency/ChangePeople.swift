import CivilTime
import Domain
import Store

/// Adds a person with a post in a unit.
package struct AddPerson: Action {
  package let right: Right? = .changePeople
  private let name: String
  private let kind: Person.Kind
  private let code: String?
  private let birthday: Day?
  private let unit: Identifier
  private let position: String?
  private let standing: Post.Standing
  private let employment: Post.Employment?
  private let from: Day?

  package init(
    name: String, kind: Person.Kind = .person, code: String? = nil, birthday: Day? = nil, unit: Identifier,
    position: String? = nil, standing: Post.Standing = .worker, employment: Post.Employment? = nil, from: Day? = nil
  ) throws(Problem) {
    self.name = try Checked.name(name, "name")
    self.kind = kind
    self.code = Checked.optional(code)
    self.birthday = birthday
    self.unit = unit
    self.position = Checked.optional(position)
    self.standing = standing
    self.employment = employment
    self.from = from
  }

  package func perform(at desk: Desk) throws -> Person {
    let place = try desk.unit(unit)
    try desk.require(.changePeople, at: place.path)
    if let code, let other = try desk.people.withCode(code).first {
      throw Problem.conflict(
        "person.code", Wording("mã «\(code)» đã là của \(other.name)", en: "the code belongs to \(other.name)"),
        field: "code")
    }
    let person = Person(id: desk.newID(), kind: kind, name: name, code: code, birthday: birthday)
    try desk.people.insert(person)
    try desk.posts.insert(
      Post(
        id: desk.newID(), person: person.id, unit: unit, position: position, standing: standing,
        employment: employment, from: from))
    try desk.record("person.add", person.id, ["name": name, "unit": place.unit.name])
    return person
  }
}

/// Ends a person's posts in other units the day before and gives one in this.
package struct TransferPerson: Action {
  package let right: Right? = .changePeople
  private let person: Identifier
  private let unit: Identifier
  private let position: String?
  private let standing: Post.Standing
  private let day: Day

  package init(
    _ person: Identifier, to unit: Identifier, position: String? = nil, standing: Post.Standing = .worker, on day: Day
  ) {
    self.person = person
    self.unit = unit
    self.position = Checked.optional(position)
    self.standing = standing
    self.day = day
  }

  package func perform(at desk: Desk) throws {
    guard let known = try desk.people.get(person) else {
      throw Problem.notFound(Wording("người này", en: "person"), person.text)
    }
    let place = try desk.unit(unit)
    try desk.require(.changePeople, at: place.path)
    var employment: Post.Employment?
    for post in try desk.posts.of(person: person) where post.until.map({ $0 >= day }) ?? true {
      try desk.require(.changePeople, at: try desk.unit(post.unit).path)
      employment = post.employment
      try desk.posts.end(post.id, on: day.adding(days: -1))
    }
    try desk.posts.insert(
      Post(
        id: desk.newID(), person: person, unit: unit, position: position, standing: standing, employment: employment,
        from: day))
    try desk.record("person.transfer", person, ["name": known.name, "unit": place.unit.name, "day": day.description])
  }
}
