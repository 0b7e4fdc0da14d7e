import Glibc

/// A corpus: one value, many spellings, and lines that must be refused. Plain text, so that anybody can add a line.
///
///     # a comment
///     @ on 2026-03-10, prose          how the lines below are read
///     = day 2026-03-15 before         the value of the lines below
///     trước ngày 15/3/2026
///     !                               the lines below are refused
///     12/KH-UBND
package struct CorpusFile: Sendable {
  package struct Entry: Sendable, CustomStringConvertible {
    package var text: String
    /// Nil: the line must be refused.
    package var value: String?
    /// The last `@` line, cut at commas.
    package var setting: [String]
    package var line: Int
    package var description: String { "\(line): \(text)" }
  }

  package let entries: [Entry]

  /// `name` without its ending, in the folder Corpus beside the test file that asks.
  package init(_ name: String, beside test: StaticString = #filePath) {
    let folder = String(describing: test).split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let path = folder.joined(separator: "/") + "/Corpus/\(name).txt"
    guard let text = CorpusFile.contents(path) else { preconditionFailure("there is no corpus \(path)") }
    entries = CorpusFile.entries(of: text)
  }

  package static func entries(of text: String) -> [Entry] {
    var entries: [Entry] = []
    var value: String?
    var setting: [String] = []
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = trimmed(raw)
      guard let first = line.first, first != "#" else { continue }
      let rest = trimmed(line.dropFirst())
      switch first {
      case "@": setting = rest.split(separator: ",").map { String(trimmed($0)) }
      case "=": value = String(rest)
      case "!" where rest.isEmpty: value = nil
      default: entries.append(Entry(text: String(line), value: value, setting: setting, line: index + 1))
      }
    }
    return entries
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first == " " || text.first == "\t" { text.removeFirst() }
    while text.last == " " || text.last == "\t" || text.last == "\r" { text.removeLast() }
    return text
  }

  private static func contents(_ path: String) -> String? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
