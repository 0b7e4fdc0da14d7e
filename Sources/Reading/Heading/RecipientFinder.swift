import Blocks
import Domain
import Vietnamese

/// Reads the list under "Nơi nhận": one recipient for each item, its purpose in brackets, the file copy (Decree
/// 30/2020/NĐ-CP, Appendix I, cell 9b).
enum RecipientFinder: FactFinder {
  static let rule = "recipient"
  static let explanations = [
    RuleExplanation(
      name: rule, kind: .fact,
      purpose:
        "Đọc danh sách dưới “Nơi nhận”: mỗi nơi nhận một mục, nối lại dòng bị ngắt, tách mục đích gửi trong ngoặc, "
        + "nhận ra dòng lưu.",
      source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.9")
  ]

  static func find(in manuscript: Manuscript, knowing knowledge: ReadingKnowledge, into reading: inout PlanReading) {
    let list = RecipientList(manuscript: manuscript)
    var seen: Set<String> = []
    for fact in list.items() where seen.insert(fact.value.name + "\u{1}" + (fact.value.note ?? "")).inserted {
      reading.recipients.append(fact)
    }
  }
}

/// The lines of a list of recipients, put together to items.
struct RecipientList {
  let manuscript: Manuscript

  private var sheet: Sheet { manuscript.sheet }

  func items() -> [Fact<Recipient>] {
    entries().flatMap { recipients($0) }
  }

  // MARK: Items

  /// The runs of words of each item: a new one begins with a mark, or after the end of the one before.
  private func entries() -> [[Range<Int>]] {
    var entries: [[Range<Int>]] = []
    for i in manuscript.frame.recipients where !isSignature(i) {
      let line = manuscript.lines[i]
      if line.isOrnament || line.zone != .body || isBrace(line) { continue }
      var run = line.body
      if sheet.isRecipientsHeading(line) {
        run = afterHeading(line)
        if run.isEmpty { continue }
      }
      run = cleaned(run)
      guard !run.isEmpty else { continue }
      if let last = entries.last, isBrokenEnd(line, run, after: last) {
        entries[entries.count - 1].append(run)
      } else {
        entries.append([run])
      }
    }
    return entries
  }

  private func isSignature(_ i: Int) -> Bool {
    guard manuscript.frame.signatures.contains(where: { $0.contains(i) }) else { return false }
    return manuscript.lines[i].label?.isMark != true
  }

  /// "} (Báo cáo)": a brace drawn over several recipients.
  private func isBrace(_ line: Line) -> Bool {
    var at = line.body.lowerBound
    while at < line.body.upperBound, sheet.words[at].mark == .dash { at += 1 }
    guard at < line.body.upperBound else { return false }
    let byte = sheet.source.text[Int(sheet.words[at].start)]
    return byte == UInt8(ascii: "}") || byte == UInt8(ascii: "{")
  }

  private func afterHeading(_ line: Line) -> Range<Int> {
    var at = line.words.lowerBound + 2
    while at < line.words.upperBound, sheet.words[at].kind == .mark { at += 1 }
    // "Nơi nhận: GIÁM ĐỐC" of an image: the post of the other column.
    return at < line.words.upperBound && sheet.isUpper(at) ? at..<at : at..<line.words.upperBound
  }

  /// Stray marks of images and braces around the text are left out.
  private func cleaned(_ run: Range<Int>) -> Range<Int> {
    var start = run.lowerBound
    while start < run.upperBound, sheet.words[start].kind == .mark, sheet.words[start].mark != .openParen { start += 1 }
    return start..<run.upperBound
  }

  private func isBrokenEnd(_ line: Line, _ run: Range<Int>, after last: [Range<Int>]) -> Bool {
    let previous = last[last.count - 1]
    let end = sheet.words[previous.upperBound - 1].mark
    let isOpen = end != .semicolon && end != .period
    // "- Trưởng Khối thi đua 6" / "- (Ủy ban Kiểm tra Tỉnh ủy),"
    if sheet.words[run.lowerBound].mark == .openParen { return isOpen && end != .comma || line.label == nil }
    if line.label?.isMark == true { return false }
    if line.label != nil { return isOpen }
    return isOpen || sheet.words[run.lowerBound].shape == .lower
  }

  // MARK: Parts

  private func recipients(_ runs: [Range<Int>]) -> [Fact<Recipient>] {
    let words = runs.flatMap { Array($0) }
    if isCopy(words) { return copy(words).map { [$0] } ?? [] }
    return parts(words).compactMap { recipient($0) }
  }

  private static let copies = PhraseTable(["lưu", "lưu trữ"])

  private func isCopy(_ words: [Int]) -> Bool {
    sheet.match(RecipientList.copies, at: words[0], end: words[words.count - 1] + 1) != nil
  }

  /// Two addressees on one line are parted by a semicolon outside of brackets.
  private func parts(_ words: [Int]) -> [[Int]] {
    var parts: [[Int]] = [[]]
    var depth = 0
    for i in words {
      switch sheet.words[i].mark {
      case .openParen: depth += 1
      case .closeParen: depth = max(0, depth - 1)
      case .semicolon where depth == 0 && !isGrouped(words):
        parts.append([])
        continue
      default: break
      }
      parts[parts.count - 1].append(i)
    }
    // "Bộ Y tế; (để báo cáo)": the brackets belong to the name before.
    var joined: [[Int]] = []
    for part in parts where !part.isEmpty {
      if sheet.words[part[0]].mark == .openParen, !joined.isEmpty {
        joined[joined.count - 1] += part
      } else {
        joined.append(part)
      }
    }
    return joined
  }

  /// "VPUB: CVP, PCVP; các Phòng": a group with its members stays one.
  private func isGrouped(_ words: [Int]) -> Bool { words.contains { sheet.words[$0].mark == .colon } }

  private func copy(_ words: [Int]) -> Fact<Recipient>? {
    var words = words
    let note = takeNote(&words)
    trim(&words)
    guard let first = words.first, let last = words.last else { return nil }
    return Fact(
      Recipient(name: text(words), note: note, isFileCopy: true), at: sheet.span(hull(first, last)),
      rule: RecipientFinder.rule)
  }

  private func recipient(_ part: [Int]) -> Fact<Recipient>? {
    var words = part
    let whole = (words[0], words[words.count - 1])
    let note = takeNote(&words)
    trim(&words)
    guard let first = words.first, let last = words.last else { return nil }
    guard words.contains(where: { sheet.words[$0].isLetters && sheet.words[$0].length > 1 }) else { return nil }
    let end = note == nil ? last : max(last, trimmedEnd(whole.1))
    return Fact(
      Recipient(name: text(words), note: note), at: sheet.span(hull(first, end)),
      isSure: !sheet.ignoresAccents || words.count > 1,
      rule: RecipientFinder.rule)
  }

  /// From one word to the other, in whatever order columns gave them.
  private func hull(_ first: Int, _ last: Int) -> Range<Int> { min(first, last)..<max(first, last) + 1 }

  private func trimmedEnd(_ last: Int) -> Int {
    var end = last
    while sheet.words[end].kind == .mark, sheet.words[end].mark != .closeParen, end > 0 { end -= 1 }
    return end
  }

  /// What stands in the last brackets: taken out of the words. A file copy keeps brackets in its middle.
  private func takeNote(_ words: inout [Int]) -> String? {
    guard let close = words.lastIndex(where: { sheet.words[$0].mark == .closeParen }),
      let open = words[..<close].lastIndex(where: { sheet.words[$0].mark == .openParen })
    else { return nil }
    let behind = words[(close + 1)...]
    guard !behind.contains(where: { sheet.words[$0].isLetters && sheet.words[$0].length > 1 }), open > 0 else {
      return nil
    }
    let inside = Array(words[(open + 1)..<close])
    guard !inside.isEmpty, sheet.words[words[open]].gap != .none || !isAttached(words, open) else { return nil }
    words.removeSubrange(open...)
    return text(inside)
  }

  /// "TH(2)": a count that belongs to the word before it.
  private func isAttached(_ words: [Int], _ open: Int) -> Bool {
    open + 2 < words.count && sheet.words[words[open + 1]].isNumber && isCopy(words)
  }

  /// Marks, and the number of a footnote, at the end of a name.
  private func trim(_ words: inout [Int]) {
    while let last = words.last, sheet.words[last].kind == .mark, !closesBracket(words) { words.removeLast() }
    while let first = words.first, sheet.words[first].kind == .mark { words.removeFirst() }
    if sheet.ignoresAccents, words.count > 2, let last = words.last, sheet.words[last].length == 1,
      sheet.words[last].gap != .none
    {
      words.removeLast()
      trim(&words)
    }
  }

  private func closesBracket(_ words: [Int]) -> Bool {
    sheet.words[words[words.count - 1]].mark == .closeParen && words.contains { sheet.words[$0].mark == .openParen }
  }

  /// The words on one line, braces left out.
  private func text(_ words: [Int]) -> String {
    var text = ""
    for (k, i) in words.enumerated() {
      let word = sheet.words[i]
      let printed = sheet.source.string(sheet.span(i..<i + 1))
      if word.mark == .other, printed == "}" || printed == "{" || printed == "|" { continue }
      if k > 0, word.gap != .none { text += " " }
      text += printed
    }
    return text
  }
}
