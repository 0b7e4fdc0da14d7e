/// Number and symbol of a document, taken apart: `12/KH-UBND`, `152/2025/NĐ-CP`, `34-CT/TW`, `39/2024/QH15`.
struct DocumentNumber: Equatable {
  /// Who writes numbers like this: State bodies put a slash after the number, the Party a dash.
  enum System { case state, party }
  /// What is not as the rules of form want it, in the order it was met.
  enum Fault: Equatable {
    /// Spaces inside the number or its symbol.
    case spaced
    /// A sign between year and type code is missing or mistyped: `18/20202QĐ-UBND`.
    case brokenYear
    /// No dash between number and type code, `15KH/ĐU`, or between type code and body, `15/KHUBND`.
    case missingDash
    /// Letters of another alphabet that look like Latin ones.
    case foreignLetter
    /// A part of the symbol is misspelt and could be mended: `QĐ-Tg`.
    case misspeltSymbol
  }

  var system: System
  /// Digits as printed, leading zeros and all.
  var digits: String
  /// A letter glued to the digits: `30c/NQ-CP`.
  var suffix = ""
  var year: Int?
  /// Parts of the symbol: `["KH", "UBND"]`.
  var parts: [String]
  /// Indices of its words, from the number to the end of the symbol.
  var words: Range<Int>
  var faults: [Fault] = []

  /// As it should be written, without spaces.
  var text: String {
    let head = digits + suffix
    if let year { return "\(head)/\(year)/" + parts.joined(separator: "-") }
    if system == .party, parts.count > 1 { return "\(head)-\(parts[0])/" + parts.dropFirst().joined(separator: "-") }
    return "\(head)/" + parts.joined(separator: "-")
  }

  /// Equal for two spellings of one number: separators and leading zeros do not count, so that `02-CT/UBND` and
  /// `2/CT-UBND` have one key and `162/KH-UBND` and `162-KH/TU` two.
  var key: String {
    let number = digits.drop { $0 == "0" }
    let head = (number.isEmpty ? "0" : String(number)) + suffix.uppercased()
    return ([head] + (year.map { [String($0)] } ?? []) + parts.map { $0.uppercased() }).joined(separator: "|")
  }

  /// The key of a number that is already written out, `12/KH-UBND`.
  static func key(of text: String) -> String {
    var parts = text.split { $0 == "/" || $0 == "-" || $0 == " " }.map { $0.uppercased() }
    guard let first = parts.first, first.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return parts.joined(separator: "|")
    }
    let bare = first.drop { $0 == "0" }
    parts[0] = bare.isEmpty ? "0" : String(bare)
    return parts.joined(separator: "|")
  }

  /// The type code, when the symbol has more parts than one: `KH`.
  var typeCode: String? { parts.count > 1 ? parts[0] : nil }
}
