import Domain
import Glibc

/// A file being written from front to back, private to the owner.
final class OutFile: @unchecked Sendable {
  private let path: String
  private let handle: UnsafeMutablePointer<FILE>

  init(_ path: String) throws(Problem) {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0, let handle = fdopen(descriptor, "w") else { throw FileBytes.failed(path, errno) }
    self.path = path
    self.handle = handle
  }

  func put(_ bytes: [UInt8]) throws(Problem) {
    guard fwrite(bytes, 1, bytes.count, handle) == bytes.count else { throw FileBytes.failed(path, errno) }
  }

  /// On the disk when this returns.
  func finish() throws(Problem) {
    guard fflush(handle) == 0, fsync(fileno(handle)) == 0 else { throw FileBytes.failed(path, errno) }
  }

  deinit { fclose(handle) }
}

/// A file being read line by line.
final class LineFile {
  private let path: String
  private let handle: UnsafeMutablePointer<FILE>
  private var buffer: UnsafeMutablePointer<CChar>?
  private var capacity = 0

  init(_ path: String) throws(Problem) {
    guard let handle = fopen(path, "re") else { throw FileBytes.failed(path, errno) }
    self.path = path
    self.handle = handle
  }

  /// Without its end; nil at the end of the file.
  func next() throws(Problem) -> String? {
    let count = getline(&buffer, &capacity, handle)
    guard count >= 0, let buffer else {
      if ferror(handle) != 0 { throw FileBytes.failed(path, errno) }
      return nil
    }
    let bytes = UnsafeRawBufferPointer(start: buffer, count: count)
    return String(decoding: bytes.last == 0x0A ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }

  deinit {
    fclose(handle)
    free(buffer)
  }
}

/// What lies in a folder.
package enum FolderList {
  package static func names(_ path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The folder with all that is in it. What is not there needs no removing.
  package static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR { for name in names(path) { remove("\(path)/\(name)") } }
    _ = Glibc.remove(path)
  }

  package static func isEmpty(_ path: String) -> Bool { names(path).isEmpty }
}
