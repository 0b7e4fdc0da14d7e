import CivilTime
import Domain
import Vietnamese

/// How often a clause comes back, and whether its day itself is already late («trước ngày 05 hằng tháng»).
struct RoundRule: Equatable {
  var recurrence: Recurrence
  var isBefore = false

  /// What the words of a reading say; several for «định kỳ 6 tháng, năm». Empty for what waits for an order.
  static func of(_ reading: RecurrenceReading, deadline: Deadline?) -> [RoundRule] {
    if let rule = ofDate(deadline, reading.kind) { return [rule] }
    let words = [reading.text, reading.detail].compactMap(\.self)
    let mentions = words.flatMap { RoundRule.mentions(in: $0) }
    // The kind of the reading stands; its words add the place inside the round.
    let read = mentions.first { $0.recurrence?.kind.rawValue == reading.kind.rawValue }
    var rules: [RoundRule] = []
    if let read, let recurrence = read.recurrence {
      rules.append(RoundRule(recurrence: recurrence, isBefore: isBefore(read, words)))
    } else if reading.kind == .other, let mention = mentions.first, let recurrence = mention.recurrence {
      rules.append(RoundRule(recurrence: recurrence, isBefore: isBefore(mention, words)))
    } else if var plain = plain(reading.kind) {
      if plain.kind != .weekly { plain.place = words.lazy.compactMap(placeInMonth).first }
      rules.append(RoundRule(recurrence: plain))
    }
    for further in FurtherPeriods.find(in: words) where !rules.contains(where: { $0.isSameRhythm(further) }) {
      rules.append(RoundRule(recurrence: further))
    }
    return rules
  }

  /// One rhythm has several spellings: every half-year, every six months.
  private func isSameRhythm(_ other: Recurrence) -> Bool {
    recurrence.kind == other.kind && (recurrence.months == other.months || recurrence.place != nil)
  }

  /// «tuần cuối cùng của tháng» beside a reading of every month: its words name days of the month they are read in.
  /// The place is what gives these days in two months of different shape.
  private static func placeInMonth(_ text: String) -> Recurrence.Place? {
    let places: [Recurrence.Place] =
      [.lastWeek, .week(1), .week(2), .week(3), .firstWorkingDay, .lastWorkingDay, .lastDay]
    let read = shapes.map { day in DateReader(on: day).find(inText: text).compactMap(\.days) }
    return places.first { place in
      zip(shapes, read).allSatisfy { $1.contains(place.days(in: $0.monthOfYear, .ofLastWorkingDay, .empty)) }
    }
  }

  /// June 2026 has five Mondays and ends on a Tuesday, May 2026 has four and ends on a Sunday.
  private static let shapes = [Day(2026, 6, 1), Day(2026, 5, 1)].compactMap(\.self)

  /// A day of every month or year that the reader took for a deadline.
  private static func ofDate(_ deadline: Deadline?, _ kind: RecurrenceReading.Kind) -> RoundRule? {
    guard let deadline else { return nil }
    switch deadline.date {
    case .everyMonth(let day)?:
      return RoundRule(recurrence: .monthly(.day(day)), isBefore: deadline.kind == .before)
    case .everyYear(let month, let day)?:
      return RoundRule(
        recurrence: .yearly(month: month, day.map { .day($0) } ?? .lastDay), isBefore: deadline.kind == .before)
    default: return nil
    }
  }

  private static func mentions(in text: String) -> [DateMention] {
    DateReader(on: .first).find(inText: text).filter { $0.recurrence != nil }
  }

  private static func isBefore(_ mention: DateMention, _ words: [String]) -> Bool {
    guard mention.recurrence?.place != nil else { return false }
    if let comparator = mention.comparator { return comparator == .before }
    let before = Phrase("trước ngày")
    return words.contains { text in
      let scanned = WordScanner.words(of: Array(text.utf8))
      return scanned.indices.contains { start in
        start + before.count <= scanned.count
          && before.keys.indices.allSatisfy { scanned[start + $0].key == before.keys[$0] }
      }
    }
  }

  private static func plain(_ kind: RecurrenceReading.Kind) -> Recurrence? {
    switch kind {
    case .weekly: .weekly()
    case .monthly: .monthly()
    case .quarterly: .quarterly()
    case .halfYearly: .halfYearly()
    case .yearly: .yearly()
    case .continuous: .continuous
    case .onOrder: .onOrder
    case .other: Recurrence(.unspecified)
    }
  }
}
