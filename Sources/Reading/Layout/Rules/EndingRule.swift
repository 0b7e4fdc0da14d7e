import Blocks
import Domain

/// The last paragraph: «./.» in State papers, a full stop in those of the Party.
enum EndingRule: LayoutRule {
  static let code = FindingCode.layoutEnding
  static let explanation = RuleExplanation(
    name: "layout-ending", kind: .finding,
    purpose: "Hết nội dung văn bản có dấu “./.”; văn bản của Đảng kết thúc bằng dấu chấm.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6; Phụ lục III; Hướng dẫn 36-HD/VPTW")

  /// Lists, forms and certificates end as they end.
  private static let types: Set<String> = [
    "Quyết định", "Kế hoạch", "Báo cáo", "Tờ trình", "Thông báo", "Chỉ thị", "Hướng dẫn", "Công văn", "Nghị quyết",
    "Chương trình", "Quy định", "Quy chế", "Kết luận", "Công điện", "Phương án", "Đề án", "Thông tri",
  ]

  static func check(_ document: LaidOutDocument) -> [Finding] {
    let text = document.elements.filter { [.body, .dash, .point, .clause, .article].contains($0.role) }
    // What stands behind annexes or in a table is not the end of the paper.
    guard let last = text.last, document.manuscript.frame.attachment.isEmpty, closes(last, document),
      document.reading.document.type.map(types.contains) ?? false
    else { return [] }
    let written = document.string(last)
    let bytes = Array(written.utf8)
    let hasStroke = bytes.suffix(3).contains(0x2F)
    if document.form.isParty {
      guard hasStroke else { return [] }
      let words = "Văn bản của Đảng kết thúc nội dung bằng dấu chấm, không dùng “./.”"
      return [finding(document.sentence(words, document.form.bodyClause), at: tail(last, document), proposal: ".")]
    }
    guard !hasStroke else { return [] }
    let words = "Hết nội dung văn bản chưa có dấu “./.”. Thêm “./.” vào cuối đoạn này"
    return [finding(document.sentence(words, document.form.bodyClause), at: tail(last, document), proposal: "./.")]
  }

  /// Recipients or signature follow at once.
  private static func closes(_ element: SetElement, _ document: LaidOutDocument) -> Bool {
    let frame = document.manuscript.frame
    let starts = [frame.recipients.first, frame.signatures.first?.first].compactMap { $0 }
    guard let first = starts.min() else { return false }
    let between = document.manuscript.lines[..<first].last { !$0.isOrnament && $0.zone == .body }
    return between.map { $0.span.overlaps(element.span) } ?? false
  }

  /// The last character.
  private static func tail(_ element: SetElement, _ document: LaidOutDocument) -> Span {
    var start = element.span.end - 1
    while start > element.span.start, document.manuscript.source.text[start] & 0xC0 == 0x80 { start -= 1 }
    return Span(start, element.span.end)
  }
}
