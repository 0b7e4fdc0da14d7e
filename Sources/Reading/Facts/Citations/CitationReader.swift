import CivilTime
import Vietnamese

/// Reads all places of a manuscript where documents are cited, in the order of the text.
struct CitationReader {
  let manuscript: Manuscript
  let types: CitedTypes

  func mentions() -> [CitationMention] {
    let preamble = Preamble(manuscript)
    let bases = BasisDocuments(manuscript: manuscript, types: types, preamble: preamble)
    var found: [CitationMention] = []
    if let subject = manuscript.subjectRun {
      found += numbered(in: subject).map { mention in
        var mention = mention
        mention.isHeading = true
        return mention
      }
    }
    for stretch in Stretch.all(manuscript) {
      let passage = manuscript.passages[stretch.passage]
      var here = numbered(in: stretch.words).filter { !namesItsOwner($0, passage) }
      here += laws(in: stretch.words, outside: here.map(\.extent))
      if stretch.passage < preamble.end {
        let taken = here.map(\.extent).sorted { $0.lowerBound < $1.lowerBound }
        here += bases.mentions(in: stretch, outside: taken)
      }
      for k in here.indices {
        if passage.place == .footnote {
          here[k].role = .footnote
        } else if preamble.lead(of: here[k].words.lowerBound, in: stretch) != nil {
          here[k].role = .basis
        }
      }
      found += here.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }
    return found
  }

  /// Documents cited by number in a run of words.
  private func numbered(in range: Range<Int>) -> [CitationMention] {
    let cited = CitedNumbers(manuscript: manuscript, types: types).all(in: range)
    guard !cited.isEmpty else { return [] }
    var mentions: [CitationMention] = []
    var next: CitationMention?
    // From the last to the first: the subject of one may hold the next ("thực hiện Chỉ thị số 5-CT/TW của …").
    for (k, item) in cited.enumerated().reversed() {
      let limit = k + 1 < cited.count ? max(item.words.upperBound, cited[k + 1].words.lowerBound) : range.upperBound
      var mention = self.mention(item, limit: limit)
      if let next { extend(&mention, to: next, limit: limit, sharing: cited[k + 1].inheritsType) }
      mentions.append(mention)
      next = mention
    }
    return mentions.reversed()
  }

  private func mention(_ item: CitedNumber, limit: Int) -> CitationMention {
    let tail = CitationTail(from: item.words.upperBound, end: limit, manuscript, types)
    let isSound = item.number.faults.allSatisfy { $0 == .spaced || $0 == .foreignLetter }
    return CitationMention(
      type: item.type, number: item.number, date: tail.date, issuer: item.issuer ?? tail.issuer,
      subject: item.name ?? tail.subject,
      words: item.words.lowerBound..<max(item.words.upperBound, tail.end), isSure: isSound && item.type != nil,
      rule: CitationFinder.numberRule)
  }

  /// Numbers of one list share the date and issuer behind the last; a subject that runs into the next document's
  /// number holds that document's name.
  private func extend(_ mention: inout CitationMention, to next: CitationMention, limit: Int, sharing: Bool) {
    let words = manuscript.words
    if mention.words.upperBound + 1 >= limit, sharing || mention.words.overlaps(next.words) {
      if mention.date == nil { mention.date = next.date }
      if mention.issuer == nil { mention.issuer = next.issuer }
      return
    }
    guard let subject = mention.subject, next.words.lowerBound == limit,
      subject.upperBound == limit || subject.upperBound == limit - 1 && words[limit - 1].mark == .openQuote
    else { return }
    mention.subject = subject.lowerBound..<next.words.upperBound
  }

  private static let attached = PhraseTable(["kèm theo", "ban hành kèm theo", "kèm", "đính kèm"])

  /// "(Kèm theo Quyết định số … )" at the head of an annex names the document it belongs to.
  private func namesItsOwner(_ mention: CitationMention, _ passage: Passage) -> Bool {
    guard passage.place == .annex, let (_, count) = attachment(in: passage) else { return false }
    return mention.words.lowerBound <= count + 2
  }

  private func attachment(in passage: Passage) -> (at: Int, end: Int)? {
    var at = passage.words.lowerBound
    while at < passage.words.upperBound, !manuscript.words[at].isLetters { at += 1 }
    guard at < passage.words.upperBound,
      let (_, count) = manuscript.match(CitationReader.attached, at: at, end: passage.words.upperBound)
    else { return nil }
    return (at, at + count)
  }

  /// The documents that annexes name as their owners.
  func owners() -> [CitationMention] {
    manuscript.passages.filter { $0.place == .annex }.flatMap { passage in
      numbered(in: passage.words).filter { namesItsOwner($0, passage) }
    }
  }

  /// Laws cited by name, outside the names of other documents.
  private func laws(in range: Range<Int>, outside taken: [Range<Int>]) -> [CitationMention] {
    let names = LawNames(manuscript: manuscript)
    var found: [CitationMention] = []
    var next = 0
    var at = range.lowerBound
    while at + 1 < range.upperBound {
      if manuscript.words[at].shape != .lower,
        let law = names.law(at: at, from: range.lowerBound, end: range.upperBound)
      {
        at = law.words.upperBound
        while next < taken.count, taken[next].upperBound <= law.words.lowerBound { next += 1 }
        if next < taken.count, taken[next].overlaps(law.words) { continue }
        let date = CitationDate(at: at, end: range.upperBound, manuscript)
        found.append(
          CitationMention(
            type: law.type, number: nil, date: date?.date, issuer: nil, subject: law.name,
            words: law.words.lowerBound..<(date?.end ?? at), rule: CitationFinder.lawRule))
      } else {
        at += 1
      }
    }
    return found
  }
}
