import CivilTime
import Domain

/// One place where a document is cited, with what is said about it there.
struct CitationMention {
  var type: String?
  var number: DocumentNumber?
  var date: PartialDate?
  var issuer: Range<Int>?
  var subject: Range<Int>?
  var role: DocumentCitation.Role = .mentioned
  /// Indices of its words, from the type to the end of number, date and issuer; the subject may lie behind or inside.
  var words: Range<Int>
  /// False when part of it had to be guessed.
  var isSure = true
  var rule: String
  /// True in the subject of the document, where names are shortened or printed in capitals.
  var isHeading = false

  /// Everything that is said about it in this place.
  var extent: Range<Int> {
    min(words.lowerBound, subject?.lowerBound ?? words.lowerBound)..<max(words.upperBound, subject?.upperBound ?? 0)
  }

  func citation(_ manuscript: Manuscript) -> DocumentCitation {
    DocumentCitation(
      type: type, number: number?.text, date: date, issuer: issuer.map(manuscript.plainLine),
      subject: subject.map(manuscript.plainLine), role: role)
  }
}

extension Manuscript {
  /// The text of a run of words on one line, without the stars that mark bold and italics.
  func plainLine(_ range: Range<Int>) -> String {
    guard range.contains(where: { words[$0].mark == .star }) else { return line(range) }
    var bytes: [UInt8] = []
    for i in range where words[i].mark != .star {
      let isApart =
        words[i].gap != .none || i > range.lowerBound && words[i - 1].mark == .star && words[i - 1].gap != .none
      if !bytes.isEmpty, isApart { bytes.append(0x20) }
      bytes.append(contentsOf: source.text[words[i].range])
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
