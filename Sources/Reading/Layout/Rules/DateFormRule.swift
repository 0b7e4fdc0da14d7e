import Blocks
import Domain

/// How place and date are written: «An Phú, ngày 05 tháng 02 năm 2026».
enum DateFormRule: LayoutRule {
  static let code = FindingCode.layoutDate
  static let explanation = RuleExplanation(
    name: "layout-date", kind: .finding,
    purpose:
      "Địa danh và thời gian ban hành viết sai: sau địa danh có dấu phẩy, ngày nhỏ hơn 10 và tháng 1, 2 thêm số 0 phía "
      + "trước, viết đủ “ngày … tháng … năm …”.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.4; Hướng dẫn 36-HD/VPTW")

  static func check(_ document: LaidOutDocument) -> [Finding] {
    guard let element = document.elements(.placeDate).first, let date = document.reading.document.date,
      let span = document.reading.document.spans["date"], element.span.start < span.start
    else { return [] }
    let written = document.string(element)
    let place = document.reading.document.place ?? name(document, Span(element.span.start, span.start))
    let day = date.day < 10 ? "0\(date.day)" : "\(date.day)"
    let month = date.month < 3 ? "0\(date.month)" : "\(date.month)"
    let right = "\(place), ngày \(day) tháng \(month) năm \(date.year)"
    var faults: [String] = []
    if !written.contains(",") { faults.append("sau địa danh có dấu phẩy") }
    if date.day < 10, !contains(written, "ngày 0") { faults.append("ngày nhỏ hơn 10 ghi thêm số 0") }
    if date.month < 3, !contains(written, "tháng 0") { faults.append("tháng 1, 2 ghi thêm số 0") }
    if !contains(written, "tháng ") || !contains(written, "năm ") { faults.append("viết đủ “ngày … tháng … năm …”") }
    guard !faults.isEmpty else { return [] }
    let words = "“\(written)”: \(faults.joined(separator: "; ")). Viết “\(right)”"
    let clause = document.form.elements[.placeDate]?.clause ?? ""
    return [finding(document.sentence(words, clause), at: element.span, proposal: right)]
  }

  private static func name(_ document: LaidOutDocument, _ span: Span) -> String {
    document.manuscript.source.string(span).split(separator: " ").joined(separator: " ")
  }

  private static func contains(_ text: String, _ part: String) -> Bool {
    let bytes = Array(text.utf8)
    let needle = Array(part.utf8)
    guard bytes.count >= needle.count else { return false }
    return (0...bytes.count - needle.count).contains { bytes[$0..<$0 + needle.count].elementsEqual(needle) }
  }
}
