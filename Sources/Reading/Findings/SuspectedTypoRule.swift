import Blocks
import Domain
import Vietnamese

/// Misspelt, doubled and torn words that no reading of the sentence can want.
enum SuspectedTypoRule: FindingRule {
  static let code = FindingCode.suspectedTypo
  static let explanation = RuleExplanation(
    name: code.rawValue, kind: .finding,
    purpose: "Chữ có lẽ viết sai: lặp từ, sai dấu trong từ quen, thừa dấu cách trong số và ký hiệu, hai từ dính liền.",
    source: "Chính tả tiếng Việt; thể thức số, ký hiệu: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] {
    // In a scan the slips are those of the reading machine.
    guard !manuscript.ignoresAccents else { return [] }
    var found: [Finding] = []
    for passage in manuscript.passages where passage.place != .footnote {
      for slip in TypoReader(manuscript, passage.words).slips() { found.append(finding(slip, manuscript)) }
    }
    return found
  }

  private static func finding(_ slip: TypoReader.Slip, _ manuscript: Manuscript) -> Finding {
    let printed = manuscript.line(slip.words)
    let message: String
    switch slip.kind {
    case .doubled: message = "Lặp từ: “\(printed)”. Có lẽ chỉ là “\(slip.proposal)”."
    case .torn: message = "Thừa dấu cách trong số, ký hiệu: “\(printed)”. Viết liền: “\(slip.proposal)”."
    case .glued: message = "Hai từ viết dính nhau: “\(printed)”. Thêm dấu cách."
    case .misspelt: message = "Có lẽ viết sai: “\(printed)”. Nên là “\(slip.proposal)”."
    }
    return Finding(
      code, message, at: manuscript.span(slip.words), isSure: slip.isSure, rule: code.rawValue,
      proposal: slip.proposal.isEmpty ? nil : slip.proposal)
  }
}
