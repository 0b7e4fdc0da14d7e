import Blocks
import Domain

/// Lines that stand too close or too far apart, paragraphs without a gap.
enum SpacingRule: LayoutRule {
  static let code = FindingCode.layoutSpacing
  static let explanation = RuleExplanation(
    name: "layout-spacing", kind: .finding,
    purpose:
      "Giãn dòng của nội dung nhỏ hơn dòng đơn hoặc lớn hơn 1,5 dòng, hoặc khoảng cách giữa các đoạn dưới 6 pt. Chỉ xét "
      + "tệp Word, khi quá nửa số đoạn lệch.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6; Hướng dẫn 36-HD/VPTW")

  private static let text: Set<PaperRole> = [.body, .dash, .point, .clause, .basis]

  static func check(_ document: LaidOutDocument) -> [Finding] {
    guard !document.setting.isMeasured else { return [] }
    let paragraphs = document.elements.filter {
      text.contains($0.role) && $0.letters.count > 60 && !document.line(of: $0).isInTable
    }
    guard paragraphs.count >= 3 else { return [] }
    return [gap(document, paragraphs), lines(document, paragraphs)].compactMap { $0 }
  }

  private static func gap(_ document: LaidOutDocument, _ paragraphs: [SetElement]) -> Finding? {
    let pairs = zip(paragraphs, paragraphs.dropFirst()).filter { $1.line == $0.line + 1 }
    let wrong = pairs.filter { above, below in
      let a = document.line(of: above)
      let b = document.line(of: below)
      return a.joinsLikes && b.joinsLikes || (a.after ?? 0) + (b.before ?? 0) < document.form.gap - 0.1
    }
    guard pairs.count >= 3, wrong.count * 2 > pairs.count, let first = wrong.first else { return nil }
    let value = (document.line(of: first.0).after ?? 0) + (document.line(of: first.1).before ?? 0)
    let words =
      "Khoảng cách giữa các đoạn là \(Figure.text(value)) pt; quy định tối thiểu \(Figure.text(document.form.gap)) pt. "
      + "Đặt khoảng cách đoạn (Before hoặc After) từ \(Figure.text(document.form.gap)) pt"
    return finding(
      document.sentence(words, document.form.bodyClause), at: first.0.span,
      proposal: "từ \(Figure.text(document.form.gap)) pt")
  }

  private static func lines(_ document: LaidOutDocument, _ paragraphs: [SetElement]) -> Finding? {
    let wrong = paragraphs.filter { element in
      guard let multiple = multiple(document, element) else { return false }
      guard let range = document.form.spacing else { return multiple < 1 }
      return multiple < range.lowerBound - 0.05 || multiple > range.upperBound + 0.05
    }
    guard wrong.count * 2 > paragraphs.count, let first = wrong.first, let value = multiple(document, first) else {
      return nil
    }
    let must = document.form.isParty ? "từ 18 pt" : "từ dòng đơn đến 1,5 dòng"
    let words = "Giãn dòng \(Figure.text(value)) dòng; quy định \(must). Đặt lại giãn dòng"
    return finding(document.sentence(words, document.form.bodyClause), at: first.span, proposal: must)
  }

  /// How many single lines one line takes; a single line of Times New Roman is 1.15 times its size.
  private static func multiple(_ document: LaidOutDocument, _ element: SetElement) -> Double? {
    let size = document.text.looks(in: element.letters).max { $0.count < $1.count }?.run.size ?? 14
    switch document.line(of: element).spacing {
    case .multiple(let value): return value
    // Spacing in points is how many offices set «single»: only what cuts letters or is far too wide counts.
    case .exactly(let points): return points < size ? points / (size * 1.15) : min(points / (size * 1.15), 1.5)
    case .atLeast, nil: return nil
    }
  }
}
