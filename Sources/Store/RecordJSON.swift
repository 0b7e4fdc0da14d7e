import CivilTime
import Domain
import JSON
import SQL

/// A person or a post as it was before an import changed it.
package enum RecordJSON {
  package static func text(_ person: Person) -> String {
    var writer = JSONWriter()
    writer.object { w in
      w.member("kind", person.kind.rawValue)
      w.member("name", person.name)
      w.member("code", person.code)
      w.member("birthday", person.birthday?.description)
    }
    return writer.string
  }

  package static func person(_ id: Identifier, _ text: String) throws -> Person {
    let json = try value(text)
    guard let kind = json["kind"]?.string.flatMap(Person.Kind.init(rawValue:)), let name = json["name"]?.string else {
      throw damaged
    }
    return Person(
      id: id, kind: kind, name: name, code: json["code"]?.string, birthday: json["birthday"]?.string.flatMap(day))
  }

  package static func text(_ post: Post) -> String {
    var writer = JSONWriter()
    writer.object { w in
      w.member("person", post.person.text)
      w.member("unit", post.unit.text)
      w.member("position", post.position)
      w.member("standing", post.standing.rawValue)
      w.member("employment", post.employment?.rawValue)
      w.member("from", post.from?.description)
      w.member("until", post.until?.description)
    }
    return writer.string
  }

  package static func post(_ id: Identifier, _ text: String) throws -> Post {
    let json = try value(text)
    guard let person = json["person"]?.string.flatMap({ Identifier($0) }),
      let unit = json["unit"]?.string.flatMap({ Identifier($0) }),
      let standing = json["standing"]?.string.flatMap(Post.Standing.init(rawValue:))
    else { throw damaged }
    return Post(
      id: id, person: person, unit: unit, position: json["position"]?.string, standing: standing,
      employment: json["employment"]?.string.flatMap(Post.Employment.init(rawValue:)),
      from: json["from"]?.string.flatMap(day), until: json["until"]?.string.flatMap(day))
  }

  /// What a list can change of a unit; its place in the tree is not.
  package static func text(_ unit: Unit) -> String {
    var writer = JSONWriter()
    writer.object { w in
      w.member("name", unit.name)
      w.member("shortName", unit.shortName)
      w.member("formerNames", unit.formerNames)
      w.member("kind", unit.kind.rawValue)
      w.member("line", unit.line.rawValue)
    }
    return writer.string
  }

  package static func unit(_ now: Unit, _ text: String) throws -> Unit {
    let json = try value(text)
    guard let name = json["name"]?.string, let kind = json["kind"]?.string.flatMap(Unit.Kind.init(rawValue:)),
      let line = json["line"]?.string.flatMap(Unit.Line.init(rawValue:))
    else { throw damaged }
    var unit = now
    unit.name = name
    unit.shortName = json["shortName"]?.string
    unit.formerNames = (json["formerNames"]?.array ?? []).compactMap(\.string)
    unit.kind = kind
    unit.line = line
    return unit
  }

  private static func day(_ text: String) -> Day? { Day(iso: text) }
  private static let damaged = SQLProblem(.damaged, "an import record holds no record")

  private static func value(_ text: String) throws -> JSONValue {
    guard let value = try? JSONReader.read(text) else { throw damaged }
    return value
  }
}
