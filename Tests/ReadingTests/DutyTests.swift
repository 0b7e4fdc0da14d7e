import Blocks
import CivilTime
import Domain
import Formats
import TestSupport
import Testing

@testable import Reading

@Suite struct DutyTests {
  static let clauseLines = RuleCorpus(DutyRule.clause).lines
  static let headingLines = RuleCorpus(DutyRule.heading).lines
  static let openingLines = RuleCorpus(DutyRule.opening).lines
  static let attributeLines = RuleCorpus(DutyRule.lines).lines
  static let itemLines = RuleCorpus(DutyRule.item).lines
  static let sentenceLines = RuleCorpus(DutyRule.sentence).lines
  static let tableLines = RuleCorpus(DutyRule.table).lines

  private let tasks = planHead + ["II. TỔ CHỨC THỰC HIỆN"]
  private let contents = planHead + ["I. NỘI DUNG THI ĐUA"]

  private func print(_ duty: DutyReading) -> String {
    var parts = [duty.lead.isEmpty ? "không giao" : duty.lead.joined(separator: " | ")]
    if !duty.coordinate.isEmpty { parts.append("với: " + duty.coordinate.joined(separator: " | ")) }
    if !duty.advise.isEmpty { parts.append("tham mưu") }
    if !duty.monitor.isEmpty { parts.append("theo dõi") }
    if let deadline = duty.deadline { parts.append(when(deadline)) }
    if let recurrence = duty.recurrence { parts.append(recurrence.kind.rawValue) }
    if let product = duty.product { parts.append("sản phẩm \(product)") }
    return parts.joined(separator: "; ")
  }

  private func check(_ line: RuleCorpus.Line, in head: [String]) {
    let (reading, _) = reading(head + paragraphs(line.text))
    let found = reading.duties.filter { $0.rule == line.rule }.map { print($0.value) }
    #expect(found.joined(separator: " + ") == line.value ?? "")
  }

  @Test(arguments: clauseLines) func clause(line: RuleCorpus.Line) { check(line, in: tasks) }
  @Test(arguments: headingLines) func heading(line: RuleCorpus.Line) { check(line, in: tasks) }
  @Test(arguments: openingLines) func opening(line: RuleCorpus.Line) { check(line, in: tasks) }
  @Test(arguments: attributeLines) func lines(line: RuleCorpus.Line) { check(line, in: contents) }
  @Test(arguments: itemLines) func item(line: RuleCorpus.Line) {
    check(line, in: contents + ["1. Nội dung chung của phong trào"])
  }

  @Test(arguments: sentenceLines) func sentence(line: RuleCorpus.Line) { check(line, in: tasks) }

  /// The rows as a person types them into a text.
  @Test(arguments: tableLines) func row(line: RuleCorpus.Line) throws {
    let text = (tasks + ["1. Phân công nhiệm vụ"] + [paragraphs(line.text).joined(separator: "\n")]).joined(
      separator: "\n\n")
    let source = try FileReader.read(bytes: Array(text.utf8), name: "plan.txt")
    let duties = PlanReader(knowledge: ReadingKnowledge()).read(source).duties
    let found = duties.filter { $0.rule == line.rule }.map { print($0.value) }
    #expect(found.joined(separator: " + ") == line.value ?? "")
  }

  @Test func sentencesOfOneParagraph() {
    let (reading, _) = reading(
      tasks + ["Các cụm thi đua xây dựng quy chế hoạt động. Thường xuyên kiểm tra, đôn đốc các thành viên."])
    #expect(reading.duties.map { $0.value.lead } == [["Các cụm thi đua"], ["Các cụm thi đua"]])
    #expect(reading.duties.map { $0.rule } == [DutyRule.clause, DutyRule.sentence])
  }

  /// A regulation tells what bodies do; it puts them to work when it says by when.
  @Test func aRegulationThatSaysWhen() {
    let (reading, _) = reading([
      "QUYẾT ĐỊNH", "Về việc ban hành Quy chế chấm điểm thi đua", "Căn cứ quy chế thi đua;", "QUYẾT ĐỊNH:",
      "Điều 1. Trình tự chấm điểm", "1. Sở Nội vụ tổng hợp kết quả từ ngày 16 đến ngày 31 tháng 12 hằng năm.",
      "2. Sở Nội vụ tổng hợp kết quả của các đơn vị.", "3. Các đơn vị được cộng điểm khi có sáng kiến.",
    ])
    #expect(reading.duties.map { $0.value.lead } == [["Sở Nội vụ"]])
    #expect(reading.duties.map { $0.value.recurrence?.kind } == [.yearly])
  }

  @Test func workThatComesBackStandsByItself() {
    let (reading, _) = reading(
      tasks + ["1. Thanh tra tỉnh:", "- Tăng cường công tác kiểm tra. Hằng năm, xây dựng kế hoạch thanh tra."])
    #expect(reading.duties.map { $0.value.lead } == [["Thanh tra tỉnh"], ["Thanh tra tỉnh"]])
    #expect(reading.duties.map { $0.value.recurrence?.kind } == [nil, .yearly])
  }

  @Test func aDecisionRulesAndItsPlanOrders() {
    let (reading, _) = reading([
      "QUYẾT ĐỊNH", "Về việc ban hành Kế hoạch thi đua", "Căn cứ quy chế thi đua;", "QUYẾT ĐỊNH:",
      "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thi đua.",
      "Điều 2. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này.", "Nơi nhận:", "- Như Điều 2;", "- Lưu: VT.",
      "GIÁM ĐỐC", "Trần Văn Bình", "KẾ HOẠCH", "Phát động phong trào thi đua năm 2026",
      "(Ban hành kèm theo Quyết định số 5/QĐ-SNV ngày 12/01/2026)", "I. TỔ CHỨC THỰC HIỆN",
      "1. Phòng Tổng hợp tổ chức lễ phát động trước ngày 15/02/2026.",
    ])
    #expect(reading.duties.map { $0.value.lead } == [["Chánh Văn phòng"], ["Phòng Tổng hợp"]])
  }

  /// Who chairs a meeting does not lead what stands above.
  @Test func minutesNameTheirChair() {
    let (reading, _) = reading([
      "BIÊN BẢN", "Họp Hội đồng Sáng kiến", "Thành phần tham dự: 02/02 thành viên, gồm:",
      "- Ông Trần Văn Bình, Chủ tịch Hội đồng;", "- Bà Lê Thị Ánh, Ủy viên, Thư ký.",
      "Chủ trì (chủ tọa): Trần Văn Bình, Chủ tịch Hội đồng.", "1. Kết luận",
      "Phòng Tổng hợp gửi hồ sơ trước ngày 05/3/2026.",
    ])
    #expect(!reading.duties.contains { $0.value.lead.contains { $0.contains("Trần Văn Bình") } })
  }

  @Test func aimsAndResultsOrderNothing() {
    let (reading, _) = reading(
      planHead + [
        "I. MỤC ĐÍCH, YÊU CẦU", "- Sở Y tế tổ chức các phong trào thi đua thiết thực.", "II. KẾT QUẢ NĂM 2025",
        "- Sở Y tế tổ chức 05 hội thi.",
      ])
    #expect(reading.duties.isEmpty)
  }

  @Test func aDecisionNamesWhoCarriesItOut() {
    let (reading, _) = reading([
      "QUYẾT ĐỊNH", "Về việc tặng Giấy khen", "Căn cứ quy chế thi đua;", "QUYẾT ĐỊNH:",
      "Điều 1. Tặng Giấy khen cho 05 tập thể.",
      "Điều 2. Trưởng phòng Tổ chức và các tập thể có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.",
    ])
    #expect(reading.duties.map { $0.value.lead } == [["Trưởng phòng Tổ chức", "các tập thể có tên tại Điều 1"]])
  }

  @Test func aCellReachesDownOverItsRows() {
    let rows = [
      [("TT", 1), ("Nội dung công việc", 1), ("Cơ quan chủ trì", 1), ("Thời gian hoàn thành", 1)],
      [("1", 1), ("Phát động phong trào", 1), ("Sở Nội vụ", 2), ("Tháng 3/2026", 1)],
      [("2", 1), ("Sơ kết phong trào", 1), ("", 0), ("Tháng 7/2026", 1)],
      [("3", 1), ("Tổng kết phong trào", 1), ("Hội đồng Thi đua - Khen thưởng", 1), ("Theo chỉ đạo", 1)],
    ]
    let reading = PlanReader(knowledge: ReadingKnowledge()).read(table(rows))
    #expect(reading.duties.map { $0.value.lead } == [["Sở Nội vụ"], ["Sở Nội vụ"], ["Hội đồng Thi đua - Khen thưởng"]])
    #expect(reading.duties.map { $0.value.deadline.map(when) } == ["in 2026-03", "in 2026-07", "onOrder"])
    #expect(reading.duties.allSatisfy { $0.rule == DutyRule.table })
  }

  @Test func aScheduleOfInspectionsDatesTheInspected() {
    let rows = [
      [("STT", 1), ("Đơn vị được kiểm tra", 1), ("Thời gian kiểm tra", 1)],
      [("I", 1), ("Cấp tỉnh", 1), ("", 0)],
      [("1", 1), ("Sở Xây dựng", 1), ("Từ tháng 3 đến tháng 9/2026", 1)],
    ]
    let reading = PlanReader(knowledge: ReadingKnowledge()).read(table(rows))
    #expect(reading.duties.map { $0.value.text } == ["Sở Xây dựng"])
    #expect(reading.duties.map { $0.value.deadline.map(when) } == ["range 2026-03..2026-09"])
  }

  /// A plan whose last part is a table; a cell of height 0 is covered by the one above.
  private func table(_ rows: [[(String, Int)]]) -> SourceText {
    var text: [UInt8] = []
    var paragraphs: [Paragraph] = []
    func add(_ line: String, _ cell: Cell?) {
      let start = text.count
      text += Array(line.utf8)
      paragraphs.append(Paragraph(span: Span(start, text.count), cell: cell))
      text += Array("\n".utf8)
    }
    for line in planHead { add(line, nil) }
    for (r, row) in rows.enumerated() {
      for (c, cell) in row.enumerated() where cell.1 > 0 && !cell.0.isEmpty {
        add(cell.0, Cell(table: 0, row: r, column: c, rowSpan: cell.1))
      }
    }
    return SourceText(text: text, paragraphs: paragraphs, format: .docx, isLineBased: false)
  }
}

/// `before 2026-03-15`, `in --07 đến --08-15`, `range 2026-03..2026-09`, `onOrder`.
func when(_ deadline: Deadline) -> String {
  var text = deadline.kind.rawValue
  if let date = deadline.date { text += " \(date)" }
  if let start = deadline.start, let end = deadline.end { text += " \(start)..\(end)" }
  if deadline.start == nil, let end = deadline.end { text += " đến \(end)" }
  return text
}

/// The paragraphs of a corpus line.
func paragraphs(_ text: String) -> [String] {
  var found: [String] = []
  var rest = text[...]
  while let cut = rest.firstRange(of: " / ") {
    found.append(String(rest[..<cut.lowerBound]))
    rest = rest[cut.upperBound...]
  }
  return found + [String(rest)]
}
