import Blocks
import Domain

/// The paper is not A4.
enum PaperSizeRule: LayoutRule {
  static let code = FindingCode.layoutPaper
  static let explanation = RuleExplanation(
    name: "layout-paper", kind: .finding,
    purpose: "Khổ giấy không phải A4 (210 × 297 mm). Trang ngang được dùng khi nội dung có bảng, biểu rộng.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, I.1; Hướng dẫn 36-HD/VPTW, 4.1")

  /// Printers and programs round: what differs less is the same paper.
  private static let tolerance = 2.5

  static func check(_ document: LaidOutDocument) -> [Finding] {
    let form = document.form
    let wrong = document.setting.sections.first { section in
      let short = min(section.width, section.height)
      let long = max(section.width, section.height)
      return abs(short - form.width) > tolerance || abs(long - form.height) > tolerance
    }
    guard let wrong else { return [] }
    let size = "\(Figure.text(wrong.width.rounded())) × \(Figure.text(wrong.height.rounded())) mm"
    let words = "Khổ giấy \(size); văn bản trình bày trên khổ A4 (210 × 297 mm). Đặt lại khổ giấy A4"
    return [finding(document.sentence(words, form.paperClause), at: Span(0, 0), proposal: "A4, 210 × 297 mm")]
  }
}
