/// The words of a printed name without what stands in brackets, its exceptions apart.
struct NameSentence {
  let words: [NameWord]
  /// What follows «trừ», «không kể».
  let exceptions: [NameWord]
  private let bytes: [UInt8]

  init(_ printed: String) {
    bytes = Array(printed.utf8)
    let plain = NameSentence.withoutRoles(
      Abbreviations.expanded(NameWord.all(in: NameSentence.withoutBrackets(printed))))
    let without = plain.indices.first { at in
      NameSentence.exceptions.contains { $0.stands(in: plain[...], at: at, ignoringAccents: false) }
    }
    guard let without, let phrase = NameSentence.exceptions.first(where: { $0.stands(in: plain[...], at: without) })
    else {
      words = plain
      exceptions = []
      return
    }
    words = Array(plain[..<without])
    exceptions = Array(plain[min(without + phrase.count, plain.count)...])
  }

  /// The printed words of a piece.
  func text(of piece: ArraySlice<NameWord>) -> String {
    guard let first = piece.first, let last = piece.last, first.range.lowerBound < last.range.upperBound else {
      return ""
    }
    return String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }

  /// Brackets become blanks of the same length, so that places stay: «(qua Văn phòng)», «(Phòng TĐKT)». What a bracket
  /// excepts stays: «(trừ Văn phòng)».
  private static func withoutBrackets(_ text: String) -> String {
    var bytes = Array(text.utf8)
    var at = 0
    while at < bytes.count, let open = bytes[at...].firstIndex(of: UInt8(ascii: "(")) {
      let close = bytes[open...].firstIndex(of: UInt8(ascii: ")")) ?? bytes.count - 1
      let inside = NameWord.all(in: String(decoding: bytes[open...close], as: UTF8.self))
      let isException = exceptions.contains { $0.stands(in: inside[...], at: 0, ignoringAccents: false) }
      for index in isException ? [open, close] : Array(open...close) { bytes[index] = UInt8(ascii: " ") }
      at = close + 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// «A phối hợp với B» names A and B.
  private static func withoutRoles(_ words: [NameWord]) -> [NameWord] {
    var kept: [NameWord] = []
    var at = 0
    while at < words.count {
      if let role = roles.first(where: { $0.stands(in: words[...], at: at, ignoringAccents: false) }) {
        at += role.count
        guard at < words.count else { break }
        var next = words[at]
        next.markBefore = .comma
        kept.append(next)
      } else {
        kept.append(words[at])
      }
      at += 1
    }
    return kept
  }

  private static let roles = ["chủ trì phối hợp với", "phối hợp với", "phối hợp cùng", "chủ trì", "phối hợp"]
    .map(NamePhrase.init)

  /// Where a list may be cut: before each word behind a comma, semicolon or arrow, and before «và», «cùng», «hoặc».
  static func cuts(_ words: [NameWord]) -> [Int] {
    var cuts = [0]
    for index in words.indices.dropFirst() {
      let isBehindMark = [.comma, .semicolon, .slash, .other].contains(words[index].markBefore)
      if isBehindMark || joints.contains(words[index].plain) { cuts.append(index) }
    }
    return cuts + [words.count]
  }

  /// Without the joints at both ends.
  static func trimmed(_ words: ArraySlice<NameWord>) -> ArraySlice<NameWord> {
    var words = words
    while let first = words.first, joints.contains(first.plain) || first.plain == with { words = words.dropFirst() }
    while let last = words.last, joints.contains(last.plain) { words = words.dropLast() }
    return words
  }

  private static let joints = Set(NameWord.all(in: "và cùng hoặc").map(\.plain))
  private static let with = NamePhrase("với").plains[0]
  private static let exceptions = [
    "trừ", "ngoại trừ", "không kể", "không bao gồm", "không tính",
  ].map(NamePhrase.init).sorted { $0.count > $1.count }
}
