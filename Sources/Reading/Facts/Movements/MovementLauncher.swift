import Vietnamese

/// Who launched a movement that is only referred to: "… do Thủ tướng Chính phủ phát động".
struct MovementLauncher {
  let manuscript: Manuscript

  private static let by: Phrase = "do"
  private static let launch: Phrase = "phát động"

  /// The launcher named right behind word `i`.
  func find(after i: Int, end: Int) -> String? {
    let limit = min(end, i + 10)
    for k in i..<max(i, limit) {
      let word = manuscript.words[k]
      if word.mark == .semicolon || word.mark == .period || Quotation.opens(word, manuscript) { return nil }
      guard manuscript.stands(MovementLauncher.by, at: k, end: limit) else { continue }
      for last in k + 2..<max(k + 2, min(end, k + 20))
      where manuscript.stands(MovementLauncher.launch, at: last, end: end) {
        return manuscript.plainLine(k + 1..<last)
      }
      return nil
    }
    return nil
  }
}
