import Domain
import JSON
import SQL

/// A list of words or identifiers in one column.
enum TextList {
  static func json(_ list: [String]) -> String {
    var writer = JSONWriter()
    writer.array { for item in list { $0.value(item) } }
    return writer.string
  }

  static func read(_ text: String) throws -> [String] {
    guard let list = try? JSONReader.read(text).array else { throw SQLProblem(.damaged, "a column holds no list") }
    return list.compactMap(\.string)
  }

  static func json(_ list: [Identifier]) -> String { json(list.map(\.text)) }
  static func identifiers(_ text: String) throws -> [Identifier] { try read(text).compactMap { Identifier($0) } }
}
