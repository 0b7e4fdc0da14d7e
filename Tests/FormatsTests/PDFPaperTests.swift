import Blocks
import Foundation
import TestSupport
import Testing

@testable import Formats

/// Papers printed as PDF, measured by the programs that read PDF files.
@Suite struct PDFPaperTests {
  /// What a program of poppler says about a PDF; nil where it is not installed.
  private func run(_ tool: String, _ arguments: [String], _ pdf: [UInt8]) throws -> String? {
    let path = "/usr/bin/\(tool)"
    guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("thidua-\(UUID().uuidString).pdf")
    try Data(pdf).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments.map { $0 == "FILE" ? file.path : $0 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  /// Every word with its place, millimetres; nil where poppler is not installed.
  private func words(_ pdf: [UInt8]) -> [PrintedPDF.Word]? {
    PrintedPDF.isMeasurable ? PrintedPDF(pdf).words : nil
  }

  @Test func marginsAndPlacesToTheMillimetre() throws {
    guard let words = words(try PDFPaper.bytes(PaperSample.decision(articles: 12))) else { return }
    #expect(words.map(\.page).max() == 2)
    let lefts = words.map(\.left)
    #expect(abs((lefts.min() ?? 0) - 30) < 0.5)
    #expect(abs((words.map(\.right).max() ?? 0) - 195) < 0.5)
    // The first line of an article stands back by 12.7 mm.
    let article = words.first { $0.text == "Điều" }
    #expect(abs((article?.left ?? 0) - 42.7) < 0.3)
    // The letters of the first line begin at the top margin; the last line ends above the bottom margin.
    let first = words.filter { $0.page == 1 }.map(\.top).min() ?? 0
    #expect(first >= 19.5 && first < 21.5)
    let body = words.filter { $0.page == 1 }.map(\.bottom).max() ?? 0
    #expect(body <= 277.5 && body > 265)
    // Page 1 bears no number; page 2 bears its own, ten millimetres from the edge and centred between the margins.
    let number = words.first { $0.page == 2 && $0.top < 19 }
    #expect(number?.text == "2")
    #expect(abs(((number?.left ?? 0) + (number?.right ?? 0)) / 2 - 112.5) < 0.3)
    #expect((number?.top ?? 0) >= 9.5 && (number?.top ?? 0) < 12)
    #expect(!words.contains { $0.page == 1 && $0.top < 19 })
    // Quốc hiệu on the right, the agency on the left, on one height.
    let nation = words.first { $0.text == "CỘNG" }
    let superior = words.first { $0.text == "UBND" }
    #expect(abs((nation?.bottom ?? 0) - (superior?.bottom ?? 1)) < 0.2)
    #expect((nation?.left ?? 0) > 92)
  }

  /// Every line but the last of a paragraph ends at the right margin.
  @Test func textIsJustified() throws {
    guard let words = words(try PDFPaper.bytes(PaperSample.decision())) else { return }
    let ends = words.filter { abs($0.right - 195) < 0.3 }
    #expect(ends.count >= 6)
  }

  @Test func onlyLiberationSerifIsEmbedded() throws {
    guard let fonts = try run("pdffonts", ["FILE"], PDFPaper.bytes(PaperSample.decision(names: 20))) else { return }
    let faces = fonts.split(separator: "\n").dropFirst(2)
    #expect(faces.count >= 3)
    for face in faces {
      #expect(face.contains("+LiberationSerif"))
      // Embedded and subset.
      #expect(face.contains(" yes yes "))
    }
  }

  @Test func textReadsBackWithAllAccents() throws {
    let paper = PaperSample.decision(names: 40)
    guard let text = try run("pdftotext", ["FILE", "-"], PDFPaper.bytes(paper)) else { return }
    let back = text.split { $0.isWhitespace }.joined(separator: " ")
    for line in [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Căn cứ Luật Thi đua, khen thưởng", "Phạm Quỳnh", "Đoàn Hữu Tường",
    ] {
      #expect(back.contains(line))
    }
    #expect(text.precomposedStringWithCanonicalMapping == text)
  }

  /// All letters of the alphabet with all marks, and what offices type beside them.
  @Test func everyLetterHasAGlyph() throws {
    let letters =
      "aăâbcdđeêghiklmnoôơpqrstuưvxy AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY áàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợ"
      + "úùủũụứừửữựýỳỷỹỵ fi fl ffi “”‘’–…§%²₫ "
    var paper = PaperSample.decision()
    paper.sections[0].blocks = [.paragraph(PaperParagraph(.body, letters + letters.uppercased()))]
    let pdf = try PDFPaper.bytes(paper)
    guard let text = try run("pdftotext", ["FILE", "-"], pdf), let fonts = try run("pdffonts", ["FILE"], pdf) else {
      return
    }
    let wanted = (letters + letters.uppercased()).filter { !$0.isWhitespace }
    #expect(text.filter { !$0.isWhitespace } == wanted)
    #expect(fonts.split(separator: "\n").dropFirst(2).allSatisfy { $0.contains("LiberationSerif") })
  }

  @Test func sameBytesEachTime() throws {
    let paper = PaperSample.decision(names: 30)
    #expect(try PDFPaper.bytes(paper) == PDFPaper.bytes(paper))
  }

  @Test func metadataIsThePapersOwn() throws {
    guard let info = try run("pdfinfo", ["-isodates", "FILE"], PDFPaper.bytes(PaperSample.decision())) else { return }
    #expect(info.contains("Quyết định về việc công nhận danh hiệu"))
    #expect(info.contains("Author:          Sở Nội vụ"))
    #expect(info.contains("2026-02-05"))
    #expect(info.contains("Tagged:          yes"))
    #expect(info.contains("595.28 x 841.89 pts (A4)") || info.contains("595.276 x 841.89 pts (A4)"))
  }

  /// A list of 500 names: the head of the table stands on every page, no row is cut, the signature is not alone.
  @Test func longLists() throws {
    guard let words = words(try PDFPaper.bytes(PaperSample.decision(names: 500))) else { return }
    let pages = words.map(\.page).max() ?? 0
    #expect(pages > 9)
    for page in 2..<pages {
      let heads = words.filter { $0.page == page && $0.text == "TT" }
      #expect(heads.count == 1)
    }
    let numbers = words.filter { $0.left > 30 && $0.right < 42 && Int($0.text) != nil && $0.top > 19 }.compactMap {
      Int($0.text)
    }
    #expect(numbers == Array(1...500))
    let signer = words.first { $0.text == "Tường" }
    #expect(signer?.page == pages)
    // Rows of the list stand above the signature.
    #expect(words.contains { $0.page == pages && $0.text == "viên" })
  }

  /// A heading is never the last line of a page, and a paragraph leaves two lines at least on either side.
  @Test(arguments: 14...22)
  func headingsStayWithTheirText(lines: Int) throws {
    var paper = PaperSample.decision()
    var blocks = (1...lines).map { PaperBlock.paragraph(PaperParagraph(.body, "Dòng số \($0) của trang.")) }
    blocks = blocks + blocks
    blocks.append(.paragraph(PaperParagraph(.section, "Mục cuối.")))
    blocks.append(.paragraph(PaperParagraph(.body, String(repeating: "Nội dung tiếp theo của điều cuối. ", count: 14))))
    paper.sections[0].blocks = blocks
    guard let words = words(try PDFPaper.bytes(paper)) else { return }
    guard let article = words.first(where: { $0.text == "Mục" }), let text = words.first(where: { $0.text == "Nội" })
    else {
      Issue.record("the text is not there")
      return
    }
    #expect(article.page == text.page)
    for page in [1, 2] {
      let baselines = Set(words.filter { $0.page == page && $0.text == "theo" }.map { ($0.bottom * 10).rounded() })
      #expect(baselines.count != 1)
    }
  }

  @Test func landscapeSectionsAndTheirNumbers() throws {
    var paper = PaperSample.decision()
    let wide = PageSetup(width: 297, height: 210, top: 20, bottom: 20, left: 20, right: 20)
    paper.sections.append(
      PaperSection(
        page: wide, numbering: PageNumbering(start: nil, isShownOnFirstPage: true), blocks: [PaperSample.list(3)]))
    let pdf = try PDFPaper.bytes(paper)
    guard let info = try run("pdfinfo", ["-l", "9", "FILE"], pdf), let words = words(pdf) else { return }
    #expect(info.contains("841.89 x 595.28 pts (A4)"))
    #expect(words.contains { $0.page == 2 && $0.text == "2" && $0.top < 19 })
  }

  /// Text of a certificate stands where it was measured.
  @Test func placedText() throws {
    var paper = PaperSample.decision()
    let wide = PageSetup(width: 297, height: 210, top: 0, bottom: 0, left: 0, right: 0)
    paper.sections = (1...3).map { k in
      PaperSection(
        page: wide, numbering: nil,
        blocks: [.placed(PlacedText(x: 48.5, y: 100, width: 200, [PaperParagraph(.subject, "Bà Nguyễn Thị Ánh \(k)")]))]
      )
    }
    guard let words = words(try PDFPaper.bytes(paper)) else { return }
    #expect(words.map(\.page).max() == 3)
    let line = words.filter { $0.page == 3 }
    let middle = ((line.map(\.left).min() ?? 0) + (line.map(\.right).max() ?? 0)) / 2
    #expect(abs(middle - 148.5) < 0.3)
    #expect(abs((line.first?.top ?? 0) - 100) < 1)
  }

  /// Who listens is told of a table, its rows, its heads once, and how far a cell reaches.
  @Test func tablesArePartOfTheStructure() throws {
    var paper = PaperSample.decision(names: 60)
    let wide = PaperTable(
      .data, columns: [80, 85],
      rows: [
        PaperRow([PaperCell(.tableText, "Cả dòng", columnSpan: 2)]),
        PaperRow([PaperCell(.tableText, "Trái"), PaperCell(.tableText, "")]),
      ])
    paper.sections[0].blocks.insert(.table(wide), at: paper.sections[0].blocks.count - 1)
    let pdf = try PDFPaper.bytes(paper)
    guard let tree = try run("pdfinfo", ["-struct", "FILE"], pdf) else { return }
    func count(_ tag: String) -> Int {
      tree.split(separator: "\n").filter { $0.drop { $0 == " " }.hasPrefix(tag) }.count
    }
    #expect(count("Table") == 2 && count("TR") == 63)
    // The list runs over two pages: its head is heard once.
    #expect(count("TH") == 4 && count("TD") == 60 * 4 + 3)
    #expect(tree.contains("ColSpan 2"))
    #expect(try run("pdfinfo", ["FILE"], pdf)?.contains("Suspects:        no") == true)
  }

  @Test func articlesAreBookmarks() throws {
    let pdf = try PDFPaper.bytes(PaperSample.decision())
    let text = String(decoding: pdf, as: UTF8.self)
    #expect(text.contains("/Outlines"))
    #expect(text.contains("/Lang (vi-VN)"))
  }
}
