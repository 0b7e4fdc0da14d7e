import Blocks
import Domain

/// Title lines that are not centred, text that is not justified. Only where the file says how it is aligned.
enum AlignmentRule: LayoutRule {
  static let code = FindingCode.layoutAlignment
  static let explanation = RuleExplanation(
    name: "layout-alignment", kind: .finding,
    purpose:
      "Quốc hiệu, Tiêu ngữ, tên cơ quan, số, tên loại, trích yếu không đặt canh giữa, hoặc nội dung không dàn đều cả hai "
      + "lề. Chỉ xét tệp Word; đoạn trong bảng nội dung không xét.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II; Hướng dẫn 36-HD/VPTW")

  private static let text: Set<PaperRole> = [.body, .dash, .point, .clause, .basis]

  static func check(_ document: LaidOutDocument) -> [Finding] {
    guard !document.setting.isMeasured else { return [] }
    var findings = document.roles.compactMap { centred($0, document) }
    if let finding = justified(document) { findings.append(finding) }
    return findings
  }

  private static func centred(_ role: PaperRole, _ document: LaidOutDocument) -> Finding? {
    guard let form = document.form.elements[role], form.alignment == .centre, role != .pageNumber else { return nil }
    let elements = document.elements(role).filter(\.isAlone)
    let wrong = elements.filter { element in
      let line = document.line(of: element)
      // Spaces, tabs and indents are another way to the middle.
      guard line.text.first != 0x20, line.text.first != 0x09, (line.left ?? 0) < 3 else { return false }
      return line.alignment == .left || line.alignment == .right
    }
    guard let first = wrong.first, wrong.count * 2 > elements.count else { return nil }
    let words = "\(form.name) không canh giữa. Đặt canh giữa"
    return finding(document.sentence(words, form.clause), at: first.span, proposal: "canh giữa")
  }

  private static func justified(_ document: LaidOutDocument) -> Finding? {
    // Only what fills more than one line shows whether it is justified.
    let long = document.elements.filter {
      text.contains($0.role) && $0.letters.count > 140 && !document.line(of: $0).isInTable
    }
    let wrong = long.filter { document.line(of: $0).alignment != .justified }
    guard long.count >= 3, wrong.count * 2 > long.count, let first = wrong.first else { return nil }
    let words = "\(wrong.count)/\(long.count) đoạn nội dung không dàn đều hai lề. Chọn kiểu dàn đều (Justify)"
    return finding(document.sentence(words, document.form.bodyClause), at: first.span, proposal: "dàn đều hai lề")
  }
}
