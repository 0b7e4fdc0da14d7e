import CAssets
import JSON

/// The files that are part of the program: law data, examples, style sheets. Their list is made by bin/embed.
package enum Embedded {
  /// All paths, ascending: `law/titles.json`.
  package static var paths: [String] { assets().map { String(cString: $0.path) } }

  /// The bytes of one file; nil when the program has no such file.
  package static func bytes(_ path: String) -> [UInt8]? {
    let table = assets()
    var low = 0
    var high = table.count
    while low < high {
      let middle = (low + high) / 2
      let found = String(cString: table[middle].path)
      if found == path { return Array(UnsafeBufferPointer(start: table[middle].bytes, count: table[middle].count)) }
      if found.utf8.lexicographicallyPrecedes(path.utf8) { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private static func assets() -> UnsafeBufferPointer<thidua_asset> {
    var count = 0
    let first = thidua_assets(&count)
    return UnsafeBufferPointer(start: first, count: count)
  }
}

extension LawBook {
  /// Reads and checks the embedded law anew.
  package static func readEmbedded() throws(JSONError) -> LawBook { try LawBook(file: Embedded.law) }

  /// The law the program was built with. Read once; the tests read it too, so a program that was built has a good one.
  package static let embedded = Embedded.whole(readEmbedded)
}

extension DocumentLaw {
  /// Without the rest of the law, which a reader of documents need not wait for.
  package static let embedded = Embedded.whole { () throws(JSONError) in try DocumentLaw(file: Embedded.law) }
}

extension Embedded {
  fileprivate static func law(_ name: String) -> JSONSource? {
    bytes("law/\(name)").map { JSONSource(name: "law/\(name)", bytes: $0) }
  }

  fileprivate static func whole<Value>(_ read: () throws(JSONError) -> Value) -> Value {
    do {
      return try read()
    } catch {
      preconditionFailure("the embedded law is broken: \(error)")
    }
  }
}
