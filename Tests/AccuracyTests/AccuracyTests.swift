import Glibc
import JSON
import Testing

@testable import Commands

/// How far the reader is right on the project's own examples, as Word and as plain text. The table is kept in
/// docs/accuracy.md; a reader that gets worse in any field fails here, one that gets better is written down by bin/golden.
@Suite struct AccuracyTests {
  static let examples = ["so-noi-vu", "ban-tuyen-giao-dan-van", "benh-vien", "truong-hoc"]
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")

  private func file(_ path: String) throws -> JSONSource {
    let bytes = try #require(Self.bytes(path), "cannot read \(path)")
    return JSONSource(name: path, bytes: bytes)
  }

  static func bytes(_ path: String) -> [UInt8]? {
    guard let file = fopen("\(root)/\(path)", "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
  }

  private func tallies() throws -> [String: Tally] {
    var sums: [String: Tally] = [:]
    for name in Self.examples {
      let expectation = Expectation(try JSONReader.read(file("Tests/AccuracyTests/Expected/\(name).json")))
      for kind in ["docx", "txt"] {
        var out = Output()
        try DocumentFiles.read("\(Self.root)/examples/\(name).\(kind)").writeJSON(to: &out)
        let facts = FoundFacts(reading: try JSONReader.read(JSONSource(name: name, bytes: out.bytes)))
        for field in Expectation.fields {
          let found = facts.lines(field)
          let tally = Tally(
            found: found, required: expectation.required(field), optional: expectation.optional(field))
          sums[field] = sums[field].map { $0 + tally } ?? tally
          if getenv("THIDUA_ACCURACY") != nil, tally.missed + tally.extra > 0 {
            print("\(name).\(kind) \(field)\n  found \(found)\n  wanted \(expectation.required(field))")
          }
        }
      }
    }
    return sums
  }

  @Test func noFieldGetsWorse() throws {
    let sums = try tallies()
    let page = AccuracyPage(sums)
    if getenv("THIDUA_GOLDEN").map({ String(cString: $0) }) == "write" {
      let out = try #require(fopen("\(Self.root)/docs/accuracy.md", "w"))
      defer { fclose(out) }
      #expect(fputs(page.markdown, out) >= 0)
      return
    }
    let kept = AccuracyPage.scores(String(decoding: try file("docs/accuracy.md").bytes, as: UTF8.self))
    #expect(Set(kept.keys) == Set(Expectation.fields), "docs/accuracy.md is not fresh; run bin/golden")
    for (field, score) in kept {
      let now = AccuracyPage.thousandths(sums[field]?.score ?? 0)
      #expect(now >= score, "\(field): \(now) after \(score) thousandths; THIDUA_ACCURACY=1 prints the differences")
    }
  }

  @Test func talliesCountOptionalLinesNeitherWay() {
    let tally = Tally(found: ["a", "b", "b", "x"], required: ["a", "b", "c"], optional: ["x", "y"])
    #expect(tally.right == 2 && tally.missed == 1 && tally.extra == 1)
    #expect(tally.score == 2.0 * 2 / (4 + 2))
    #expect(Tally().score == 1)
  }
}

/// docs/accuracy.md: one row a field.
struct AccuracyPage {
  let sums: [String: Tally]

  init(_ sums: [String: Tally]) { self.sums = sums }

  static func thousandths(_ score: Double) -> Int { Int((score * 1000).rounded(.down)) }

  var markdown: String {
    var page = "| phần | khóa | đúng | sót | thừa | F1 |\n|---|---|---:|---:|---:|---:|\n"
    for field in Expectation.fields {
      let tally = sums[field] ?? Tally()
      page += "| \(Expectation.names[field] ?? "") | \(field) | \(tally.right) | \(tally.missed) | \(tally.extra) | "
      page += "\(Self.written(Self.thousandths(tally.score))) |\n"
    }
    return page
  }

  /// `0.987`
  private static func written(_ thousandths: Int) -> String {
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  /// The scores of a page, in thousandths, by field.
  static func scores(_ markdown: String) -> [String: Int] {
    var scores: [String: Int] = [:]
    for row in markdown.split(separator: "\n").dropFirst(2) {
      let cells = row.split(separator: "|").map { $0.filter { $0 != " " } }
      guard cells.count == 6, let score = Int(cells[5].filter { $0 != "." }) else { continue }
      scores[cells[1]] = score
    }
    return scores
  }
}
