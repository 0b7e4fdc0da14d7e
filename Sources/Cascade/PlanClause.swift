import CivilTime
import Domain

/// One demand of a plan, as the comparisons of two plans see it.
package struct PlanClause: Sendable, Equatable {
  package var kind: PlanItem.Kind
  package var content: ItemContent
  /// The same as long as the clause lives, within one plan: the record's id or sort and place.
  package var key: String

  package init(_ kind: PlanItem.Kind, _ content: ItemContent, key: String) {
    self.kind = kind
    self.content = content
    self.key = key
  }

  /// Nil for an item that a person took out.
  package init?(_ item: PlanItem) {
    guard let kept = item.kept else { return nil }
    self.init(item.kind, kept, key: item.id.text)
  }

  /// Its own words and those of whom or what it counts.
  var text: String {
    kind == .target
      ? [content.population, content.text].compactMap(\.self).joined(separator: " ") : content.text
  }

  /// The last day it leaves; nil without one.
  var dueDay: Day? {
    guard let deadline = content.deadline else { return nil }
    switch deadline.kind {
    case .before: return (deadline.date ?? deadline.end)?.firstDay?.adding(days: -1)
    case .by, .in, .range: return (deadline.end ?? deadline.date)?.lastDay
    case .from, .conditional, .onOrder: return nil
    }
  }
}
