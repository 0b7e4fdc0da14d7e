import Blocks
import CivilTime
import Domain

/// The number of a cited document in a form that neither Decree 30 nor the Party knows.
enum CitationFormRule: FindingRule {
  static let code = FindingCode.citationForm
  static let explanation = RuleExplanation(
    name: code.rawValue, kind: .finding,
    purpose:
      "Số, ký hiệu của văn bản được viện dẫn viết sai thể thức: thiếu dấu, thiếu năm ở nghị định và thông tư, lẫn "
      + "kiểu viết của Đảng với kiểu của Nhà nước, lẫn chữ cái nước ngoài.",
    source:
      "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3; Hướng dẫn "
      + "05-HD/VPTW, mục 3.1")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] {
    // What scanning did to a number is no fault of its writer.
    guard !manuscript.ignoresAccents else { return [] }
    let systems = SymbolSystem(knowledge)
    return reading.citationPlaces.compactMap { facts in
      let places = CitedPlace.all(facts, manuscript, knowledge)
      // Two forms in one text are the concern of inconsistent-number.
      let isMixed = Set(places.map(\.number.system)).count > 1
      for place in places {
        if let (why, right) = fault(place, systems, isMixed) {
          let message = "“\(place.printed)”: \(why). Viết là \(right)."
          return Finding(code, message, at: place.span, rule: code.rawValue, proposal: right)
        }
        if let message = otherType(place, knowledge) {
          return Finding(code, message, at: place.span, isSure: false, rule: code.rawValue)
        }
      }
      return nil
    }
  }

  /// Codes of types that stand for other things too: "TT" is Thông tư and Thường trực.
  private static let ambiguous: Set<String> = ["TT"]

  /// "Công văn số 31/TTr-SNV": the symbol is that of a submission.
  private static func otherType(_ place: CitedPlace, _ knowledge: ReadingKnowledge) -> String? {
    guard let type = place.fact.value.type, let code = place.number.typeCode, place.number.year == nil,
      !ambiguous.contains(code),
      type == "Công văn" || knowledge.documentTypes.contains(where: { $0.name == type && $0.code != nil })
    else { return nil }
    let names = knowledge.documentTypes.filter { $0.code == code }.map(\.name)
    guard let right = names.first, !names.contains(type), !knowledge.bodyCodes.contains(where: { $0.code == code })
    else { return nil }
    return "“\(place.printed)”: gọi là \(type.lowercased()) mà ký hiệu \(code) là của \(right.lowercased()). "
      + "Viết đúng tên loại hoặc đúng ký hiệu của văn bản."
  }

  private static func fault(_ place: CitedPlace, _ systems: SymbolSystem, _ isMixed: Bool) -> (String, String)? {
    let number = place.number
    if number.faults.contains(.brokenYear) { return ("thiếu hoặc gõ sai dấu gạch chéo sau năm", number.text) }
    if number.faults.contains(.missingDash) {
      let place = number.system == .party ? "giữa số và chữ viết tắt tên loại" : "sau chữ viết tắt tên loại"
      return ("thiếu dấu gạch nối \(place)", number.text)
    }
    if number.faults.contains(.foreignLetter) { return ("ký hiệu có chữ cái không phải chữ Việt", number.text) }
    if number.faults.contains(.misspeltSymbol) { return ("ký hiệu viết sai", number.text) }
    var right = number
    if let system = systems.system(of: number), system != number.system, number.year == nil, !isMixed {
      right.system = system
      let why =
        system == .state ? "văn bản của Nhà nước viết theo kiểu của Đảng" : "văn bản của Đảng viết theo kiểu Nhà nước"
      return (why, right.text)
    }
    guard number.system == .state, number.year == nil, let year = place.fact.value.date?.year, year >= 1997,
      ["Nghị định", "Thông tư", "Thông tư liên tịch"].contains(place.fact.value.type)
    else { return nil }
    right.year = year
    return ("nghị định, thông tư có năm ban hành giữa số và ký hiệu", right.text)
  }
}
