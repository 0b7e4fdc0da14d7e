import Domain
import Formats

/// What the law commands read: a file or standard input, as bytes.
enum LawInput {
  static func bytes(_ path: String, limit: Int) throws(Problem) -> [UInt8] {
    if path == "-" { return try StandardInput.bytes(limit: limit) }
    do throws(FileProblem) {
      return try InputFile(path: path).bytes(limit: limit)
    } catch {
      throw Problem(error, path)
    }
  }

  static func wrong(_ path: String, _ why: String) -> Problem {
    Problem(
      .invalid, "law.input", Wording("không dùng được đầu vào \(path): \(why)", en: "cannot use \(path): \(why)"),
      field: path,
      fix: Wording(
        "Viết câu hỏi như trong docs/law-questions.md.", en: "Write questions as in docs/law-questions.md."))
  }
}
