import CivilTime
import Domain

@testable import Cascade

/// Clauses of invented plans, short to write.
enum SampleClauses {
  static func duty(
    _ key: String, _ text: String, section: String? = nil, lead: [String] = [], by day: String? = nil,
    _ change: (inout ItemContent) -> Void = { _ in }
  ) -> PlanClause {
    var content = ItemContent(text)
    content.section = section
    if !lead.isEmpty { content.names[.lead] = lead }
    content.deadline = day.flatMap { Day(iso: $0) }.map { Deadline(kind: .by, date: .day($0), text: "đến ngày \($0)") }
    change(&content)
    return PlanClause(.duty, content, key: key)
  }

  static func target(
    _ key: String, _ comparator: TargetReading.Comparator, _ value: Int?, _ unit: String?, of population: String?,
    _ indicator: String, by day: String? = nil
  ) -> PlanClause {
    var content = ItemContent(indicator)
    (content.comparator, content.unit, content.population) = (comparator, unit, population)
    content.value = value.map { .number(Decimal10($0)) }
    content.deadline = day.flatMap { Day(iso: $0) }.map { Deadline(kind: .by, date: .day($0), text: "đến ngày \($0)") }
    return PlanClause(.target, content, key: key)
  }

  static func pledge(_ key: String, _ text: String, _ kind: PledgeReading.Kind, signers: String?) -> PlanClause {
    var content = ItemContent(text)
    content.form = kind.rawValue
    content.population = signers
    if let signers { content.names[.sign] = [signers] }
    return PlanClause(.pledge, content, key: key)
  }

  static func report(_ key: String, _ text: String, from: String?) -> PlanClause {
    var content = ItemContent(text)
    if let from { content.names[.report] = [from] }
    return PlanClause(.report, content, key: key)
  }
}
