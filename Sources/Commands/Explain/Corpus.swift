import Law
import Vietnamese

/// The lines that test a rule, as they are built into the program.
struct Corpus: Equatable {
  /// A line that the rule takes, and what it reads from it.
  struct Line: Equatable {
    var text: String
    var value: String?
  }
  var accepted: [Line] = []
  var refused: [String] = []

  static func lines(of rule: String) -> Corpus {
    if let date = DateRule(rawValue: rule) { return DateCorpus.lines(of: date) }
    return Embedded.bytes("corpus/\(rule).txt").map { Corpus($0) } ?? Corpus()
  }

  init() {}

  /// `+ text => value`, `- text`; every other line is a remark. A bar without spaces stands for a line break.
  init(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      if line.hasPrefix("+ ") {
        let parts = line.dropFirst(2).split(separator: " => ", maxSplits: 1)
        accepted.append(Line(text: Corpus.shown(parts.first ?? ""), value: parts.count > 1 ? String(parts[1]) : nil))
      } else if line.hasPrefix("- ") {
        refused.append(Corpus.shown(line.dropFirst(2)))
      }
    }
  }

  private static func shown(_ line: Substring) -> String {
    line.split(separator: " | ", omittingEmptySubsequences: false).map {
      $0.split(separator: "|").joined(separator: " ⏎ ")
    }
    .joined(separator: " | ")
  }
}
