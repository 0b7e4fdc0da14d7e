/// The words of a clause that carry its meaning, for comparing clauses with one another and with names of units.
struct WorkWords: Sendable, Equatable {
  /// Each word once, with its accents.
  private(set) var keys: Set<UInt64>
  /// Pairs of neighbours: «chuyển đổi», «đổi số».
  private(set) var pairs: Set<UInt64>

  init(_ text: String) { self.init(NameWord.all(in: text)) }

  init(_ words: [NameWord]) {
    let words = WorkWords.weighty(words)
    keys = Set(words.map(\.key))
    pairs = Set(
      zip(words, words.dropFirst()).compactMap { one, next in
        next.markBefore == .none ? one.key &* 0x9E37_79B9_7F4A_7C15 ^ next.key : nil
      })
  }

  func subtracting(_ other: WorkWords) -> WorkWords {
    var rest = self
    rest.keys.subtract(other.keys)
    rest.pairs.subtract(other.pairs)
    return rest
  }

  /// 0…1000: how much of both texts is the same, in words and in pairs of words.
  func likeness(_ other: WorkWords) -> Int {
    (WorkWords.shared(keys, other.keys) + 2 * WorkWords.shared(pairs, other.pairs)) / 3
  }

  /// 0…1000: how much of this text stands in the other one.
  func coverage(by other: WorkWords) -> Int {
    guard !keys.isEmpty else { return 0 }
    let words = keys.intersection(other.keys).count * 1000 / keys.count
    guard !pairs.isEmpty else { return words }
    return (words + 2 * pairs.intersection(other.pairs).count * 1000 / pairs.count) / 3
  }

  private static func shared(_ a: Set<UInt64>, _ b: Set<UInt64>) -> Int {
    let sum = a.count + b.count
    return sum == 0 ? 0 : 2 * a.intersection(b).count * 1000 / sum
  }

  /// Without the words that stand in every clause.
  private static func weighty(_ words: [NameWord]) -> [NameWord] {
    var kept: [NameWord] = []
    var at = 0
    while at < words.count {
      if let phrase = phrases.first(where: { $0.stands(in: words[...], at: at, ignoringAccents: false) }) {
        at += phrase.count
        continue
      }
      if !light.contains(words[at].key) { kept.append(words[at]) }
      at += 1
    }
    return kept.isEmpty ? words : kept
  }

  private static let light = Set(
    NameWord.all(
      in: """
        và của các những cho với trong theo về tại để được là có ở từ đến này đó khi do bằng như cùng cũng đã sẽ năm việc tốt
        """
    ).map(\.key))
  private static let phrases = [
    "thực hiện", "triển khai", "tổ chức", "tiếp tục", "công tác", "phong trào", "thi đua", "hiệu quả", "đảm bảo",
    "bảo đảm", "đẩy mạnh", "tăng cường", "nâng cao",
  ].map(NamePhrase.init)
}
