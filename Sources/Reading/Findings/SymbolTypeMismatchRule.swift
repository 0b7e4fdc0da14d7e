import Blocks
import Domain
import Vietnamese

/// The code in the symbol is of another type than the one printed over the document.
enum SymbolTypeMismatchRule: FindingRule {
  static let code = FindingCode.symbolTypeMismatch
  static let explanation = RuleExplanation(
    name: "symbol-type-mismatch", kind: .finding,
    purpose:
      "Chữ viết tắt trong ký hiệu là của loại văn bản khác với tên loại ghi trên văn bản: sẽ bị viện dẫn và vào sổ "
      + "sai loại.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3 và II.5; Phụ lục III")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] {
    let head = reading.document
    guard let type = head.type, head.spans["type"] != head.spans["symbol"], let span = head.spans["symbol"],
      case .types(let names)? = SymbolCode(of: head, knowledge), !names.contains(where: { agrees($0, type) })
    else { return [] }
    let letters = head.symbol.flatMap(NumberLine.typeCode) ?? ""
    let right = knowledge.documentTypes.first { agrees($0.name, type) && $0.code != nil }?.code
    let advice =
      right.map { "Sửa ký hiệu thành “\($0)” hoặc sửa tên loại" }
      ?? "Sửa tên loại thành “\(names[0])” hoặc chọn ký hiệu đúng với nội dung"
    return [
      Finding(
        code,
        "Ký hiệu “\(head.symbol ?? "")” có chữ “\(letters)” là của \(names[0].lowercased()), nhưng tên loại ghi trên văn bản "
          + "là “\(type)”. \(advice).",
        at: span, isSure: !manuscript.ignoresAccents, rule: explanation.name)
    ]
  }

  /// "Kế hoạch liên tịch" is a kind of "Kế hoạch".
  private static func agrees(_ name: String, _ type: String) -> Bool {
    let (short, long) = (Phrase(name).plains, Phrase(type).plains)
    return long.starts(with: short) || short.starts(with: long)
  }
}
