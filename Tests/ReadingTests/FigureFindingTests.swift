import Domain
import TestSupport
import Testing

@testable import Reading

/// The linter's rules about figures and dates.
@Suite struct FigureFindingTests {
  static let codes: [FindingCode] = [
    .impossibleDate, .anniversaryMismatch, .over100Percent, .targetWithoutNumber, .contradictoryFigures,
  ]
  static let lines = codes.flatMap { RuleCorpus($0.rawValue).lines }

  @Test(arguments: lines)
  func corpus(line: RuleCorpus.Line) {
    let section = line.rule == FindingCode.targetWithoutNumber.rawValue ? "I. CHỈ TIÊU PHẤN ĐẤU" : "I. NỘI DUNG THI ĐUA"
    let (reading, source) = reading(planHead + [section, "1. Các việc của toàn ngành như sau:", "- \(line.text)"])
    let found = reading.findings.filter { $0.code.rawValue == line.rule }.map { finding in
      switch finding.code {
      case .anniversaryMismatch: return finding.proposal ?? ""
      case .impossibleDate: return source.string(finding.span) + (finding.proposal.map { " -> \($0)" } ?? "")
      default: return source.string(finding.span)
      }
    }
    #expect(found.joined(separator: "; ") == line.value ?? "")
    for finding in reading.findings where finding.code.rawValue == line.rule { #expect(finding.message.count > 40) }
  }

  @Test func anAnnexMaySayAnotherFigure() {
    let lines = { (share: String) in
      planHead + [
        "I. CHỈ TIÊU PHẤN ĐẤU", "1. Phấn đấu 80% hộ dân trên địa bàn phường được dùng nước sạch đạt quy chuẩn.",
        "Nơi nhận:", "- Lưu: VT.", "GIÁM ĐỐC", "Trần Văn Bình", "PHỤ LỤC", "Biểu chỉ tiêu",
        "1. Phấn đấu \(share) hộ dân trên địa bàn phường được dùng nước sạch đạt quy chuẩn.",
      ]
    }
    let codes = { (share: String) in reading(lines(share)).0.findings.map(\.code) }
    #expect(codes("85%").contains(.contradictoryFigures))
    #expect(!codes("80%").contains(.contradictoryFigures))
  }
}
