import Blocks
import Domain
import Vietnamese

/// Labels of one list that repeat, jump, run backward or change their form.
enum NumberingErrorRule: FindingRule {
  static let code = FindingCode.numberingError
  static let explanation = RuleExplanation(
    name: "numbering-error", kind: .finding,
    purpose: "Số thứ tự của các mục trong một danh sách bị lặp, nhảy cóc, đảo ngược hoặc đổi kiểu: không thể viện dẫn "
      + "chính xác “điểm b khoản 2”.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] {
    // What an image shows as a label is often another one.
    if manuscript.ignoresAccents { return [] }
    var findings: [Finding] = []
    var last: [Int: Int] = [:]
    var seen: [Int: Set<Int>] = [:]
    for (index, section) in manuscript.sections.enumerated() {
      let place = manuscript.passages[section.passages.lowerBound].place
      guard let label = section.label, place == .body, isCounted(label.kind) else { continue }
      let list = key(section.parent, label.kind)
      defer {
        last[list] = index
        seen[list, default: []].insert(label.value)
      }
      guard let previous = last[list], let before = manuscript.sections[previous].label,
        let fault = fault(
          of: label, after: before, seen[list]?.contains(label.value) ?? false, between: previous, index, manuscript)
      else { continue }
      findings.append(
        Finding(
          code, message(fault, label, before, manuscript.path(ofSection: section.parent)),
          at: manuscript.span(label.words), rule: explanation.name, proposal: fault.proposal))
    }
    return findings
  }

  private static func isCounted(_ kind: Label.Kind) -> Bool {
    switch kind {
    case .roman, .capital, .arabic, .decimal, .letter, .article, .chapter: return true
    default: return false
    }
  }

  /// Lists are told apart by where they stand and by the kind of their labels.
  private static func key(_ parent: Int?, _ kind: Label.Kind) -> Int {
    let kinds: [Label.Kind] = [.roman, .capital, .arabic, .decimal, .letter, .article, .chapter]
    return (parent ?? -1) * 8 + (kinds.firstIndex(of: kind) ?? 7)
  }

  private struct Fault {
    enum Kind { case repeated, skipped, backward, form }
    var kind: Kind
    /// The label that belongs here.
    var proposal: String
  }

  private static func fault(
    of label: Label, after before: Label, _ isSeen: Bool, between previous: Int, _ index: Int,
    _ manuscript: Manuscript
  ) -> Fault? {
    guard let next = successor(of: before) else { return nil }
    if label.value == before.value + 1 || isDropped(before, label) {
      guard label.close != before.close, label.close != .none, before.close != .none, label.kind != .article,
        manuscript.source.isLineBased || isTyped(label, before)
      else { return nil }
      return Fault(kind: .form, proposal: next)
    }
    // A list that begins again is another list.
    if label.value == 1, label.kind != .decimal { return nil }
    if label.value == before.value { return Fault(kind: .repeated, proposal: next) }
    if label.value < before.value {
      // "2.5" behind "2.7": a number of two parts says itself which list it belongs to.
      let isSameList = label.kind == .decimal && label.parts.dropLast() == before.parts.dropLast()
      guard label.kind == .letter || isSameList else { return nil }
      return Fault(kind: isSameList && isSeen ? .repeated : .backward, proposal: next)
    }
    guard label.value <= before.value + 2, !isHidden(before.value + 1, label.kind, previous, index, manuscript) else {
      return nil
    }
    return Fault(kind: .skipped, proposal: next)
  }

  private static func isTyped(_ label: Label, _ before: Label) -> Bool {
    ![label.close, before.close].contains(.colon)
  }

  /// "d)" and then "e)": older documents leave out "đ".
  private static func isDropped(_ before: Label, _ label: Label) -> Bool {
    label.kind == .letter && before.text == "d" && label.text == "e"
  }

  /// The text of the label that follows.
  private static func successor(of label: Label) -> String? {
    switch label.kind {
    case .roman: return RomanNumeral.text(label.value + 1)
    case .letter:
      return label.value < LabelScanner.alphabet.count ? LabelScanner.alphabet[label.value] : nil
    case .capital:
      return label.value < LabelScanner.alphabet.count ? LabelScanner.alphabet[label.value].uppercased() : nil
    case .decimal: return (label.parts.dropLast() + [label.value + 1]).map(String.init).joined(separator: ".")
    case .article: return "Điều \(label.value + 1)"
    case .chapter: return "Chương \(RomanNumeral.text(label.value + 1))"
    default: return String(label.value + 1)
    }
  }

  /// Whether the missing label stands somewhere between the two clauses, inside a table or a line.
  private static func isHidden(
    _ value: Int, _ kind: Label.Kind, _ previous: Int, _ index: Int, _ manuscript: Manuscript
  ) -> Bool {
    let first = manuscript.passages[manuscript.sections[previous].passages.lowerBound].words.lowerBound
    let last = manuscript.passages[manuscript.sections[index].passages.lowerBound].words.lowerBound
    switch kind {
    case .arabic, .article:
      return (first + 1..<max(first + 1, last)).contains { manuscript.words[$0].number == value }
    case .letter where value <= LabelScanner.alphabet.count:
      let letter = LabelScanner.alphabet[value - 1]
      return (first + 1..<max(first + 1, last)).contains { i in
        manuscript.words[i].length <= 2 && manuscript.string(i..<i + 1).lowercased() == letter
      }
    default: return false
    }
  }

  private static func message(_ fault: Fault, _ label: Label, _ before: Label, _ path: String?) -> String {
    let place = path.map { " trong mục \($0)" } ?? ""
    let (this, other) = (name(label), name(before))
    switch fault.kind {
    case .repeated:
      return
        "Mục \(this)\(place) bị đánh số hai lần. Mục thứ hai phải là “\(fault.proposal)”, các mục sau đánh số lại theo."
    case .skipped:
      return
        "Sau mục \(other) là mục \(this)\(place): thiếu “\(fault.proposal)”. Đánh số lại cho liên tục hoặc bổ sung "
        + "mục còn thiếu."
    case .backward:
      return "Mục \(this) đứng sau mục \(other)\(place): sai thứ tự. Mục này phải là “\(fault.proposal)”."
    case .form:
      return "Mục \(this) đánh số khác kiểu với mục \(other)\(place). Dùng một kiểu cho cả danh sách."
    }
  }

  private static func name(_ label: Label) -> String {
    if label.isNamed { return "“\(label.text)”" }
    switch label.close {
    case .period: return "“\(label.text).”"
    case .paren: return "“\(label.text))”"
    case .dash: return "“\(label.text)-”"
    case .slash: return "“\(label.text)/”"
    default: return "“\(label.text)”"
    }
  }
}
