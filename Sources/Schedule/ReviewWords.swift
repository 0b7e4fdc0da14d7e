import Vietnamese

/// The words for reviews of a movement.
enum ReviewWords {
  static func stands(in text: String) -> Bool { form(of: text) != nil }

  /// Interim (sơ kết) or final (tổng kết); nil when the text speaks of neither.
  static func form(of text: String) -> ReportForm? {
    let words = WordScanner.words(of: Array(text.utf8))
    func has(_ phrase: Phrase) -> Bool {
      words.indices.contains { start in
        start + phrase.count <= words.count
          && phrase.keys.indices.allSatisfy { words[start + $0].key == phrase.keys[$0] }
      }
    }
    if has("tổng kết") && !has("sơ kết") { return .finalReview }
    if has("sơ kết") || has("sơ tổng kết") { return has("tổng kết") ? .bothReviews : .interimReview }
    return nil
  }
}
