import Domain
import Showing

/// The findings of one document for a person.
enum FindingPage {
  static func text(
    of document: ReadDocument, _ findings: [Finding], _ language: Language, _ page: Sheet
  ) -> String {
    var sheet = page
    let places = TextPlaces(document.source, outline: document.reading.outline)
    guard document.isRecognised else {
      sheet.line(
        "\(document.file): "
          + (language == .vi ? "chưa nhận ra văn bản hành chính nào để soát" : "no official document recognised"), .gold
      )
      return sheet.text
    }
    guard !findings.isEmpty else {
      sheet.line("\(document.file): " + (language == .vi ? "không có điểm nào cần xem" : "nothing found"), .green)
      return sheet.text
    }
    sheet.line("\(document.file): \(Findings.count(findings, language))", .strong)
    for finding in findings { write(finding, places, language, &sheet) }
    sheet.blank()
    return sheet.text
  }

  private static func write(_ finding: Finding, _ places: TextPlaces, _ language: Language, _ sheet: inout Sheet) {
    let (mark, ink) = Findings.mark(finding.severity)
    let say = { (vi: String, en: String) in language == .vi ? vi : en }
    sheet.blank()
    sheet.line(
      "\(mark) \(Findings.name(finding.severity)[language])  \(place(finding, places, say))", ink,
      right: finding.code.rawValue)
    sheet.line(OneLine.of(finding.message), indent: 2)
    let quote = places.quote(finding.span)
    if !quote.isEmpty, !finding.message.contains(quote) { sheet.line("“\(quote)”", .faint, indent: 2, limit: 3) }
    if let proposal = Findings.advice(finding) {
      sheet.line("→ \(say("nên viết", "write")): \(proposal)", .green, indent: 2)
    }
    if !finding.isSure { sheet.line(say("(cần xem lại)", "(not sure, please look)"), .faint, indent: 2) }
  }

  private static func place(_ finding: Finding, _ places: TextPlaces, _ say: (String, String) -> String) -> String {
    guard !finding.span.isEmpty else { return say("cả văn bản", "whole document") }
    let start = finding.span.start
    var words = "\(say("dòng", "line")) \(places.line(start)):\(places.column(start))"
    if let section = places.section(finding.span) { words += ", \(say("mục", "section")) \(section)" }
    if let page = places.page(start) { words += ", \(say("trang", "page")) \(page)" }
    return words
  }
}
