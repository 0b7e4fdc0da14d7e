import Vietnamese

/// A number found in a passage, with the type that stands before it.
struct CitedNumber {
  var number: DocumentNumber
  var type: String?
  /// From the type, or "số", to the end of the number.
  var words: Range<Int>
  /// Words between type and "số": "Luật [Thủ đô] số 39/2024/QH15".
  var name: Range<Int>?
  /// The issuer between type and "số": "Quyết định của [Giám đốc Sở] số 45/QĐ-SNV".
  var issuer: Range<Int>?
  /// True when the number stands in a list behind the type of another: "các Công điện số 7/CĐ-UBND, số 8/CĐ-UBND".
  var inheritsType = false
}

/// Finds the numbers of documents in a passage.
struct CitedNumbers {
  let manuscript: Manuscript
  let types: CitedTypes

  private static let so: Phrase = "số"
  /// What is numbered like a document and is none.
  private static let forms = PhraseTable([
    "mẫu", "biểu", "biểu mẫu", "phụ lục", "mẫu biểu", "bảng", "nhà", "hợp đồng", "tài khoản", "hồ sơ", "bản vẽ",
  ])
  private static let named = PhraseTable(["Luật", "Bộ luật", "Pháp lệnh", "Nghị quyết", "Hiến pháp"])

  func all(in range: Range<Int>) -> [CitedNumber] {
    let words = manuscript.words
    var found: [CitedNumber] = []
    var free = range.lowerBound
    var i = range.lowerBound
    while i + 2 < range.upperBound {
      guard words[i].isNumber, stands(apart: i, from: free),
        var cited = cited(at: i, from: free, in: range, after: found)
      else {
        i += 1
        continue
      }
      let before = shared(before: cited, from: free)
      found += before
      if !before.isEmpty { cited.inheritsType = true }
      found.append(cited)
      free = cited.words.upperBound
      i = free
    }
    return found
  }

  /// Not inside a date, a share or another number.
  private func stands(apart i: Int, from start: Int) -> Bool {
    guard i > start else { return true }
    // The second half of a torn number: "201 7/…".
    if i - 2 >= start, manuscript.words[i - 1].isNumber, manuscript.words[i].gap == .space,
      manuscript.words[i - 2].mark == .slash
    {
      return false
    }
    guard manuscript.words[i].gap == .none else { return true }
    let before = manuscript.words[i - 1]
    if manuscript.ignoresAccents, before.length == 1, before.gap != .none { return tornDigits(before: i) != nil }
    return before.mark == .colon || before.mark == .openParen || before.mark == .openQuote || before.mark == .star
      || before.mark == .quote || manuscript.stands(CitedNumbers.so, at: i - 1, end: i)
  }

  private func cited(at i: Int, from start: Int, in range: Range<Int>, after found: [CitedNumber]) -> CitedNumber? {
    let words = manuscript.words
    // A number that scanning has torn apart: "số 1 31/QĐ-…".
    if i + 1 < range.upperBound, words[i + 1].isNumber { return nil }
    var head = i
    var torn = ""
    if i - 1 > start, manuscript.stands(CitedNumbers.so, at: i - 2, end: i - 1) || manuscript.ignoresAccents,
      let digits = tornDigits(before: i)
    {
      head = i - 1
      torn = digits
    }
    if head > start, words[head - 1].mark == .colon, words[head].gap <= .space { head -= 1 }
    let isCounted = head > start && manuscript.stands(CitedNumbers.so, at: head - 1, end: head)
    if isCounted { head -= 1 }
    var typeEnd = head
    if typeEnd > start, words[typeEnd - 1].mark == .colon { typeEnd -= 1 }
    let type = types.type(before: typeEnd, from: start, manuscript)
    let follows = found.last.map { isList($0.words.upperBound..<head) || isCounted && goesOn($0, head) } ?? false
    let scanner = NumberScanner(manuscript: manuscript, types: types)
    guard
      var number = scanner.number(at: i, end: range.upperBound, isExpected: isCounted || type != nil || follows)
    else { return nil }
    if !torn.isEmpty {
      number.digits = torn + number.digits
      number.faults.append(.spaced)
    }
    if type == nil, isForm(before: head, from: start) { return nil }
    return assembled(number, type, head: head, from: start, isCounted, follows ? found.last : nil)
  }

  /// Digits that scanning tore off or took for a letter: "1 31", "l 1", "L7".
  private func tornDigits(before i: Int) -> String? {
    let word = manuscript.words[i - 1]
    if word.isNumber, word.length <= 2, manuscript.words[i].gap == .space {
      return manuscript.stands(CitedNumbers.so, at: i - 2, end: i - 1) ? manuscript.string(i - 1..<i) : nil
    }
    let isOne =
      word.length == 1 && manuscript.ignoresAccents && ["l", "L", "I", "i"].contains(manuscript.string(i - 1..<i))
    return isOne ? "1" : nil
  }

  private func assembled(
    _ number: DocumentNumber, _ type: (name: String, start: Int)?, head: Int, from start: Int, _ isCounted: Bool,
    _ previous: CitedNumber?
  ) -> CitedNumber? {
    if let type {
      return CitedNumber(number: number, type: type.name, words: type.start..<number.words.upperBound)
    }
    let isLaw = number.parts[0].hasPrefix("QH") && number.year != nil
    if let (name, at, count) = namedType(before: head, from: start, number, isLaw) {
      return CitedNumber(
        number: number, type: name, words: at..<number.words.upperBound,
        name: at + count < head ? at + count..<head : nil)
    }
    if let cited = issued(before: head, from: start, number) { return cited }
    let coded = number.typeCode.flatMap { types.name(of: $0, in: number.system) }
    // "Số: 12/KH-UBND" alone at the head of a line is the document's own number.
    if isCounted, previous == nil, manuscript.words[head].shape != .lower, isLineStart(head) { return nil }
    guard let type = previous?.type ?? coded else { return nil }
    return CitedNumber(
      number: number, type: coded ?? type, words: head..<number.words.upperBound, inheritsType: previous != nil)
  }

  private static let of: Phrase = "của"

  /// "Quyết định của Giám đốc Sở số 45/QĐ-SNV": the issuer stands before the number.
  private func issued(before head: Int, from start: Int, _ number: DocumentNumber) -> CitedNumber? {
    let words = manuscript.words
    guard let name = number.typeCode.flatMap({ types.name(of: $0, in: number.system) }) else { return nil }
    var i = head - 1
    while i > max(start, head - 20) {
      if words[i].kind == .mark, words[i].mark != .dash, words[i].mark != .comma { return nil }
      if manuscript.stands(CitedNumbers.of, at: i, end: head) {
        guard let type = types.type(before: i, from: start, manuscript), type.name == name,
          IssuerName.end(from: i + 1, end: head, manuscript) == head
        else { return nil }
        return CitedNumber(
          number: number, type: name, words: type.start..<number.words.upperBound, issuer: i + 1..<head)
      }
      i -= 1
    }
    return nil
  }

  private func isLineStart(_ i: Int) -> Bool { i == 0 || manuscript.words[i].gap >= .line }

  /// "Luật Thủ đô số 39/2024/QH15", "Nghị quyết Hội nghị Trung ương 4 số 04-NQ/TW": the type stands before a name.
  private func namedType(
    before head: Int, from start: Int, _ number: DocumentNumber, _ isLaw: Bool
  ) -> (name: String, at: Int, count: Int)? {
    let words = manuscript.words
    var i = head - 1
    while i >= max(start, head - 24) {
      let mark = words[i].mark
      if mark == .semicolon || mark == .period || mark == .closeParen || mark == .colon { return nil }
      if words[i].shape != .lower, let (_, count) = manuscript.match(CitedNumbers.named, at: i, end: head),
        let name = types.type(at: i, end: head, manuscript)?.name
      {
        let fits = isLaw || number.typeCode.flatMap { types.name(of: $0, in: number.system) } == name
        // "Bộ luật" is found at its second word first.
        if fits, name == "Luật", i > start, let longer = types.type(at: i - 1, end: head, manuscript), longer.count > 1
        {
          return (longer.name, i - 1, longer.count)
        }
        return fits ? (name, i, count) : nil
      }
      i -= 1
    }
    return nil
  }

  /// Only signs and "và số" stand between two numbers.
  private func isList(_ between: Range<Int>) -> Bool {
    guard between.count <= 2 else { return false }
    return between.allSatisfy { i in
      let word = manuscript.words[i]
      return word.mark == .comma || word.mark == .semicolon || CitedNumbers.and.key == word.key
    }
  }

  /// How far the next document of a list may stand behind the number of the one before.
  private static let reach = 40

  /// "văn bản số 27/TTg-KTN ngày 30/12/2014 (…); số 13/TTg-KTN ngày …": a semicolon, and its number, follow what is
  /// said of the document before.
  private func goesOn(_ last: CitedNumber, _ head: Int) -> Bool {
    let words = manuscript.words
    guard last.number.parts.count > 1, head - last.words.upperBound <= Self.reach, head > last.words.upperBound,
      words[head - 1].mark == .semicolon
    else { return false }
    return (last.words.upperBound..<head - 1).allSatisfy { words[$0].mark != .semicolon && words[$0].mark != .period }
  }

  private static let and = WordScanner.words(of: Array("và".utf8))[0]

  private func isForm(before head: Int, from start: Int) -> Bool {
    for count in 1...2 where head - count >= start {
      if let match = manuscript.match(CitedNumbers.forms, at: head - count, end: head), match.count == count {
        return true
      }
    }
    return false
  }

  /// "Kết luận số 187, 188-KL/TW": the numbers before share the symbol of the last.
  private func shared(before cited: CitedNumber, from start: Int) -> [CitedNumber] {
    let words = manuscript.words
    let at = cited.number.words.lowerBound
    guard at - 3 >= start, cited.inheritsType == false, words[at - 2].isNumber, words[at - 2].length <= 5,
      words[at - 1].mark == .comma || words[at - 1].key == CitedNumbers.and.key, words[at - 2].gap == .space,
      manuscript.stands(CitedNumbers.so, at: at - 3, end: at),
      let type = types.type(before: at - 3, from: start, manuscript)
    else { return [] }
    var number = cited.number
    number.digits = manuscript.string(at - 2..<at - 1)
    number.words = at - 2..<at - 1
    return [CitedNumber(number: number, type: type.name, words: type.start..<at - 1)]
  }
}
