import CSodium
import Domain
import Formats
import Glibc

/// The data directory: `thidua.sqlite`, `files/ab/HASH`, `backups/`, `law/`, `secret`. Only its owner can read it.
package struct DataFolder: Sendable {
  package let path: String
  /// 32 bytes of chance, made with the directory: signs forms, hides secrets.
  package let secret: [UInt8]

  package var databasePath: String { path + "/thidua.sqlite" }
  package var backups: String { path + "/backups" }
  package var lawLayers: String { path + "/law" }

  private init(path: String, secret: [UInt8]) {
    self.path = path
    self.secret = secret
  }

  /// Whether there is one at this path.
  package static func exists(_ path: String) -> Bool { access(path + "/secret", F_OK) == 0 }

  package static func open(_ path: String) throws(Problem) -> DataFolder {
    guard exists(path) else {
      throw Problem(
        .notFound, "data.missing", Wording("chưa có dữ liệu ở \(path)", en: "there is no data in \(path)"),
        field: "--data",
        fix: Wording(
          "Tạo mới: thidua init \"TÊN CƠ QUAN\" --data \(path)", en: "Make it: thidua init \"AGENCY\" --data \(path)"))
    }
    let secret = try FileBytes.read(path + "/secret")
    guard secret.count == 32 else {
      throw Problem(
        .unavailable, "data.secret",
        Wording("tệp \(path)/secret hỏng: có \(secret.count) byte thay vì 32", en: "\(path)/secret is damaged"),
        fix: Wording("Khôi phục tệp này từ bản sao lưu.", en: "Restore it from a backup."))
    }
    return DataFolder(path: path, secret: secret)
  }

  /// Makes the directory and what is in it; the path may be an empty directory.
  package static func create(_ path: String) throws(Problem) -> DataFolder {
    guard !exists(path) else {
      throw Problem.conflict(
        "data.exists", Wording("đã có dữ liệu ở \(path)", en: "there is data in \(path) already"), field: "--data",
        fix: Wording("Chọn thư mục khác, hoặc dùng dữ liệu đang có.", en: "Choose another directory, or use this one."))
    }
    for folder in [path, path + "/files", path + "/backups", path + "/law"] { try makeFolder(folder) }
    var secret = [UInt8](repeating: 0, count: 32)
    randombytes_buf(&secret, secret.count)
    try FileBytes.write(secret, to: path + "/secret")
    return DataFolder(path: path, secret: secret)
  }

  static func makeFolder(_ path: String) throws(Problem) {
    var made = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      made += part + "/"
      if made == "/" || made == "./" { continue }
      guard mkdir(made, 0o700) != 0, errno != EEXIST else { continue }
      let number = errno
      let folder = String(made.dropLast())
      guard number == ENOENT else { throw FileBytes.failed(folder, number) }
      throw Problem(
        .unavailable, "folder.failed",
        Wording("không tạo được thư mục \(folder) ở nơi này", en: "no folder can be made here: \(folder)"),
        fix: Wording("Chọn một nơi khác, trên đĩa của máy.", en: "Choose another place, on a disk of the machine."))
    }
  }

  // MARK: Files by their content

  package func filePath(_ hash: String) -> String { "\(path)/files/\(hash.prefix(2))/\(hash)" }

  /// Keeps a file under the hash of its bytes; what is there already stays. Lasting when this returns.
  package func keep(_ bytes: [UInt8]) throws(Problem) -> String {
    let hash = Hex.text(EventHash.sha256(bytes))
    let place = filePath(hash)
    if access(place, F_OK) == 0 { return hash }
    try DataFolder.makeFolder("\(path)/files/\(hash.prefix(2))")
    try FileBytes.write(bytes, to: place)
    return hash
  }

  package func file(_ hash: String) throws(Problem) -> [UInt8] { try FileBytes.read(filePath(hash)) }
}

/// Whole files, read and written so that a crash leaves the old or the new, never a part.
package enum FileBytes {
  /// The whole file; one that comes from outside is refused above its limit before it is in memory.
  package static func read(_ path: String, limit: Int = .max) throws(Problem) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failed(path, errno) }
    defer { close(file) }
    var about = stat()
    if fstat(file, &about) == 0, about.st_size > limit { throw tooLarge(path, limit) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = Glibc.read(file, &chunk, chunk.count)
      if got == 0 { return bytes }
      if got < 0 {
        if errno == EINTR { continue }
        throw failed(path, errno)
      }
      bytes += chunk[..<got]
      if bytes.count > limit { throw tooLarge(path, limit) }
    }
  }

  /// Private to the owner, on the disk when this returns.
  package static func write(_ bytes: [UInt8], to path: String) throws(Problem) {
    let draft = "\(path).\(getpid()).\(UInt32.random(in: 0 ... .max)).draft"
    let file = open(draft, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failed(path, errno) }
    var offset = 0
    var failure: Int32?
    while offset < bytes.count, failure == nil {
      let wrote = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress! + offset, $0.count - offset) }
      if wrote > 0 { offset += wrote } else if errno != EINTR { failure = wrote == 0 ? EIO : errno }
    }
    if failure == nil, fsync(file) != 0 { failure = errno }
    close(file)
    if failure == nil, rename(draft, path) != 0 { failure = errno }
    if let failure {
      unlink(draft)
      throw failed(path, failure)
    }
    flushFolder(of: path)
  }

  private static func flushFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let handle = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { return }
    fsync(handle)
    close(handle)
  }

  private static func tooLarge(_ path: String, _ limit: Int) -> Problem {
    let size = limit >= 1 << 20 ? "\(limit >> 20) MB" : "\(limit >> 10) kB"
    return Problem(
      .invalid, "file.tooLarge", Wording("tệp \(path) vượt \(size)", en: "\(path) exceeds \(size)"), field: path,
      fix: Wording(
        "Tách tệp, hoặc lưu lại bản chỉ có văn bản.", en: "Split it, or save it again with the text alone."))
  }

  static func failed(_ path: String, _ number: Int32) -> Problem {
    let words = String(cString: strerror(number))
    switch number {
    case ENOENT:
      return Problem(
        .notFound, "file.notFound", Wording("không có tệp \(path)", en: "there is no file \(path)"), field: path)
    case ENOSPC, EDQUOT:
      return Problem(
        .unavailable, "disk.full", Wording("đĩa đầy, không ghi được \(path)", en: "the disk is full: \(path)"),
        fix: Wording(
          "Dọn bớt đĩa rồi làm lại; dữ liệu đã có không mất.", en: "Make room and try again; nothing is lost."))
    default:
      return Problem(
        .unavailable, "file.failed", Wording("không dùng được \(path): \(words)", en: "cannot use \(path): \(words)"),
        fix: Wording("Kiểm tra quyền và dung lượng của thư mục.", en: "Check the rights and the room of its folder."))
    }
  }
}
