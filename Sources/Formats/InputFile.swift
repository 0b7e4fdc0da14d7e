import CSodium
import Glibc

/// A file as it lies on disk or came in by a pipe: its bytes or where they are, and how to name it.
package struct InputFile: Sendable {
  enum Place: Sendable {
    case disk(String)
    case memory([UInt8])
    /// One member of a zip file; it is taken out when it is read.
    case member(of: Archive, index: Int)
  }

  /// A zip file that holds further files.
  indirect enum Archive: Sendable {
    case disk(String)
    case memory([UInt8])

    func open(file: String) throws(FileProblem) -> ZipPackage {
      switch self {
      case .disk(let path): return try ZipPackage(path: path, file: file)
      case .memory(let bytes): return try ZipPackage(bytes: bytes, file: file)
      }
    }
  }

  let place: Place
  /// The name to show to people.
  package let name: String

  package init(path: String) {
    place = .disk(path)
    name = path
  }

  /// `name`: to show, where the path says nothing to people.
  package init(path: String, name: String) {
    place = .disk(path)
    self.name = name
  }

  package init(bytes: [UInt8], name: String) {
    place = .memory(bytes)
    self.name = name
  }

  init(member index: Int, of archive: Archive, name: String) {
    place = .member(of: archive, index: index)
    self.name = name
  }

  /// The same file with its bytes at hand, so that a member of a zip is taken out once and not for each question.
  package func takenOut() throws(FileProblem) -> InputFile {
    guard case .member(let archive, let index) = place else { return self }
    return InputFile(bytes: try archive.open(file: name).bytes(at: index), name: name)
  }

  /// SHA-256 of the bytes in lower-case hexadecimal.
  package func sha256() throws(FileProblem) -> String {
    var state = crypto_hash_sha256_state()
    crypto_hash_sha256_init(&state)
    switch place {
    case .memory(let bytes): crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
    case .member: return try takenOut().sha256()
    case .disk(let path):
      let file = try OpenFile(path: path, name: name)
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let got = try file.read(into: &chunk)
        if got == 0 { break }
        crypto_hash_sha256_update(&state, chunk, UInt64(got))
      }
    }
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_bytes()))
    crypto_hash_sha256_final(&state, &digest)
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The first bytes, for judging what the file is.
  func head() throws(FileProblem) -> [UInt8] {
    switch place {
    case .memory(let bytes): return Array(bytes.prefix(4096))
    case .member: return try takenOut().head()
    case .disk(let path):
      var chunk = [UInt8](repeating: 0, count: 4096)
      let got = try OpenFile(path: path, name: name).read(into: &chunk)
      return Array(chunk[..<got])
    }
  }

  func size() throws(FileProblem) -> Int {
    switch place {
    case .memory(let bytes): return bytes.count
    case .member: return try takenOut().size()
    case .disk(let path): return try OpenFile(path: path, name: name).size
    }
  }

  /// All the bytes.
  package func bytes(limit: Int) throws(FileProblem) -> [UInt8] {
    switch place {
    case .memory(let bytes): return bytes
    case .member: return try takenOut().bytes(limit: limit)
    case .disk(let path): return try OpenFile(path: path, name: name).readAll(limit: limit)
    }
  }

  /// The file as standard input for a child program.
  func handle() throws(FileProblem) -> AnonymousFile {
    switch place {
    case .memory(let bytes): return try AnonymousFile(bytes)
    case .member: return try takenOut().handle()
    case .disk(let path): return try AnonymousFile(reading: path, name: name)
    }
  }

  func openPackage() throws(FileProblem) -> ZipPackage {
    switch place {
    case .memory(let bytes): return try ZipPackage(bytes: bytes, file: name)
    case .disk(let path): return try ZipPackage(path: path, file: name)
    case .member: return try takenOut().openPackage()
    }
  }
}

/// A regular file held open for reading.
final class OpenFile {
  private let descriptor: Int32
  private let name: String
  let size: Int

  init(path: String, name: String) throws(FileProblem) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .notFound(name) : .unreadable(name, String(cString: strerror(errno)))
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .unreadable(name, "đây không phải một tệp thường")
    }
    self.descriptor = descriptor
    self.name = name
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  func read(into chunk: inout [UInt8]) throws(FileProblem) -> Int {
    let got = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    if got < 0 { throw .unreadable(name, String(cString: strerror(errno))) }
    return got
  }

  func readAll(limit: Int) throws(FileProblem) -> [UInt8] {
    if size > limit { throw .tooLarge(name, what: "dung lượng", limit: limit) }
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress! + count, size - count)
        if got <= 0 {
          failed = got < 0
          break
        }
        count += got
      }
    }
    if failed { throw .unreadable(name, "lỗi khi đọc đĩa") }
    return bytes
  }
}
