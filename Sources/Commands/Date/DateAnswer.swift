import CivilTime
import Domain
import JSON
import Showing
import Vietnamese

/// What was understood of some words about time.
struct DateAnswer {
  let question: String
  /// Only those that say when: no impossible days, nothing that waits for an event.
  let mentions: [DateMention]
  /// True when a date is printed that is in no calendar.
  let isImpossible: Bool
  /// What that one probably meant.
  let proposal: PartialDate?

  init(_ question: String, _ reader: DateReader) {
    self.question = question
    let found = reader.find(inText: question)
    mentions = found.filter { $0.isPossible && !$0.isBlank && $0.kind != .conditional }
    isImpossible = found.contains { !$0.isPossible }
    proposal = found.first { !$0.isPossible }?.proposal
  }

  /// One object, or with `all` an array, and a line end. Without a date the kind is null.
  func json(all: Bool) -> [UInt8] {
    var writer = JSONWriter()
    if all {
      writer.array { w in for mention in mentions { write(mention, &w) } }
    } else if let first = mentions.first {
      write(first, &writer)
    } else {
      writer.object { w in
        w.member("text", question)
        for key in ["kind", "start", "end", "comparator", "date", "recurrence", "time"] { w.member(key, nil) }
        w.member("proposal", proposal?.description)
        w.member("rule", nil)
      }
    }
    return writer.bytes + [0x0A]
  }

  private func write(_ mention: DateMention, _ w: inout JSONWriter) {
    w.object { w in
      w.member("text", words(of: mention))
      w.member("kind", mention.kind.rawValue)
      w.member("start", mention.start?.description)
      w.member("end", mention.end?.description)
      w.member("comparator", mention.comparator?.rawValue)
      w.member("date", mention.date?.description)
      w.member("recurrence", mention.recurrence?.kind.rawValue)
      w.member("time", mention.hour?.description)
      w.member("proposal", nil)
      w.member("rule", mention.rule.rawValue)
    }
  }

  func text(all: Bool, _ page: Sheet) -> String {
    var sheet = page
    if mentions.isEmpty {
      let hint = proposal.map { " Có phải: \(TimeWords.date($0))?" } ?? ""
      let why = isImpossible ? "ngày này không có trong lịch." : "không có ngày nào."
      sheet.line("«\(question)»: \(why)\(hint)", .gold)
    }
    for mention in all ? mentions[...] : mentions.prefix(1) { write(mention, &sheet) }
    return sheet.text
  }

  private func write(_ mention: DateMention, _ sheet: inout Sheet) {
    var meaning = [mention.comparator.map(DateAnswer.word), days(of: mention)].compactMap(\.self).joined(separator: " ")
    if let recurrence = mention.recurrence {
      let often = DateAnswer.word(recurrence.kind)
      meaning = mention.start == nil ? often : "\(often), kỳ tới \(meaning)"
    }
    if let hour = mention.hour { meaning += " lúc \(hour)" }
    sheet.line("«\(words(of: mention))» → \(meaning)")
  }

  private func words(of mention: DateMention) -> String {
    let bytes = Array(question.utf8)
    let span = mention.span.clamped(to: 0..<bytes.count)
    return String(decoding: bytes[span], as: UTF8.self)
  }

  private func days(of mention: DateMention) -> String? {
    guard let days = mention.days else { return nil }
    if days.first == days.last { return "\(DateAnswer.word(days.first.weekday)), \(TimeWords.day(days.first))" }
    return "\(TimeWords.day(days.first)) – \(TimeWords.day(days.last)) (\(days.count) ngày)"
  }

  private static func word(_ comparator: DateMention.Comparator) -> String {
    switch comparator {
    case .by: "chậm nhất"
    case .before: "trước"
    case .from: "từ"
    case .in: "trong"
    case .after: "sau"
    }
  }

  private static func word(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "Thứ Hai"
    case .tuesday: "Thứ Ba"
    case .wednesday: "Thứ Tư"
    case .thursday: "Thứ Năm"
    case .friday: "Thứ Sáu"
    case .saturday: "Thứ Bảy"
    case .sunday: "Chủ nhật"
    }
  }

  private static func word(_ kind: Recurrence.Kind) -> String {
    switch kind {
    case .continuous: "thường xuyên"
    case .daily: "hằng ngày"
    case .weekly: "hằng tuần"
    case .monthly: "hằng tháng"
    case .quarterly: "hằng quý"
    case .halfYearly: "6 tháng một lần"
    case .yearly: "hằng năm"
    case .onOrder: "theo yêu cầu"
    case .other: "định kỳ"
    }
  }
}
