/// Pages read from images by OCR, two at a time, within a time limit.
struct Recognition {
  private(set) var pages: [Int: PageContent] = [:]
  private(set) var remarks: [String] = []

  /// Dots per inch at which pages are drawn.
  static let resolution = 200

  /// Pages that were wanted and not read.
  private var lost: [Int] = []

  /// Mean confidence by page: 0 for pages lost, 100 for blank pages and those read without OCR.
  func confidence(of count: Int) -> [Double] { (0..<count).map { confidence(ofPage: $0) } }

  private func confidence(ofPage k: Int) -> Double {
    if lost.contains(k) { return 0 }
    let words = pages[k]?.segments.flatMap(\.words) ?? []
    guard !words.isEmpty else { return 100 }
    return (words.reduce(0) { $0 + $1.confidence } / Double(words.count) * 10).rounded() / 10
  }

  /// Recognises the pages (counted from 0) of a PDF.
  static func read(
    _ file: InputFile, pages: [Int], of count: Int, options: ReadOptions
  ) throws(FileProblem) -> Recognition {
    let render = try Tool.pdftoppm.require(for: file.name)
    let limit = Double(max(options.ocrSeconds, options.ocrSeconds + 2 * (pages.count - 10)))
    var recognition = try Recognition(file, seconds: limit)
    try recognition.run(pages) { page in
      [render, "-r", String(resolution), "-f", String(page + 1), "-l", String(page + 1), "-q", "-"]
    }
    return recognition
  }

  /// Recognises an image file; every image of a TIFF is a page.
  static func readImage(_ file: InputFile, options: ReadOptions) throws(FileProblem) -> Recognition {
    var recognition = try Recognition(file, seconds: Double(options.ocrSeconds))
    try recognition.run([0], drawing: nil)
    return recognition
  }

  private let file: InputFile
  private let tesseract: String
  private let seconds: Double
  private let end: Double
  private var failure: FileProblem?
  private var isLate = false

  private init(_ file: InputFile, seconds: Double) throws(FileProblem) {
    self.file = file
    self.seconds = seconds
    tesseract = try Tool.tesseract.require(for: file.name)
    end = ChildProgram.now + seconds
  }

  /// One page under way: first it is drawn, then it is read.
  private struct Work {
    var page: Int
    var isDrawing: Bool
    var child: ChildProgram
  }

  /// `drawing` gives the command that draws a page; nil when the file is the image.
  private mutating func run(_ pages: [Int], drawing: ((Int) -> [String])?) throws(FileProblem) {
    var waiting = pages[...]
    var working: [Work] = []
    while !waiting.isEmpty || !working.isEmpty {
      while working.count < 2, let page = waiting.first, ChildProgram.now < end {
        waiting.removeFirst()
        let input = try file.handle()
        let child = try start(drawing?(page) ?? reading, input)
        working.append(Work(page: page, isDrawing: drawing != nil, child: child))
      }
      guard !working.isEmpty else { break }
      let done = working.remove(at: ChildProgram.waitForAny(working.map(\.child)))
      switch done.child.wait() {
      case .finished(status: 0) where done.isDrawing:
        let image = try PageImage.withoutRedInk(done.child.output)
        working.append(Work(page: done.page, isDrawing: false, child: try start(reading, image)))
      case .finished(status: 0):
        for (k, page) in try TableReader.pages(done.child.output, file: file.name).enumerated() {
          self.pages[done.page + k] = page
        }
      case .timedOut: isLate = true
      case .finished, .crashed:
        if Sandbox.isUsable, Sandbox.isAtFault(done.child.errors) {
          Sandbox.markBroken()
          waiting.insert(done.page, at: waiting.startIndex)
        } else {
          failure = Self.problem(done.child.errors, file.name)
        }
      }
    }
    if !waiting.isEmpty { isLate = true }
    try finish(pages)
  }

  private var reading: [String] {
    [tesseract, "stdin", "stdout", "-l", "vie", "--dpi", String(Self.resolution), "tsv"]
  }

  private func start(_ command: [String], _ input: AnonymousFile) throws(FileProblem) -> ChildProgram {
    let limits = ChildLimits(
      cpu: Int(seconds) + 1, memory: 2 << 30, output: 256 << 20, seconds: max(0.1, end - ChildProgram.now))
    return try ChildProgram(command, input: input, limits: limits, file: file.name)
  }

  /// Says what was left out; a problem when nothing was read.
  private mutating func finish(_ wanted: [Int]) throws(FileProblem) {
    if pages.isEmpty {
      if let failure { throw failure }
      if isLate { throw .timedOut(file.name, seconds: Int(seconds)) }
    }
    lost = wanted.filter { pages[$0] == nil }
    guard !lost.isEmpty else { return }
    let numbers = lost.map { String($0 + 1) }.joined(separator: ", ")
    let why = isLate ? "hết \(Int(seconds)) giây dành cho việc nhận dạng" : "chương trình nhận dạng báo lỗi"
    remarks.append("Chưa đọc được trang ảnh \(numbers): \(why). Hãy tách tệp rồi đọc riêng các trang này.")
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
