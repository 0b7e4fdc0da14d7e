import Vietnamese

/// A text as PostgreSQL's index holds it, spelled out by us: its own parser of words never sees the text.
enum SearchVector {
  /// PostgreSQL counts places no farther; SQLite's index stops at the same word.
  static let mostWords = 16_383

  /// The words at their places, each as it is and folded, and the agency as one more word.
  static func spelled(_ text: String, agency: Int64) -> String {
    var spelled = "'agency:\(agency)'"
    var place = 0
    var text = text
    text.withUTF8 { bytes in
      SearchWord.each(in: bytes) { word in
        place += 1
        spelled += " '" + String(decoding: word.folded, as: UTF8.self) + "':\(place)"
        if let exact = word.exact { spelled += " '" + String(decoding: exact, as: UTF8.self) + "':\(place)" }
        return place < mostWords
      }
    }
    return spelled
  }
}
