import Blocks
import Domain

/// An element is bold, slanted or underlined where it must not be, or not where it must.
enum ElementStyleRule: LayoutRule {
  static let code = FindingCode.layoutStyle
  static let explanation = RuleExplanation(
    name: "layout-style", kind: .finding,
    purpose:
      "Kiểu chữ của một thành phần thể thức sai: đậm hay không đậm, đứng hay nghiêng (cơ quan chủ quản đứng, không đậm; "
      + "cơ quan ban hành đậm; địa danh, ngày tháng nghiêng; “Nơi nhận:” đậm nghiêng…).",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II và V; Hướng dẫn 36-HD/VPTW, Phụ lục 3")

  static func check(_ document: LaidOutDocument) -> [Finding] {
    document.roles.compactMap { role -> Finding? in
      guard let form = document.form.elements[role] else { return nil }
      let looks = document.elements(role).map { ($0, document.text.looks(in: $0.letters)) }
      let faults = [
        fault(looks, form.isBold, \.isBold, "đậm", "không đậm"),
        fault(looks, form.isItalic, \.isItalic, "nghiêng", "đứng"),
        fault(
          looks, document.setting.isMeasured ? nil : form.isUnderlined, \.isUnderlined, "gạch chân", "không gạch chân"),
      ].compactMap { $0 }
      guard let first = faults.first else { return nil }
      let has = faults.map(\.has).joined(separator: ", ")
      let must = faults.map(\.wants).joined(separator: ", ")
      let words = "\(form.name) trình bày chữ \(has); quy định chữ \(must). Đặt lại kiểu chữ \(must)"
      return finding(document.sentence(words, form.clause), at: first.place.span, proposal: "chữ \(must)")
    }
  }

  private typealias Fault = (has: String, wants: String, place: SetElement)

  /// A property that most letters of an element, and more than a third of all such elements, have against the rules.
  private static func fault(
    _ looks: [(SetElement, [(run: SetRun, count: Int)])], _ wanted: Bool?, _ property: KeyPath<SetRun, Bool>,
    _ yes: String, _ no: String
  ) -> Fault? {
    guard let wanted else { return nil }
    let wrong = looks.filter { _, runs in
      let all = runs.reduce(0) { $0 + $1.count }
      return runs.reduce(0) { $0 + ($1.run[keyPath: property] == wanted ? 0 : $1.count) } * 2 > all
    }
    guard let first = wrong.first, wrong.count * 3 > looks.count else { return nil }
    return wanted ? (no, yes, first.0) : (yes, no, first.0)
  }
}
