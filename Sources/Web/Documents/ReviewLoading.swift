import Actions
import Blocks
import Domain
import Showing

extension ReviewPage.Model {
  /// From what is kept: what was read and what people made of it. `read` is the same file, read again.
  init(_ view: PlanView, _ read: ReadPlan, mayEdit: Bool) {
    let items = view.items.map { ItemWords(item: $0, view: view) }
    let doubts = view.doubts.enumerated().map { ReviewPage.Doubt($0.element, number: $0.offset + 1, view) }
    var lights = items.compactMap { words in
      words.item.span.map { span in
        Lighting.Light(
          id: words.name, style: words.kind.rawValue, letter: words.kind.letter,
          noun: "\(words.kind.noun) \(words.item.ordinal)", span: span)
      }
    }
    for (doubt, shown) in zip(view.doubts, doubts) {
      guard let span = doubt.span else { continue }
      let style = "doubt \(shown.severity.rawValue)\(doubt.answer == nil ? "" : " answered")"
      lights.append(
        Lighting.Light(id: shown.name, style: style, letter: "?", noun: FactCard.Kind.doubt.noun, span: span))
    }
    let plan = view.plan
    self.init(
      id: plan.id, version: plan.version, name: plan.subject ?? plan.title, about: Self.about(plan, read),
      source: read.source, headings: Self.headings(read.reading.outline), lights: lights, doubts: doubts,
      facts: items.map(\.fact), missing: plan.state == .launched ? nil : view.missing,
      mayEdit: mayEdit && plan.state != .launched,
      remarks: read.source.remarks)
    period = (plan.from.map(TimeWords.day) ?? "", plan.to.map(TimeWords.day) ?? "")
    number = plan.number ?? ""
    isLaunched = plan.state == .launched
  }

  private static func about(_ plan: Plan, _ read: ReadPlan) -> Wording {
    let pages = read.source.pages
    let head = [plan.type, plan.number].compactMap(\.self).joined(separator: " ")
    let parts = [head, plan.issued.map(TimeWords.day) ?? "", plan.issuer ?? ""].filter { !$0.isEmpty }
    return Wording(
      (parts + (pages.map { ["\($0) trang"] } ?? [])).joined(separator: " · "),
      en: (parts + (pages.map { ["\($0) pages"] } ?? [])).joined(separator: " · "))
  }

  private static func headings(_ nodes: [OutlineNode]) -> Set<Int> {
    nodes.reduce(into: []) { starts, node in
      if node.title != nil { starts.insert(node.span.start) }
      starts.formUnion(headings(node.children))
    }
  }
}

extension ReviewPage.Doubt {
  init(_ doubt: Domain.Doubt, number: Int, _ view: PlanView) {
    let severity = FindingCode(rawValue: doubt.code)?.severity ?? (doubt.targetCode == nil ? .note : .warning)
    var answers: [Answer] = []
    if let proposal = doubt.proposal {
      answers.append(
        Answer(
          "propose",
          doubt.targetCode == nil
            ? Wording("Sửa thành \(proposal)", en: "Change to \(proposal)")
            : Wording(proposal.capitalisedFirst, en: proposal.capitalisedFirst)))
    }
    answers.append(Answer("keep", doubt.keeping))
    if doubt.item != nil { answers.append(Answer("remove", Wording("Bỏ mục này", en: "Take it out"))) }
    let clause = doubt.item.flatMap { id in view.items.first { $0.id == id } }?.content?.section
    let decision: Wording? =
      switch doubt.answer {
      case .propose: Wording("đã sửa theo đề xuất", en: "changed as proposed")
      case .keep: Wording("giữ nguyên", en: "kept")
      case .remove: Wording("đã bỏ", en: "taken out")
      case nil: nil
      }
    self.init(
      doubt.id.text, severity, Wording(doubt.message, en: doubt.message),
      detail: clause.map { Wording("mục \($0)", en: "clause \($0)") } ?? Wording("cả văn bản", en: "whole document"),
      answers: answers, decision: decision)
    if [FindingCode.blankNumber.rawValue, FindingCode.blankDate.rawValue].contains(doubt.code) {
      elsewhere = "#thoi-gian"
    }
    if let item = doubt.item.flatMap({ id in view.items.first { $0.id == id } }) {
      elsewhere = Addresses.fact(view.plan.id, ItemWords.name(item))
    }
  }
}

extension Domain.Doubt {
  /// What it means to leave things as the document has them.
  fileprivate var keeping: Wording {
    if code == "unsure" { return Wording("Đúng, giữ lại", en: "Right, keep it") }
    return switch targetCode {
    case .ambiguousBase: Wording("Tính trên số đã nêu ngay trước", en: "Of the part named before")
    case .noPopulation: Wording("Để như văn bản", en: "Leave it open")
    default: Wording("Giữ nguyên", en: "Keep as it is")
    }
  }
}

extension PlanView {
  /// Why it cannot be launched yet, in one line; nil when nothing stands in the way.
  var missing: Wording? {
    guard !check.isClear else { return nil }
    let reasons = check.hindrances.map { $0.kind.wording($0.count) }
    return Wording(
      "Chưa phát động được: \(reasons.map(\.vi).joined(separator: ", "))",
      en: "Cannot launch yet: \(reasons.map(\.en).joined(separator: ", "))")
  }
}
