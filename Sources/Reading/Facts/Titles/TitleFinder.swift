import Blocks
import Domain
import Vietnamese

/// Finds the emulation titles and forms of commendation a document offers or sets as an aim, each distinct one once.
enum TitleFinder: FactFinder {
  static let rule = "title-name"
  static let quotedRule = "title-quoted"

  static let explanations = [
    RuleExplanation(
      name: rule, kind: .fact,
      purpose:
        "Nhận ra danh hiệu thi đua và hình thức khen thưởng theo tên gọi trong luật, kể cả tên viết tắt; danh hiệu "
        + "đã đạt trong quá khứ hoặc nằm trong trích yếu văn bản khác thì không tính.",
      source:
        "Luật Thi đua, khen thưởng số 06/2022/QH15, các điều 20 đến 31, 71 đến 75; tên huân chương, huy chương: "
        + "law/titles.json"),
    RuleExplanation(
      name: quotedRule, kind: .fact,
      purpose: "Nhận ra danh hiệu khác đặt trong ngoặc kép ngay sau chữ “danh hiệu”.",
      source: "Thông lệ văn phòng"),
  ]

  private static let reports = PhraseTable(["báo cáo"])

  static func find(in manuscript: Manuscript, knowing knowledge: ReadingKnowledge, into reading: inout PlanReading) {
    let isReport = manuscript.lines[manuscript.frame.type].contains { line in
      manuscript.match(reports, at: line.words.lowerBound, end: line.words.upperBound) != nil
    }
    guard !isReport else { return }
    let scanner = TitleScanner(manuscript: manuscript, names: knowledge.titleNames)
    let cited = CitedStretches(reading, manuscript)
    let preamble = Preamble(manuscript)
    var list = TitleList(manuscript: manuscript)
    for line in manuscript.lines[manuscript.frame.subject] { list.add(scanner.titles(in: line.words)) }
    for stretch in Stretch.all(manuscript) {
      let passage = manuscript.passages[stretch.passage]
      if let section = passage.section, manuscript.sections[section].role == .results { continue }
      let isBasis =
        !passage.body.isEmpty
        && preamble.lead(of: passage.body.lowerBound, in: stretch) != nil
      guard !isBasis else { continue }
      list.add(scanner.titles(in: stretch.words).filter { !cited.holds($0.words) })
    }
    reading.titles = list.facts()
  }
}
