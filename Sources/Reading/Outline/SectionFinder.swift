import Blocks
import Vietnamese

/// Builds the tree of clauses from the labels. Never fails: what has no label belongs to the clause before it.
struct SectionFinder {
  let words: [Word]
  let ignoresAccents: Bool

  func sections(of joined: [Passage]) -> ([Passage], [Section]) {
    var passages = joined
    var sections: [Section] = []
    var open: [Int] = []
    for i in passages.indices {
      if let label = passages[i].label, !label.isMark, passages[i].cell == nil {
        while let top = open.last, let topLabel = sections[top].label, !nests(label, under: topLabel) {
          finish(&sections[top], at: i)
          open.removeLast()
        }
        let title = titleWords(passages[i])
        let role = title.flatMap { SectionRoles.role(of: words, $0, ignoresAccents) } ?? open.last.map { sections[$0].role }
        sections.append(
          Section(
            label: label, title: title, passages: i..<i + 1, parent: open.last, level: open.count + 1,
            role: role ?? .unknown))
        open.append(sections.count - 1)
      } else if passages[i].label == nil, passages[i].cell == nil, passages[i].style.headingLevel > 0 {
        // A heading without a label: it ends what stands above it at its level.
        while let top = open.last { finish(&sections[top], at: i); open.removeLast() }
        let title = passages[i].words
        sections.append(
          Section(
            label: nil, title: title, passages: i..<i + 1, parent: nil, level: 1,
            role: SectionRoles.role(of: words, title, ignoresAccents) ?? .unknown))
        open.append(sections.count - 1)
      }
      passages[i].section = open.last
    }
    for index in open { finish(&sections[index], at: passages.count) }
    return (passages, sections)
  }

  private func finish(_ section: inout Section, at passage: Int) {
    section.passages = section.passages.lowerBound..<passage
  }

  /// Whether a clause with the label stands inside the clause with the other.
  private func nests(_ label: Label, under other: Label) -> Bool {
    if label.kind == .decimal, other.kind == .decimal {
      return label.parts.count > other.parts.count
    }
    return label.rank > other.rank
  }

  /// The words of the title when the passage is a heading: short, and no sentence of its own.
  private func titleWords(_ passage: Passage) -> Range<Int>? {
    var body = passage.body
    while let last = body.last, words[last].mark == .colon || words[last].mark == .period { body = body.lowerBound..<last }
    guard !body.isEmpty, body.count <= 40 else { return nil }
    let isCapital = body.allSatisfy { !words[$0].isLetters || words[$0].shape == .upper }
    let isBold = passage.style.isBold || passage.style.headingLevel > 0
    let isShort = body.count <= 12 && words[passage.words.upperBound - 1].mark != .semicolon
    guard isCapital || isBold || isShort else { return nil }
    return body
  }
}

/// What the title of a section says about its purpose.
enum SectionRoles {
  static func role(of words: [Word], _ title: Range<Int>, _ ignoresAccents: Bool) -> Section.Role? {
    for i in title {
      if let found = phrases.match(words, at: i, end: title.upperBound, ignoringAccents: ignoresAccents) {
        return found.value
      }
    }
    return nil
  }

  private static let phrases: PhraseTable<Section.Role> = PhraseTable([
    ("mục đích", .purpose), ("yêu cầu", .purpose), ("mục tiêu", .purpose), ("quan điểm", .purpose),
    ("phạm vi", .subjects), ("đối tượng", .subjects),
    ("nội dung", .contents),
    ("chỉ tiêu", .targets), ("tiêu chí", .targets),
    ("giải pháp", .measures), ("biện pháp", .measures), ("nhiệm vụ", .measures),
    ("thời gian", .period), ("tiến độ", .period),
    ("khen thưởng", .awards),
    ("tổ chức thực hiện", .tasks), ("phân công", .tasks), ("trách nhiệm", .tasks),
    ("chế độ báo cáo", .reports), ("báo cáo", .reports),
    ("kinh phí", .funds), ("kết quả", .results), ("đánh giá", .results), ("phụ lục", .annex),
  ])
}
