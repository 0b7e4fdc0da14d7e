import Domain
import Glibc

/// Puts a whole file in place or leaves what was there untouched.
struct FileWriter {
  /// Files that must never be written over: the documents being read.
  let inputs: Set<FileStatus.Identity>

  init(inputs: [String]) { self.inputs = Set(inputs.compactMap { FileStatus($0)?.identity }) }

  /// A device or a pipe is written straight; a regular file is made beside its place and then moved there.
  func write(_ bytes: [UInt8], to path: String) throws(Problem) {
    let present = FileStatus(path)
    if let present, inputs.contains(present.identity) {
      throw Problem(
        .conflict, "output.isInput",
        Wording("\(path) chính là tệp đang đọc, không ghi đè", en: "\(path) is the file being read"), field: path,
        fix: Wording("Chọn tên tệp ra khác.", en: "Choose another name for the output."))
    }
    if present?.isDirectory == true { throw failed(path, EISDIR) }
    if let present, !present.isRegular {
      try writeStraight(bytes, to: path)
    } else {
      try replace(resolved(path), with: bytes, mode: present?.mode)
    }
  }

  func makeFolder(_ path: String) throws(Problem) {
    if mkdir(path, 0o777) != 0, errno != EEXIST { throw failed(path, errno) }
  }

  private func writeStraight(_ bytes: [UInt8], to path: String) throws(Problem) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failed(path, errno) }
    defer { close(descriptor) }
    if case .failed(let error) = Descriptor.writeAll(bytes, to: descriptor) { throw failed(path, error) }
  }

  private func replace(_ path: String, with bytes: [UInt8], mode: UInt32?) throws(Problem) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(path[...$0]) } ?? ""
    var template = Array((folder + ".thidua-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failed(path, errno) }
    let permissions = mode ?? (0o666 & ~currentMask())
    var error: Int32 = 0
    switch Descriptor.writeAll(bytes, to: descriptor) {
    case .failed(let number): error = number
    case .readerGone: error = EPIPE
    case .open: if fchmod(descriptor, permissions) != 0 || fsync(descriptor) != 0 { error = errno }
    }
    if close(descriptor) != 0, error == 0 { error = errno }
    if error == 0, rename(template, path) != 0 { error = errno }
    guard error == 0 else {
      unlink(template)
      throw failed(path, error)
    }
  }

  /// Where a symbolic link leads, so that the link itself survives.
  private func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private func currentMask() -> UInt32 {
    let mask = umask(0)
    umask(mask)
    return mask
  }

  private func failed(_ path: String, _ error: Int32) -> Problem { SystemProblem.writing(path, error) }
}
