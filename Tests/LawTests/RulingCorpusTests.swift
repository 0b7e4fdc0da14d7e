import Glibc
import JSON
import Testing

@testable import Law

/// Questions about invented people and what must come out: Corpus/rulings.tsv, one line a question.
@Suite struct RulingCorpusTests {
  struct Line: CustomTestStringConvertible, Sendable {
    let number: Int
    let expected: String
    let question: String
    var testDescription: String { "line \(number)" }
  }

  static let lines: [Line] = {
    var folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    folder.append("Corpus/rulings.tsv")
    guard let file = fopen(folder.joined(separator: "/"), "r") else { preconditionFailure("no corpus of rulings") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.split(separator: "\n").enumerated().compactMap { place, line in
      let parts = line.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2, !line.hasPrefix("#") else { return nil }
      return Line(number: place + 1, expected: String(parts[0]), question: String(parts[1]))
    }
  }()

  @Test func theCorpusIsThere() { #expect(Self.lines.count > 150) }

  @Test(arguments: lines)
  func rules(_ line: Line) throws {
    let ruling = try AskingDesk().ask(line.question)
    var said = [ruling.answer.rawValue]
    if !ruling.missing.isEmpty { said.append("missing=" + ruling.missing.joined(separator: ",")) }
    if !ruling.warnings.isEmpty { said.append("warned=" + ruling.warningCodes.joined(separator: ",")) }
    for key in ["needed", "amount", "max", "rating", "highest", "value", "mayLaunch"] {
      guard let value = ruling[output: key], value != .null else { continue }
      said.append("\(key)=\(Self.literal(value))")
    }
    let failed = ruling.clauses.filter { $0.holds == false }.map { $0.rule + ($0.reading.map { "@\($0)" } ?? "") }
    if !failed.isEmpty { said.append("false=" + failed.joined(separator: "|")) }
    #expect(said.joined(separator: " ") == line.expected)
    try checkShape(ruling)
  }

  /// What every ruling keeps: a negative answer has its reason, an open one its reading, each clause its sentence.
  private func checkShape(_ ruling: Ruling) throws {
    switch ruling.answer {
    case .notEligible, .fails, .notAllowed: #expect(ruling.clauses.contains { $0.holds == false })
    case .needsFacts: #expect(!ruling.missing.isEmpty)
    case .unverified: #expect(ruling.clauses.contains { $0.reading != nil })
    case .invalid: #expect(!ruling.problems.isEmpty)
    case .eligible:
      #expect(!ruling.clauses.contains { $0.holds == false && $0.reading == nil && !$0.rule.contains(".") })
    default: break
    }
    for clause in ruling.clauses {
      #expect(clause.because.hasSuffix("."), "\(clause.because)")
      #expect(!clause.facts.isEmpty && (ruling.ask == "value" || !clause.cite.instrument.isEmpty))
    }
  }

  private static func literal(_ value: RulingValue) -> String {
    switch value {
    case .number(let n): String(n)
    case .flag(let b): String(b)
    case .text(let s): "\"\(s)\""
    case .decimal(let d): d.literal
    default: ""
    }
  }
}
