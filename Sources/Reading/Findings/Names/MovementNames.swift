import Blocks
import Domain
import Vietnamese

/// Movements named in two ways: with and without a comma, with and without some words.
struct MovementNames {
  let manuscript: Manuscript

  private struct Name {
    var words: Range<Int>
    var key: [UInt64]
    /// Told once that it is written in two ways.
    var isTold = false
  }

  func findings() -> [Finding] {
    var kept: [Name] = []
    var findings: [Finding] = []
    for name in names() {
      if let place = kept.firstIndex(where: { $0.key == name.key }) {
        let other = kept[place]
        guard !other.isTold, hasOtherSigns(other.words, name.words) else { continue }
        kept[place].isTold = true
        findings.append(finding(other, name, "chỉ khác dấu câu"))
      } else if let other = kept.first(where: { isShortened($0.key, name.key) }) {
        findings.append(finding(other, name, "thừa thiếu vài chữ"))
        kept.append(name)
      } else if kept.count < 300 {
        kept.append(name)
      }
    }
    return findings
  }

  private func finding(_ first: Name, _ second: Name, _ how: String) -> Finding {
    let right = manuscript.plainLine(first.words)
    return Finding(
      InconsistentNameRule.code,
      "Một phong trào viết hai tên, \(how): “\(right)” và “\(manuscript.plainLine(second.words))”. Dùng một tên thống nhất.",
      at: span(second), isSure: first.key == second.key, rule: InconsistentNameRule.code.rawValue, proposal: right)
  }

  private func span(_ name: Name) -> Span { manuscript.span(name.words) }

  private func names() -> [Name] {
    let quoted = QuotedMovements(manuscript: manuscript)
    var found = Stretch.all(manuscript).flatMap { quoted.names(in: $0.words) }.filter { $0.kind == .movement }
    if let launched = LaunchedMovement(manuscript: manuscript).find() { found.insert(launched.name, at: 0) }
    return found.map { Name(words: bare($0.words), key: $0.key(manuscript)) }.filter { $0.key.count > 2 }
  }

  private static let heads = PhraseTable(["phong trào thi đua", "phong trào", "thi đua", "đợt thi đua"])

  /// Without "phong trào thi đua" before it, so that signs are compared over the same words.
  private func bare(_ words: Range<Int>) -> Range<Int> {
    guard let (_, count) = manuscript.match(MovementNames.heads, at: words.lowerBound, end: words.upperBound) else {
      return words
    }
    return words.lowerBound + count..<max(words.lowerBound + count + 1, words.upperBound)
  }

  /// Commas and dashes stand between other words.
  private func hasOtherSigns(_ a: Range<Int>, _ b: Range<Int>) -> Bool { signs(a) != signs(b) }

  private func signs(_ range: Range<Int>) -> [Int] {
    var letters = 0
    var signs: [Int] = []
    for i in range {
      let word = manuscript.words[i]
      if word.kind == .mark {
        if word.mark == .comma || word.mark == .dash || word.mark == .semicolon { signs.append(letters) }
      } else {
        letters += 1
      }
    }
    return signs
  }

  /// The one has all the words of the other in their order and at most a third more.
  private func isShortened(_ a: [UInt64], _ b: [UInt64]) -> Bool {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    guard short.count >= 7, short.count < long.count, short.count * 4 >= long.count * 3, short[0] == long[0] else {
      return false
    }
    // Years at the end are the period, not another name.
    guard long.contains(where: { $0 < 1 << 32 }) == short.contains(where: { $0 < 1 << 32 }) else { return false }
    var rest = long[...]
    for key in short {
      guard let at = rest.firstIndex(of: key) else { return false }
      rest = rest[(at + 1)...]
    }
    return true
  }
}
