import Glibc

/// A file of the disk, open for reading.
package final class OpenFile: Sendable {
  let descriptor: Int32
  package let size: Int
  /// Milliseconds UTC.
  let modified: Int64
  /// Changes whenever the file does.
  let tag: String

  /// Nil when there is no such regular file.
  package init?(_ path: String) {
    let opened = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard opened >= 0 else { return nil }
    var status = stat()
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(opened)
      return nil
    }
    descriptor = opened
    size = Int(status.st_size)
    modified = Int64(status.st_mtim.tv_sec) * 1000 + Int64(status.st_mtim.tv_nsec) / 1_000_000
    let nanoseconds = Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
    tag = [UInt64(status.st_ino), UInt64(size), UInt64(bitPattern: nanoseconds)].map { String($0, radix: 32) }
      .joined(separator: "-")
  }

  deinit { close(descriptor) }

  func bytes(_ range: ClosedRange<Int>?) -> [UInt8] {
    let (start, count) = (range?.lowerBound ?? 0, range?.count ?? size)
    var out = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = out.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress! + filled, count - filled, off_t(start + filled))
      }
      guard got > 0 else { break }
      filled += got
    }
    out.removeLast(count - filled)
    return out
  }
}
