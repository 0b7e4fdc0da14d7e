import Blocks
import TestSupport
import Testing

@testable import Formats

@Suite("Columns as wide as their words")
struct ColumnFitTests {
  private func table(_ columns: [Double], _ rows: [[String]]) -> PaperTable {
    PaperTable(.data, columns: columns, rows: rows.map { PaperRow($0.map { PaperCell(.tableText, $0) }) })
  }

  private func fitted(_ table: PaperTable) -> PaperTable { ColumnFit.fitted(table, PaperSample.styles) }

  /// Points that a word needs in a cell.
  private func need(_ word: String, _ size: Double = 12) -> Double {
    SerifWidths.regular.width(of: word, size: size) + 2 * ColumnFit.padding
  }

  @Test("widths that hold their words stay as the author gave them")
  func stays() {
    let table = table([15, 60, 90], [["1", "Trịnh Thu Hoài", "Phó Chánh Văn phòng, Sở Nội vụ"]])
    #expect(fitted(table) == table)
  }

  @Test(
    "a column is as wide as its longest word, the table as wide as it was",
    arguments: [
      ["Trước ngày 25/12/2026", "Quý I/2026"], ["Không đồng ý", "Kết quả"], ["Số 1234/QĐ-UBND", "nghiêng"],
      ["a\n100.000.000.000\nb", "1"],
    ])
  func widens(_ texts: [String]) {
    let table = table([10, 10, 145], [texts + ["Nội dung"]])
    let columns = fitted(table).columns
    for (text, width) in zip(texts, columns) {
      for word in text.split(whereSeparator: \.isWhitespace) {
        #expect(width * 72 / 25.4 >= need(String(word)), "\(word)")
      }
    }
    #expect(abs(columns.reduce(0, +) - 165) < 0.001)
  }

  @Test("bold runs and runs that touch are measured as they are printed")
  func runs() {
    var table = table([12, 150], [["", ""]])
    table.rows[0].cells[0] = PaperCell([
      .paragraph(PaperParagraph(.tableText, [PaperRun("nghiêng", bold: true), PaperRun("ngả")]))
    ])
    let needed = SerifWidths.bold.width(of: "nghiêng", size: 12) + SerifWidths.regular.width(of: "ngả", size: 12)
    #expect(fitted(table).columns[0] * 72 / 25.4 >= needed + 2 * ColumnFit.padding)
  }

  @Test("what a column lacks comes first from those that have room to spare")
  func spares() {
    let widths = ColumnFit.spread([10, 50, 40], [20, 10, 30], [30, 35, 60])
    #expect(widths == [20, 40, 40])
    // Then from all that have more than their words need.
    #expect(ColumnFit.spread([10, 50, 40], [40, 10, 30], [90, 40, 60]) == [40, 25, 35])
  }

  @Test("no column is below its words where the table holds them all", arguments: 1...40)
  func property(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func random(_ limit: Double) -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 40) / Double(1 << 24) * limit
    }
    let count = 2 + seed % 7
    let given = (0..<count).map { _ in 5 + random(60) }
    let least = given.map { _ in random(given.reduce(0, +) / Double(count)) }
    let most = least.map { $0 + random(80) }
    let widths = ColumnFit.spread(given, least, most)
    #expect(zip(widths, least).allSatisfy { $0 >= $1 - 1e-9 })
    #expect(abs(widths.reduce(0, +) - given.reduce(0, +)) < 1e-9)
  }

  @Test("a cell over several columns widens them together")
  func spans() {
    var table = table([10, 10, 145], [["a", "b", "c"]])
    table.rows.append(
      PaperRow([PaperCell(.tableText, "Nghiêng-ngả-nghiêng-ngả", columnSpan: 2), PaperCell(.tableText, "c")]))
    let columns = fitted(table).columns
    #expect((columns[0] + columns[1]) * 72 / 25.4 >= need("Nghiêng-ngả-nghiêng-ngả"))
  }

  @Test("letters become smaller before a word is broken, and never too small to read")
  func smaller() {
    let word = "10.000.000.000"
    let twelve = table(.init(repeating: 165 / 6, count: 6), [.init(repeating: word, count: 6)])
    let fits = fitted(twelve)
    let style = PaperSample.styles.style(of: fits.firstParagraph)
    #expect(style.size < 12 && style.size >= ColumnFit.smallest)
    #expect(fits.columns.allSatisfy { $0 * 72 / 25.4 >= need(word, style.size) })
    // What no page holds is shared out evenly.
    let never = fitted(table(.init(repeating: 165 / 9, count: 9), [.init(repeating: word, count: 9)]))
    #expect(PaperSample.styles.style(of: never.firstParagraph).size >= ColumnFit.smallest)
    #expect(abs(never.width - 165) < 0.001)
  }

  @Test("the heading keeps the sizes of its form")
  func heading() {
    guard case .table(var heading) = PaperSample.heading else { return }
    heading.columns = [20, 30]
    #expect(fitted(heading).rows == heading.rows)
  }

  @Test("Word, PDF and HTML have the same columns")
  func sameInAll() throws {
    let narrow = table([10, 155], [["25/12/2026", "Nội dung"]])
    let first = fitted(narrow).columns[0]
    var paper = PaperSample.decision()
    paper.sections[0].blocks = [.table(narrow)]
    let html = String(decoding: HTMLPaper.bytes(paper), as: UTF8.self)
    #expect(html.contains("<col style=\"width:\(first)mm\">"))
    let zip = try ZipPackage(bytes: try #require(WordPaper.bytes(paper)), file: "paper.docx")
    let xml = String(
      decoding: try zip.bytes(at: try #require(zip.index(of: "word/document.xml"))), as: UTF8.self)
    #expect(xml.contains("<w:gridCol w:w=\"\(WordWriter.twips(millimetres: first))\"/>"))
  }

  @Test(
    "in PDF a word is broken only where the line cannot hold it, and gets no hyphen then",
    .enabled(if: PrintedPDF.isMeasurable))
  func printed() throws {
    var paper = PaperSample.decision()
    let never = table(.init(repeating: 165 / 9, count: 9), [.init(repeating: "nghiêngngảnghiêngngả", count: 9)])
    paper.sections[0].blocks = [
      .table(table([10, 155], [["Quý I/2026 25/12/2026", "Nội dung"]])), .table(never),
      .paragraph(PaperParagraph(.body, String(repeating: "Công văn số 1234/UBND-TĐKT; ", count: 20))),
    ]
    let words = PrintedPDF(try PDFPaper.bytes(paper)).words.map(\.text)
    #expect(words.contains("I/2026") && words.contains("25/12/2026"))
    #expect(words.filter { $0 == "1234/UBND-TĐKT;" }.count == 20)
    #expect(!words.contains { $0.hasSuffix("-") || $0.hasSuffix("‐") })
  }
}

extension PaperTable {
  fileprivate var firstParagraph: PaperParagraph {
    guard case .paragraph(let paragraph)? = rows.first?.cells.first?.blocks.first else {
      return PaperParagraph(.body, "")
    }
    return paragraph
  }
}
