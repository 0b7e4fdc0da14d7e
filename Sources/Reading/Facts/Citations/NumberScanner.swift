import Domain
import Vietnamese

/// Reads the number and symbol of a document that begins at a word, in the forms of Decree 30/2020/NĐ-CP
/// (`12/KH-UBND`), of acts with a year (`152/2025/NĐ-CP`, `39/2024/QH15`) and of the Party (`34-CT/TW`), with the
/// spaces, broken lines and mistyped signs they are printed with.
struct NumberScanner {
  let manuscript: Manuscript
  let types: CitedTypes

  /// The number that begins at word `i`; nil when there is none. `isExpected` when a type or "số" stands before it:
  /// then a symbol nobody knows is believed too.
  func number(at i: Int, end: Int, isExpected: Bool) -> DocumentNumber? {
    let words = manuscript.words
    guard words[i].isNumber, words[i].length <= 6, i + 2 < end else { return nil }
    var number = DocumentNumber(system: .state, digits: string(i), parts: [], words: i..<i + 1)
    var at = i + 1
    if words[at].isLetters, words[at].gap == .none, words[at].length == 1, words[at].shape == .lower, at + 2 < end {
      number.suffix = string(at)
      at += 1
    }
    guard at + 1 < end, words[at].gap <= .space else { return nil }
    if isGluedCode(at, end) {
      // "15KH/ĐU": the Party's dash was forgotten.
      number.system = .party
      number.faults.append(.missingDash)
      return symbol(&number, at, end) && number.parts.count > 1 ? number : nil
    }
    switch words[at].mark {
    case .slash: break
    case .dash: number.system = .party
    default: return nil
    }
    note(&number, space: at)
    at += 1
    if number.system == .state { at = year(&number, at, end) }
    guard symbol(&number, at, end) else { return nil }
    return isBelievable(number, isExpected) ? number : nil
  }

  /// A type code glued to the number, with a slash and a body behind it.
  private func isGluedCode(_ at: Int, _ end: Int) -> Bool {
    let words = manuscript.words
    return at + 2 < end && words[at].isLetters && words[at].gap == .none && words[at].shape == .upper
      && words[at + 1].mark == .slash && words[at + 1].gap == .none && types.isCode(string(at))
  }

  /// Takes the year of an act and the slash behind it; returns where the symbol begins.
  private func year(_ number: inout DocumentNumber, _ at: Int, _ end: Int) -> Int {
    let words = manuscript.words
    guard words[at].isNumber, words[at].gap <= .space, at + 1 < end else { return at }
    let next = words[at + 1]
    if words[at].length == 4, isYear(words[at].number), next.mark == .slash, at + 2 < end {
      note(&number, space: at)
      note(&number, space: at + 1)
      number.year = words[at].number
      return at + 2
    }
    // "01/201 7/QĐ-TTg": scanning tore the year.
    if at + 3 < end, next.isNumber, next.gap == .space, words[at + 2].mark == .slash,
      let value = Int(string(at) + string(at + 1)), words[at].length + next.length == 4, isYear(value)
    {
      note(&number, .spaced)
      number.year = value
      return at + 3
    }
    // "18/20202QĐ-UBND", "18/2020QĐ-UBND": the slash was mistyped or forgotten.
    guard next.isLetters, next.gap == .none, words[at].length <= 5, let value = Int(string(at).prefix(4)),
      isYear(value),
      types.isCode(string(at + 1))
    else { return at }
    number.year = value
    number.faults.append(.brokenYear)
    return at + 1
  }

  private func isYear(_ value: Int?) -> Bool { (1945...2100).contains(value ?? 0) }

  /// Takes the parts of the symbol: `KH-UBND`, `CT/TW`, `QĐ-CTVT-HĐTV – NL`.
  private func symbol(_ number: inout DocumentNumber, _ start: Int, _ end: Int) -> Bool {
    let words = manuscript.words
    var at = start
    var isFirst = true
    while at < end, number.parts.count < 8 {
      // A line may break after the sign that joins two parts; a space is tolerated before what can only be a code.
      let isApart = words[at].gap != .none
      guard let part = SymbolPart(at, end, manuscript, isApart: isApart && !isFirst) else { break }
      if isApart { note(&number, space: at) }
      if part.hasForeignLetter { note(&number, .foreignLetter) }
      number.parts.append(part.text)
      number.words = number.words.lowerBound..<part.end
      isFirst = false
      var joint = part.end
      guard joint + 1 < end, isJoint(words[joint], number), words[joint].gap <= .space else { break }
      let isSpaced = words[joint].gap != .none
      joint += 1
      // "1497/QĐ- -TTg"
      while joint + 1 < end, words[joint].mark == .dash { joint += 1 }
      guard SymbolPart(joint, end, manuscript, isApart: isSpaced || words[joint].gap != .none) != nil else { break }
      if isSpaced { note(&number, .spaced) }
      at = joint
    }
    guard !number.parts.isEmpty else { return false }
    mend(&number)
    return true
  }

  /// Whether the sign joins two parts of a symbol. Only the Party's form has a slash there, behind the type code.
  private func isJoint(_ word: Word, _ number: DocumentNumber) -> Bool {
    word.mark == .dash || word.mark == .slash && number.year == nil && number.parts.count == 1
  }

  private func mend(_ number: inout DocumentNumber) {
    part(&number)
    let last = number.parts.count - 1
    if types.isCode(number.parts[0]), let bare = SymbolPart.withoutFootnoteMark(number.parts[last]), last > 0 {
      number.parts[last] = bare
    }
    for (index, part) in number.parts.enumerated() {
      if part == "TTG" { number.parts[index] = "TTg" }
      guard let right = SymbolPart.primeMinister(part) else { continue }
      number.parts[index] = right
      note(&number, .misspeltSymbol)
    }
    guard manuscript.ignoresAccents else { return }
    if !types.isCode(number.parts[0]), let right = types.code(like: number.parts[0]) {
      number.parts[0] = right
      note(&number, .misspeltSymbol)
    }
  }

  /// Bodies whose code is known everywhere.
  private static let bodies = ["TTg", "TTG", "UBND", "HĐND", "UBTVQH"]

  /// "1626/QĐTTg": the dash between type code and body was forgotten.
  private func part(_ number: inout DocumentNumber) {
    guard number.parts.count == 1, let whole = number.parts.first,
      let body = Self.bodies.first(where: { whole.hasSuffix($0) && whole.count > $0.count })
    else { return }
    let code = String(whole.dropLast(body.count))
    guard types.isCode(code) else { return }
    number.parts = [code, body == "TTG" ? "TTg" : body]
    note(&number, .missingDash)
  }

  private func isBelievable(_ number: DocumentNumber, _ isExpected: Bool) -> Bool {
    let letters = number.parts.reduce(0) { $0 + $1.utf8.count }
    guard letters >= 2 else { return false }
    if number.system == .party {
      return number.parts.count > 1 && (types.isCode(number.parts[0]) || isExpected)
    }
    if isExpected { return true }
    return number.parts.count > 1 && types.isCode(number.parts[0])
      || number.parts[0].utf8.starts(with: "QH".utf8) && number.year != nil
  }

  private func note(_ number: inout DocumentNumber, space i: Int) {
    if manuscript.words[i].gap == .space { note(&number, .spaced) }
  }

  private func note(_ number: inout DocumentNumber, _ fault: DocumentNumber.Fault) {
    if !number.faults.contains(fault) { number.faults.append(fault) }
  }

  private func string(_ i: Int) -> String { manuscript.string(i..<i + 1) }
}
