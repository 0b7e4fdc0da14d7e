import Vietnamese

/// The fixed lines of a heading: number, date, form of the State or of the Party, a mark of a draft.
struct HeadingBlock {
  let number: NumberLine?
  let date: DateLine?
  let isParty: Bool
  let isDraft: Bool

  init(_ manuscript: Manuscript) {
    let sheet = manuscript.sheet
    let frame = manuscript.frame
    let end = frame.type.isEmpty ? frame.heading.upperBound : frame.type.lowerBound
    let lines = manuscript.lines[max(0, end - 30)..<end].filter { $0.zone == .body }
    number = HeadingBlock.number(lines, sheet)
    date = HeadingBlock.date(lines, sheet) ?? HeadingBlock.closingDate(manuscript)
    isParty = lines.contains { sheet.first(HeadingBlock.party, in: $0.words.prefix(8)) != nil }
    isDraft = manuscript.lines[0..<min(manuscript.lines.count, frame.heading.upperBound)].contains {
      $0.words.count < 8 && sheet.first(HeadingSigns.draft, in: $0.words) != nil
    }
  }

  private static let party = PhraseTable(["đảng cộng sản"])

  private static func number(_ lines: [Line], _ sheet: Sheet) -> NumberLine? {
    // "SỐ 1050/QĐ-SCT" in capitals belongs to the name of the issuer when another line is the number's own.
    let candidates = lines.filter { sheet.numberLine(in: $0.words) != nil }
    let own = candidates.first { line in
      let at = sheet.numberLine(in: line.words)!
      return at + 1 < line.words.upperBound && sheet.words[at + 1].mark == .colon
    }
    for line in own.map({ [$0] }) ?? candidates {
      guard let at = sheet.numberLine(in: line.words) else { continue }
      var end = line.words.upperBound
      // The symbol of a long number may stand on the next line of its cell.
      let next = lines.first { $0.words.lowerBound == end }
      let isOpen = [.dash, .slash, .colon].contains(sheet.words[end - 1].mark)
      if isOpen, let next, !sheet.words[next.words.lowerBound].isLetters || sheet.isUpper(next.words.lowerBound) {
        end = next.words.upperBound
      }
      return NumberLine(at: at, end: end, sheet)
    }
    return nil
  }

  private static func date(_ lines: [Line], _ sheet: Sheet) -> DateLine? {
    for (k, line) in lines.enumerated().reversed() where line.words.count < 30 {
      if let date = DateLine(in: line.words, sheet) { return date }
      // "Nghệ An, ngày 26" / "tháng 11 năm 2025"
      guard k + 1 < lines.count, lines[k + 1].words.lowerBound == line.words.upperBound, lines[k + 1].words.count < 12,
        line.words.contains(where: { sheet.stands(HeadingSigns.day, at: $0, end: line.words.upperBound) }),
        let date = DateLine(in: line.words.lowerBound..<lines[k + 1].words.upperBound, sheet)
      else { continue }
      return date
    }
    return nil
  }

  /// Some documents are dated above the signature.
  private static func closingDate(_ manuscript: Manuscript) -> DateLine? {
    guard let start = manuscript.frame.signatures.first?.lowerBound else { return nil }
    for line in manuscript.lines[max(0, start - 4)..<start].reversed() where line.words.count < 14 {
      if let date = DateLine(in: line.words, manuscript.sheet), !date.place.isEmpty { return date }
    }
    return nil
  }
}
