import Blocks
import Testing

@testable import Showing

struct TextBlockTests {
  private func blocks(_ lines: [String], isLineBased: Bool = true) -> [Int] {
    var text: [UInt8] = []
    var paragraphs: [Paragraph] = []
    for line in lines {
      if !line.isEmpty { paragraphs.append(Paragraph(span: Span(text.count, text.count + line.utf8.count))) }
      text += Array(line.utf8) + [0x0A]
    }
    let source = SourceText(text: text, paragraphs: paragraphs, format: .txt, isLineBased: isLineBased)
    return TextBlock.of(source).map { if case .paragraph(let spans, _, _) = $0 { spans.count } else { 0 } }
  }

  @Test(arguments: [
    (["Thực hiện Kế hoạch của tỉnh về", "phong trào thi đua."], [2]),
    (["Căn cứ Nghị quyết số", "57-NQ/TW ngày 22/12/2024;"], [2]),
    (["Phần một.", "Phần hai."], [1, 1]), (["Nội dung gồm", "- việc thứ nhất"], [1, 1]),
    (["Nội dung gồm", "a) việc"], [1, 1]),
    (["Nội dung gồm", "", "việc"], [1, 1]), (["Nội dung gồm", "1. việc"], [1, 1]),
  ])
  func joinsBrokenLines(_ lines: [String], _ counts: [Int]) { #expect(blocks(lines) == counts) }

  @Test func aFullLineRunsOnIntoADate() {
    let full = String(repeating: "chữ ", count: 20)
    #expect(blocks(Array(repeating: full, count: 12) + ["18/01/2022 của Thủ tướng"]) == [13])
    #expect(blocks(Array(repeating: full, count: 12) + ["1/ Mục đích"]) == [12, 1])
  }

  @Test func wholeParagraphsAreNeverJoined() {
    #expect(blocks(["Thực hiện Kế hoạch", "của tỉnh"], isLineBased: false) == [1, 1])
  }

  @Test func cellsBecomeATable() {
    let text = Array("Nơi nhận:\nGIÁM ĐỐC\n".utf8)
    let cells = [(0, 12, 0), (13, text.count - 1, 1)].map { start, end, column in
      Paragraph(span: Span(start, end), cell: Cell(table: 0, row: 0, column: column))
    }
    let source = SourceText(text: text, paragraphs: cells, format: .docx, isLineBased: false)
    guard case .table(let rows, let use)? = TextBlock.of(source).first else {
      Issue.record("no table")
      return
    }
    #expect(rows.count == 1)
    #expect(rows[0].count == 2)
    #expect(use == .heading)
  }
}
