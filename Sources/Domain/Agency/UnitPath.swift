/// Where a unit stands: the names of the units above it and its own, from the top, each of 13 characters with `.`
/// behind it. What begins with the path of a unit lies in it.
package enum UnitPath {
  package static func of(_ id: Identifier, under parent: String?) -> String { (parent ?? "") + id.text + "." }

  /// The units on a path, from the top; the last is the unit itself.
  package static func units(_ path: String) -> [Identifier] {
    path.utf8.split(separator: UInt8(ascii: ".")).compactMap { Identifier(Substring($0)) }
  }

  /// The path is greater than or equal to itself and less than this for everything in the unit.
  package static func end(_ path: String) -> String { path + "~" }
}
