import CSQLite
import Glibc

/// A copy of a running database in one file: a snapshot of one moment, writers go on meanwhile.
enum SQLiteBackup {
  /// `path` must not exist; the copy is private to its owner and lies on the disk when this returns.
  static func make(of connection: SQLiteConnection, at path: String) throws(SQLProblem) {
    // Left to itself SQLite would make the file readable for everybody.
    let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failed(path, "\(String(cString: strerror(errno)))") }
    Glibc.close(file)
    do {
      let name = path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      try connection.script("PRAGMA query_only = OFF")
      try connection.script("VACUUM INTO '\(name)'")
      try flush(path)
      try flush(folder(of: path))
    } catch {
      unlink(path)
      throw failed(path, error.detail)
    }
  }

  private static func flush(_ path: String) throws(SQLProblem) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failed(path, "\(String(cString: strerror(errno)))") }
    defer { Glibc.close(file) }
    guard fsync(file) == 0 else { throw failed(path, "\(String(cString: strerror(errno)))") }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func failed(_ path: String, _ words: String) -> SQLProblem {
    SQLProblem(
      .unavailable, "\(path): \(words)",
      message: "Không ghi được bản sao lưu \(path). Hãy kiểm tra thư mục, quyền ghi và dung lượng đĩa rồi thử lại.")
  }
}
