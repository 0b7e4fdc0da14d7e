import Blocks
import CivilTime
import Domain
import Vietnamese

/// A document should not rest on what was replaced before its own date.
enum SupersededCitationRule: FindingRule {
  static let code = FindingCode.supersededCitation
  static let explanation = RuleExplanation(
    name: code.rawValue, kind: .finding,
    purpose:
      "Viện dẫn văn bản đã được thay thế trước ngày ban hành; nhắc lại văn bản cũ để tổng kết hoặc thay thế nó thì "
      + "không tính. Văn bản mà dữ liệu luật chưa đối chiếu thì điểm nêu là cần xem, không phải chắc chắn.",
    source: "law/instruments.json: ngày hiệu lực và văn bản thay thế")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] {
    guard let day = day(reading, manuscript) else { return [] }
    return zip(reading.citationPlaces, reading.citations).compactMap { places, citation in
      guard let old = instrument(citation.value, knowledge.instruments),
        let new = knowledge.instruments.successor(of: old, on: day), let place = places.first,
        !places.allSatisfy({ looksBack($0.span, manuscript) })
      else { return nil }
      let span = places.first { !looksBack($0.span, manuscript) }?.span ?? place.span
      let since = new.provenance.from.map { " từ ngày \($0.day)/\($0.month)/\($0.year)" } ?? ""
      let message =
        "\(citation.value.label) đã được thay thế bằng \(new.type) số \(new.id)\(since). Viện dẫn văn bản đang có hiệu lực."
      let isSure = citation.isSure && old.provenance.confidence == .seen && new.provenance.confidence == .seen
      return Finding(code, message, at: span, isSure: isSure, rule: code.rawValue, proposal: new.id)
    }
  }

  /// The day of issue; when it was left blank, the first day of its year, so that nothing is accused too early.
  private static func day(_ reading: PlanReading, _ manuscript: Manuscript) -> Day? {
    reading.document.date ?? PlanYear.find(in: manuscript, reading.document).flatMap { Day($0, 1, 1) }
  }

  private static func instrument(_ citation: DocumentCitation, _ register: InstrumentRegister) -> Instrument? {
    if let number = citation.number { return register.instrument(number: number, date: citation.date) }
    // A law without a number is the one in force, unless its year says otherwise.
    guard case .year(let year)? = citation.date, let type = citation.type, let subject = citation.subject else {
      return nil
    }
    let name = Phrase("\(type) \(subject)").keys.filter { $0 >> 62 != 1 }
    return register.all.first { instrument in
      instrument.year == year
        && instrument.names.contains { Phrase($0).keys.filter { $0 >> 62 != 1 }.starts(with: name) }
    }
  }

  private static let back = PhraseTable([
    "tổng kết", "sơ kết", "năm thực hiện", "thay thế", "bãi bỏ", "hết hiệu lực", "sửa đổi", "hủy bỏ",
    "đã được thay thế",
    "trước đây",
  ])

  /// Whether the words right around a citation speak of it as of something past.
  private static func looksBack(_ span: Span, _ manuscript: Manuscript) -> Bool {
    let start = manuscript.wordIndex(atByte: span.start)
    let end = manuscript.wordIndex(atByte: span.end)
    let before = max(0, start - 10)..<start
    let behind = end..<min(manuscript.words.count, end + 8)
    return manuscript.first(back, in: before) != nil || manuscript.first(back, in: behind) != nil
  }
}
