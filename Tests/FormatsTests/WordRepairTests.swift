import Blocks
import Testing

@testable import Formats

/// Word files whose layout is mended in place.
@Suite struct WordRepairTests {
  private static let head =
    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"
  private static let section =
    "<w:sectPr><w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"850\" w:right=\"1134\" w:bottom=\"1134\""
    + " w:left=\"1418\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/><w:docGrid w:linePitch=\"360\"/></w:sectPr>"

  /// A file with these paragraphs.
  private func file(_ paragraphs: String) throws -> InputFile {
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", Array("<Types></Types>".utf8))
    zip.add("word/document.xml", Array((Self.head + paragraphs + Self.section + "</w:body></w:document>").utf8))
    zip.add("word/_rels/document.xml.rels", Array("<Relationships></Relationships>".utf8))
    return InputFile(bytes: try #require(zip.bytes()), name: "thu.docx")
  }

  private func mended(_ paragraphs: String, _ change: (inout LayoutRepair) -> Void) throws -> Typesetting {
    var repair = LayoutRepair()
    change(&repair)
    let bytes = try #require(try WordRepair.bytes(try file(paragraphs), repair))
    return try #require(try TypesettingReader.read(InputFile(bytes: bytes, name: "thu.docx")))
  }

  private func run(_ text: String, _ properties: String = "") -> String {
    "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  @Test func pagesGoToTheNearestMeasure() throws {
    let setting = try mended("<w:p>\(run("Một"))</w:p>") { repair in
      repair.page = LayoutRepair.PageLimits(
        width: 210, height: 297, top: 20...25, bottom: 20...25, left: 30...35, right: 15...20)
    }
    let section = setting.sections[0]
    #expect(abs(section.width - 210) < 0.1 && abs(section.height - 297) < 0.1)
    #expect(abs((section.top ?? 0) - 20) < 0.1 && abs((section.left ?? 0) - 30) < 0.1)
    // What was right stays as it was.
    #expect(abs((section.right ?? 0) - 20) < 0.1 && abs((section.bottom ?? 0) - 20) < 0.1)
  }

  @Test func fontsBecomeOne() throws {
    let setting = try mended(
      "<w:p>\(run("Một", "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/>"))\(run("→", "<w:rFonts w:ascii=\"Symbol\"/>"))</w:p>"
    ) { $0.font = "Times New Roman" }
    #expect(setting.lines[0].runs.map(\.font) == ["Times New Roman", "Symbol"])
  }

  /// Only the named paragraph changes; what it said of itself and is not mended stays.
  @Test func looksOfOneParagraph() throws {
    let plain =
      "<w:p><w:pPr><w:keepNext/><w:ind w:left=\"300\" w:right=\"50\" w:hanging=\"100\"/><w:jc w:val=\"left\"/></w:pPr>"
    let setting = try mended(
      plain + run("Một", "<w:b/><w:sz w:val=\"20\"/>") + "</w:p><w:p/>" + plain + run("Hai") + run("ba") + "</w:p>"
    ) { repair in
      var look = LayoutRepair.Look()
      look.size = 14
      look.isBold = false
      look.firstLine = 12.7
      look.before = 6
      look.alignment = .justified
      repair.looks[2] = look
    }
    #expect(setting.lines.map(\.paragraph) == [0, 2])
    #expect(setting.lines[0].runs == [SetRun(size: 10, isBold: true)])
    #expect(setting.lines[0].alignment == .left)
    let second = setting.lines[1]
    #expect(second.runs == [SetRun(size: 14)])
    #expect(second.alignment == .justified && second.before == 6 && second.left == 0)
    #expect(abs((second.firstLine ?? 0) - 12.7) < 0.1)
  }

  /// What the reader of looks does not count is not counted by the mender.
  @Test(arguments: [
    "<w:p><mc:AlternateContent><mc:Fallback><w:p><w:r><w:t>x</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:p>",
    "<w:del><w:p><w:r><w:t>x</w:t></w:r></w:p></w:del><w:p/>",
    "<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
    "<w:p><w:r><w:txbxContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:txbxContent></w:r></w:p>",
  ])
  func paragraphsAreCountedAlike(before: String) throws {
    let paragraphs = before + "<w:p>\(run("Cuối"))</w:p>"
    let plain = try #require(try TypesettingReader.read(try file(paragraphs)))
    let last = try #require(plain.lines.last)
    let setting = try mended(paragraphs) { repair in
      var look = LayoutRepair.Look()
      look.size = 17
      repair.looks[last.paragraph] = look
    }
    #expect(setting.lines.filter { $0.runs.contains { $0.size == 17 } }.map(\.text) == [Array("Cuối".utf8)])
  }

  @Test func spacesAreJoinedInOneParagraph() throws {
    let setting = try mended("<w:p>\(run("Số:    /KH"))</w:p><w:p>\(run("Hai  ba   bốn"))</w:p>") { repair in
      var look = LayoutRepair.Look()
      look.joinsSpaces = true
      repair.looks[1] = look
    }
    #expect(setting.lines.map { String(decoding: $0.text, as: UTF8.self) } == ["Số:    /KH", "Hai ba bốn"])
  }

  @Test func pageNumbersAreAdded() throws {
    let setting = try mended("<w:p>\(run("Một"))</w:p>") { $0.pageNumberSize = 14 }
    #expect(setting.sections[0].number == PageNumberSetting(isAtTop: true, alignment: .centre, size: 14))
  }

  /// Mending nothing changes nothing.
  @Test func emptyRepairKeepsTheText() throws {
    let paragraphs = "<w:p>\(run("Một &amp; hai"))</w:p>"
    let bytes = try #require(try WordRepair.bytes(try file(paragraphs), LayoutRepair()))
    let package = try ZipPackage(bytes: bytes, file: "thu.docx")
    let index = try #require(package.index(of: "word/document.xml"))
    #expect(
      try package.bytes(at: index) == Array((Self.head + paragraphs + Self.section + "</w:body></w:document>").utf8))
  }
}
