import Blocks
import Domain

/// One fact of a reading, ready to be shown: the same words on the terminal, in the page and in the explanation.
package struct FactCard {
  package enum Kind: String, CaseIterable {
    case doubt, movement, phase, target, pledge, duty, report, anniversary, condition, title, mention, citation
    case signatory, recipient
  }
  package let kind: Kind
  /// From 1, inside its kind.
  package let number: Int
  /// The figure or name that stands first; may be empty.
  package let head: String
  package let text: String
  /// Further lines: who helps, what comes out of it.
  package let details: [String]
  /// When; empty when nothing is said.
  package let when: String
  /// Who answers, for duties; empty when nobody is named.
  package let owner: String
  package let span: Span
  package let isSure: Bool
  package let rule: String
  /// True when the words already say when.
  package var saysWhen = false
  /// Only for doubts.
  package var severity: Finding.Severity?

  /// Name in the page: `target-3`.
  package var id: String { "\(kind.rawValue)-\(number)" }

  /// Classes in the page.
  package var style: String { kind.rawValue + (severity.map { " \($0.rawValue)" } ?? "") }
}

extension FactCard.Kind {
  package var title: String {
    switch self {
    case .doubt: "Cần xem"
    case .movement: "Phát động"
    case .mention: "Phong trào, cuộc vận động, chủ đề được nhắc đến"
    case .target: "Chỉ tiêu"
    case .pledge: "Giao ước, cam kết"
    case .duty: "Nhiệm vụ"
    case .report: "Báo cáo"
    case .phase: "Thời gian, giai đoạn"
    case .anniversary: "Ngày kỷ niệm"
    case .title: "Danh hiệu, hình thức khen thưởng"
    case .condition: "Điều kiện, tỷ lệ khen thưởng"
    case .citation: "Căn cứ và văn bản nhắc đến"
    case .signatory: "Người ký"
    case .recipient: "Nơi nhận"
    }
  }

  /// One fact of this kind.
  package var noun: String {
    switch self {
    case .doubt: "điểm cần xem"
    case .movement, .mention: "phong trào"
    case .target: "chỉ tiêu"
    case .pledge: "giao ước"
    case .duty: "nhiệm vụ"
    case .report: "báo cáo"
    case .phase: "thời gian"
    case .anniversary: "ngày kỷ niệm"
    case .title: "danh hiệu"
    case .condition: "điều kiện"
    case .citation: "văn bản"
    case .signatory: "người ký"
    case .recipient: "nơi nhận"
    }
  }

  /// The letter that marks the fact in the text, beside its colour.
  package var letter: String {
    switch self {
    case .doubt: "?"
    case .movement, .mention: "P"
    case .target: "C"
    case .pledge: "G"
    case .duty: "N"
    case .report: "B"
    case .phase: "T"
    case .anniversary: "K"
    case .title: "D"
    case .condition: "Đ"
    case .citation: "V"
    case .signatory: "S"
    case .recipient: "R"
    }
  }
}
