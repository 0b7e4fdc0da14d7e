import Glibc

/// A file on disk without a name: the kernel removes it with its last holder, also when the program is killed.
package final class UploadFile: Sendable {
  private let descriptor: Int32
  package let size: Int

  init(owning descriptor: Int32, size: Int) {
    self.descriptor = descriptor
    self.size = size
  }

  deinit { close(descriptor) }

  /// Readers that want a path; good as long as this value lives.
  package var path: String { "/proc/self/fd/\(descriptor)" }

  package func bytes() -> [UInt8] {
    var out = [UInt8](repeating: 0, count: size)
    var filled = 0
    while filled < size {
      let got = out.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress! + filled, size - filled, off_t(filled)) }
      guard got > 0 else { break }
      filled += got
    }
    out.removeLast(size - filled)
    return out
  }

  /// Gives the file a name on the file system it already lies on; false when it must be copied instead.
  package func link(to target: String) -> Bool {
    fsync(descriptor) == 0 && linkat(AT_FDCWD, path, AT_FDCWD, target, AT_SYMLINK_FOLLOW) == 0
  }
}

/// An upload while it arrives.
struct UploadWriter: ~Copyable {
  private let descriptor: Int32
  private(set) var size = 0

  init(in folder: String) throws(Refusal) {
    // O_TMPFILE (asm-generic/fcntl.h) is a macro Swift does not import.
    let withoutName = Int32(0o20000000) | O_DIRECTORY
    var opened = open(folder, withoutName | O_RDWR | O_CLOEXEC, mode_t(0o600))
    if opened < 0 {
      var template = Array("\(folder)/tai-len-XXXXXX".utf8CString)
      opened = mkstemp(&template)
      if opened >= 0 {
        unlink(template)
        _ = fcntl(opened, F_SETFD, FD_CLOEXEC)
      }
    }
    guard opened >= 0 else { throw .diskFull }
    descriptor = opened
  }

  mutating func append(_ bytes: UnsafeRawBufferPointer) throws(Refusal) {
    var rest = bytes
    while !rest.isEmpty {
      let count = write(descriptor, rest.baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .diskFull }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      size += count
    }
  }

  consuming func finish() -> UploadFile {
    let file = UploadFile(owning: descriptor, size: size)
    discard self
    return file
  }

  deinit { close(descriptor) }
}
