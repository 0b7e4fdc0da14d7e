import Blocks
import Domain
import Vietnamese

/// One document under two numbers: spelt in two ways, with two digits exchanged, or numbered otherwise in its annex.
enum InconsistentNumberRule: FindingRule {
  static let code = FindingCode.inconsistentNumber
  static let explanation = RuleExplanation(
    name: code.rawValue, kind: .finding,
    purpose:
      "Một văn bản mang hai số hoặc hai cách viết ký hiệu trong cùng một bài; phụ lục ghi số khác với đầu văn bản.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3; Hướng dẫn 05-HD/VPTW, mục 3.1")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] {
    var findings: [Finding] = []
    for places in reading.citationPlaces where places.count > 1 {
      if let finding = spelling(CitedPlace.all(places, manuscript, knowledge), knowledge) { findings.append(finding) }
    }
    return findings + exchangedDigits(reading, manuscript, knowledge) + annex(reading, manuscript, knowledge)
  }

  /// `02-CT/UBND` and `02/CT-UBND`: the body in the symbol says which form is right.
  private static func spelling(_ places: [CitedPlace], _ knowledge: ReadingKnowledge) -> Finding? {
    guard let first = places.first,
      let other = places.first(where: { $0.number.system != first.number.system })
    else { return nil }
    let isFirstRight = SymbolSystem(knowledge).system(of: first.number).map { $0 == first.number.system } ?? true
    let (wrong, right) = isFirstRight ? (other, first) : (first, other)
    let message =
      "\(first.fact.value.type ?? "Văn bản") số \(first.number.digits) được viết hai ký hiệu: “\(wrong.printed)” và "
      + "“\(right.printed)”. Thống nhất viết \(right.number.text)."
    return Finding(code, message, at: wrong.span, rule: code.rawValue, proposal: right.number.text)
  }

  /// 1276 and 1267 of one day, one type and one body.
  private static func exchangedDigits(
    _ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge
  ) -> [Finding] {
    var findings: [Finding] = []
    var seen: [String: [(place: CitedPlace, subject: String?)]] = [:]
    for (places, citation) in zip(reading.citationPlaces, reading.citations) {
      guard let place = CitedPlace.all(Array(places.prefix(1)), manuscript, knowledge).first,
        let date = citation.value.date
      else { continue }
      let key = place.number.parts.joined(separator: "-") + date.description
      for other in (seen[key] ?? []).prefix(50) where isExchanged(other.place.number.digits, place.number.digits) {
        if let a = other.subject, let b = citation.value.subject, a != b { continue }
        let message =
          "Hai số “\(other.place.printed)” và “\(place.printed)” cùng ngày, cùng ký hiệu, chỉ khác nhau ở hai chữ số đổi "
          + "chỗ: có lẽ là một văn bản. Đối chiếu bản gốc và sửa cho thống nhất."
        findings.append(Finding(code, message, at: place.span, isSure: false, rule: code.rawValue))
      }
      seen[key, default: []].append((place, citation.value.subject))
    }
    return findings
  }

  static func isExchanged(_ a: String, _ b: String) -> Bool {
    let (a, b) = (Array(a.utf8), Array(b.utf8))
    guard a.count == b.count, a != b else { return false }
    let differing = a.indices.filter { a[$0] != b[$0] }
    return differing.count == 2 && differing[1] == differing[0] + 1 && a[differing[0]] == b[differing[1]]
      && a[differing[1]] == b[differing[0]]
  }

  /// "(Kèm theo Quyết định số …)" names another number than the heading.
  private static func annex(
    _ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge
  ) -> [Finding] {
    guard let own = reading.document.number, !manuscript.ignoresAccents else { return [] }
    let key = DocumentNumber.key(of: own)
    let parts = key.split(separator: "|").dropFirst()
    return CitationReader(manuscript: manuscript, types: knowledge.citedTypes).owners().compactMap { mention in
      guard let number = mention.number, number.key != key,
        number.key.split(separator: "|").dropFirst() == parts
      else { return nil }
      let message =
        "Phụ lục ghi kèm theo văn bản số \(number.text), đầu văn bản ghi số \(own). Sửa số ở phụ lục thành \(own)."
      return Finding(code, message, at: manuscript.span(number.words), rule: code.rawValue, proposal: own)
    }
  }
}
