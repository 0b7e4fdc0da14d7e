import JSON
import Testing

@testable import Commands

/// docs/reference/json.md names every key the program prints.
@Suite struct ReferenceTests {
  /// The keys of objects whose names are data.
  private static let open: Set<String> = ["spans", "parts"]

  private func keys(_ value: JSONValue, into keys: inout Set<String>) {
    for member in value.object ?? [] {
      keys.insert(member.key)
      if !Self.open.contains(member.key) { self.keys(member.value, into: &keys) }
    }
    for item in value.array ?? [] { self.keys(item, into: &keys) }
  }

  @Test func everyKeyIsExplained() throws {
    var printed: Set<String> = []
    for example in AccuracyTests.examples {
      let document = try DocumentFiles.read("\(AccuracyTests.root)/examples/\(example).docx")
      var reading = Output()
      document.writeJSON(to: &reading)
      for json in [reading.bytes, FindingJSON.bytes(of: document, document.findings())] {
        keys(try JSONReader.read(JSONSource(name: example, bytes: json)), into: &printed)
      }
    }
    let page = String(decoding: try #require(AccuracyTests.bytes("docs/reference/json.md")), as: UTF8.self)
    // Code spans hold one key or several with spaces between.
    var named: Set<Substring> = []
    for (index, piece) in page.split(separator: "`", omittingEmptySubsequences: false).enumerated() where index % 2 == 1
    {
      for word in piece.split(separator: " ") { named.insert(word.split(separator: ".").last ?? word) }
    }
    #expect(printed.count > 60)
    #expect(printed.filter { !named.contains(Substring($0)) }.sorted() == [])
  }
}
