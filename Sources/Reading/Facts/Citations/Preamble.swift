import Vietnamese

/// Says which sentences name what a document is based on.
///
/// The bases stand before the first numbered clause (Decree 30/2020/NĐ-CP, Appendix I, II.5), each sentence opened by
/// "Căn cứ", "Thực hiện", "Hưởng ứng", "Theo đề nghị" or the like.
struct Preamble {
  let manuscript: Manuscript
  /// Index of the first passage behind the preamble.
  let end: Int

  init(_ manuscript: Manuscript) {
    self.manuscript = manuscript
    let passages = manuscript.passages
    end =
      passages.firstIndex { passage in
        if passage.place != .body && passage.place != .preamble { return true }
        if let label = passage.label, !label.isMark { return true }
        return passage.cell != nil
      } ?? passages.count
  }

  private static let leads = PhraseTable([
    ("căn cứ", true), ("thực hiện", true), ("hưởng ứng", true), ("thi hành", true), ("triển khai", true),
    ("triển khai thực hiện", true), ("tiếp tục thực hiện", true), ("để thực hiện", true), ("để triển khai", true),
    ("để hưởng ứng", true), ("nhằm thực hiện", true), ("nhằm triển khai", true), ("trên cơ sở", true), ("theo", true),
    ("xét", true), ("theo đề nghị của", false), ("xét đề nghị của", false), ("theo đề nghị", false),
    ("chấp hành", true),
    ("quán triệt", true),
  ])

  /// Where the sentence that holds word `i` of the passage names a basis: the words behind its lead, and whether
  /// documents without a number may follow it; nil when the sentence is none.
  func lead(of i: Int, in stretch: Stretch) -> (words: Range<Int>, takesUnnumbered: Bool)? {
    guard stretch.passage < end else { return nil }
    let body = manuscript.passages[stretch.passage].body.lowerBound..<stretch.words.upperBound
    var start = i
    // A sentence of bases is long, but no book.
    while start > max(body.lowerBound, i - 2000), !endsSentence(start - 1) { start -= 1 }
    while start < i, !manuscript.words[start].isLetters { start += 1 }
    guard let (takes, count) = manuscript.match(Preamble.leads, at: start, end: body.upperBound) else { return nil }
    return (start + count..<max(start + count, i + 1), takes)
  }

  private func endsSentence(_ i: Int) -> Bool {
    let words = manuscript.words
    guard words[i].mark == .period, i + 1 < words.count else { return false }
    return words[i + 1].gap != .none && words[i + 1].shape != .lower
  }
}
