import Vietnamese

/// The name of a body, ready to be compared with a shorter spelling of it: "Sở GTVT", "UBND tỉnh".
struct ComparedName {
  private struct Part {
    var key: UInt64
    /// The letter it gives to an acronym.
    var initial: UInt8
    /// Its letters, without accents, when it is written as an acronym.
    var acronym: [UInt8]?
    var isJoint: Bool
    var isPlaceKind: Bool
  }

  private let parts: [Part]

  init(_ name: String, _ ignoringAccents: Bool) {
    let bytes = Array(name.utf8)
    parts = WordScanner.words(of: bytes).filter { $0.kind != .mark }.map { word in
      let text = String(decoding: bytes[word.range], as: UTF8.self)
      let letters = text.unicodeScalars.map { Letter.of($0.value).base }
      let key = ignoringAccents ? word.plain : word.key
      let isAcronym = word.shape == .upper && !Syllable.isPlausible(text.unicodeScalars)
      return Part(
        key: key, initial: letters.first ?? 0, acronym: isAcronym ? letters : nil,
        isJoint: ComparedName.joints.contains(key), isPlaceKind: ComparedName.placeKinds.contains(key))
    }
  }

  private static func keys(_ words: [String]) -> Set<UInt64> {
    Set(words.flatMap { Phrase($0).keys + Phrase($0).plains })
  }
  private static let joints = keys(["và"])
  private static let placeKinds = keys(["tỉnh", "phố", "huyện", "xã", "phường", "quận"])

  /// Whether this name says the whole of the other: word by word, acronyms read out, the name of its place left out
  /// at most.
  func isShortFor(_ whole: ComparedName) -> Bool {
    guard !parts.isEmpty, !whole.parts.isEmpty else { return false }
    var at = 0
    for part in parts {
      if at < whole.parts.count, part.key == whole.parts[at].key {
        at += 1
        continue
      }
      guard let letters = part.acronym, let next = whole.end(of: letters, from: at) else { return false }
      at = next
    }
    return at == whole.parts.count || at > 1 && whole.parts[at - 1].isPlaceKind
  }

  /// Where the words end whose first letters are these.
  private func end(of letters: [UInt8], from start: Int) -> Int? {
    var at = start
    for letter in letters {
      while at < parts.count, parts[at].isJoint, parts[at].initial != letter { at += 1 }
      guard at < parts.count, parts[at].initial == letter else { return nil }
      at += 1
    }
    return at
  }
}
