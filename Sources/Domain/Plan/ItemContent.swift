import CivilTime

/// What an item says. Which parts have a value depends on its kind; `text` always has one.
package struct ItemContent: Sendable, Equatable {
  /// The name of a movement, phase or title; the words of a duty; what a target measures.
  package var text: String
  /// Label of the clause: `III.2.a`.
  package var section: String?
  /// `launched`, `referenced`, `covenant`, `commitment`, `title`, `award`…, by the kind of the item.
  package var form: String?
  package var comparator: TargetReading.Comparator?
  package var value: TargetReading.Value?
  package var unit: String?
  package var population: String?
  /// Names as printed, by what they have to do.
  package var names: [OwnerRole: [String]]
  package var product: String?
  package var deadline: Deadline?
  package var recurrence: RecurrenceReading?
  package var from: PartialDate?
  package var to: PartialDate?
  /// The wording that is signed, of a pledge.
  package var wording: String?

  package init(_ text: String) {
    self.text = text
    names = [:]
  }
}

/// What somebody has to do with an item.
package enum OwnerRole: String, Sendable, CaseIterable {
  case lead, coordinate, advise, carryOut, monitor
  /// Sends a report; receives it.
  case report, receive
  /// Signs a pledge.
  case sign

  package var title: Wording {
    switch self {
    case .lead: Wording("chủ trì", en: "leads")
    case .coordinate: Wording("phối hợp", en: "coordinates")
    case .advise: Wording("tham mưu", en: "advises")
    case .carryOut: Wording("thực hiện", en: "carries out")
    case .monitor: Wording("theo dõi, đôn đốc", en: "monitors")
    case .report: Wording("báo cáo", en: "reports")
    case .receive: Wording("nhận báo cáo", en: "receives")
    case .sign: Wording("ký", en: "signs")
    }
  }

  /// Whether this role answers for an item of that kind: one of them must have somebody before a launch.
  package func answers(for kind: PlanItem.Kind) -> Bool {
    switch kind {
    case .duty: self == .lead || self == .advise || self == .carryOut
    case .target: self == .lead
    case .pledge: self == .sign
    case .report: self == .report
    default: false
    }
  }
}
