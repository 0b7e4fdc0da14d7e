import CivilTime
import Documents
import Domain
import Glibc

/// `--register FILE`: gives a paper the next number of its series and writes it down. The register is locked from the
/// reading of the last number to the writing of the new one; without a paper no number is given.
final class WriteRegister {
  private let path: String
  private let descriptor: Int32
  private var register = NumberRegister()
  private var bytes: [UInt8] = []

  init(_ path: String) throws(Problem) {
    self.path = path
    descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0, flock(descriptor, LOCK_EX) == 0 else { throw SystemProblem.writing(path, errno) }
    bytes = try GivenFile.bytes(path, limit: 64 << 20)
    register = try Self.read(bytes, path)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  private static func read(_ bytes: [UInt8], _ path: String) throws(Problem) -> NumberRegister {
    switch NumberRegister.read(bytes) {
    case .success(let register): return register
    case .failure(let line):
      throw Problem(
        .invalid, "write.register",
        Wording(
          "\(path):\(line.number): dòng này không phải một dòng của sổ số văn bản",
          en: "\(path):\(line.number): no line of a register"), field: path,
        fix: Wording("Xem lại tệp sổ; đừng sửa tay các dòng đã cấp.", en: "Look at the file; do not edit its lines."))
    }
  }

  /// The number the paper gets: its own where it has one that is free, otherwise the next of its series.
  func number(for series: PaperSeries) throws(Problem) -> (Int, Day) {
    guard let day = series.day else {
      throw Problem(
        .invalid, "write.noDay",
        Wording("văn bản chưa có ngày ban hành thì chưa cấp số", en: "no number before the day of issue"), field: "day",
        fix: Wording("Ghi “day” trong dữ liệu, hoặc bỏ --register.", en: "Set “day”, or leave out --register."))
    }
    guard let own = series.number else { return (register.next(in: series.key), day) }
    if let holder = register.holder(of: own, in: series.key) {
      throw Problem(
        .conflict, "write.numberTaken",
        Wording("số \(series.symbol(own)) đã cấp cho “\(holder.title)”", en: "\(series.symbol(own)) is taken"),
        field: "number",
        fix: Wording(
          "Bỏ “number” để lấy số tiếp theo: \(series.symbol(register.next(in: series.key))).",
          en: "Leave out “number” to take the next."))
    }
    return (own, day)
  }

  func append(_ entry: NumberRegister.Entry) throws(Problem) {
    let end: [UInt8] = bytes.isEmpty || bytes.last == UInt8(ascii: "\n") ? [] : [UInt8(ascii: "\n")]
    if case .failed(let error) = Descriptor.writeAll(end + entry.line, to: descriptor) {
      throw SystemProblem.writing(path, error)
    }
    if fsync(descriptor) != 0 { throw SystemProblem.writing(path, errno) }
  }
}
