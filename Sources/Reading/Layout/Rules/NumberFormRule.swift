import Blocks
import Domain

/// How number and symbol are written: «Số: 05/KH-SNV», in the Party «Số 05-KH/TU».
enum NumberFormRule: LayoutRule {
  static let code = FindingCode.layoutNumber
  static let explanation = RuleExplanation(
    name: "layout-number", kind: .finding,
    purpose:
      "Dòng số, ký hiệu viết sai: sau “Số” có dấu hai chấm (văn bản của Đảng: không có), số nhỏ hơn 10 thêm số 0 phía "
      + "trước, giữa các nhóm chữ viết tắt không cách chữ.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3; Hướng dẫn 36-HD/VPTW, 1.3")

  static func check(_ document: LaidOutDocument) -> [Finding] {
    guard let element = document.elements(.number).first, let number = document.reading.document.number else {
      return []
    }
    let written = document.string(element)
    let digits = number.prefix { $0.isNumber }
    let rest = number.dropFirst(digits.count)
    let padded = digits.count == 1 ? "0\(digits)" : "\(digits)"
    let right = (document.form.isParty ? "Số " : "Số: ") + padded + rest
    var faults: [String] = []
    if document.form.isParty {
      if written.hasPrefix("Số:") || written.hasPrefix("Số :") { faults.append("sau “Số” không có dấu hai chấm") }
    } else if !written.contains(":") {
      faults.append("sau “Số” có dấu hai chấm")
    }
    if digits.count == 1 { faults.append("số nhỏ hơn 10 ghi thêm số 0 phía trước") }
    if hasGaps(written) { faults.append("giữa các nhóm chữ viết tắt không cách chữ") }
    guard !faults.isEmpty else { return [] }
    let words = "Số, ký hiệu ghi “\(written)”: \(faults.joined(separator: "; ")). Viết “\(right)”"
    let clause = document.form.elements[.number]?.clause ?? ""
    return [finding(document.sentence(words, clause), at: element.span, proposal: right)]
  }

  /// A space beside a dash of the symbol. Beside the stroke room may have been left for a stamp of the number.
  private static func hasGaps(_ written: String) -> Bool {
    let bytes = Array(written.utf8)
    return bytes.indices.contains { i in
      bytes[i] == 0x2D && (i > 0 && bytes[i - 1] == 0x20 || i + 1 < bytes.count && bytes[i + 1] == 0x20)
    }
  }
}
