import CivilTime
import Domain

/// A clause of a plan that takes time: what has to be done, and when as the document or a person says it.
package struct TimedItem: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable { case duty, report, pledge, target, phase, anniversary }
  /// The same as long as the clause lives, also through amendments: the record's id, or its place in a reading.
  package var key: String
  package var kind: Kind
  /// What has to be done; tells a review (sơ kết, tổng kết) from other work.
  package var text: String
  package var deadline: Deadline?
  package var recurrence: RecurrenceReading?

  package init(
    key: String, kind: Kind, text: String, deadline: Deadline? = nil, recurrence: RecurrenceReading? = nil
  ) {
    self.key = key
    self.kind = kind
    self.text = text
    self.deadline = deadline
    self.recurrence = recurrence
  }
}

extension TimedItem {
  package init(_ duty: DutyReading, key: String) {
    self.init(key: key, kind: .duty, text: duty.text, deadline: duty.deadline, recurrence: duty.recurrence)
  }

  package init(_ report: ReportReading, key: String) {
    self.init(
      key: key, kind: .report, text: report.content ?? "", deadline: report.deadline, recurrence: report.recurrence)
  }

  package init(_ pledge: PledgeReading, key: String) {
    self.init(key: key, kind: .pledge, text: pledge.text, deadline: pledge.deadline)
  }

  package init(_ target: TargetReading, key: String) {
    let words = [target.population, target.indicator].compactMap(\.self).joined(separator: " ")
    self.init(key: key, kind: .target, text: words, deadline: target.deadline)
  }

  package init(_ phase: PhaseReading, key: String) {
    let time = Deadline(kind: .range, start: phase.start, end: phase.end, text: "")
    self.init(key: key, kind: .phase, text: phase.name, deadline: time)
  }

  /// An anniversary printed without its days stays without a date.
  package init(_ anniversary: Anniversary, key: String) {
    let time = anniversary.to.map { Deadline(kind: .in, date: $0, text: "") }
    self.init(key: key, kind: .anniversary, text: "\(anniversary.years) năm \(anniversary.name)", deadline: time)
  }

  /// Everything of a reading that takes time. The keys are sort and place: `duty-1`, `report-2`.
  package static func all(of reading: PlanReading) -> [TimedItem] {
    func keyed<Value>(_ facts: [Fact<Value>], _ name: String, _ make: (Value, String) -> TimedItem) -> [TimedItem] {
      facts.enumerated().map { make($1.value, "\(name)-\($0 + 1)") }
    }
    return keyed(reading.duties, "duty") { TimedItem($0, key: $1) }
      + keyed(reading.reporting, "report") { TimedItem($0, key: $1) }
      + keyed(reading.pledges, "pledge") { TimedItem($0, key: $1) }
      + keyed(reading.targets, "target") { TimedItem($0, key: $1) }
      + keyed(reading.phases, "phase") { TimedItem($0, key: $1) }
      + keyed(reading.anniversaries, "anniversary") { TimedItem($0, key: $1) }
  }
}
