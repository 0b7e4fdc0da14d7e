import Blocks
import Domain

/// A margin is wider or narrower than the rules allow.
enum MarginRule: LayoutRule {
  static let code = FindingCode.layoutMargin
  static let explanation = RuleExplanation(
    name: "layout-margin", kind: .finding,
    purpose:
      "Lề trang ngoài mức quy định: trên, dưới 20–25 mm, trái 30–35 mm, phải 15–20 mm (văn bản của Đảng: trên 20, dưới "
      + "20, trái 30, phải 15 mm). Chỉ xét trang dọc; tệp PDF chỉ xét lề trái và lề phải, đo ở những dòng đầy.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, I.3; Hướng dẫn 36-HD/VPTW, 4.3")

  static func check(_ document: LaidOutDocument) -> [Finding] {
    let form = document.form
    let section = document.setting.isMeasured ? measured(document) : document.setting.sections.first
    guard let section, !section.isLandscape else { return [] }
    // Word keeps twentieths of a point, people type whole millimetres or tenths of an inch; a PDF is measured.
    let tolerance = document.setting.isMeasured ? 1.5 : 0.6
    let sides: [(name: String, value: Double?, range: ClosedRange<Double>)] = [
      ("trên", section.top, form.top), ("dưới", section.bottom, form.bottom), ("trái", section.left, form.left),
      ("phải", section.right, form.right),
    ]
    let wrong = sides.filter { side in
      guard let value = side.value else { return false }
      return value < side.range.lowerBound - tolerance || value > side.range.upperBound + tolerance
    }
    guard !wrong.isEmpty else { return [] }
    let said = wrong.map { "lề \($0.name) \(Figure.text($0.value ?? 0)) mm (quy định \(Figure.range($0.range)))" }
    let fix = wrong.map { "\($0.name) \(Figure.text(nearest($0.value ?? 0, $0.range))) mm" }
    let words = "Định \(said.joined(separator: ", ")). Đặt lại: \(fix.joined(separator: ", "))"
    return [finding(document.sentence(words, form.marginClause), at: Span(0, 0), proposal: fix.joined(separator: ", "))]
  }

  private static func nearest(_ value: Double, _ range: ClosedRange<Double>) -> Double {
    min(max(value, range.lowerBound), range.upperBound)
  }

  /// The edges at which the lines of the body begin and end; nil when too few lines share them.
  private static func measured(_ document: LaidOutDocument) -> SectionSetting? {
    guard var section = document.setting.sections.first, !section.isLandscape else { return nil }
    let bodies = Set(document.elements.filter { $0.role == .body || $0.role == .dash }.map(\.line))
    var lefts: [Double] = []
    var rights: [Double] = []
    for first in bodies {
      // The lines of a paragraph behind its first one.
      for k in first + 1..<min(first + 12, document.setting.lines.count) {
        guard !bodies.contains(k), let box = document.setting.lines[k].box, box.right - box.left > 120 else { break }
        lefts.append(box.left)
        rights.append(box.right)
      }
    }
    section.left = common(lefts)
    section.right = common(rights).map { section.width - $0 }
    return section
  }

  /// The value that most share within half a millimetre, where they are many.
  private static func common(_ values: [Double]) -> Double? {
    guard values.count >= 8 else { return nil }
    let sorted = values.sorted()
    let middle = sorted[sorted.count / 2]
    let near = sorted.filter { abs($0 - middle) < 0.8 }
    return near.count * 5 >= sorted.count * 3 ? middle : nil
  }
}
