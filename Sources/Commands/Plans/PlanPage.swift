import Actions
import CivilTime
import Domain
import Store

/// A plan as a terminal shows it: doubts first, then the items with their owners.
enum PlanPage {
  /// `proposals`: for items without an owner, the units a person might give them to.
  static func write(_ view: PlanView, _ proposals: [Identifier: [String]], _ sheet: inout Sheet) {
    sheet.line(view.plan.title, .strong)
    var head = [view.plan.id.text, view.plan.state.title.vi]
    if let from = view.plan.from, let to = view.plan.to { head.append("\(from.vietnamese) – \(to.vietnamese)") }
    sheet.line(head.joined(separator: " · "), .faint)
    doubts(view, &sheet)
    for kind in PlanItem.Kind.allCases where kind.needsOwner || kind == .movement || kind == .phase {
      let items = view.items.filter { $0.kind == kind && $0.kept != nil }
      guard !items.isEmpty else { continue }
      sheet.heading(kind.title.vi.prefix(1).uppercased() + kind.title.vi.dropFirst(), "\(items.count)")
      for item in items { row(item, view, proposals[item.id] ?? [], &sheet) }
    }
    documents(view, &sheet)
    sheet.blank()
    next(view, &sheet)
  }

  private static func doubts(_ view: PlanView, _ sheet: inout Sheet) {
    guard !view.doubts.isEmpty else { return }
    sheet.heading("Cần anh/chị quyết định", "\(view.openDoubts.count) trên \(view.doubts.count) điểm")
    // The number is that of `plan confirm --doubt`; what is decided is left out.
    for (index, doubt) in view.doubts.enumerated() where doubt.answer == nil {
      let proposal = doubt.proposal.map { " Đề xuất: \($0)." } ?? ""
      sheet.row("? \(index + 1)", .gold, labelWidth: 5, doubt.message + proposal)
    }
  }

  private static func documents(_ view: PlanView, _ sheet: inout Sheet) {
    let cited = view.items.filter { $0.kind == .citation && $0.kept?.form != nil }
    guard !cited.isEmpty else { return }
    sheet.heading("Văn bản viện dẫn", "\(view.missingDocuments.count) trên \(cited.count) chưa có trong kho, cần xin")
    for item in cited {
      let isKept = view.library[item.id] != nil
      sheet.row(
        isKept ? "✓ có" : "· chưa có", isKept ? .green : .faint, labelWidth: 11, item.kept?.text ?? "", limit: 2)
    }
  }

  private static func row(_ item: PlanItem, _ view: PlanView, _ proposals: [String], _ sheet: inout Sheet) {
    guard let content = item.kept else { return }
    sheet.row(item.label, .blue, labelWidth: 11, phrase(content))
    guard item.kind.needsOwner else { return }
    let owners = OwnerRole.allCases.compactMap { role -> String? in
      let units = view.assignments(of: item.id).filter { $0.role == role }
      guard !units.isEmpty else { return nil }
      let names = units.map { assignment in
        let person = assignment.person.flatMap { view.personNames[$0] }.map { " (\($0))" } ?? ""
        return (view.unitNames[assignment.unit] ?? "?") + person
      }
      return "\(role.title.vi): \(names.joined(separator: ", "))"
    }
    let printed = LaunchCheck.printed(item)
    let isOwned = view.assignments(of: item.id).contains { $0.role.answers(for: item.kind) }
    var words = owners.joined(separator: " · ")
    if !isOwned {
      words += (words.isEmpty ? "" : " · ") + "CHƯA CÓ AI PHỤ TRÁCH"
      if !printed.isEmpty { words += " (văn bản ghi: \(printed.joined(separator: ", ")))" }
      if !proposals.isEmpty { words += ". Gợi ý: \(proposals.joined(separator: " hoặc "))" }
    }
    sheet.row("", .plain, labelWidth: 11, words, isOwned ? .faint : .gold)
  }

  /// `= 100% công chức ký giao ước · trước 31/3/2026`
  static func phrase(_ content: ItemContent) -> String {
    var words: [String] = []
    let unit = content.unit.map { $0 == "%" ? "%" : " \($0)" } ?? ""
    switch content.value {
    case .number(let number) where !content.text.contains("\(number)\(unit)"):
      words.append("\(content.comparator.map(symbol) ?? "")\(number)\(unit)")
    case .range(let low, let high): words.append("\(low)–\(high)\(unit)")
    case .number, nil: break
    }
    if let population = content.population, !(content.unit.map { population.hasPrefix($0) } ?? false),
      !content.text.contains(population)
    {
      words.append(population)
    }
    words.append(content.text)
    var line = words.joined(separator: " ")
    if let deadline = content.deadline?.text, !deadline.isEmpty { line += " · \(deadline)" }
    if let recurrence = content.recurrence?.text, !recurrence.isEmpty { line += " · \(recurrence)" }
    return line
  }

  private static func symbol(_ comparator: TargetReading.Comparator) -> String {
    switch comparator {
    case .atLeast: "≥ "
    case .atMost: "≤ "
    case .above: "> "
    case .below: "< "
    case .equal: "= "
    case .rankWithin: "hạng ≤ "
    case .range, .none: ""
    }
  }

  private static func next(_ view: PlanView, _ sheet: inout Sheet) {
    guard view.plan.state == .reviewing else { return }
    if view.check.isClear {
      sheet.line("Phát động được: thidua movement launch \(view.plan.id.text)", .green)
    } else {
      sheet.line("Chưa phát động được:", .gold)
      for (kind, count) in view.check.hindrances {
        sheet.row("–", .gold, labelWidth: 1, "\(kind.wording(count).vi): \(remedy(kind))")
      }
    }
  }

  private static func remedy(_ kind: LaunchCheck.Hindrance) -> String {
    switch kind {
    case .doubts: "thidua plan confirm"
    case .owners: "thidua duty assign MỤC ĐƠN_VỊ"
    case .wordings: "thidua pledge confirm MỤC"
    case .period: "thidua plan set --from NGÀY --to NGÀY"
    case .content: "thidua duty add \"NỘI DUNG\", hoặc chọn lại văn bản"
    }
  }
}
