import CivilTime

/// What a cell says, once it is understood.
package enum TableValue: Sendable, Equatable {
  case none
  case text(String)
  case date(PartialDate)
  case whole(Int)
  /// The key of the choice.
  case choice(String)

  package var text: String? { if case .text(let text) = self { text } else { nil } }
  package var date: PartialDate? { if case .date(let date) = self { date } else { nil } }
  package var whole: Int? { if case .whole(let whole) = self { whole } else { nil } }
  package var choice: String? { if case .choice(let key) = self { key } else { nil } }
}
