import Blocks

/// Reads photographs and scans of pages.
enum ImageReader {
  static func read(_ file: InputFile, options: ReadOptions) throws(FileProblem) -> SourceText {
    guard options.allowsOCR else { throw .unsupported(file.name, "tệp là ảnh mà việc nhận dạng đang tắt") }
    let start = ChildProgram.now
    let bytes = try file.bytes(limit: options.sizeLimit)
    if Tool.pdftoppm.path != nil, let page = PictureFile.page(bytes) {
      let drawn = InputFile(bytes: page, name: file.name)
      // What cannot be drawn goes to the recogniser as it is.
      let blank = PageContent(width: 595, height: 842)
      if let reading = try? Recognition.read(drawn, pages: [0], layer: blank, since: start, options: options),
        let content = reading.pages[0]
      {
        return layOut([content], reading)
      }
    }
    let isTIFF = bytes.starts(with: "II".utf8) || bytes.starts(with: "MM".utf8)
    let count = isTIFF ? GreyTIFF.pageCount(bytes, limit: pageLimit) : 1
    let reading = try Recognition.readImage(file, pages: count, since: start, options: options)
    return layOut((0..<count).map { reading.pages[$0] ?? PageContent(width: 595, height: 842) }, reading)
  }

  /// Most pages of a TIFF that are counted.
  private static let pageLimit = 1000

  private static func layOut(_ pages: [PageContent], _ reading: Recognition) -> SourceText {
    var builder = SourceBuilder()
    builder.remarks = reading.remarks
    var layout = PageLayout(builder, isRecognised: true)
    return layout.append(pages).finish(
      .image, pages: pages.count, ocrConfidence: reading.confidence(of: pages.count), isLineBased: true)
  }
}
