import Blocks
import Domain
import Vietnamese

/// Finds the elements of a paper in its layout. What each part of the text is, the reader has found already.
struct ElementFinder {
  let manuscript: Manuscript
  let reading: PlanReading
  let text: SetText
  private var found: [SetElement] = []
  /// How far into the set text the body has been followed.
  private var cursor = 0

  init(manuscript: Manuscript, reading: PlanReading, text: SetText) {
    self.manuscript = manuscript
    self.reading = reading
    self.text = text
  }

  private var sheet: Sheet { manuscript.sheet }
  private var frame: Frame { manuscript.frame }

  mutating func elements() -> [SetElement] {
    head()
    addressees()
    body()
    closing()
    return found
  }

  // MARK: Adding

  private mutating func add(_ role: PaperRole, _ words: Range<Int>, beginsLine: Bool = false) {
    guard !words.isEmpty else { return }
    add(role, sheet.span(words), beginsLine: beginsLine)
  }

  private mutating func add(_ role: PaperRole, _ span: Span, beginsLine: Bool = false) {
    let needle = SetText.squashed(manuscript.source.text[span.range])
    let line = beginsLine ? text.findLine(needle, from: cursor) ?? text.findLine(needle, from: 0) : nil
    guard let letters = line ?? text.find(needle, from: cursor) ?? text.find(needle, from: 0) else { return }
    append(role, span, letters)
  }

  private mutating func append(_ role: PaperRole, _ span: Span, _ letters: Range<Int>) {
    found.append(
      SetElement(
        role: role, span: span, letters: letters, line: text.line(at: letters.lowerBound),
        isAlone: text.isWhole(letters)))
  }

  /// The same for what follows in the order of the text.
  private mutating func follow(_ role: PaperRole, _ span: Span) {
    let needle = SetText.squashed(manuscript.source.text[span.range])
    guard let letters = text.find(needle, from: cursor) else { return }
    // A short line found far ahead is another one.
    guard needle.count > 40 || letters.lowerBound - cursor < 4000 else { return }
    cursor = letters.upperBound
    append(role, span, letters)
  }

  // MARK: Head

  private static let nation = Phrase("cộng hòa xã hội chủ nghĩa việt nam")
  private static let party = Phrase("đảng cộng sản việt nam")
  private static let independence = Phrase("độc lập")
  private static let happiness = Phrase("phúc")

  private mutating func head() {
    let spans = reading.document.spans
    let start = spans["type"].map { manuscript.wordIndex(atByte: $0.start) } ?? 0
    let last = frame.heading.isEmpty ? 0 : manuscript.lines[frame.heading.upperBound - 1].words.upperBound
    let heading = 0..<max(last, min(start, manuscript.words.count))
    if let at = manuscript.first(reading.document.isParty ? Self.party : Self.nation, in: heading) {
      add(.nation, at..<at + (reading.document.isParty ? Self.party : Self.nation).count)
    }
    if !reading.document.isParty, let at = manuscript.first(Self.independence, in: heading),
      let end = manuscript.first(Self.happiness, in: at..<min(at + 12, manuscript.words.count))
    {
      add(.motto, at..<end + 1)
    }
    if let span = spans["parent"] { add(.superior, span, beginsLine: true) }
    if let span = spans["issuer"], reading.document.number != nil || reading.document.symbol != nil,
      !heading.isEmpty, span.start < sheet.span(heading).end
    {
      add(.agency, span, beginsLine: true)
    }
    if let span = spans["number"] { add(.number, span) }
    if let date = spans["date"], let place = spans["place"], place.start < date.start, date.start - place.end < 4 {
      add(.placeDate, place.union(date))
    } else if spans["place"] == nil, let date = spans["date"], let line = datedLine(date) {
      add(.placeDate, line)
    }
    if !frame.typeWords.isEmpty { add(.type, frame.typeWords, beginsLine: true) }
    let isDispatch = frame.typeWords.isEmpty
    for run in frame.subjectWords { add(isDispatch ? .dispatchSubject : .subject, run, beginsLine: true) }
    cursor = found.last { $0.role == .subject || $0.role == .type }?.letters.upperBound ?? 0
  }

  /// A line of the heading with a name and a date and no comma between them.
  private func datedLine(_ date: Span) -> Span? {
    let line = manuscript.lines[frame.heading].first { $0.span.overlaps(date) }
    guard let line, line.words.count < 14, line.span.end == date.end, line.span.start < date.start,
      sheet.words[line.words.lowerBound].shape == .capitalised
    else { return nil }
    return line.span
  }

  private mutating func addressees() {
    for i in frame.addressees { follow(.addressee, manuscript.lines[i].span) }
  }

  // MARK: Body

  private static let bases = PhraseTable(["căn cứ"])
  /// How the last of them begins where a proposal led to the paper.
  private static let proposals = PhraseTable(["theo đề nghị", "xét đề nghị", "xét tờ trình", "theo tờ trình"])

  private mutating func body() {
    let roles = sectionRoles()
    var lastWasBasis = false
    for (k, passage) in manuscript.passages.enumerated() {
      switch passage.place {
      case .preamble, .body, .closing:
        guard passage.cell == nil else { continue }
        let isBasis = isBasis(passage, lastWasBasis)
        lastWasBasis = isBasis
        follow(isBasis ? .basis : roles[k] ?? role(of: passage), passage.span)
      case .annex:
        if passage.startsPart, passage.label?.kind == .annex { add(.annex, passage.words, beginsLine: true) }
      case .footnote: continue
      }
    }
  }

  /// A paragraph of the bases: each ends with a semicolon; the last one may end with anything.
  private func isBasis(_ passage: Passage, _ followsBasis: Bool) -> Bool {
    guard passage.place == .preamble || followsBasis, let last = passage.words.last else { return false }
    let start = passage.body.lowerBound
    let end = passage.words.upperBound
    let begins =
      sheet.match(Self.bases, at: start, end: end) != nil
      || followsBasis && sheet.match(Self.proposals, at: start, end: end) != nil
    if sheet.words[last].mark == .semicolon { return begins || followsBasis }
    return begins && followsBasis && sheet.words[last].mark != .colon
  }

  private func sectionRoles() -> [Int: PaperRole] {
    var roles: [Int: PaperRole] = [:]
    for section in manuscript.sections where section.title != nil {
      guard let kind = section.label?.kind else { continue }
      let passage = manuscript.passages[section.passages.lowerBound]
      // A title with its text behind it on the same line is text.
      let isOwnLine = section.title.map { passage.words.upperBound - $0.upperBound <= 1 } ?? false
      guard isOwnLine else { continue }
      switch kind {
      case .part, .chapter: roles[section.passages.lowerBound] = .chapter
      case .roman: roles[section.passages.lowerBound] = .section
      case .arabic: roles[section.passages.lowerBound] = .subsection
      case .article: roles[section.passages.lowerBound] = .article
      default: continue
      }
    }
    return roles
  }

  private func role(of passage: Passage) -> PaperRole {
    switch passage.label?.kind {
    case .article: .article
    case .arabic, .decimal: .clause
    case .letter: .point
    case .dash, .plus, .bullet: .dash
    default: .body
    }
  }

  // MARK: Closing matter

  private mutating func closing() {
    for i in frame.recipients where manuscript.lines[i].zone == .body {
      let line = manuscript.lines[i]
      if sheet.isRecipientsHeading(line) {
        add(.recipientsTitle, line.words.lowerBound..<min(line.words.lowerBound + 2, line.words.upperBound))
      } else if line.label?.isMark == true {
        add(.recipient, line.span)
      }
    }
    for fact in reading.signatories {
      let lines = manuscript.lines.indices.filter { fact.span.overlaps(manuscript.lines[$0].span) }
      for i in lines where !frame.recipients.contains(i) || manuscript.lines[i].label == nil {
        let line = manuscript.lines[i]
        guard line.zone == .body, !line.isOrnament else { continue }
        if PersonName.name(in: line.words, sheet) != nil, !line.isCapital {
          add(.signer, line.words, beginsLine: true)
        } else if line.isCapital {
          add(.power, line.words, beginsLine: true)
        }
      }
    }
  }
}
