import Domain

/// What is wrong with what the law commands were given.
enum LawInput {
  static func wrong(_ path: String, _ why: String) -> Problem {
    Problem(
      .invalid, "law.input", Wording("không dùng được đầu vào \(path): \(why)", en: "cannot use \(path): \(why)"),
      field: path,
      fix: Wording(
        "Viết câu hỏi như trong docs/law-questions.md.", en: "Write questions as in docs/law-questions.md."))
  }
}
