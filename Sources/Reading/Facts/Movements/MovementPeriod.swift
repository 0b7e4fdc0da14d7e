import CivilTime
import Domain
import Vietnamese

/// The years a movement is held in, as its name or the words behind it say: "giai đoạn 2021 - 2025", "năm 2024",
/// "đến năm 2025".
enum MovementPeriod {
  private static let stage = PhraseTable(["giai đoạn", "thời kỳ", "các năm", "năm học"])
  private static let year: Phrase = "năm"
  private static let until = PhraseTable(["đến năm", "đến hết năm"])

  /// The last period the words state.
  static func find(in range: Range<Int>, _ manuscript: Manuscript) -> MovementMention.Period? {
    var found: MovementMention.Period?
    for i in range {
      if let (_, count) = manuscript.match(stage, at: i, end: range.upperBound),
        let (from, to) = span(at: i + count, range.upperBound, manuscript)
      {
        found = MovementMention.Period(from: .year(from), to: .year(to))
      } else if let (_, count) = manuscript.match(until, at: i, end: range.upperBound),
        let to = self.year(at: i + count, range.upperBound, manuscript)
      {
        found = MovementMention.Period(from: found?.from, to: .year(to))
      } else if manuscript.stands(year, at: i, end: range.upperBound), found == nil,
        let only = self.year(at: i + 1, range.upperBound, manuscript)
      {
        found = MovementMention.Period(from: .year(only), to: .year(only))
      }
    }
    return found
  }

  /// `2021 - 2025`
  private static func span(at i: Int, _ end: Int, _ manuscript: Manuscript) -> (Int, Int)? {
    guard let from = year(at: i, end, manuscript), i + 2 < end, manuscript.words[i + 1].mark == .dash,
      let to = year(at: i + 2, end, manuscript), from <= to
    else { return nil }
    return (from, to)
  }

  private static func year(at i: Int, _ end: Int, _ manuscript: Manuscript) -> Int? {
    guard i < end, manuscript.words[i].length == 4, let value = manuscript.words[i].number,
      (1945...2100).contains(value)
    else { return nil }
    return value
  }
}
