import Blocks
import Domain
import TestSupport
import Testing

@testable import Reading

@Suite struct CitationTests {
  static let rules = [CitationFinder.numberRule, CitationFinder.lawRule, CitationFinder.basisRule]
  static let lines = rules.flatMap { RuleCorpus($0).lines }

  /// Bases stand before the first clause, the rest under one. A bar is a line break.
  private func document(_ line: RuleCorpus.Line) -> [String] {
    let parts = line.text.split(separator: "|").map(String.init)
    return line.rule == CitationFinder.basisRule
      ? ["KẾ HOẠCH", "Triển khai công tác năm 2026"] + parts + ["I. NỘI DUNG", "1. Nội dung chung của kế hoạch"]
      : planHead + ["I. NỘI DUNG", "1. Nội dung chung của kế hoạch"] + parts
  }

  private func print(_ citation: DocumentCitation) -> String {
    [citation.type, citation.number, citation.date?.description, citation.issuer, citation.subject]
      .map { $0 ?? "-" }.joined(separator: " | ")
  }

  @Test(arguments: lines)
  func corpus(line: RuleCorpus.Line) {
    let (reading, _) = reading(document(line), isLineBased: line.text.contains("|"), knowing: lawKnowledge)
    let found = reading.citations.filter { $0.rule == line.rule }.map { print($0.value) }
    #expect(found.joined(separator: "; ") == line.value ?? "")
  }

  private func citations(_ text: String..., isScan: Bool = false) -> [DocumentCitation] {
    reading(planHead + ["I. NỘI DUNG"] + text, isScan: isScan, knowing: lawKnowledge).0.citations.map(\.value)
  }

  @Test func oneDocumentIsOneCitationAtItsFullestPlace() throws {
    let found = citations(
      "1. Bám sát Kế hoạch 45/KH-UBND để tổ chức.",
      "2. Thực hiện Kế hoạch số 45/KH-UBND ngày 12/01/2026 của UBND tỉnh Bình Lâm về công tác thi đua.",
      "3. Báo cáo theo Kế hoạch 045-KH/UBND.")
    #expect(found.count == 1)
    let citation = try #require(found.first)
    #expect(print(citation) == "Kế hoạch | 45/KH-UBND | 2026-01-12 | UBND tỉnh Bình Lâm | công tác thi đua")
  }

  @Test func numbersBeginAnewEachYear() {
    let found = citations(
      "1. Chỉ thị số 03/CT-UBND ngày 10/01/2025 của UBND tỉnh và Chỉ thị số 03/CT-UBND ngày 09/01/2026 của UBND tỉnh.")
    #expect(found.compactMap { $0.date?.description } == ["2025-01-10", "2026-01-09"])
  }

  @Test func stateAndPartyNumbersAreTwoDocuments() {
    let found = citations("1. Kế hoạch số 88/KH-UBND của UBND tỉnh và Kế hoạch số 88-KH/TU của Tỉnh ủy.")
    #expect(found.map(\.number) == ["88/KH-UBND", "88-KH/TU"])
  }

  /// The document's own number, in its heading and in its annex, is none.
  @Test func theOwnNumberIsNoCitation() {
    let (reading, _) = reading(
      [
        "ỦY BAN NHÂN DÂN TỈNH BÌNH LÂM", "Số: 71/KH-UBND", "Bình Lâm, ngày 05 tháng 02 năm 2026", "KẾ HOẠCH",
        "Phát động phong trào thi đua năm 2026", "I. NỘI DUNG", "1. Tổ chức thi đua theo Kế hoạch số 71/KH-UBND.",
      ], knowing: lawKnowledge)
    #expect(reading.document.number == "71/KH-UBND")
    #expect(reading.citations.isEmpty)
  }

  @Test func basesAreToldFromMentions() {
    let (reading, _) = reading(
      [
        "KẾ HOẠCH", "Phát động phong trào thi đua năm 2026",
        "Căn cứ Quyết định số 12/QĐ-UBND ngày 06/01/2026 của UBND tỉnh; Sở Xây dựng ban hành Kế hoạch như sau:",
        "I. NỘI DUNG", "1. Thực hiện Công văn số 90/SNV-TĐKT ngày 02/02/2026 của Sở Nội vụ.",
      ], knowing: lawKnowledge)
    #expect(reading.citations.map(\.value.role) == [.basis, .mentioned])
  }

  @Test func scansAreReadWithTheirFaults() {
    let found = citations(
      "1. Quyết định số 06/QĐ-TT1g ngày 06/01/2022 của Thủ tướng Chính phủ; Quyết định số 01/201 7/QĐ-TTg ngày "
        + "17/01/201 7 của Thủ tướng Chính phủ.", isScan: true)
    #expect(found.map(\.number) == ["06/QĐ-TTg", "01/2017/QĐ-TTg"])
    #expect(found.compactMap { $0.date?.description } == ["2022-01-06", "2017-01-17"])
  }

  /// Any run of numbers, signs and capitals may come; nothing may break and nothing may be cited twice.
  @Test(arguments: 0..<200)
  func neverBreaks(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    let pieces = [
      "Luật", "số", "12", "/", "2025", "-", "KH", "UBND", "“", "”", "của", "ngày", "tháng", "năm", ",", ";", "và",
      "QH15",
      "Quyết định", "(", ")", "TTg", "phong trào thi đua", "như:", "danh hiệu", "về việc", ".", "Bộ", "CТ", "&", "*",
    ]
    var text = ""
    for _ in 0..<120 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(state >> 33) % pieces.count] + (state >> 20 & 1 == 0 ? " " : "")
    }
    let (reading, source) = reading(planHead + [text, "1. " + text], isScan: seed % 2 == 0, knowing: lawKnowledge)
    for fact in reading.citations { #expect(fact.span.end <= source.text.count) }
    let numbers = reading.citations.map { [$0.value.number, $0.value.date?.description, $0.value.subject] }
    #expect(Set(numbers).count == numbers.count)
  }
}
