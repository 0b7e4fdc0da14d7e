import Glibc

/// What the file system knows about a path.
struct FileStatus {
  /// Two paths with one identity are one file.
  struct Identity: Hashable {
    let device: UInt
    let inode: UInt
  }
  let identity: Identity
  let isDirectory: Bool
  let isRegular: Bool
  let mode: UInt32

  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    identity = Identity(device: UInt(status.st_dev), inode: UInt(status.st_ino))
    isDirectory = status.st_mode & S_IFMT == S_IFDIR
    isRegular = status.st_mode & S_IFMT == S_IFREG
    mode = status.st_mode & 0o7777
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
