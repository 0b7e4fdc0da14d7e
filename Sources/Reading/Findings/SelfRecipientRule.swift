import Blocks
import Domain
import Vietnamese

/// The issuer stands among those its document is sent to: under "Nơi nhận" or in a list of addressees behind it.
enum SelfRecipientRule: FindingRule {
  static let code = FindingCode.selfRecipient
  static let explanation = RuleExplanation(
    name: "self-recipient", kind: .finding,
    purpose:
      "Cơ quan ban hành có tên trong nơi nhận hoặc danh sách gửi của chính văn bản: cơ quan chỉ giữ bản lưu, không "
      + "gửi cho mình.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.9")

  static func check(_ reading: PlanReading, _ manuscript: Manuscript, _ knowledge: ReadingKnowledge) -> [Finding] {
    guard let name = reading.document.issuerName else { return [] }
    let issuer = ComparedName(name, manuscript.ignoresAccents)
    var findings: [Finding] = []
    for fact in reading.recipients where !fact.value.isFileCopy && fact.value.note == nil {
      if ComparedName(fact.value.name, manuscript.ignoresAccents).isShortFor(issuer) {
        findings.append(finding(fact.value.name, name, at: fact.span, "nơi nhận"))
      }
    }
    for run in listed(in: manuscript) {
      let printed = manuscript.line(run)
      if ComparedName(printed, manuscript.ignoresAccents).isShortFor(issuer) {
        findings.append(finding(printed, name, at: manuscript.span(run), "danh sách gửi"))
      }
    }
    return findings
  }

  private static func finding(_ printed: String, _ issuer: String, at span: Span, _ list: String) -> Finding {
    Finding(
      code,
      "“\(printed)” trong \(list) chính là cơ quan ban hành (\(issuer)). Bỏ tên này khỏi \(list); bản giữ lại của cơ quan "
        + "ghi ở dòng “Lưu”.",
      at: span, rule: explanation.name)
  }

  private static let lists = PhraseTable(["danh sách gửi", "danh sách nơi nhận", "danh sách nhận văn bản"])

  /// The names in a list of addressees behind the document.
  private static func listed(in manuscript: Manuscript) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var isList = false
    for passage in manuscript.passages where passage.place == .annex {
      if passage.label == nil {
        isList = manuscript.match(lists, at: passage.words.lowerBound, end: passage.words.upperBound) != nil
        if isList { continue }
      }
      if isList { runs += names(in: passage, manuscript) }
    }
    return runs
  }

  /// The runs of words between separators, behind the name of the group.
  private static func names(in passage: Passage, _ manuscript: Manuscript) -> [Range<Int>] {
    let colon = passage.body.first { manuscript.words[$0].mark == .colon }
    var start = colon.map { $0 + 1 } ?? passage.body.lowerBound
    var runs: [Range<Int>] = []
    for i in start..<max(start, passage.words.upperBound) {
      switch manuscript.words[i].mark {
      case .semicolon, .comma, .period:
        if start < i { runs.append(start..<i) }
        start = i + 1
      default: break
      }
    }
    if start < passage.words.upperBound { runs.append(start..<passage.words.upperBound) }
    return runs
  }
}
