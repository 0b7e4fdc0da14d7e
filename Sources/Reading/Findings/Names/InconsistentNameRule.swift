import Blocks
import Domain
import Vietnamese

/// One movement, law or body under several names.
enum InconsistentNameRule: FindingRule {
  static let code = FindingCode.inconsistentName
  static let explanation = RuleExplanation(
    name: code.rawValue, kind: .finding,
    purpose:
      "Một phong trào, một luật hoặc một đơn vị được gọi bằng nhiều tên: thừa thiếu dấu phẩy, thừa thiếu chữ, viết "
      + "tắt không giống nhau.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6: từ ngữ dùng thống nhất; viết tắt phải được giải thích")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] {
    MovementNames(manuscript: manuscript).findings() + lawNames(reading, manuscript)
      + ShortNames(manuscript: manuscript).findings()
  }

  /// "Luật Thi đua, khen thưởng" and "Luật Thi đua Khen thưởng".
  private static func lawNames(_ reading: PlanReading, _ manuscript: Manuscript) -> [Finding] {
    reading.citationPlaces.compactMap { places in
      guard let first = places.first, first.rule == CitationFinder.lawRule, let name = first.value.subject,
        let type = first.value.type,
        let other = places.first(where: { $0.value.subject.map { commas($0) != commas(name) } ?? false }),
        let second = other.value.subject
      else { return nil }
      let right = commas(name) >= commas(second) ? name : second
      let message =
        "Một luật viết hai cách: “\(type) \(name)” và “\(type) \(second)”. Viết thống nhất: \(type) \(right)."
      return Finding(code, message, at: other.span, rule: code.rawValue, proposal: "\(type) \(right)")
    }
  }

  private static func commas(_ text: String) -> Int { text.utf8.reduce(0) { $0 + ($1 == 0x2C ? 1 : 0) } }
}
