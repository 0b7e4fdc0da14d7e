import Domain
import Store

/// What still stands in the way of a launch, each named with the place where it is mended.
package struct LaunchCheck: Sendable {
  package enum Blocker: Sendable, Equatable {
    /// A doubt nobody has decided.
    case doubt(Doubt)
    /// An item nobody answers for, with the names as printed.
    case noOwner(PlanItem, printed: [String])
    case noPeriod
    /// A pledge is signed word for word: its wording must have been confirmed.
    case noWording(PlanItem)
    /// There is nothing to launch: no item that somebody would have to do.
    case nothing
  }
  package var blockers: [Blocker]
  package var isClear: Bool { blockers.isEmpty }

  package init(plan: Plan, items: [PlanItem], doubts: [Doubt], assignments: [Assignment]) {
    blockers = doubts.filter { $0.answer == nil }.map { .doubt($0) }
    let owned = items.filter { $0.kind.needsOwner && $0.kept != nil }
    let answered = Dictionary(grouping: assignments, by: \.item)
    for item in owned {
      let isAnswered = answered[item.id]?.contains { $0.role.answers(for: item.kind) } ?? false
      if !isAnswered { blockers.append(.noOwner(item, printed: LaunchCheck.printed(item))) }
    }
    blockers += owned.filter { $0.kind == .pledge && $0.kept?.wording == nil }.map { .noWording($0) }
    if plan.from == nil || plan.to == nil { blockers.append(.noPeriod) }
    if owned.isEmpty { blockers.append(.nothing) }
  }

  /// Names in the plan of those who should answer for an item.
  package static func printed(_ item: PlanItem) -> [String] {
    OwnerRole.allCases.filter { $0.answers(for: item.kind) }.flatMap { item.kept?.names[$0] ?? [] }
  }
}

extension LaunchCheck.Blocker {
  package var wording: Wording {
    switch self {
    case .doubt(let doubt): Wording("cần quyết định: \(doubt.message)", en: "to be decided: \(doubt.message)")
    case .noOwner(let item, let printed):
      Wording(
        "\(item.kind.title.vi) chưa có ai phụ trách: «\(item.kept?.text ?? "")»"
          + (printed.isEmpty ? "" : " (văn bản ghi: \(printed.joined(separator: ", ")))"),
        en: "\(item.kind.title.en) without an owner: «\(item.kept?.text ?? "")»")
    case .noPeriod: Wording("chưa rõ phong trào từ ngày nào đến ngày nào", en: "the time of the movement is not known")
    case .noWording(let item):
      Wording(
        "chưa có lời ký của «\(item.kept?.text ?? "")»: xem dự thảo rồi xác nhận",
        en: "no wording to sign: look at the draft and confirm it")
    case .nothing: Wording("văn bản không có việc nào để giao", en: "the plan has nothing to assign")
    }
  }
}

extension LaunchCheck {
  /// What stands in the way, counted by kind: «3 điểm cần quyết định» instead of three lines.
  package enum Hindrance: CaseIterable, Sendable {
    case doubts, owners, wordings, period, content

    package func wording(_ count: Int) -> Wording {
      switch self {
      case .doubts: Wording("còn \(count) điểm cần quyết định", en: "\(count) points to decide")
      case .owners: Wording("\(count) mục chưa có người phụ trách", en: "\(count) items without an owner")
      case .wordings: Wording("\(count) lời ký chưa xác nhận", en: "\(count) wordings to confirm")
      case .period: Blocker.noPeriod.wording
      case .content: Blocker.nothing.wording
      }
    }
  }

  package var hindrances: [(kind: Hindrance, count: Int)] {
    Hindrance.allCases.compactMap { kind in
      let count = blockers.count { $0.hindrance == kind }
      return count > 0 ? (kind, count) : nil
    }
  }
}

extension LaunchCheck.Blocker {
  fileprivate var hindrance: LaunchCheck.Hindrance {
    switch self {
    case .doubt: .doubts
    case .noOwner: .owners
    case .noWording: .wordings
    case .noPeriod: .period
    case .nothing: .content
    }
  }
}
