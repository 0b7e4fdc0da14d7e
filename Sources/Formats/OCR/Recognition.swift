/// Pages read from images by OCR, two at a time, within a time limit.
struct Recognition {
  private(set) var pages: [Int: PageContent] = [:]
  private(set) var remarks: [String] = []

  /// Dots per inch at which pages are drawn.
  static let resolution = 200

  /// Mean confidence by page; 0 for pages not read.
  func confidence(of count: Int) -> [Double] { (0..<count).map { confidence(ofPage: $0) } }

  private func confidence(ofPage k: Int) -> Double {
    guard let page = pages[k] else { return 0 }
    let words = page.segments.flatMap(\.words)
    guard !words.isEmpty else { return 0 }
    return (words.reduce(0) { $0 + $1.confidence } / Double(words.count) * 10).rounded() / 10
  }

  /// Recognises the pages (counted from 0) of a PDF.
  static func read(
    _ file: InputFile, pages: [Int], of count: Int, options: ReadOptions
  ) throws(FileProblem) -> Recognition {
    let render = try Tool.pdftoppm.require(for: file.name)
    let tesseract = try tesseract(for: file.name)
    // Nothing but whole numbers reaches the shell.
    let script = "\"$0\" -r \"$2\" -gray -f \"$3\" -l \"$3\" -q - | \"$1\" stdin stdout -l vie --dpi \"$2\" tsv"
    let limit = Double(max(options.ocrSeconds, options.ocrSeconds + 2 * (pages.count - 10)))
    return try run(pages, limit, file) { page in
      ["/bin/sh", "-c", script, render, tesseract, String(resolution), String(page + 1)]
    }
  }

  /// Recognises an image file; every image of a TIFF is a page.
  static func readImage(_ file: InputFile, options: ReadOptions) throws(FileProblem) -> Recognition {
    let tesseract = try tesseract(for: file.name)
    return try run([0], Double(options.ocrSeconds), file) { _ in
      [tesseract, "stdin", "stdout", "-l", "vie", "tsv"]
    }
  }

  private static func tesseract(for file: String) throws(FileProblem) -> String {
    let path = try Tool.tesseract.require(for: file)
    return path
  }

  private static func run(
    _ pages: [Int], _ seconds: Double, _ file: InputFile, _ command: (Int) -> [String]
  ) throws(FileProblem) -> Recognition {
    var recognition = Recognition()
    let end = ChildProgram.now + seconds
    var waiting = pages[...]
    var working: [(page: Int, child: ChildProgram)] = []
    var failure: FileProblem?
    var isLate = false
    while !waiting.isEmpty || !working.isEmpty {
      while working.count < 2, let page = waiting.first, ChildProgram.now < end {
        waiting.removeFirst()
        let limits = ChildLimits(
          cpu: Int(seconds) + 1, memory: 2 << 30, output: 64 << 20, seconds: max(0.1, end - ChildProgram.now))
        let child = try ChildProgram(command(page), input: try file.handle(), limits: limits, file: file.name)
        working.append((page, child))
      }
      guard !working.isEmpty else { break }
      let done = working.remove(at: ChildProgram.waitForAny(working.map(\.child)))
      switch done.child.wait() {
      case .finished(status: 0):
        for (k, page) in try TableReader.pages(done.child.output, file: file.name).enumerated() {
          recognition.pages[done.page + k] = page
        }
      case .timedOut: isLate = true
      case .finished, .crashed:
        if Sandbox.isUsable, Sandbox.isAtFault(done.child.errors) {
          Sandbox.markBroken()
          waiting.insert(done.page, at: waiting.startIndex)
        } else {
          failure = problem(done.child.errors, file.name)
        }
      }
    }
    try recognition.finish(pages, failure, isLate || !waiting.isEmpty, seconds, file)
    return recognition
  }

  private mutating func finish(
    _ wanted: [Int], _ failure: FileProblem?, _ isLate: Bool, _ seconds: Double, _ file: InputFile
  ) throws(FileProblem) {
    if pages.isEmpty {
      if let failure { throw failure }
      if isLate { throw .timedOut(file.name, seconds: Int(seconds)) }
    }
    let lost = wanted.filter { pages[$0] == nil }.map { String($0 + 1) }
    guard !lost.isEmpty else { return }
    let why = isLate ? "hết \(Int(seconds)) giây dành cho việc nhận dạng" : "chương trình nhận dạng báo lỗi"
    remarks.append("Chưa đọc được trang ảnh \(lost.joined(separator: ", ")): \(why). Hãy tách tệp rồi đọc riêng các trang này.")
  }

  private static func problem(_ errors: [UInt8], _ file: String) -> FileProblem {
    if FileKind.find("Error opening data file", in: errors[...]) != nil
      || FileKind.find("Failed loading language", in: errors[...]) != nil
    {
      return .toolMissing(file, tool: "tesseract (tiếng Việt)", debianPackage: "tesseract-ocr-vie")
    }
    return .damaged(file, "ảnh của trang")
  }
}
