import Vietnamese

/// Syllables that never stand alone in official prose: where the partner is missing, a syllable was dropped.
/// "không có nhiệm nào quá hạn" wants "nhiệm vụ".
enum BoundSyllables {
  /// A syllable, what may stand before and behind it, and the word usually meant.
  private struct Bond: Sendable {
    var before: PhraseTable<Bool>
    var after: PhraseTable<Bool>
    var word: String
  }

  private static let bonds: PhraseTable<Bond> = PhraseTable([
    (
      "nhiệm",
      Bond(
        before: PhraseTable([
          "trách", "bổ", "đảm", "chủ", "miễn", "kiêm", "tín", "tiền", "hậu", "mãn", "phụ", "kế", "tái", "đương",
          "trọng", "nguyên", "cựu",
        ]),
        after: PhraseTable(["vụ", "kỳ", "sở", "ý", "mầu", "màu", "chức"]), word: "nhiệm vụ")
    ),
    (
      "triển",
      Bond(
        before: PhraseTable(["phát", "tiến"]), after: PhraseTable(["khai", "vọng", "lãm", "hạn"]), word: "triển khai")
    ),
    (
      "cường",
      Bond(
        before: PhraseTable(["tăng", "tự", "quật", "kiên", "phú", "hùng", "can", "liệt", "cao"]),
        after: PhraseTable(["độ", "điệu", "quốc", "tráng", "hào", "quyền", "lực", "thịnh", "hóa"]), word: "tăng cường")
    ),
    (
      "tuyên",
      Bond(
        before: PhraseTable([] as [String]),
        after: PhraseTable([
          "truyền", "dương", "bố", "thệ", "giáo", "án", "huấn", "ngôn", "phạt", "chiến", "đọc", "vận",
        ]),
        word: "tuyên truyền")
    ),
  ])

  /// The word meant, when the syllable at `i` stands without a partner.
  static func word(at i: Int, in range: Range<Int>, of manuscript: Manuscript) -> String? {
    let words = manuscript.words
    // Capitals may be a name (Tuyên Quang, anh Cường); a mark or the end of a line may hide the partner.
    guard words[i].shape == .lower, i + 1 < range.upperBound, words[i + 1].isLetters, words[i + 1].gap == .space,
      i > range.lowerBound, words[i - 1].isLetters, words[i].gap == .space,
      let bond = manuscript.match(bonds, at: i, end: range.upperBound)?.value
    else { return nil }
    let hasPartner =
      manuscript.match(bond.before, at: i - 1, end: i) != nil
      || manuscript.match(bond.after, at: i + 1, end: range.upperBound) != nil
    return hasPartner ? nil : bond.word
  }
}
