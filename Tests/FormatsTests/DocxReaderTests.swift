import Blocks
import Testing

@testable import Formats

@Suite struct DocxReaderTests {
  private func read(_ body: String, _ parts: [(name: String, content: String)] = []) throws -> SourceText {
    try FileReader.read(bytes: OfficePackage.docx(body, parts), name: "thử.docx")
  }

  private func p(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  @Test func changesAreReadAsAccepted() throws {
    let source = try read(
      """
      <w:p><w:r><w:t xml:space="preserve">Phấn đấu </w:t></w:r><w:del><w:r><w:delText>80</w:delText></w:r></w:del>\
      <w:ins><w:r><w:t>90</w:t></w:r></w:ins><w:smartTag><w:r><w:t>% tập thể</w:t></w:r></w:smartTag>\
      <w:hyperlink><w:r><w:tab/><w:t>A &amp; B</w:t><w:br/><w:t>dòng hai</w:t></w:r></w:hyperlink></w:p>
      """)
    #expect(source.lines == ["Phấn đấu 90% tập thể\tA & B\ndòng hai"])
    #expect(!source.isLineBased)
  }

  @Test func stylesAreInherited() throws {
    let styles = """
      <w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:styleId="Goc"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="De"><w:basedOn w:val="Goc"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>
      </w:style></w:styles>
      """
    let source = try read(
      p("Tiêu đề", "<w:pStyle w:val=\"De\"/>")
        + "<w:p><w:pPr><w:ind w:left=\"720\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Phòng A:</w:t></w:r>"
        + "<w:r><w:rPr><w:b w:val=\"0\"/><w:i/></w:rPr><w:t> làm</w:t></w:r></w:p>",
      [("word/styles.xml", styles)])
    let title = source.paragraphs[0].style
    #expect(title.isBold && title.isCentred && title.headingLevel == 2 && title.fontSize == 14)
    #expect(source.paragraphs[1].style.boldPrefix == "Phòng A:".utf8.count)
    #expect(source.paragraphs[1].style.indent == 36)
  }

  @Test func listLabelsAreCounted() throws {
    let level = { (number: Int, format: String, text: String) in
      "<w:lvl w:ilvl=\"\(number)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/></w:lvl>"
    }
    let numbering = """
      <w:numbering><w:abstractNum w:abstractNumId="0">\(level(0, "upperRoman", "%1."))\(level(1, "decimal", "%1.%2."))\
      \(level(2, "lowerLetter", "%3)"))</w:abstractNum>
      <w:abstractNum w:abstractNumId="1">\(level(0, "bullet", "\u{F02D}"))</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num></w:numbering>
      """
    func item(_ text: String, _ list: Int, _ level: Int) -> String {
      p(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
    }
    let source = try read(
      item("Mục đích", 1, 0) + item("Một", 1, 1) + item("x", 1, 2) + item("y", 1, 2) + item("Hai", 1, 1)
        + item("z", 1, 2) + item("Yêu cầu", 1, 0) + item("Ba", 1, 1) + item("Khác", 2, 0) + item("gạch", 3, 0),
      [("word/numbering.xml", numbering)])
    #expect(
      source.lines == [
        "I. Mục đích", "I.1. Một", "a) x", "b) y", "I.2. Hai", "a) z", "II. Yêu cầu", "II.1. Ba", "V. Khác", "- gạch",
      ])
    #expect(source.paragraphs[2].label.map(source.string) == "a)")
  }

  private func cell(_ content: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content)</w:tc>"
  }

  private func row(_ cells: String...) -> String { "<w:tr>" + cells.joined() + "</w:tr>" }

  @Test func headingTableIsReadByColumns() throws {
    let source = try read(
      "<w:tbl>" + row(cell(p("SỞ Y TẾ")), cell(p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")))
        + row(cell(p("Số: 5/KH-SYT")), cell(p("Hoành Sơn, ngày 2 tháng 3 năm 2026"))) + "</w:tbl>")
    #expect(
      source.cells(of: 0) == [
        "0,0 SỞ Y TẾ", "1,0 Số: 5/KH-SYT", "0,1 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "1,1 Hoành Sơn, ngày 2 tháng 3 năm 2026",
      ])
  }

  @Test func realTableIsReadByRowsWithMergedCells() throws {
    let borders = "<w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr>"
    let source = try read(
      "<w:tbl>\(borders)" + row(cell(p("TT")), cell(p("Việc"), "<w:gridSpan w:val=\"2\"/>"))
        + row(cell(p("1"), "<w:vMerge w:val=\"restart\"/>"), cell(p("a")), cell(p("b")))
        + row(cell(p(""), "<w:vMerge/>"), cell(p("c")), cell("<w:tbl>" + row(cell(p("trong"))) + "</w:tbl>"))
        + "</w:tbl>")
    #expect(source.cells(of: 0) == ["0,0 TT", "0,1 Việc", "1,0 1", "1,1 a", "1,2 b", "2,1 c"])
    #expect(source.paragraphs[1].cell?.columnSpan == 2)
    #expect(source.paragraphs[2].cell?.rowSpan == 2)
    #expect(source.cells(of: 1) == ["0,0 trong"])
  }

  @Test func notesAndRunningHeadsStandBehind() throws {
    let source = try read(
      """
      <w:p><w:r><w:t>Khối cơ quan</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r></w:p>
      <w:p><w:r><w:t>Rộng 5 km</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>\
      <w:r><w:t>, số 12/QĐ</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>(1)</w:t></w:r></w:p>
      """,
      [
        (
          "word/footnotes.xml",
          "<w:footnotes><w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:t>x</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"2\">\(p("Gồm 9 đơn vị."))</w:footnote></w:footnotes>"
        ),
        ("word/header1.xml", "<w:hdr>\(p("DỰ THẢO LẦN 2"))</w:hdr>"),
        ("word/footer1.xml", "<w:ftr>\(p("- 2 -"))</w:ftr>"),
      ])
    #expect(source.lines(in: .body) == ["Khối cơ quan", "Rộng 5 km2, số 12/QĐ"])
    #expect(source.lines(in: .footnote) == ["Gồm 9 đơn vị."])
    #expect(source.lines(in: .header) == ["DỰ THẢO LẦN 2"])
    #expect(source.lines(in: .footer).isEmpty)
  }

  @Test func fieldsGiveTheirResultOnly() throws {
    let source = try read(
      """
      <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar \
      w:fldCharType="separate"/></w:r><w:r><w:t>Điều 5</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>\
      <w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:rPr><w:caps/></w:rPr><w:t> kế hoạch</w:t></w:r></w:p>
      """)
    #expect(source.lines == ["Điều 5 KẾ HOẠCH"])
  }

  @Test func oldFontsAreConverted() throws {
    let run =
      "<w:r><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr><w:t>§¶ng bé c¬ quan ph¸t ®éng phong trµo thi ®ua</w:t></w:r>"
    let source = try read("<w:p>\(run)<w:r><w:t> năm 2026</w:t></w:r></w:p>")
    #expect(source.lines == ["Đảng bộ cơ quan phát động phong trào thi đua năm 2026"])
    let modern = "<w:r><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr><w:t>Đảng bộ cơ quan à á ã</w:t></w:r>"
    #expect(try read("<w:p>\(modern)</w:p>").lines == ["Đảng bộ cơ quan à á ã"])
  }
}
