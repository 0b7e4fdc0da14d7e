import Blocks
import Domain
import Reading
import Showing

/// What changed between two versions of a document, for a person.
enum DifferencePage {
  static func text(
    of document: ReadDocument, against original: ReadDocument, _ difference: TextDifference, _ language: Language,
    _ page: Sheet
  ) -> String {
    var sheet = page
    let say = { (vi: String, en: String) in language == .vi ? vi : en }
    guard !difference.changes.isEmpty else {
      sheet.line(
        say("\(document.file): không khác \(original.file)", "\(document.file): same as \(original.file)"), .green)
      return sheet.text
    }
    let counts = [TextDifference.Change.Kind.added, .removed, .changed].compactMap { kind -> String? in
      let count = difference.changes.count { $0.kind == kind }
      return count > 0 ? "\(count) \(name(kind)[language])" : nil
    }
    sheet.line("\(document.file) ↔ \(original.file): \(counts.joined(separator: ", "))", .strong)
    let places = TextPlaces(document.source, outline: [])
    let oldPlaces = TextPlaces(original.source, outline: [])
    for change in difference.changes {
      write(change, document, original, places, oldPlaces, language, &sheet)
    }
    sheet.blank()
    return sheet.text
  }

  static func name(_ kind: TextDifference.Change.Kind) -> Wording {
    switch kind {
    case .added: Wording("đoạn thêm", en: "added")
    case .removed: Wording("đoạn bỏ", en: "removed")
    case .changed: Wording("đoạn sửa", en: "changed")
    }
  }

  private static func write(
    _ change: TextDifference.Change, _ document: ReadDocument, _ original: ReadDocument, _ places: TextPlaces,
    _ oldPlaces: TextPlaces, _ language: Language, _ sheet: inout Sheet
  ) {
    let (mark, ink): (String, Ink) =
      switch change.kind {
      case .added: ("+", .green)
      case .removed: ("−", .red)
      case .changed: ("±", .gold)
      }
    var place: [String] = []
    if let section = change.section { place.append(language == .vi ? "mục \(section)" : "section \(section)") }
    let line = language == .vi ? "dòng" : "line"
    if let new = change.new {
      place.append("\(line) \(places.line(new.start))")
    } else if let old = change.old {
      place.append("\(line) \(oldPlaces.line(old.start)) (\(original.file))")
    }
    sheet.blank()
    sheet.line("\(mark) \(name(change.kind)[language])  \(place.joined(separator: ", "))", ink)
    switch change.kind {
    case .added: sheet.line(OneLine.of(document.source.string(change.new ?? Span(0, 0))), indent: 2)
    case .removed: sheet.line(OneLine.of(original.source.string(change.old ?? Span(0, 0))), indent: 2)
    case .changed:
      sheet.line(change.pieces.map(shown).joined(separator: " "), indent: 2)
      let figures = change.pieces.filter { $0.kind != .same && $0.hasFigure }
      if !figures.isEmpty {
        let words = figures.map { "\($0.kind == .removed ? "−" : "+") \($0.text)" }.joined(separator: "   ")
        sheet.line((language == .vi ? "số, ngày: " : "figures: ") + words, .strong, indent: 2)
      }
    }
  }

  /// Marks that need no colour.
  private static func shown(_ piece: TextDifference.Piece) -> String {
    switch piece.kind {
    case .same: piece.text
    case .removed: "[−\(piece.text)−]"
    case .added: "{+\(piece.text)+}"
    }
  }
}
