import Glibc

/// A directory for one test, removed with its files at the end.
final class TemporaryFolder {
  let path: String
  private var files: [String] = []

  struct Refused: Error {}

  init() throws {
    var template = Array("/tmp/thidua-http-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Refused() }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func write(_ name: String, _ bytes: [UInt8]) {
    let file = "\(path)/\(name)"
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC, mode_t(0o600))
    _ = Glibc.write(descriptor, bytes, bytes.count)
    close(descriptor)
    files.append(file)
  }

  deinit {
    for file in files { unlink(file) }
    rmdir(path)
  }
}
