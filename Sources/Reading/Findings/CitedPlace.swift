import Blocks
import Domain
import Vietnamese

/// One place where a document is cited, with its number as it is printed there.
struct CitedPlace {
  var fact: Fact<DocumentCitation>
  var number: DocumentNumber
  /// The bytes of the number alone.
  var span: Span
  /// As printed, on one line.
  var printed: String

  /// The places of one document that name its number.
  static func all(
    _ places: [Fact<DocumentCitation>], _ manuscript: Manuscript, _ knowledge: ReadingKnowledge
  ) -> [CitedPlace] {
    let scanner = NumberScanner(manuscript: manuscript, types: knowledge.citedTypes)
    return places.compactMap { fact in
      guard let wanted = fact.value.number else { return nil }
      let key = DocumentNumber.key(of: wanted)
      var i = manuscript.wordIndex(atByte: fact.span.start)
      while i < manuscript.words.count, Int(manuscript.words[i].start) < fact.span.end {
        if let number = scanner.number(at: i, end: manuscript.words.count, isExpected: true), number.key == key {
          return CitedPlace(
            fact: fact, number: number, span: manuscript.span(number.words), printed: manuscript.line(number.words))
        }
        i += 1
      }
      return nil
    }
  }
}

extension DocumentCitation {
  /// "Kế hoạch số 12/KH-UBND", as a message names it.
  var label: String {
    guard let number else { return [type, subject].compactMap(\.self).joined(separator: " ") }
    return (type.map { $0 + " số " } ?? "Văn bản số ") + number
  }
}
