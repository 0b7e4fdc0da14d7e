import Blocks
import Domain

/// An element is larger or smaller than the rules say.
enum ElementSizeRule: LayoutRule {
  static let code = FindingCode.layoutSize
  static let explanation = RuleExplanation(
    name: "layout-size", kind: .finding,
    purpose:
      "Cỡ chữ của một thành phần thể thức ngoài mức quy định: Quốc hiệu 12–13, Tiêu ngữ 13–14, số 13, tên loại và trích "
      + "yếu 13–14, nội dung 13–14, nơi nhận 12 và 11… Nội dung chỉ bị nêu khi từ một phần mười số chữ trở lên lệch.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II và V; Hướng dẫn 36-HD/VPTW, Phụ lục 3")

  private static let text: Set<PaperRole> = [.body, .dash, .point, .clause, .subsection, .article, .basis]

  static func check(_ document: LaidOutDocument) -> [Finding] {
    // Word keeps half points; pdftohtml cuts sizes down to thirds.
    let tolerance = document.setting.isMeasured ? 0.6 : 0.3
    var findings = document.roles.filter { !text.contains($0) }.compactMap { role in
      check(document, document.elements(role), share: 2, tolerance)
    }
    if let finding = check(document, sentences(document), share: 10, tolerance) { findings.append(finding) }
    return findings
  }

  /// The paragraphs that are text beyond doubt. Short ones may be notes under a table; in a PDF cells of tables look like
  /// paragraphs, only shorter.
  private static func sentences(_ document: LaidOutDocument) -> [SetElement] {
    let least = document.setting.isMeasured ? 100 : 60
    return document.elements.filter { text.contains($0.role) && $0.letters.count >= least }
  }

  /// Less of a text than this is no text: a remark, a unit of measure.
  private static let leastText = 200

  /// All elements of one kind together: a finding when at least one letter in `share` is off.
  private static func check(
    _ document: LaidOutDocument, _ elements: [SetElement], share: Int, _ tolerance: Double
  ) -> Finding? {
    guard let first = elements.first, let form = document.form.elements[first.role] else { return nil }
    var all = 0
    var wrong: [Double: Int] = [:]
    var place: SetElement?
    for element in elements {
      guard let sizes = document.form.elements[element.role]?.sizes else { continue }
      for (run, count) in document.text.looks(in: element.letters) {
        guard let size = run.size, size > 0 else { continue }
        all += count
        guard size < sizes.lowerBound - tolerance || size > sizes.upperBound + tolerance else { continue }
        wrong[size, default: 0] += count
        place = place ?? element
      }
    }
    let count = wrong.values.reduce(0, +)
    guard count > (share > 2 ? leastText : 0), count * share >= all, let place,
      let size = wrong.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key
    else { return nil }
    let range = Figure.range(form.sizes)
    let name = share > 2 ? "Nội dung văn bản" : form.name
    let words = "\(name) cỡ chữ \(Figure.text(size)); quy định \(range). Đặt lại cỡ chữ \(range)"
    return finding(document.sentence(words, form.clause), at: place.span, proposal: "cỡ \(range)")
  }
}
