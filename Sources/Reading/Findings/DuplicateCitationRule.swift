import Blocks
import Domain

/// After the first full citation, type and number are enough.
enum DuplicateCitationRule: FindingRule {
  static let code = FindingCode.duplicateCitation
  static let explanation = RuleExplanation(
    name: code.rawValue, kind: .finding,
    purpose: "Một văn bản được viện dẫn đầy đủ nhiều lần; từ lần thứ hai chỉ cần tên loại, số và ký hiệu.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.b; Hướng dẫn 05-HD/VPTW, mục 6.1.4")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] {
    let subject = manuscript.lines[manuscript.frame.subject].last?.span.end ?? 0
    let titles = CitedTitles(reading)
    return zip(reading.citationPlaces, reading.citations).compactMap { places, citation in
      let full = places.filter { isFull($0.value) && $0.span.start >= subject && !titles.hold($0.span) }
      guard full.count > 1 else { return nil }
      let message =
        "\(citation.value.label) được viện dẫn đầy đủ \(full.count) lần. Từ lần thứ hai chỉ ghi: "
        + "\(citation.value.label)."
      return Finding(code, message, at: full[1].span, rule: code.rawValue, proposal: citation.value.label)
    }
  }

  private static func isFull(_ citation: DocumentCitation) -> Bool {
    citation.number != nil && citation.date != nil && citation.issuer != nil && citation.type != nil
  }
}
