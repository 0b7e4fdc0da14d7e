/// Where a database is: `sqlite:PATH`, or `postgres://USER@HOST/NAME?sslmode=verify-full…` as libpq reads it.
package enum DatabaseAddress: Sendable, Equatable {
  case sqlite(path: String)
  case postgres(url: String)

  package init(_ text: String) throws(SQLProblem) {
    if text.hasPrefix("sqlite:"), text.utf8.count > 7, !text.utf8.contains(0) {
      self = .sqlite(path: String(text.dropFirst(7)))
    } else if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://"), !text.utf8.contains(0) {
      self = .postgres(url: text)
    } else {
      throw SQLProblem(
        .invalid, "no database address",
        message: "Địa chỉ cơ sở dữ liệu không đúng. Hãy ghi sqlite:ĐƯỜNG_DẪN hoặc postgres://NGƯỜI_DÙNG@MÁY/TÊN.")
    }
  }
}
