import Blocks
import Domain
import Vietnamese

/// A body whose name is shortened now to its first words, now to all of them: "Ban QLTS", "Ban QLTS nhà ga" beside "Ban
/// quản lý tài sản nhà ga".
struct ShortNames {
  let manuscript: Manuscript

  private static let heads = PhraseTable([
    "Ban", "Sở", "Phòng", "Trung tâm", "Chi cục", "Cục", "Viện", "Hội", "Công ty", "Tổ", "Đội", "Quỹ", "Trạm",
    "Văn phòng",
  ])
  /// These behind a short name are no part of it.
  private static let foreign = PhraseTable([
    "tỉnh", "huyện", "xã", "thành phố", "và", "của", "các", "trên", "được", "có", "để", "là", "trong", "về", "theo",
    "với",
    "tại", "cấp", "cơ sở", "phối hợp", "chủ trì", "tổ chức", "thực hiện", "xây dựng", "thuộc", "do", "đã", "triển khai",
  ])

  /// "Ban" + "QLTS" at word `at`, with the two words behind it.
  private struct Mention {
    var words: Range<Int>
    var letters: [UInt8]
    var head: UInt64
    var tail: [UInt64]
  }

  func findings() -> [Finding] {
    var groups: [[UInt8]: [Mention]] = [:]
    var order: [[UInt8]] = []
    for mention in mentions() {
      if groups[mention.letters] == nil { order.append(mention.letters) }
      groups[mention.letters, default: []].append(mention)
    }
    // Only a name that goes on in one place and does not in another can be inconsistent.
    groups = groups.filter { _, same in same.contains { $0.tail.isEmpty } && same.contains { !$0.tail.isEmpty } }
    guard !groups.isEmpty else { return [] }
    let tails = fullTails(Set(groups.keys), heads: Array(Set(groups.values.map { $0[0].head })))
    return order.compactMap { letters in
      groups[letters].flatMap { same in tails[letters].flatMap { finding(same, $0) } }
    }
  }

  private func finding(_ mentions: [Mention], _ tail: [UInt64]) -> Finding? {
    guard let whole = mentions.first(where: { $0.tail == tail }), let bare = mentions.first(where: { $0.tail != tail })
    else { return nil }
    let short = manuscript.line(bare.words)
    let full = manuscript.line(whole.words.lowerBound..<whole.words.upperBound + tail.count)
    return Finding(
      InconsistentNameRule.code,
      "Một đơn vị viết nhiều cách: “\(short)” và “\(full)”. Dùng một cách viết tắt thống nhất: \(full).",
      at: manuscript.span(bare.words), rule: InconsistentNameRule.code.rawValue, proposal: full)
  }

  private func mentions() -> [Mention] {
    var found: [Mention] = []
    for passage in manuscript.passages {
      for i in passage.words {
        let word = manuscript.words[i]
        guard word.isLetters, word.shape == .upper, (3...8).contains(word.length), i > passage.words.lowerBound,
          manuscript.words[i - 1].shape == .capitalised,
          manuscript.match(ShortNames.heads, at: i - 1, end: i) != nil
        else { continue }
        found.append(
          Mention(
            words: i - 1..<i + 1, letters: letters(of: i), head: manuscript.words[i - 1].key,
            tail: tail(at: i + 1, passage.words.upperBound)))
      }
    }
    return found
  }

  /// The two words of the name behind word `i`, when it goes on.
  private func tail(at i: Int, _ end: Int) -> [UInt64] {
    guard i + 1 < end, manuscript.words[i].isLetters, manuscript.words[i + 1].isLetters,
      manuscript.words[i].shape == .lower, manuscript.match(ShortNames.foreign, at: i, end: end) == nil
    else { return [] }
    return [manuscript.words[i].key, manuscript.words[i + 1].key]
  }

  /// The words that follow where a name is written out, the letters of its short form standing for its first words.
  private func fullTails(_ wanted: Set<[UInt8]>, heads: [UInt64]) -> [[UInt8]: [UInt64]] {
    var tails: [[UInt8]: [UInt64]] = [:]
    for passage in manuscript.passages {
      let end = passage.words.upperBound
      for i in passage.words where heads.contains(manuscript.words[i].key) {
        var letters: [UInt8] = []
        var at = i + 1
        while at < end, letters.count < 8, manuscript.words[at].isLetters, let first = firstLetter(of: at) {
          letters.append(first)
          at += 1
          guard letters.count > 2, tails[letters] == nil, wanted.contains(letters) else { continue }
          let tail = self.tail(at: at, end)
          if !tail.isEmpty { tails[letters] = tail }
        }
      }
    }
    return tails
  }

  private func firstLetter(of i: Int) -> UInt8? {
    let word = String(decoding: manuscript.source.text[manuscript.words[i].range], as: UTF8.self)
    return word.unicodeScalars.first.map { Letter.of($0.value).base }
  }

  /// The letters of a word without case and accents.
  private func letters(of i: Int) -> [UInt8] {
    String(decoding: manuscript.source.text[manuscript.words[i].range], as: UTF8.self).unicodeScalars.compactMap {
      let letter = Letter.of($0.value)
      return letter.isLetter ? letter.base : nil
    }
  }
}
