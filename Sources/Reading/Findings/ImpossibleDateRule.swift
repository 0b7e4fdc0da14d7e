import Blocks
import CivilTime
import Domain
import Vietnamese

/// A printed date that is in no calendar: 31/4/2026, 130/5/2026.
enum ImpossibleDateRule: FindingRule {
  static let code = FindingCode.impossibleDate
  static let explanation = RuleExplanation(
    name: code.rawValue, kind: .finding,
    purpose: "Ngày tháng không có trong lịch; đề xuất ngày có lẽ đúng theo mốc đi kèm hoặc chữ số thừa.",
    source: "Lịch Gregorius")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] {
    let dates = DateMentions(manuscript, planYear: PlanYear.find(in: manuscript, reading.document))
    var findings: [Finding] = []
    var checked = 0
    for i in manuscript.words.indices where i >= checked && mayBeImpossible(at: i, manuscript) {
      // The neighbours tell what was meant, so the reader gets some words on both sides.
      let around = max(0, i - 12)..<min(manuscript.words.count, i + 14)
      for mention in dates.find(in: around) where !mention.isPossible && mention.words.contains(i) {
        findings.append(finding(mention, manuscript))
        checked = mention.words.upperBound
      }
    }
    return findings
  }

  /// A day, month and year in digits or in words that no calendar has. Cheap: nearly all words are passed over.
  private static func mayBeImpossible(at i: Int, _ manuscript: Manuscript) -> Bool {
    let words = manuscript.words
    guard words[i].isNumber, let day = words[i].number, words[i].length <= 4, i + 2 < words.count else { return false }
    if let month = glued(i + 1, words), words[i].length <= 3, i == 0 || !isGlued(i, words) {
      guard let year = glued(i + 3, words), words[i + 4].length == 4, (1800...2200).contains(year) else { return false }
      return Day(year, month, day) == nil
    }
    guard manuscript.stands(month, at: i + 1, end: words.count), let number = words[i + 2].number else { return false }
    let hasYear = i + 4 < words.count && manuscript.stands(year, at: i + 3, end: words.count)
    let year = hasYear ? words[i + 4].number ?? 2000 : 2000
    return i > 0 && manuscript.stands(ImpossibleDateRule.day, at: i - 1, end: i) && Day(year, number, day) == nil
  }

  private static let day: Phrase = "ngày"
  private static let month: Phrase = "tháng"
  private static let year: Phrase = "năm"

  /// The number behind a slash, dash or period without a space.
  private static func glued(_ mark: Int, _ words: [Word]) -> Int? {
    guard mark + 1 < words.count, words[mark].gap == .none, words[mark + 1].gap == .none else { return nil }
    switch words[mark].mark {
    case .slash, .dash, .period: return words[mark + 1].length <= 4 ? words[mark + 1].number : nil
    default: return nil
    }
  }

  private static func isGlued(_ i: Int, _ words: [Word]) -> Bool {
    guard words[i].gap == .none else { return false }
    switch words[i - 1].mark {
    // "28/8/1946-131/8/2026": a dash between two dates is no part of the second.
    case .slash, .period: return true
    case .dash: return words[i - 1].gap == .none && i >= 2 && words[i - 2].isNumber && words[i - 2].length < 4
    default: return false
    }
  }

  private static func finding(_ mention: DateMention, _ manuscript: Manuscript) -> Finding {
    let words = mention.words.filter { manuscript.words[$0].isNumber }
    let range = (words.first ?? mention.words.lowerBound)..<(words.last ?? mention.words.lowerBound) + 1
    let printed = manuscript.line(range)
    let proposal = mention.proposal.flatMap { printedForm($0, like: range, manuscript) }
    let advice = proposal.map { "Có lẽ là \($0); kiểm tra rồi sửa." } ?? "Kiểm tra với văn bản gốc rồi sửa."
    return Finding(
      code, "Ngày “\(printed)” không có trong lịch. \(advice)", at: manuscript.span(range),
      isSure: !manuscript.ignoresAccents, rule: code.rawValue, proposal: proposal)
  }

  /// The proposed day in the form it was printed in: `28/8/2026`, `28 tháng 8 năm 2026`.
  private static func printedForm(_ date: PartialDate, like range: Range<Int>, _ manuscript: Manuscript) -> String? {
    guard case .day(let day) = date else { return nil }
    let values = [day.day, day.month, day.year]
    var text = ""
    var part = 0
    for i in range {
      let word = manuscript.words[i]
      if i > range.lowerBound, word.gap != .none { text += " " }
      if word.isNumber, part < 3 {
        text += padded(values[part], part == 0 ? min(2, word.length) : word.length)
        part += 1
      } else {
        text += manuscript.string(i..<i + 1)
      }
    }
    return text
  }
}
