import Blocks
import Domain
import Vietnamese

/// Fixed names in running text whose capitals the rules settle.
enum CapitalsRule: LayoutRule {
  static let code = FindingCode.layoutCapitals
  static let explanation = RuleExplanation(
    name: "layout-capitals", kind: .finding,
    purpose:
      "Viết hoa trong nội dung: tên nước, tên cơ quan và chức danh có quy tắc chắc chắn (Việt Nam, Ủy ban nhân dân, Thủ "
      + "tướng Chính phủ, Hội đồng Thi đua - Khen thưởng), chữ “Điều” khi viện dẫn điều của văn bản cụ thể.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III, IV và V")

  /// As the rules write them.
  private static let names: [String] = [
    "Việt Nam", "Ủy ban nhân dân", "Hội đồng nhân dân", "Thủ tướng Chính phủ", "Mặt trận Tổ quốc Việt Nam",
    "Đảng Cộng sản Việt Nam", "Hội đồng Thi đua - Khen thưởng", "Ban Chấp hành Trung ương", "Bộ Chính trị",
  ]
  private static let table = PhraseTable(names.map { ($0, $0) })

  static func check(_ document: LaidOutDocument) -> [Finding] {
    let manuscript = document.manuscript
    var findings: [Finding] = []
    var seen: Set<String> = []
    for passage in manuscript.passages where passage.place == .body || passage.place == .preamble {
      guard !manuscript.sheet.isCapital(passage.words) else { continue }
      for i in passage.body {
        guard let (name, count) = manuscript.match(table, at: i, end: passage.words.upperBound) else { continue }
        let written = manuscript.line(i..<i + count)
        guard !isRight(written, name), seen.insert(written).inserted else { continue }
        let words = "“\(written)” viết hoa chưa đúng. Viết “\(name)”"
        findings.append(
          finding(
            "\(words) (\(explanation.source)).", at: manuscript.span(i..<i + count), proposal: name, isSure: false))
      }
    }
    return Array(findings.prefix(5))
  }

  /// All capitals is a matter of emphasis; the older spellings of «Ủy» and the dashes are the same name.
  private static func isRight(_ written: String, _ name: String) -> Bool {
    written == name || written == written.uppercased() || plain(written) == plain(name)
  }

  private static func plain(_ text: String) -> [UInt32] {
    text.replacing(with: [("Uỷ", "Ủy"), ("–", "-"), (" - ", "-"), (" ,", ",")]).unicodeScalars.map(\.value)
  }
}

extension String {
  fileprivate func replacing(with pairs: [(String, String)]) -> String {
    var text = self
    for (old, new) in pairs {
      text = text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
    return text
  }
}
