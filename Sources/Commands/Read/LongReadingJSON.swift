import Blocks
import Formats
import JSON
import Reading

/// Prints the reading of a text too long to be held with all its facts: each part is read, written into one spool for
/// each list, and forgotten; at the end the lists are put together.
enum LongReadingJSON {
  static func write(
    _ source: SourceText, from origin: ReadingJSON.Origin, readBy reader: PlanReader, to w: inout JSONWriter
  ) {
    let spools = ReadingJSON.List.allCases.map { _ in SpooledList() }
    let rest = reader.read(source) { part in
      let json = ReadingJSON(part, of: source, from: origin)
      for (list, spool) in zip(ReadingJSON.List.allCases, spools) { spool.add { json.writeItems(of: list, to: &$0) } }
    }
    let whole = ReadingJSON(rest, of: source, from: origin)
    let places = Dictionary(uniqueKeysWithValues: zip(ReadingJSON.List.allCases, spools))
    whole.write(to: &w) { list, w in
      whole.writeItems(of: list, to: &w)
      if let spool = places[list], !spool.isEmpty { w.written { spool.read($0) } }
    }
  }
}

/// The items of one list, written one after the other.
private final class SpooledList {
  private let spool = Spool()
  private var writer: JSONWriter

  init() {
    let spool = spool
    writer = JSONWriter(sink: { spool.append($0) })
  }

  func add(_ items: (inout JSONWriter) -> Void) {
    items(&writer)
    writer.finish()
  }

  var isEmpty: Bool { spool.isEmpty }

  func read(_ take: (ArraySlice<UInt8>) -> Void) { spool.read(take) }
}
