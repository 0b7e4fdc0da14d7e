import Domain
import Formats

/// A file that an argument names, or standard input where it says `-`.
enum GivenFile {
  static func bytes(_ path: String, limit: Int) throws(Problem) -> [UInt8] {
    if path == "-" { return try StandardInput.bytes(limit: limit) }
    do throws(FileProblem) {
      return try InputFile(path: path).bytes(limit: limit)
    } catch {
      throw Problem(error, path)
    }
  }
}
