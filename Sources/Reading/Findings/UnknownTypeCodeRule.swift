import Blocks
import Domain

/// The code of the type in the symbol is in no list: neither Decree 30, Appendix III, nor the Party's.
enum UnknownTypeCodeRule: FindingRule {
  static let code = FindingCode.unknownTypeCode
  static let explanation = RuleExplanation(
    name: "unknown-type-code", kind: .finding,
    purpose: "Chữ viết tắt tên loại trong ký hiệu không có trong bảng chữ viết tắt của Nhà nước và của Đảng, nên người "
      + "nhận không biết văn bản thuộc loại nào.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục III; Hướng dẫn 36-HD/VPTW và 05-HD/VPTW")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] {
    let head = reading.document
    // The symbol of a letter has no type in it; an image may have bent the letters.
    guard !knowledge.documentTypes.isEmpty, !manuscript.ignoresAccents, let type = head.type, type != "Công văn",
      head.spans["type"] != head.spans["symbol"], case .unknown(let letters)? = SymbolCode(of: head, knowledge),
      let span = head.spans["symbol"]
    else { return [] }
    let right = knowledge.documentTypes.first { $0.name == type && $0.code != nil }?.code
    let advice =
      right.map { "Với \(type.lowercased()) hãy viết “\($0)”" }
      ?? "“\(type)” không phải tên loại văn bản hành chính: chọn loại phù hợp (kế hoạch “KH”, chỉ thị “CT” …) hoặc dùng công văn"
    return [
      Finding(
        code,
        "Ký hiệu “\(head.symbol ?? "")” dùng chữ viết tắt “\(letters)” không có trong bảng chữ viết tắt tên loại văn bản "
          + "(Nghị định 30/2020/NĐ-CP, Phụ lục III). \(advice).",
        at: span, rule: explanation.name)
    ]
  }
}
