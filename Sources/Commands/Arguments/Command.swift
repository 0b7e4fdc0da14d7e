import Domain

/// One command of the program, as data. Help, completion, the man page and the reference page are all made from it.
package struct Command: Sendable {
  /// What stands on the command line beside the options.
  struct Operand: Sendable {
    enum Kind: Sendable, Equatable {
      case file, text, command, rule
      case choice([String])
    }
    let name: Wording
    let kind: Kind
    let summary: Wording
    var isRequired = true
    var repeats = false

    /// What the commands that read documents take.
    static let documents = Operand(
      name: .file, kind: .file,
      summary: Wording("tệp, thư mục hoặc zip; - là đầu vào chuẩn", en: "file, folder or zip; - is standard input"),
      repeats: true)
  }
  struct Example: Sendable {
    let line: String
    let what: Wording
  }

  /// One word, or noun and verb: `read`, `plan add`.
  let name: String
  let summary: Wording
  /// Paragraphs.
  let description: [Wording]
  let operands: [Operand]
  /// Besides `Option.common`.
  let options: [Option]
  let examples: [Example]
  /// Which exit statuses it has, with their meaning here.
  let exits: [(ExitStatus, Wording)]
  let run: @Sendable (inout Session, ParsedArguments) throws(Problem) -> ExitStatus

  var words: [String] { name.split(separator: " ").map(String.init) }

  var allOptions: [Option] { options + Option.common }

  /// `thidua read FILE… [tùy chọn]`
  func usage(_ language: Language) -> String {
    var line = "thidua \(name)"
    for operand in operands {
      let word = operand.name[language] + (operand.repeats ? "…" : "")
      line += operand.isRequired ? " \(word)" : " [\(word)]"
    }
    return line + (language == .vi ? " [TÙY CHỌN]" : " [OPTIONS]")
  }
}
