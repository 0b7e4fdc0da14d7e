import Blocks
import Domain

/// The marks behind numbers: «I.», «1.», «a)», «Điều 1.».
enum LabelFormRule: LayoutRule {
  static let code = FindingCode.layoutLabel
  static let explanation = RuleExplanation(
    name: "layout-label", kind: .finding,
    purpose:
      "Cách đánh số mục: số La Mã và số Ả Rập theo sau là dấu chấm (I., 1.), điểm theo sau là dấu đóng ngoặc (a)), “Điều "
      + "1.” có dấu chấm. Chỉ nêu khi quá nửa số mục cùng loại viết khác.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6")

  private static let forms: [(kinds: [Label.Kind], close: Label.Close, name: String, shape: String)] = [
    ([.roman], .period, "Mục lớn", "I. II. III."), ([.arabic], .period, "Khoản", "1. 2. 3."),
    ([.letter], .paren, "Điểm", "a) b) c)"), ([.article], .period, "Điều", "Điều 1."),
  ]

  static func check(_ document: LaidOutDocument) -> [Finding] {
    guard !document.form.isParty else { return [] }
    let passages = document.manuscript.passages.filter { $0.place == .body && $0.cell == nil }
    return forms.compactMap { form in
      let labelled = passages.filter { $0.label.map { form.kinds.contains($0.kind) } ?? false }
      let wrong = labelled.filter { $0.label?.close != form.close && $0.label?.close != Label.Close.none }
      guard labelled.count > 1, wrong.count * 2 > labelled.count, let label = wrong.first?.label else { return nil }
      let written = document.manuscript.line(label.words)
      let words = "\(form.name) đánh số “\(written)”; quy định \(form.shape). Viết lại dấu sau số"
      return finding(
        document.sentence(words, document.form.bodyClause), at: document.manuscript.span(label.words),
        proposal: form.shape)
    }
  }
}
