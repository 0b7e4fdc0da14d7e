import Blocks
import Domain
import Vietnamese

/// Reads the signature blocks: by what authority, in what post, who signs (Decree 30/2020/NĐ-CP, Appendix I, cell 7).
enum SignatoryFinder: FactFinder {
  static let rule = "signatory"
  static let explanations = [
    RuleExplanation(
      name: rule, kind: .fact,
      purpose:
        "Đọc khối chữ ký: quyền hạn (TM., KT., TL., TUQ., K/T …), chức vụ, họ tên không kèm cấp bậc, học vị; kể cả "
        + "khi nhiều người ký cạnh nhau hoặc khối chữ ký đứng xen nơi nhận.",
      source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.7; Hướng dẫn 36-HD/VPTW")
  ]

  static func find(in manuscript: Manuscript, knowing knowledge: ReadingKnowledge, into reading: inout PlanReading) {
    for block in manuscript.frame.signatures {
      reading.signatories += SignatureBlock(manuscript: manuscript, lines: block).signatories()
    }
  }
}

/// The lines of one signature block.
struct SignatureBlock {
  let manuscript: Manuscript
  let lines: Range<Int>

  private var sheet: Sheet { manuscript.sheet }

  /// One for each name.
  func signatories() -> [Fact<Signatory>] {
    var found: [(name: Range<Int>, posts: [Range<Int>], isSure: Bool)] = []
    var posts: [Range<Int>] = []
    for i in lines {
      let line = manuscript.lines[i]
      if line.isOrnament || line.zone != .body || sheet.isSigned(line) || isRecipient(i) { continue }
      if let (name, isListed) = name(in: line, afterPosts: !posts.isEmpty) {
        found.append((name, posts, isListed && (!sheet.ignoresAccents || !posts.isEmpty)))
        posts = []
      } else if sheet.words[line.words.lowerBound].isLetters, sheet.words[line.words.lowerBound].shape != .lower {
        posts.append(trimmed(line.words))
      }
    }
    // Columns put one after the other may bring the name before its post.
    if found.count == 1, found[0].posts.isEmpty, !posts.isEmpty { found[0].posts = posts }
    return found.map { fact(name: $0.name, posts: $0.posts, isSure: $0.isSure) }
  }

  /// The name in a line that holds nothing else, and whether its family name is a known one.
  private func name(in line: Line, afterPosts: Bool) -> (name: Range<Int>, isListed: Bool)? {
    if let name = PersonName.name(in: line.words, sheet), !line.isCapital || afterPosts, !isPost(name) {
      return (name, true)
    }
    guard afterPosts, let name = PersonName.likelyName(in: line.words, sheet), !isPost(name) else { return nil }
    return (name, false)
  }

  /// A recipient whose list runs through the block.
  private func isRecipient(_ i: Int) -> Bool {
    manuscript.frame.recipients.contains(i)
      && (manuscript.lines[i].label?.isMark == true || sheet.isRecipientsHeading(manuscript.lines[i]))
  }

  private func isPost(_ words: Range<Int>) -> Bool {
    sheet.match(ClosingSigns.posts, at: words.lowerBound, end: words.upperBound) != nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound + 1, sheet.words[end - 1].kind == .mark { end -= 1 }
    return range.lowerBound..<end
  }

  private func fact(name: Range<Int>, posts: [Range<Int>], isSure: Bool) -> Fact<Signatory> {
    let (prefixes, title) = parted(posts)
    let first = posts.first ?? name
    let span = sheet.span(first).union(sheet.span(name))
    return Fact(
      Signatory(
        prefix: prefixes.isEmpty ? nil : prefixes.joined(separator: " / "), title: title, name: personName(name)),
      at: span.count < 400 ? span : sheet.span(name), isSure: isSure, rule: SignatoryFinder.rule)
  }

  /// Lines with the letters of an authority, their broken ends joined, and the post of the one who signs.
  private func parted(_ posts: [Range<Int>]) -> (prefixes: [String], title: String?) {
    var prefixes: [String] = []
    var titles: [String] = []
    for post in posts {
      let text = sheet.line(post)
      if sheet.match(SignatureBlock.prefixes, at: post.lowerBound, end: post.upperBound) != nil {
        prefixes.append(text)
      } else if titles.isEmpty, !prefixes.isEmpty, !isPost(post) {
        // "TM. ỦY BAN NHÂN" / "DÂN"
        prefixes[prefixes.count - 1] += " " + text
      } else {
        titles.append(text)
      }
    }
    return (prefixes, titles.isEmpty ? nil : titles.joined(separator: " "))
  }

  private static let prefixes = PhraseTable([
    "tm", "kt", "tl", "tuq", "k/t", "t/m", "t/l", "t/u/q", "tm/", "thay mặt", "thừa lệnh",
  ])

  /// A name printed in capitals is written with small letters.
  private func personName(_ name: Range<Int>) -> String {
    guard sheet.isCapital(name) else { return sheet.line(name) }
    return name.map { i in
      let text = sheet.source.string(sheet.span(i..<i + 1))
      return String(text.prefix(1)) + text.dropFirst().lowercased()
    }.joined(separator: " ")
  }
}
