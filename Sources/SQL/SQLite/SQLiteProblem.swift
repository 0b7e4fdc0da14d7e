import CSQLite

extension SQLProblem {
  /// Text with a zero byte: PostgreSQL has no such text, so neither engine takes it.
  static let zeroByte = SQLProblem(
    .invalid, "a text parameter holds a zero byte", message: "Văn bản có ký tự NUL không hợp lệ. Hãy xóa ký tự đó.")

  init(sqlite status: Int32, _ words: String, _ sql: String, _ isWriter: Bool = true) {
    let code: Code =
      switch status {
      case 1555, 2067, 2579: .duplicate
      case 787: .foreignKey
      default:
        switch status & 0xFF {
        case SQLITE_CONSTRAINT, SQLITE_MISMATCH: .refused
        case SQLITE_BUSY, SQLITE_LOCKED: .busy
        case SQLITE_READONLY: isWriter ? .unavailable : .invalid
        case SQLITE_IOERR, SQLITE_FULL, SQLITE_CANTOPEN, SQLITE_NOMEM, SQLITE_PERM, SQLITE_AUTH: .unavailable
        case SQLITE_CORRUPT, SQLITE_NOTADB: .damaged
        default: .invalid
        }
      }
    self.init(code, "\(words) (SQLite \(status)) in: \(sql)")
    if status & 0xFF == SQLITE_CONSTRAINT, let colon = words.firstIndex(of: ":") {
      let rule = words[words.index(after: colon)...].drop { $0 == " " }
      self.rule = String(rule)
      if let dot = rule.firstIndex(of: ".") { table = String(rule[..<dot]) }
    }
  }
}
