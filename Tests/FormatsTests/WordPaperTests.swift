import Blocks
import Testing

@testable import Formats

@Suite("Papers as Word files")
struct WordPaperTests {
  private func part(_ name: String, of paper: Paper) throws -> String {
    let bytes = try #require(WordPaper.bytes(paper))
    let zip = try ZipPackage(bytes: bytes, file: "paper.docx")
    return String(decoding: try zip.bytes(at: try #require(zip.index(of: name))), as: UTF8.self)
  }

  private func paper(_ blocks: [PaperBlock], numbering: PageNumbering? = PageNumbering()) -> Paper {
    Paper(
      metadata: PaperMetadata(title: "Thử & xem", author: "Cơ quan", day: "2026-03-05"),
      styles: PaperStyles(base: PaperStyle(size: 14)),
      sections: [
        PaperSection(
          page: PageSetup(width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15), numbering: numbering,
          blocks: blocks)
      ])
  }

  @Test("margins, paper and page number are what the section says")
  func pageSetup() throws {
    let xml = try part("word/document.xml", of: paper([.paragraph(PaperParagraph(.body, "a < b"))]))
    #expect(xml.contains(#"<w:pgSz w:w="11906" w:h="16838"/>"#))
    #expect(xml.contains(#"w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567""#))
    #expect(xml.contains(#"<w:pgNumType w:start="1"/><w:titlePg/>"#))
    #expect(xml.contains("a &lt; b"))
    #expect(try part("word/header1.xml", of: paper([])).contains(" PAGE "))
    #expect(try part("docProps/core.xml", of: paper([])).contains("2026-03-05T00:00:00Z"))
  }

  @Test("a cell that reaches down is merged, rows keep whole, the head is repeated")
  func mergedCells() throws {
    let table = PaperTable(
      .data, columns: [20, 30, 40], headerRows: 1,
      rows: [
        PaperRow([PaperCell(.tableHeader, "A", rowSpan: 2), PaperCell(.tableHeader, "B", columnSpan: 2)]),
        PaperRow([PaperCell(.tableText, "C"), PaperCell(.tableText, "D")]),
      ])
    let xml = try part("word/document.xml", of: paper([.table(table)]))
    #expect(xml.contains(#"<w:vMerge w:val="restart"/>"#) && xml.contains("<w:vMerge/></w:tcPr><w:p/>"))
    #expect(xml.contains(#"<w:gridSpan w:val="2"/>"#))
    #expect(xml.split(separator: "<w:tblHeader/>").count == 2 && xml.split(separator: "<w:cantSplit/>").count == 3)
    #expect(xml.hasSuffix("</w:sectPr></w:body></w:document>"))
  }

  @Test("a rule is as long as its share of the text above", arguments: [(1.0, 0), (0.5, 1)])
  func rules(_ share: Double, _ place: Int) throws {
    let text = "Độc lập - Tự do - Hạnh phúc"
    let xml = try part(
      "word/document.xml", of: paper([.paragraph(PaperParagraph(.motto, text)), .rule(PaperRule(.ofText(share)))]))
    let length = SerifWidths.regular.width(of: text, size: 14) * share
    let room = 165.0 * 72 / 25.4
    #expect(xml.contains("<w:ind w:left=\"\(Int(((room - length) * 10).rounded()))\""))
  }

  @Test(
    "words are as wide as in the face they are printed in",
    arguments: [
      ("Ươ", 776 + 529), ("a ệ", 444 + 250 + 444), ("Đ…", 722 + 1000),
    ])
  func widths(_ text: String, _ thousandths: Int) {
    #expect(SerifWidths.regular.width(of: text, size: 1000) == Double(thousandths))
  }

  @Test("placed text keeps its millimetres, a line break its place")
  func placed() throws {
    let xml = try part(
      "word/document.xml",
      of: paper([.placed(PlacedText(x: 25.4, y: 50.8, width: 76.2, [PaperParagraph(.certificateName, "A\nB")]))]))
    #expect(xml.contains(#"<w:framePr w:w="4320""#) && xml.contains(#"w:x="1440" w:y="2880""#))
    #expect(xml.contains("A</w:t><w:br/><w:t"))
  }
}
