import Blocks
import Testing

@testable import Formats

private let hasTools =
  Tool.pdftoppm.path != nil && Tool.tesseract.path != nil && Tool.pdftotext.path != nil

/// Pictures of an invented plan, drawn by the renderer.
private func drawn(_ options: [String], turn: Int = 0) throws -> [UInt8] {
  let plan = DrawnPDF.plan(turned: turn)
  let render = try Tool.pdftoppm.require(for: "")
  let (outcome, child) = try ChildProgram.run(
    [render, "-r", "150"] + options + ["-"], input: try AnonymousFile(plan.bytes), file: "")
  #expect(outcome == .finished(status: 0))
  return child.output.bytes(limit: 16 << 20)
}

@Suite(.enabled(if: hasTools, "bỏ qua: máy chưa có tesseract hoặc poppler-utils"))
struct ImageReaderTests {
  private let order = ["UBND XÃ CÙ", "HÒA", "KH-TCT", "tháng 2", "các bé thi", "có trách"]

  /// The lines hold these words, one behind the other.
  private func isWhole(_ all: [String]) -> Bool {
    var lines = all[...]
    for words in order {
      guard let at = lines.firstIndex(where: { $0.contains(words) }) else { return false }
      lines = lines[(at + 1)...]
    }
    return true
  }

  @Test(arguments: [["-png"], ["-jpeg"], ["-jpeg", "-gray"], ["-png", "-mono"], ["-tiff"]])
  func picturesOfPagesAreRead(_ options: [String]) throws {
    let source = try FileReader.read(bytes: try drawn(options), name: "ảnh")
    #expect(source.format == .image && source.pages == 1 && source.remarks == [])
    #expect((source.ocrConfidence?.first ?? 0) > 60)
    #expect(isWhole(source.lines))
  }

  @Test func photographsAreTurnedUpright() throws {
    let lying = try drawn(["-jpeg"], turn: 270)
    // What a telephone writes behind the start of the file: orientation 6, a quarter to the right.
    let exif: [UInt8] = [0xFF, 0xE1, 0, 34]
    let tiff: [UInt8] = [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]
    let photograph = lying[..<2] + exif + Array("Exif\0\0".utf8) + tiff + lying[2...]
    let source = try FileReader.read(bytes: Array(photograph), name: "ảnh.jpg")
    #expect(isWhole(source.lines))
  }

  @Test func everyPageOfATiffIsRead() throws {
    let image = try #require(GreyImage(pgm: try drawn(["-gray"])))
    let blank = GreyImage(width: 1240, height: 1755, pixels: Array(repeating: 255, count: 1240 * 1755))
    let source = try FileReader.read(bytes: GreyTIFF.file([image, blank, image]), name: "ảnh.tif")
    #expect(source.pages == 3 && source.ocrConfidence?.count == 3 && source.ocrConfidence?[1] == 100)
    #expect(source.lines.count { $0.contains("trách nhi") } == 2)
    #expect(Set(source.paragraphs.map(\.page)) == [1, 3])
  }

  @Test func twoReadingsAreTheSame() throws {
    let bytes = try drawn(["-png"])
    let first = try FileReader.read(bytes: bytes, name: "ảnh")
    let second = try FileReader.read(bytes: bytes, name: "ảnh")
    #expect(first.text == second.text && first.ocrConfidence == second.ocrConfidence)
  }

  /// How much is read depends on the ink of the pages and not on the clock: the first page, the last, and then no more.
  @Test func tooMuchInkIsLeftOut() throws {
    let image = try #require(GreyImage(pgm: try drawn(["-gray"])))
    var scan = DrawnPDF()
    for _ in 0..<4 { scan.addPage(grey: image.pixels, width: image.width, height: image.height) }
    var options = ReadOptions()
    options.ocrInk = 100_000
    let source = try FileReader.read(bytes: scan.bytes, name: "quét.pdf", options: options)
    #expect(Set(source.paragraphs.map(\.page)) == [1, 4])
    #expect(source.remarks.count == 1)
    #expect(source.remarks.first?.contains("trang ảnh 2–3: các trang có quá nhiều nét") == true)
    options.ocrInk = ReadOptions().ocrInk
    options.ocrPages = 3
    let longer = try FileReader.read(bytes: scan.bytes, name: "quét.pdf", options: options)
    #expect(Set(longer.paragraphs.map(\.page)) == [1, 2, 4])
    #expect(longer.remarks.first?.contains("trang ảnh 3: mỗi lần chỉ nhận dạng 3 trang") == true)
  }

  @Test func brokenPicturesAreTold() throws {
    let png = try drawn(["-png"])
    for bytes in [Array(png.prefix(100)), Array(png.prefix(20)), [0xFF, 0xD8, 0xFF, 0xE0, 0, 9]] {
      #expect(throws: FileProblem.self) { _ = try FileReader.read(bytes: bytes, name: "ảnh") }
    }
  }
}

@Suite struct RecognitionPlanTests {
  @Test func headingAndSignatureComeFirst() {
    #expect(Recognition.order([0, 1, 2, 3], most: 24) == [0, 3, 1, 2])
    #expect(Recognition.order([4], most: 24) == [4])
    #expect(Recognition.order(Array(0..<40), most: 4) == [0, 39, 1, 2])
  }

  @Test func lostPagesAreListed() {
    #expect(Recognition.listed([1, 4, 5, 6, 9]) == "2, 5–7, 10")
  }

  @Test func pagesOfATiffAreCounted() {
    let image = GreyImage(width: 2, height: 1, pixels: [0, 255])
    #expect(GreyTIFF.pageCount(GreyTIFF.file([image, image, image]), limit: 9) == 3)
    #expect(GreyTIFF.pageCount(GreyTIFF.file([image, image, image]), limit: 2) == 2)
    // A chain that leads back to itself, and one that leads out of the file.
    #expect(GreyTIFF.pageCount([0x49, 0x49, 42, 0, 8, 0, 0, 0, 0, 0, 8, 0, 0, 0], limit: 7) == 7)
    #expect(GreyTIFF.pageCount([0x4D, 0x4D, 0, 42, 0x7F, 0, 0, 0, 1], limit: 7) == 1)
  }
}
