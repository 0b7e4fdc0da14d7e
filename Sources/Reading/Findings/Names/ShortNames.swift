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
    // Each short form is looked for through the whole text, so only the first ones are.
    return order.prefix(40).compactMap { groups[$0].flatMap(finding) }
  }

  private func finding(_ mentions: [Mention]) -> Finding? {
    guard mentions.count > 1, mentions.contains(where: { !$0.tail.isEmpty }), let tail = fullTail(mentions[0]),
      let whole = mentions.first(where: { $0.tail == tail }), let bare = mentions.first(where: { $0.tail != tail })
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
            words: i - 1..<i + 1, letters: initials(i..<i + 1, each: false), head: manuscript.words[i - 1].key,
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

  /// The words that follow where the name is written out, the letters of the short form standing for its first words.
  private func fullTail(_ mention: Mention) -> [UInt64]? {
    for passage in manuscript.passages {
      let end = passage.words.upperBound
      for i in passage.words where manuscript.words[i].key == mention.head {
        let last = i + 1 + mention.letters.count
        guard last + 1 < end, initials(i + 1..<last, each: true) == mention.letters else { continue }
        let tail = tail(at: last, end)
        if !tail.isEmpty { return tail }
      }
    }
    return nil
  }

  /// The plain letters of one word, or the first letters of several.
  private func initials(_ range: Range<Int>, each: Bool) -> [UInt8] {
    var letters: [UInt8] = []
    for i in range {
      guard manuscript.words[i].isLetters else { return [] }
      let text = manuscript.source.text[manuscript.words[i].range]
      var bytes = String(decoding: text, as: UTF8.self).unicodeScalars.compactMap { scalar -> UInt8? in
        let letter = Letter.of(scalar.value)
        return letter.isLetter ? letter.base : nil
      }
      if each { bytes = Array(bytes.prefix(1)) }
      letters += bytes
    }
    return letters
  }
}
