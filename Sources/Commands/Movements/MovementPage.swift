import Actions
import CivilTime
import Domain
import Store

/// Movements as a terminal shows them.
enum MovementPage {
  static func write(_ view: MovementView, today: Day, _ sheet: inout Sheet) {
    sheet.line(view.movement.name, .strong)
    sheet.line(
      "\(view.movement.id.text) · \(view.movement.state.title.vi) · \(view.movement.from.vietnamese) – "
        + view.movement.to.vietnamese, .faint)
    let counts = view.counts
    sheet.heading("Đơn vị", "\(counts.acknowledged)/\(counts.sent) đã nhận việc, \(counts.seen) đã xem")
    for receipt in view.receipts {
      let state =
        receipt.acknowledgedAt != nil
        ? "✓ đã nhận việc" + (receipt.isPaper ? " (giấy)" : "") : receipt.seenAt != nil ? "○ đã xem" : "· chưa xem"
      sheet.row(
        state, receipt.acknowledgedAt != nil ? .green : .gold, labelWidth: 22, view.view.unitNames[receipt.unit] ?? "?")
    }
    times(view.times, view.view, today: today, &sheet)
  }

  static func write(_ preview: LaunchPreview, today: Day, _ sheet: inout Sheet) {
    sheet.line(LaunchMovement.name(preview.view.items, preview.view.plan), .strong)
    sheet.heading("Đơn vị nhận", "\(preview.parts.filter { !$0.items.isEmpty }.count) trên \(preview.parts.count)")
    for part in preview.parts {
      let own = part.items.isEmpty ? "  –" : "  \(part.items.count) mục"
      sheet.line(part.unit.unit.name + own, part.items.isEmpty ? .faint : .plain, indent: part.unit.depth * 2)
      for (item, role, person) in part.items {
        let who = person.map { " (\($0))" } ?? ""
        sheet.row(
          "\(role.title.vi)\(who)", .faint, labelWidth: 18, "\(item.label) \(item.kept?.text ?? "")",
          indent: part.unit.depth * 2 + 2, limit: 2)
      }
    }
    times(preview.times, preview.view, today: today, &sheet)
    if !preview.overlaps.isEmpty {
      sheet.heading("Phong trào khác chạy cùng lúc", "\(preview.overlaps.count)")
      for overlap in preview.overlaps { sheet.line("\(overlap.name): \(overlap.wording.vi)", indent: 2) }
    }
    sheet.blank()
    if preview.view.check.isClear {
      sheet.line("Phát động được: thidua movement launch \(preview.view.plan.id.text)", .green)
    } else {
      sheet.line("Chưa phát động được:", .gold)
      for blocker in preview.view.check.blockers { sheet.row("–", .gold, labelWidth: 1, blocker.wording.vi) }
    }
  }

  private static func times(_ times: [DueTime], _ view: PlanView, today: Day, _ sheet: inout Sheet) {
    let labels = Dictionary(uniqueKeysWithValues: view.items.map { ($0.id, ($0.label, $0.kept?.text ?? "")) })
    let dated = times.filter { $0.due != nil && $0.state != .checkpoint }
    guard !dated.isEmpty else { return }
    sheet.heading("Thời hạn", "\(dated.count)")
    for time in dated {
      guard let due = time.due, let (label, text) = labels[time.item] else { continue }
      let isLate = due < today
      sheet.row(due.vietnamese, isLate ? .red : .blue, labelWidth: 10, "\(label) \(text)", limit: 2)
    }
  }
}

extension Movement.State {
  var title: Wording {
    switch self {
    case .launched: Wording("đang chạy", en: "running")
    case .withdrawn: Wording("đã rút", en: "withdrawn")
    case .ended: Wording("đã kết thúc", en: "ended")
    case .amended: Wording("đã được sửa đổi, thay bằng phong trào mới", en: "amended")
    }
  }
}
