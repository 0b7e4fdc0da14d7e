import CPostgres

extension SQLProblem {
  /// From a failed result; `connection` tells whether the way to the server is still there.
  init(postgres result: OpaquePointer?, _ connection: OpaquePointer?, _ sql: String) {
    let words = String(cString: result.map { PQresultErrorMessage($0) } ?? PQerrorMessage(connection))
    let state = result.flatMap { pg_failure_state($0) }.map { String(cString: $0) } ?? ""
    let isLost = PQstatus(connection) != CONNECTION_OK
    let code: Code =
      switch state {
      case "23505": .duplicate
      case "23503": .foreignKey
      case "23502", "23514", "22P02", "22001", "22003": .refused
      case "40001", "40P01", "55P03", "57014": .busy
      case "08P01": .invalid  // too few parameters, for one
      case "XX001", "XX002": .damaged
      default:
        switch state.prefix(2) {
        case "08", "53", "57", "58": .unavailable
        default: isLost || state.isEmpty ? .unavailable : .invalid
        }
      }
    self.init(code, "\(SQLProblem.firstLine(words)) (PostgreSQL \(state)) in: \(sql)")
    // A plan that a migration has overtaken, or a statement the server forgot, is prepared anew.
    isTransient = ["40001", "40P01", "26000"].contains(state) || (state == "0A000" && words.contains("cached plan"))
    table = result.flatMap { pg_failure_table($0) }.map { String(cString: $0) }
    rule = result.flatMap { pg_failure_rule($0) }.map { String(cString: $0) }
  }

  static func firstLine(_ words: String) -> String {
    String(words.prefix { $0 != "\n" })
  }
}
