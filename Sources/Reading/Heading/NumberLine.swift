import Blocks
import Vietnamese

/// The number and symbol under the name of the issuer: `Số: 12/KH-SGTVT`, `Số 37-HD/BTGDVTW`, `Số:    /HD – HĐTĐKT`.
struct NumberLine {
  /// `12/KH-SGTVT`, without spaces; nil when the number is blank or cannot be read.
  let number: String?
  /// `/KH-SGTVT`, as it follows the number.
  let symbol: String?
  /// Nothing, or nothing but dots, stands where the number belongs.
  let isBlank: Bool
  /// Letters among the digits, as a pen leaves them for the scanner.
  let isGarbled: Bool
  /// From "Số" to the end of the symbol.
  let words: Range<Int>
  /// The words of the symbol; empty when there is none.
  let symbolWords: Range<Int>

  /// Reads the line that begins at `start` ("Số") and ends before `end`.
  init(at start: Int, end: Int, _ sheet: Sheet) {
    let words = sheet.words
    var at = start + 1
    if at < end, words[at].mark == .colon || words[at].mark == .period { at += 1 }
    let first = at
    var hasDigits = false
    var hasLetters = false
    while at < end, words[at].mark != .slash, words[at].mark != .dash {
      if words[at].isNumber { hasDigits = true }
      let isSign = words[at].mark == .other || words[at].mark == .question
      if words[at].isLetters || isSign && sheet.ignoresAccents { hasLetters = true }
      if words[at].isLetters, words[at].gap != .none, at > first { break }
      at += 1
    }
    if at + 2 < end, words[at + 1].isNumber, words[at + 1].length == 4, words[at + 2].mark == .slash { at += 2 }
    let symbolStart = at
    let last = NumberLine.symbolEnd(from: at, end, sheet)
    symbolWords = symbolStart..<last
    self.words = start..<max(last, at)
    isGarbled = hasLetters
    isBlank = !hasDigits && !hasLetters
    symbol = symbolWords.isEmpty ? nil : NumberLine.plain(symbolWords, sheet)
    number = hasDigits && !hasLetters && !symbolWords.isEmpty ? NumberLine.plain(first..<last, sheet) : nil
  }

  /// Spaces stand in a symbol only beside its strokes and dashes.
  private static func symbolEnd(from start: Int, _ end: Int, _ sheet: Sheet) -> Int {
    let words = sheet.words
    var at = start
    while at < end {
      let word = words[at]
      let isJoint = word.mark == .slash || word.mark == .dash
      let followsJoint = at > start && (words[at - 1].mark == .slash || words[at - 1].mark == .dash)
      if at > start, word.gap != .none, !isJoint, !followsJoint { break }
      if word.gap >= .line, !followsJoint { break }
      // "KH-UBND - Hà Nội": the dash does not belong to the symbol.
      if isJoint, word.gap != .none, at + 1 < end, words[at + 1].isLetters, words[at + 1].shape == .capitalised {
        break
      }
      guard isJoint || word.isLetters || word.isNumber || sheet.source.text[Int(word.start)] == UInt8(ascii: "&") else {
        break
      }
      at += 1
    }
    while at > start, words[at - 1].mark == .dash || words[at - 1].mark == .slash { at -= 1 }
    return at
  }

  /// The words without spaces, marks other than strokes and dashes left out, all dashes alike, each once.
  private static func plain(_ range: Range<Int>, _ sheet: Sheet) -> String {
    var text = ""
    for i in range {
      switch sheet.words[i].mark {
      case .dash: if !text.hasSuffix("-") { text += "-" }
      case .slash: text += "/"
      case .none: text += sheet.source.string(sheet.span(i..<i + 1))
      default: if sheet.source.text[Int(sheet.words[i].start)] == UInt8(ascii: "&") { text += "&" }
      }
    }
    return text
  }

  /// The code of the type in a symbol: `KH` in `/KH-SGTVT`, `HD` in `-HD/BTGDVTW`; nil when the first part names a body.
  static func typeCode(of symbol: String) -> String? {
    let code = symbol.drop { $0 == "/" || $0 == "-" || $0.isNumber }.prefix { $0.isLetter }
    return code.isEmpty ? nil : String(code)
  }
}
