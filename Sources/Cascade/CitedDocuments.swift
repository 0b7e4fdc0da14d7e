import CivilTime
import Domain

/// A document that the agency keeps.
package struct LibraryDocument: Sendable, Equatable {
  package var id: Identifier
  package var type: String?
  package var number: String?
  package var issued: Day?
  package var issuer: String?
  package var subject: String?

  package init(
    id: Identifier, type: String?, number: String?, issued: Day?, issuer: String? = nil, subject: String? = nil
  ) {
    self.id = id
    self.type = type
    self.number = number
    self.issued = issued
    self.issuer = issuer
    self.subject = subject
  }

  package init(_ plan: Plan) {
    self.init(
      id: plan.id, type: plan.type, number: plan.number, issued: plan.issued, issuer: plan.issuer,
      subject: plan.subject)
  }
}

/// Which of the documents a plan cites the agency keeps, and which it has to ask for.
package struct CitedDocuments: Sendable, Equatable {
  package enum Answer: Sendable, Equatable {
    case kept(Identifier)
    /// The same number of another day, or a citation without its day: a person should look.
    case perhaps([Identifier])
    case missing
  }
  /// In the order of the citations.
  package var answers: [Answer]

  /// Number and day tell one document from another: every body counts its documents anew each year, so that one number
  /// is many documents. What has no number (a law) is known by type and subject.
  package init(_ citations: [DocumentCitation], among library: [LibraryDocument]) {
    let byNumber = Dictionary(grouping: library) { $0.number.map(DocumentNumber.key) ?? [] }
    answers = citations.map { citation in
      guard let number = citation.number else { return CitedDocuments.unnumbered(citation, library) }
      return CitedDocuments.numbered(citation, byNumber[DocumentNumber.key(number)] ?? [])
    }
  }

  private static func numbered(_ citation: DocumentCitation, _ same: [LibraryDocument]) -> Answer {
    guard !same.isEmpty else { return .missing }
    guard let date = citation.date?.days else { return .perhaps(same.map(\.id)) }
    let ofDay = same.filter { $0.issued.map(date.contains) ?? false }
    if ofDay.count == 1 { return .kept(ofDay[0].id) }
    let near = ofDay.isEmpty ? same.filter { $0.issued.map { $0.year == date.first.year } ?? true } : ofDay
    return near.isEmpty ? .missing : .perhaps(near.map(\.id))
  }

  private static func unnumbered(_ citation: DocumentCitation, _ library: [LibraryDocument]) -> Answer {
    guard let subject = citation.subject else { return .missing }
    let wanted = NameWord.all(in: subject).map(\.key)
    let type = NameWord.all(in: citation.type ?? "").map(\.key)
    let same = library.filter { document in
      guard let other = document.subject, NameWord.all(in: other).map(\.key) == wanted else { return false }
      return type.isEmpty || NameWord.all(in: document.type ?? "").map(\.key) == type
    }
    return same.count == 1 ? .kept(same[0].id) : same.isEmpty ? .missing : .perhaps(same.map(\.id))
  }
}

/// Numbers of documents as people write them: `02/CT-UBND`, `2-CT/UBND`, `02 /CT-UBND` are one.
enum DocumentNumber {
  /// Letters and digits without leading zeros and without what stands between them.
  static func key(_ number: String) -> [UInt64] {
    NameWord.all(in: number).map { word in
      var digits = word.letters[...]
      while digits.count > 1, digits.first == UInt8(ascii: "0") { digits.removeFirst() }
      return digits.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
  }
}

extension DocumentCitation {
  /// As one asks for it: `Chỉ thị số 05/CT-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh`.
  package var request: String {
    var words = [type ?? "Văn bản"]
    if let number { words.append("số \(number)") }
    if case .day(let day)? = date { words.append("ngày \(day.vietnamese)") }
    if let issuer { words.append("của \(issuer)") }
    if number == nil, let subject { words.append(subject) }
    return words.joined(separator: " ")
  }
}
