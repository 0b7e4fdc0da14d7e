import Blocks
import Domain
import Vietnamese

/// The bases: each on its own line with a semicolon, the last with a full stop (Party: a comma or a full stop).
enum BasisFormRule: LayoutRule {
  static let code = FindingCode.layoutBasis
  static let explanation = RuleExplanation(
    name: "layout-basis", kind: .finding,
    purpose: "Căn cứ ban hành: cuối mỗi căn cứ có dấu chấm phẩy, căn cứ cuối cùng kết thúc bằng dấu chấm.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6")

  static func check(_ document: LaidOutDocument) -> [Finding] {
    let bases = document.elements(.basis)
    guard !document.form.isParty, bases.count > 1, let last = bases.last else { return [] }
    let written = document.string(last)
    guard let mark = written.utf8.last, mark == 0x2C || mark == 0x3B else { return [] }
    let words = "Căn cứ cuối cùng kết thúc bằng dấu “\(mark == 0x2C ? "," : ";")”. Thay bằng dấu chấm"
    return [finding(document.sentence(words, "II.6"), at: last.span, proposal: String(written.dropLast()) + ".")]
  }
}
