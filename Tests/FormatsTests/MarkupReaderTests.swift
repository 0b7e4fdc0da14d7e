import Blocks
import Testing

@testable import Formats

@Suite struct HTMLReaderTests {
  @Test("classes of the page's own style sheet say what is bold and what stands in the middle")
  func styleSheet() throws {
    let page = """
      <html><head><style>.Type, p.Head { font-weight: bold; text-align:center } div .x{font-weight:bold}
      .y{text-align:left}</style></head><body><p class="type">KẾ HOẠCH<p class="x">Một<p class="other Head">Hai</p>
      <p class="y">Ba</p></body></html>
      """
    let source = try FileReader.read(bytes: Array(page.utf8), name: "thử.html")
    #expect(source.lines == ["KẾ HOẠCH", "Một", "Hai", "Ba"])
    #expect(source.paragraphs.map(\.style.isBold) == [true, false, true, false])
    #expect(source.paragraphs.map(\.style.isCentred) == [true, false, true, false])
  }

  private func read(_ text: String) throws -> SourceText {
    try FileReader.read(bytes: Array(text.utf8), name: "thử.html")
  }

  @Test func paragraphsHeadingsAndLists() throws {
    let source = try read(
      """
      <!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body><nav><a href="/">Trang chủ</a></nav>
      <ul><li><a href="/a">Tin tức</a></li></ul>
      <h2 align=center>KẾ HOẠCH</h2><p>Thực hiện&nbsp;Chỉ thị &#273;ã <b>n&ecirc;u</b><sup>(1)</sup><br>dòng hai
      <p style="text-align: center">Giữa<script>if (a < b) x()</script>
      <ol type="a"><li>Một<li>Hai</ol></body>
      """)
    #expect(
      source.lines == ["KẾ HOẠCH", "Thực hiện Chỉ thị đã nêu\ndòng hai", "Giữa", "a. Một", "b. Hai"])
    #expect(source.paragraphs[0].style.headingLevel == 2 && source.paragraphs[0].style.isCentred)
    #expect(source.paragraphs[2].style.isCentred && !source.paragraphs[1].style.isCentred)
    #expect(source.paragraphs[3].label.map(source.string) == "a.")
  }

  @Test func tablesKeepTheirCells() throws {
    let source = try read(
      """
      <html><table border=1><tr><th rowspan=2>TT<th>Việc<tr><td>a<tr><td>1<td><table border=1><tr><td>trong</table></table>Hết
      """)
    #expect(source.cells(of: 0) == ["0,0 TT", "0,1 Việc", "1,1 a", "2,0 1"])
    #expect(source.cells(of: 1) == ["0,0 trong"])
    #expect(source.lines.last == "Hết")
    #expect(source.paragraphs[0].cell?.rowSpan == 2)
  }

  @Test(arguments: ["<", "<p", "<table><tr>", "<p a='", "<!--", "</p></table></td>", "<td><li><b>x", "&#x110000;<p>&"])
  func brokenPagesAreRead(_ text: String) throws {
    _ = try? read("<html>" + text)
  }
}

@Suite struct OdtReaderTests {
  private func read(_ content: String, styles: String? = nil) throws -> SourceText {
    var parts = [
      (name: "mimetype", content: "application/vnd.oasis.opendocument.text"),
      (name: "content.xml", content: "<office:document-content>\(content)</office:document-content>"),
    ]
    if let styles { parts.append((name: "styles.xml", content: styles)) }
    return try FileReader.read(bytes: OfficePackage(parts).bytes, name: "thử.odt")
  }

  @Test func textListsTablesAndNotes() throws {
    let source = try read(
      """
      <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/>
      <text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="1"/></text:list-style>
      <style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
      <office:text><text:tracked-changes><text:p>xóa</text:p></text:tracked-changes>
      <text:h text:outline-level="2">Mở<text:s text:c="2"/>đầu</text:h>
      <text:list text:style-name="L"><text:list-item><text:p>Một</text:p><text:list><text:list-item><text:p>Con</text:p></text:list-item>
      <text:list-item><text:p>Con</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Hai</text:p></text:list-item></text:list>
      <text:p><text:span text:style-name="B">Phòng:</text:span> làm<text:note><text:note-citation>1</text:note-citation>
      <text:note-body><text:p>Ghi chú</text:p></text:note-body></text:note> ngay<text:line-break/>nhé</text:p>
      <table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>a</text:p></table:table-cell>
      <table:covered-table-cell/><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table></office:text>
      """,
      styles:
        "<x><style:master-page><style:header><text:p>DỰ THẢO</text:p></style:header><style:footer><text:p>3</text:p></style:footer></style:master-page></x>"
    )
    #expect(
      source.lines(in: .body) == [
        "Mở  đầu", "I. Một", "1. Con", "2. Con", "II. Hai", "Phòng: làm ngay\nnhé", "a", "b",
      ])
    #expect(source.paragraphs[0].style.headingLevel == 2)
    #expect(source.paragraphs[5].style.boldPrefix == "Phòng:".utf8.count)
    #expect(source.cells(of: 0) == ["0,0 a", "0,2 b"])
    #expect(source.lines(in: .footnote) == ["Ghi chú"])
    #expect(source.lines(in: .header) == ["DỰ THẢO"])
    #expect(source.lines(in: .footer).isEmpty)
  }
}
