import Blocks

/// Reads PDF files: by their text layer where it is good, by OCR where it is missing or garbled.
enum PDFReader {
  static func read(_ file: InputFile, options: ReadOptions) throws(FileProblem) -> SourceText {
    let start = ChildProgram.now
    let layer = try textLayer(file)
    let judged = layer.judged
    guard let first = layer.firstPage, !judged.isGood else { return try layOut(layer, file) }
    let missing = judged.isGarbled ? Array(0..<judged.count) : judged.emptyPages
    guard options.allowsOCR else {
      if judged.hasText && !judged.isGarbled {
        return try layOut(layer, file, remarks: ["Các trang ảnh không được nhận dạng."])
      }
      throw .unsupported(file.name, "tệp chỉ có ảnh chụp trang, không có lớp văn bản")
    }
    let reading = try Recognition.read(file, pages: missing, layer: first, since: start, options: options)
    return try layOut(layer, file, reading, insteadOf: Set(missing), remarks: reading.remarks)
  }

  /// What the child programs say about the text of a file.
  private struct Layer {
    var boxes: AnonymousFile
    /// Nil when the fonts are not known.
    var fonts: AnonymousFile?
    var judged = TextLayer()
    var firstPage: PageContent?
    var ruled = RuledPages()
  }

  /// Lays out the pages one after the other; those recognised stand in the place of those without text.
  private static func layOut(
    _ layer: Layer, _ file: InputFile, _ reading: Recognition? = nil, insteadOf missing: Set<Int> = [],
    remarks: [String] = []
  ) throws(FileProblem) -> SourceText {
    var boxes = try BoxReader(layer.boxes, file: file.name)
    var fonts = try layer.fonts.map { fonts throws(FileProblem) in try FontReader(fonts, file: file.name) }
    var builder = SourceBuilder()
    builder.remarks = remarks
    var layout = PageLayout(builder, isRecognised: reading != nil)
    var number = 0
    let laidOut = try layout.append(layer.judged.count) { () throws(FileProblem) in
      guard var page = try boxes.next() else { return nil }
      defer { number += 1 }
      if !missing.contains(number) { page.tables = layer.ruled.tables[number] ?? [] }
      if let stretches = try? fonts?.next(), !missing.contains(number) { FontReader.apply(stretches, to: &page) }
      if let recognised = reading?.pages[number], TextLayer.isBetter(recognised, than: page) {
        page = Stamp.masked(recognised, by: page)
      }
      return page
    }
    let count = layer.judged.count
    return laidOut.finish(
      .pdf, pages: count, ocrConfidence: reading?.confidence(of: count), isLineBased: true)
  }

  /// The boxes of pdftotext and the fonts of pdftohtml, both programs at work at the same time.
  private static func textLayer(_ file: InputFile) throws(FileProblem) -> Layer {
    let limits = ChildLimits()
    let text = try Tool.pdftotext.require(for: file.name)
    let html = try Tool.pdftohtml.require(for: file.name)
    let command = [html, "-xml", "-i", "-stdout", "-zoom", "1", "-q", "/proc/self/fd/0"]
    var fonts = try ChildProgram(command, input: try file.handle(), limits: limits, file: file.name)
    let (outcome, boxes) = try ChildProgram.run(
      [text, "-bbox-layout", "-q", "-", "-"], input: try file.handle(), limits: limits, file: file.name)
    try judge(outcome, boxes, limits, file)
    var layer = Layer(boxes: boxes.output)
    var reader = try BoxReader(boxes.output, file: file.name)
    while let page = try reader.next() {
      if layer.firstPage == nil { layer.firstPage = page }
      layer.ruled.see(page, number: layer.judged.count)
      layer.judged.see(page)
    }
    layer.judged.judge()
    var styled = fonts.wait()
    if styled != .finished(status: 0), Sandbox.isAtFault(fonts.errors) {
      (styled, fonts) = try ChildProgram.run(command, input: try file.handle(), limits: limits, file: file.name)
    }
    if styled == .finished(status: 0) { layer.fonts = fonts.output }
    if layer.judged.hasText, !layer.judged.isGarbled { layer.ruled.draw(file) }
    return layer
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
}
