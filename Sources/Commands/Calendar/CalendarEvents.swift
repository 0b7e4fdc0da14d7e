import Blocks
import CivilTime
import Domain
import Showing

/// What of a reading belongs in a calendar, in the order of its facts.
struct CalendarEvents {
  private let reading: PlanReading
  private let cards: FactCards
  private let time: PlanTime?
  private let source: String

  init(_ document: ReadDocument) {
    reading = document.reading
    cards = document.cards
    time = PlanTime(document.reading)
    let head = document.reading.document
    source = [head.type ?? document.file, head.number, head.date.map { "ngày \(TimeWords.day($0))" }]
      .compactMap(\.self).joined(separator: " ")
  }

  var all: [CalendarEvent] {
    zip(cards.of(.target), reading.targets).compactMap { due($0, $1.value.deadline, nil) }
      + zip(cards.of(.pledge), reading.pledges).compactMap { due($0, $1.value.deadline, nil) }
      + zip(cards.of(.duty), reading.duties).compactMap { due($0, $1.value.deadline, $1.value.recurrence) }
      + zip(cards.of(.report), reading.reporting).compactMap { due($0, $1.value.deadline, $1.value.recurrence) }
      + zip(cards.of(.phase), reading.phases).flatMap { phase($0, $1.value) }
      + zip(cards.of(.anniversary), reading.anniversaries).compactMap { anniversary($0, $1.value) }
  }

  /// A dated fact stands on the last day on which it is in time; a recurring one once in every round.
  private func due(_ card: FactCard, _ deadline: Deadline?, _ recurrence: RecurrenceReading?) -> CalendarEvent? {
    if let day = deadline.flatMap(DueDay.of) {
      let last = deadline?.kind == .before ? day.adding(days: -1) : day
      return event(card, from: last, to: last)
    }
    guard let time, let rule = rule(deadline, recurrence, from: time.first) else { return nil }
    let first = rule.first(onOrAfter: time.first)
    guard first <= time.last else { return nil }
    var event = event(card, from: first, to: first)
    event.rule = rule
    event.until = time.last
    return event
  }

  /// A day of every year or month says more than "hằng năm" alone.
  private func rule(_ deadline: Deadline?, _ recurrence: RecurrenceReading?, from day: Day) -> CalendarRule? {
    switch deadline?.date {
    case .everyYear(let month, let day)?: CalendarRule(.yearly, place: day.map { .day($0) }, month: month)
    case .everyMonth(let day)?: CalendarRule(.monthly, place: .day(day), month: nil)
    default: recurrence.flatMap { CalendarRule($0, from: day) }
    }
  }

  /// A short phase lies over its days; of a long one only beginning and end are marked.
  private func phase(_ card: FactCard, _ phase: PhaseReading) -> [CalendarEvent] {
    let (first, last) = (phase.start?.firstDay, phase.end?.lastDay)
    if let first, let last, first <= last, last <= first.adding(days: 31) {
      return [event(card, from: first, to: last)]
    }
    return [("Bắt đầu", first), ("Kết thúc", last)].compactMap { word, day in
      day.map { event(card, from: $0, to: $0, prefix: "\(word): ") }
    }
  }

  private func anniversary(_ card: FactCard, _ anniversary: Anniversary) -> CalendarEvent? {
    guard case .day(let day)? = anniversary.to else { return nil }
    return event(card, from: day, to: day)
  }

  private func event(_ card: FactCard, from first: Day, to last: Day, prefix: String = "") -> CalendarEvent {
    let owner = card.owner.isEmpty ? "" : "\(card.owner): "
    let words = [card.head, card.text].filter { !$0.isEmpty }.joined(separator: " ")
    let when = card.when.isEmpty || card.kind == .phase || card.kind == .anniversary ? "" : " (\(card.when))"
    var lines = card.details
    lines.append("“\(cards.places.quote(card.span))”")
    lines.append("\(source), dòng \(cards.places.line(card.span.start))")
    if !card.isSure { lines.append("Cần người xem lại.") }
    return CalendarEvent(
      kind: card.kind, summary: Wrapping.clipped(prefix + owner + words, width: 120) + when,
      description: lines.joined(separator: "\n"), first: first, last: last, span: card.span)
  }
}
