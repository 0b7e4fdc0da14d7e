import Blocks
import Domain

/// Two documents that differ only in the body of their symbol are easily taken for one another.
enum SameNumberDifferentDocumentsRule: FindingRule {
  static let code = FindingCode.sameNumberDifferentDocuments
  static let explanation = RuleExplanation(
    name: code.rawValue, kind: .finding,
    purpose:
      "Hai văn bản khác nhau trùng số và trùng chữ viết tắt tên loại, chỉ khác cơ quan ban hành: dễ nhầm khi tra cứu.",
    source: "Nghị định 30/2020/NĐ-CP, Điều 15: số và ký hiệu là duy nhất trong một năm của một cơ quan")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] {
    var first: [String: (citation: DocumentCitation, key: String)] = [:]
    var findings: [Finding] = []
    for (places, citation) in zip(reading.citationPlaces, reading.citations) {
      guard let place = CitedPlace.all(Array(places.prefix(1)), manuscript, knowledge).first,
        place.number.year == nil, place.number.parts.count > 1, knowledge.citedTypes.isCode(place.number.parts[0])
      else { continue }
      let parts = place.number.key.split(separator: "|")
      let key = parts.prefix(2).joined(separator: "|")
      guard let other = first[key] else {
        first[key] = (citation.value, place.number.key)
        continue
      }
      guard other.key != place.number.key, let number = citation.value.number, let twin = other.citation.number else {
        continue
      }
      let message =
        "\(number)\(by(citation.value)) và \(twin)\(by(other.citation)) là hai văn bản khác nhau cùng số, cùng tên loại. "
        + "Khi viện dẫn lại, ghi đủ ký hiệu và cơ quan ban hành để khỏi nhầm."
      findings.append(Finding(code, message, at: place.span, rule: code.rawValue))
    }
    return findings
  }

  private static func by(_ citation: DocumentCitation) -> String { citation.issuer.map { " của \($0)" } ?? "" }
}
