import Domain
import JSON
import Reading
import Showing

/// What changed between two versions, as `difference/1`.
enum DifferenceJSON {
  static func bytes(
    of document: ReadDocument, against original: ReadDocument, _ difference: TextDifference, indent: Int = 0
  ) -> [UInt8] {
    let places = TextPlaces(document.source, outline: [])
    let oldPlaces = TextPlaces(original.source, outline: [])
    var writer = JSONWriter(indent: indent)
    writer.object { w in
      w.member("schema", "difference/1")
      w.member("file", document.file)
      w.member("sha256", document.sha256)
      w.member("against", original.file)
      w.member("againstSha256", original.sha256)
      for kind in [TextDifference.Change.Kind.added, .removed, .changed] {
        w.member(kind.rawValue, difference.changes.count { $0.kind == kind })
      }
      w.key("changes")
      w.array { w in
        for change in difference.changes {
          w.object { w in
            w.member("change", change.kind.rawValue)
            w.member("section", change.section)
            line("oldLine", change.old.map { oldPlaces.line($0.start) }, &w)
            line("newLine", change.new.map { places.line($0.start) }, &w)
            w.member("old", change.old.map { original.source.string($0) })
            w.member("new", change.new.map { document.source.string($0) })
            w.key("pieces")
            w.array { w in for piece in change.pieces { write(piece, &w) } }
          }
        }
      }
    }
    return writer.bytes + [0x0A]
  }

  private static func line(_ name: String, _ number: Int?, _ w: inout JSONWriter) {
    w.key(name)
    if let number { w.value(number) } else { w.null() }
  }

  private static func write(_ piece: TextDifference.Piece, _ w: inout JSONWriter) {
    w.object { w in
      w.member("change", piece.kind.rawValue)
      w.member("text", piece.text)
      w.member("figure", piece.hasFigure)
    }
  }
}
