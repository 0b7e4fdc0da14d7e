import Domain
import Glibc

/// What comes in by the pipe.
enum StandardInput {
  static func bytes(limit: Int) throws(Problem) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(0, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
      if bytes.count > limit { throw tooLarge(limit) }
    }
  }

  static func lines(limit: Int = 64 << 20) throws(Problem) -> [String] {
    try bytes(limit: limit).split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func tooLarge(_ limit: Int) -> Problem {
    let size = limit >> 20
    return Problem(
      .invalid, "input.tooLarge",
      Wording("đầu vào chuẩn vượt \(size) MB", en: "standard input exceeds \(size) MB"), field: "-",
      fix: Wording("Lưu thành tệp và tách bớt.", en: "Save it as files and split it."))
  }
}
