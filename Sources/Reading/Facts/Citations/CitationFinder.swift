import Blocks
import Domain
import Vietnamese

/// Finds the documents a document cites, one item each at its fullest mention.
enum CitationFinder: FactFinder {
  static let numberRule = "citation-number"
  static let lawRule = "citation-law"
  static let basisRule = "citation-basis"

  static let explanations = [
    RuleExplanation(
      name: numberRule, kind: .fact,
      purpose: "Nhận ra văn bản được viện dẫn bằng số, ký hiệu, kể cả khi số bị ngắt dòng, thừa dấu cách hoặc gõ sai; "
        + "lấy kèm tên loại, ngày, cơ quan ban hành và trích yếu đứng cạnh.",
      source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3 và II.6; Hướng dẫn 36-HD/VPTW và 05-HD/VPTW"),
    RuleExplanation(
      name: lawRule, kind: .fact,
      purpose: "Nhận ra luật, bộ luật, pháp lệnh được viện dẫn chỉ bằng tên; luật nằm trong trích yếu của văn bản khác "
        + "thì không tính.",
      source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.b"),
    RuleExplanation(
      name: basisRule, kind: .fact,
      purpose: "Nhận ra văn bản không có số ở phần căn cứ: quy chế, điều lệ, lời phát động của cơ quan khác.",
      source: "Thông lệ văn phòng: phần căn cứ mở đầu bằng “Căn cứ”, “Thực hiện”, “Hưởng ứng”"),
  ]

  static func find(in manuscript: Manuscript, knowing knowledge: ReadingKnowledge, into reading: inout PlanReading) {
    let reader = CitationReader(manuscript: manuscript, types: knowledge.citedTypes)
    let mentions = reader.mentions().filter { !isOwn($0, reading.document) }
    let merger = CitationMerger(manuscript: manuscript)
    for group in merger.documents(mentions) {
      let (citation, place) = merger.citation(group)
      reading.citations.append(
        Fact(citation, at: manuscript.span(place.extent), isSure: place.isSure, rule: place.rule))
      reading.citationPlaces.append(
        group.map { Fact($0.citation(manuscript), at: manuscript.span($0.words), isSure: $0.isSure, rule: $0.rule) })
    }
  }

  /// An annex names the document it belongs to.
  private static func isOwn(_ mention: CitationMention, _ head: DocumentHead) -> Bool {
    guard let number = mention.number, let own = head.number else { return false }
    guard DocumentNumber.key(of: own) == number.key else { return false }
    guard let date = mention.date?.year, let year = head.date?.year else { return true }
    return date == year
  }
}
