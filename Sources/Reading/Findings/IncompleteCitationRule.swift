import Blocks
import Domain

/// A document that is cited by number must be cited with its date at least once.
enum IncompleteCitationRule: FindingRule {
  static let code = FindingCode.incompleteCitation
  static let explanation = RuleExplanation(
    name: code.rawValue, kind: .finding,
    purpose: "Văn bản có số được viện dẫn nhưng không chỗ nào ghi ngày, tháng, năm; luật thì được phép chỉ ghi tên.",
    source:
      "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.b: lần đầu ghi đủ tên loại, số, ký hiệu, thời gian ban hành, "
      + "tên cơ quan và trích yếu")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] {
    reading.citations.indices.compactMap { index in
      let fact = reading.citations[index]
      guard let number = fact.value.number, fact.value.date == nil, !isLaw(fact.value, number) else { return nil }
      let place = reading.citationPlaces[index].first { $0.value.issuer != nil } ?? reading.citationPlaces[index][0]
      let message =
        "\(fact.value.label) được viện dẫn mà không chỗ nào ghi ngày ban hành. Lần đầu viện dẫn ghi đủ: tên loại, số, ký "
        + "hiệu, ngày … tháng … năm …, cơ quan ban hành và trích yếu."
      return Finding(code, message, at: place.span, isSure: fact.isSure, rule: code.rawValue)
    }
  }

  /// A resolution of the National Assembly is none, although it is numbered like one.
  private static func isLaw(_ citation: DocumentCitation, _ number: String) -> Bool {
    guard number.split(separator: "/").last.map({ $0.utf8.starts(with: "QH".utf8) }) ?? false else { return false }
    return citation.type != "Nghị quyết"
  }
}
