import Blocks

/// Reads photographs and scans of pages.
enum ImageReader {
  static func read(_ file: InputFile, options: ReadOptions) throws(FileProblem) -> SourceText {
    guard options.allowsOCR else { throw .unsupported(file.name, "tệp là ảnh mà việc nhận dạng đang tắt") }
    let reading = try Recognition.readImage(file, options: options)
    let pages = reading.pages.keys.sorted().compactMap { reading.pages[$0] }
    var builder = SourceBuilder()
    builder.remarks = reading.remarks
    var layout = PageLayout(builder, isRecognised: true)
    return layout.append(pages).finish(
      .image, pages: pages.count, ocrConfidence: reading.confidence(of: pages.count), isLineBased: true)
  }
}
