import Blocks
import Commands
import Formats
import JSON
import Law
import Reading
import Vietnamese

/// The stations of reading, each by itself and all together.
enum ReadBench {
  static func run(_ paths: [String]) throws {
    let reader = PlanReader(knowledge: ReadingKnowledge(LawBook.embedded))
    for path in paths {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let source = try FileReader.read(path: path)
      let bytes = source.text.count
      report("words\t\(name)", bytes: bytes) { _ = WordScanner.words(of: source.text) }
      report("text\t\(name)", bytes: bytes) { _ = try? FileReader.read(path: path) }
      report("facts\t\(name)", bytes: bytes) { _ = reader.read(source) }
      report("full\t\(name)", bytes: bytes) {
        guard let source = try? FileReader.read(path: path) else { return }
        var json = JSONWriter()
        let origin = ReadingJSON.Origin(file: name, sha256: "")
        ReadingJSON(reader.read(source), of: source, from: origin).write(to: &json)
      }
    }
  }
}
