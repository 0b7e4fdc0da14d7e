import Blocks
import CivilTime

/// One thing a plan demands or says: what was read, and what stands after people have looked at it.
package struct PlanItem: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    case movement, target, duty, pledge, report, phase, anniversary, title, citation, recipient

    package var title: Wording {
      switch self {
      case .movement: Wording("phong trào", en: "movement")
      case .target: Wording("chỉ tiêu", en: "target")
      case .duty: Wording("nhiệm vụ", en: "duty")
      case .pledge: Wording("giao ước, cam kết", en: "pledge")
      case .report: Wording("báo cáo", en: "report")
      case .phase: Wording("đợt", en: "phase")
      case .anniversary: Wording("ngày kỷ niệm", en: "anniversary")
      case .title: Wording("danh hiệu, khen thưởng", en: "title")
      case .citation: Wording("căn cứ", en: "citation")
      case .recipient: Wording("nơi nhận", en: "recipient")
      }
    }

    /// Somebody must answer for it: a launch waits until somebody does.
    package var needsOwner: Bool {
      switch self {
      case .target, .duty, .pledge, .report: true
      default: false
      }
    }
  }
  /// What people did with it.
  package enum State: String, Sendable {
    /// Nobody has said anything; `unsure` waits for somebody.
    case read, unsure
    case confirmed, changed, added, removed
  }

  package var id: Identifier
  package var plan: Identifier
  package var kind: Kind
  /// Its place among those of its kind, in the order of the document.
  package var ordinal: Int
  /// Nil for what a person added without pointing to words.
  package var span: Span?
  /// As read; nil for what a person added.
  package var read: ItemContent?
  /// As it stands; nil for what a person took out.
  package var kept: ItemContent?
  package var state: State
  /// Counts changes, so that two people do not overwrite each other unseen.
  package var version: Int

  package init(
    id: Identifier, plan: Identifier, kind: Kind, ordinal: Int, span: Span?, read: ItemContent?, kept: ItemContent?,
    state: State, version: Int = 1
  ) {
    self.id = id
    self.plan = plan
    self.kind = kind
    self.ordinal = ordinal
    self.span = span
    self.read = read
    self.kept = kept
    self.state = state
    self.version = version
  }
}
