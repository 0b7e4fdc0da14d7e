import CivilTime
import Domain
import SQL

/// What stands in a column as a noun of the domain. A value no program of ours writes is a damaged database.
extension Row {
  package func id(_ column: Int) throws -> Identifier {
    guard let id = Identifier(try integer(column)) else { throw damaged("identifier", column) }
    return id
  }

  package func optionalID(_ column: Int) throws -> Identifier? { isNull(column) ? nil : try id(column) }
  package func optionalText(_ column: Int) throws -> String? { isNull(column) ? nil : try text(column) }
  package func optionalInteger(_ column: Int) throws -> Int64? { isNull(column) ? nil : try integer(column) }
  package func optionalBytes(_ column: Int) throws -> [UInt8]? { isNull(column) ? nil : try bytes(column) }

  package func day(_ column: Int) throws -> Day {
    guard let day = Day(iso: try text(column)) else { throw damaged("day", column) }
    return day
  }

  package func optionalDay(_ column: Int) throws -> Day? { isNull(column) ? nil : try day(column) }

  /// A word of an enumeration.
  package func word<Value: RawRepresentable>(_ column: Int, as: Value.Type = Value.self) throws -> Value
  where Value.RawValue == String {
    guard let value = Value(rawValue: try text(column)) else { throw damaged("\(Value.self)", column) }
    return value
  }

  private func damaged(_ what: String, _ column: Int) -> SQLProblem {
    SQLProblem(.damaged, "column \(column) holds no \(what)")
  }
}

extension Identifier: SQLConvertible {
  package var sqlValue: SQLValue { .integer(number) }
}

extension Day: SQLConvertible {
  package var sqlValue: SQLValue { .text(description) }
}
