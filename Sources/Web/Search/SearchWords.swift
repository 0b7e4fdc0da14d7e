import Vietnamese

/// Words somebody looks for, with or without accents.
struct SearchWords {
  /// Each as a search key.
  let words: [String]

  init(_ typed: String) {
    words = Folding.searchKey(of: typed).split(separator: " ").map(String.init)
  }

  /// Whether all of them stand in a text.
  func stand(in text: String) -> Bool {
    let key = Folding.searchKey(of: text)
    return !words.isEmpty && words.allSatisfy { key.holds($0) }
  }
}
