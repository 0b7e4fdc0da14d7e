import Blocks

/// Reads PDF files: by their text layer where it is good, by OCR where it is missing or garbled.
enum PDFReader {
  static func read(_ file: InputFile, options: ReadOptions) throws(FileProblem) -> SourceText {
    let start = ChildProgram.now
    let (pages, fonts) = try textLayer(file)
    let judged = TextLayer(pages)
    if judged.isGood || pages.isEmpty { return layOut(pages, fonts, []) }
    let missing = judged.isGarbled ? Array(pages.indices) : judged.emptyPages
    guard options.allowsOCR else {
      if judged.hasText && !judged.isGarbled { return layOut(pages, fonts, ["Các trang ảnh không được nhận dạng."]) }
      throw .unsupported(file.name, "tệp chỉ có ảnh chụp trang, không có lớp văn bản")
    }
    let reading = try Recognition.read(file, pages: missing, layer: pages[0], since: start, options: options)
    return try merge(file, pages, fonts, missing, reading)
  }

  private static func layOut(_ pages: [PageContent], _ fonts: [[FontStretch]], _ remarks: [String]) -> SourceText {
    var styled = pages
    for k in styled.indices where k < fonts.count { FontReader.apply(fonts[k], to: &styled[k]) }
    var builder = SourceBuilder()
    builder.remarks = remarks
    var layout = PageLayout(builder, isRecognised: false)
    return layout.append(styled).finish(.pdf, pages: pages.count, isLineBased: true)
  }

  /// The boxes of pdftotext and the fonts of pdftohtml, both programs at work at the same time.
  private static func textLayer(_ file: InputFile) throws(FileProblem) -> ([PageContent], [[FontStretch]]) {
    let limits = ChildLimits()
    let text = try Tool.pdftotext.require(for: file.name)
    let html = try Tool.pdftohtml.require(for: file.name)
    let command = [html, "-xml", "-i", "-stdout", "-zoom", "1", "-q", "/proc/self/fd/0"]
    var fonts = try ChildProgram(command, input: try file.handle(), limits: limits, file: file.name)
    let (outcome, boxes) = try ChildProgram.run(
      [text, "-bbox-layout", "-q", "-", "-"], input: try file.handle(), limits: limits, file: file.name)
    try judge(outcome, boxes, limits, file)
    let pages = try BoxReader.pages(boxes.output, file: file.name)
    var styled = fonts.wait()
    if styled != .finished(status: 0), Sandbox.isAtFault(fonts.errors) {
      (styled, fonts) = try ChildProgram.run(command, input: try file.handle(), limits: limits, file: file.name)
    }
    let styles = styled == .finished(status: 0) ? try? FontReader.pages(fonts.output, file: file.name) : nil
    return (pages, styles ?? [])
  }

  private static func judge(
    _ outcome: ChildProgram.Outcome, _ child: ChildProgram, _ limits: ChildLimits, _ file: InputFile
  ) throws(FileProblem) {
    switch outcome {
    case .finished(status: 0): return
    case .timedOut: throw .timedOut(file.name, seconds: Int(limits.seconds))
    case .finished, .crashed:
      let errors = child.errors
      if FileKind.find("assword", in: errors[...]) != nil || FileKind.find("ncrypt", in: errors[...]) != nil
        || hasEncryption(file)
      {
        throw .encrypted(file.name)
      }
      throw .damaged(file.name, "cấu trúc PDF")
    }
  }

  /// With -q pdftotext does not say why it failed; the trailer does.
  private static func hasEncryption(_ file: InputFile) -> Bool {
    guard let bytes = try? file.bytes(limit: 64 << 20) else { return false }
    return FileKind.find("/Encrypt", in: bytes[...]) != nil
  }

  /// Puts the recognised pages in the place of those without text.
  private static func merge(
    _ file: InputFile, _ pages: [PageContent], _ fonts: [[FontStretch]], _ missing: [Int], _ reading: Recognition
  ) throws(FileProblem) -> SourceText {
    var merged = pages
    for k in merged.indices where k < fonts.count && !missing.contains(k) { FontReader.apply(fonts[k], to: &merged[k]) }
    for (k, page) in reading.pages.sorted(by: { $0.key < $1.key }) where TextLayer.isBetter(page, than: merged[k]) {
      merged[k] = Stamp.masked(page, by: merged[k])
    }
    var builder = SourceBuilder()
    builder.remarks = reading.remarks
    var layout = PageLayout(builder, isRecognised: true)
    return layout.append(merged).finish(
      .pdf, pages: pages.count, ocrConfidence: reading.confidence(of: pages.count), isLineBased: true)
  }
}
