import Glibc

/// A file without a name: children write into it or read from it, and the kernel removes it with the last holder,
/// whatever happens to the program.
final class AnonymousFile {
  let descriptor: Int32

  init() throws(FileProblem) {
    var folder = "/tmp"
    if let named = getenv("TMPDIR"), named[0] != 0 { folder = String(cString: named) }
    var template = Array("\(folder)/thidua-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw .unreadable(folder, "không tạo được tệp tạm (\(String(cString: strerror(errno))))")
    }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    self.descriptor = descriptor
  }

  /// Holds the bytes, ready to be read from the start.
  convenience init(_ bytes: [UInt8]) throws(FileProblem) {
    try self.init()
    try append(bytes)
    rewind()
  }

  /// Writes the bytes where it stands.
  func append(_ bytes: [UInt8]) throws(FileProblem) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress! + written, bytes.count - written) }
      guard count > 0 else { throw .unreadable("/tmp", "đĩa tạm hết chỗ") }
      written += count
    }
  }

  /// Opens a file of the disk to be handed to children.
  init(reading path: String, name: String) throws(FileProblem) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(name, String(cString: strerror(errno))) }
  }

  deinit { close(descriptor) }

  var size: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Where the next byte is written or read.
  var position: Int { Int(lseek(descriptor, 0, SEEK_CUR)) }

  /// Drops what stands behind the place, and goes there.
  func cut(at place: Int) {
    ftruncate(descriptor, off_t(place))
    lseek(descriptor, off_t(place), SEEK_SET)
  }

  func rewind() { lseek(descriptor, 0, SEEK_SET) }

  /// Reads from where it stands into the free tail of `buffer`; 0 at the end.
  func read(into buffer: inout [UInt8], at offset: Int) -> Int {
    let room = buffer.count - offset
    guard room > 0 else { return 0 }
    return max(0, buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress! + offset, room) })
  }

  /// Everything from the start, at most `limit` bytes.
  func bytes(limit: Int) -> [UInt8] {
    rewind()
    var out = [UInt8](repeating: 0, count: min(size, limit))
    var filled = 0
    while filled < out.count {
      let got = read(into: &out, at: filled)
      if got == 0 { break }
      filled += got
    }
    out.removeLast(out.count - filled)
    return out
  }
}
