import Domain
import TestSupport
import Testing

@testable import Reading

/// Findings about the form of a document: its heading, its recipients, its numbering.
@Suite struct FormFindingTests {
  private let title = ["KẾ HOẠCH", "Phát động phong trào thi đua năm 2026"]

  private func quotes(_ code: FindingCode, _ lines: [String], confidence: Double? = nil) -> [String] {
    let source = lineSource(lines, confidence: confidence)
    let found = lawReading(lines, confidence: confidence).findings.filter { $0.code == code }
    return found.map { finding in
      source.string(finding.span).split(separator: " ").joined(separator: " ")
        + (finding.proposal.map { " " + $0 } ?? "")
    }
  }

  @Test(arguments: RuleCorpus("blank-number").lines)
  func blankNumber(line: RuleCorpus.Line) {
    #expect(quotes(.blankNumber, stateHead + [line.text] + title + planBody).first == line.value)
  }

  @Test(arguments: RuleCorpus("blank-date").lines)
  func blankDate(line: RuleCorpus.Line) {
    #expect(quotes(.blankDate, stateHead + [line.text] + title + planBody).first == line.value)
  }

  @Test(arguments: RuleCorpus("unknown-type-code").lines)
  func unknownTypeCode(line: RuleCorpus.Line) {
    let lines = stateHead + cutLines(line.text) + [title[1]] + planBody
    #expect(quotes(.unknownTypeCode, lines).first == line.value)
  }

  @Test(arguments: RuleCorpus("symbol-type-mismatch").lines)
  func symbolTypeMismatch(line: RuleCorpus.Line) {
    let lines = stateHead + cutLines(line.text) + [title[1]] + planBody
    #expect(quotes(.symbolTypeMismatch, lines).first == line.value)
  }

  @Test(arguments: RuleCorpus("self-recipient").lines)
  func selfRecipient(line: RuleCorpus.Line) {
    let cut = cutLines(line.text)
    let lines =
      [cut[0]] + stateHead + title + planBody + ["Nơi nhận:"] + cut.dropFirst() + ["", "GIÁM ĐỐC", "Trần Văn An"]
    #expect(quotes(.selfRecipient, lines).first == line.value)
  }

  @Test func selfRecipientInAList() {
    let lines =
      ["SỞ GIAO THÔNG VẬN TẢI"] + stateHead + title + planBody + [
        "GIÁM ĐỐC", "Trần Văn An", "", "DANH SÁCH GỬI VĂN BẢN", "", "1. Khối thi đua: Sở Y tế; Sở GTVT; Sở Tư pháp.",
      ]
    #expect(quotes(.selfRecipient, lines) == ["Sở GTVT"])
  }

  @Test(arguments: RuleCorpus("numbering-error").lines)
  func numberingError(line: RuleCorpus.Line) {
    let clauses = cutLines(line.text).flatMap { ["", $0 + ($0.contains("MỤC") || $0.contains("DUNG") ? "" : ".")] }
    #expect(quotes(.numberingError, title + ["", "Sở Xây dựng triển khai như sau:"] + clauses).first == line.value)
  }

  /// What an image does not show may be on the paper.
  @Test func imagesAreNotBlamed() {
    let lines = stateHead + ["Số: /KH-UBND", "Sơn La, ngày tháng năm 2026"] + title + planBody
    #expect(quotes(.blankNumber, lines, confidence: 90).isEmpty)
    #expect(quotes(.blankDate, lines, confidence: 90).isEmpty)
  }

  @Test func messagesSayWhatToWrite() {
    let findings = lawReading(stateHead + ["Số: /KH-SXD", "PHÁT ĐỘNG", title[1]] + planBody).findings
    let codes = findings.map(\.code)
    #expect(codes.contains(.blankNumber) && codes.contains(.symbolTypeMismatch))
    #expect(findings.allSatisfy { $0.message.hasSuffix(".") })
  }
}
