import Blocks
import Domain

/// First lines of paragraphs that do not stand back by the stated width.
enum IndentRule: LayoutRule {
  static let code = FindingCode.layoutIndent
  static let explanation = RuleExplanation(
    name: "layout-indent", kind: .finding,
    purpose:
      "Chữ đầu dòng của đoạn nội dung không lùi vào 1 cm hoặc 1,27 cm (văn bản của Đảng: 10 mm). Chỉ xét tệp Word, khi "
      + "quá nửa số đoạn lệch; đoạn đánh số tự động và đoạn lùi bằng phím Tab không xét.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6; Hướng dẫn 36-HD/VPTW")

  private static let text: Set<PaperRole> = [.body, .dash, .point, .clause]
  private static let tolerance = 0.7

  static func check(_ document: LaidOutDocument) -> [Finding] {
    guard !document.setting.isMeasured else { return [] }
    let paragraphs = document.elements.filter { element in
      let line = document.line(of: element)
      return text.contains(element.role) && element.letters.count > 60 && !line.isInTable && !line.hasListLabel
        && line.text.first != 0x09 && line.text.first != 0x20 && line.alignment != .centre
    }
    let wrong = paragraphs.filter { element in
      let line = document.line(of: element)
      guard let first = line.firstLine, let left = line.left else { return false }
      // Whether the paragraph stands back or only its first line does, the first letter stands where it must.
      return !document.form.indents.contains { abs(first + left - $0) < tolerance || abs(first - $0) < tolerance }
    }
    guard paragraphs.count >= 3, wrong.count * 2 > paragraphs.count, let first = wrong.first else { return [] }
    let line = document.line(of: first)
    let value = ((line.firstLine ?? 0) + (line.left ?? 0)) / 10
    let must = document.form.isParty ? "1 cm" : "1 cm hoặc 1,27 cm"
    let words =
      "\(wrong.count)/\(paragraphs.count) đoạn có chữ đầu dòng lùi \(Figure.text(value)) cm; quy định \(must). "
      + "Đặt lại thụt đầu dòng (First line) \(must)"
    return [finding(document.sentence(words, document.form.bodyClause), at: first.span, proposal: must)]
  }
}
