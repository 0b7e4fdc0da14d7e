import Vietnamese

/// How much of a text is made of words that can be Vietnamese.
enum WordShare {
  /// Of the words with at least one letter beyond ASCII, the share that can be Vietnamese syllables, and how many
  /// there are.
  struct Score {
    var words = 0
    var plausible = 0
    var share: Double { words == 0 ? 0 : Double(plausible) / Double(words) }
  }

  /// Judges at most the first `limit` bytes of valid UTF-8. With `onlyAccented` plain ASCII words do not count.
  static func of(_ text: [UInt8], limit: Int = 40_000, onlyAccented: Bool = true) -> Score {
    var score = Score()
    var word: [Unicode.Scalar] = []
    var isAccented = false
    func close() {
      if !word.isEmpty && (isAccented || !onlyAccented) && word.count <= 12 {
        score.words += 1
        if Syllable.isPlausible(word) { score.plausible += 1 }
      }
      word.removeAll(keepingCapacity: true)
      isAccented = false
    }
    for scalar in String(decoding: text.prefix(limit), as: UTF8.self).unicodeScalars {
      let isSeparator =
        scalar.value < 0x41 || (0x5B...0x60).contains(scalar.value) || (0x7B...0xA0).contains(scalar.value)
        || (0x2000...0x2070).contains(scalar.value)
      if isSeparator {
        close()
      } else {
        word.append(scalar)
        if scalar.value >= 0x80 { isAccented = true }
      }
    }
    close()
    return score
  }
}
