import Blocks
import Commands
import Formats
import JSON
import Law
import Reading
import Vietnamese

/// The stations of reading, each by itself and all together.
enum ReadBench {
  /// `stations` is "all" or names with commas between them.
  static func run(_ stations: String, _ paths: [String]) throws {
    let chosen = stations.split(separator: ",")
    func isWanted(_ station: String) -> Bool { stations == "all" || chosen.contains { $0 == station } }
    let reader = PlanReader(knowledge: ReadingKnowledge(DocumentLaw.embedded))
    for path in paths {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let source = try FileReader.read(path: path)
      let bytes = source.text.count
      if isWanted("words") {
        report("words\t\(name)", bytes: bytes) { _ = WordScanner.words(of: source.text) }
      }
      if isWanted("text") { report("text\t\(name)", bytes: bytes) { _ = try? FileReader.read(path: path) } }
      if isWanted("facts") { report("facts\t\(name)", bytes: bytes) { _ = reader.read(source) } }
      if isWanted("full") {
        report("full\t\(name)", bytes: bytes) {
          guard let source = try? FileReader.read(path: path) else { return }
          // As the program does: what is written leaves portion by portion.
          var json = JSONWriter(sink: { _ in })
          let origin = ReadingJSON.Origin(file: name, sha256: "")
          ReadingJSON(reader.read(source), of: source, from: origin).write(to: &json)
          json.finish()
        }
      }
    }
  }
}
