/// Pages read from images by OCR, two at a time, within a time limit.
struct Recognition {
  private(set) var pages: [Int: PageContent] = [:]
  private(set) var remarks: [String] = []

  /// Dots per inch at which pages are drawn.
  static let resolution = 200

  /// What a PDF has as text of its first page; nil for images.
  private var layer: PageContent?
  private var queue: ArraySlice<Int>
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

  /// Recognises the pages (counted from 0) of a PDF; `start` is when the reading of the file began, `layer` what the
  /// PDF has as text of its first page.
  static func read(
    _ file: InputFile, pages: [Int], layer: PageContent, since start: Double, options: ReadOptions
  ) throws(FileProblem) -> Recognition {
    let render = try Tool.pdftoppm.require(for: file.name)
    var recognition = try Recognition(file, pages, since: start, options)
    recognition.layer = layer
    try recognition.run { page in
      [render, "-r", String(resolution), "-f", String(page + 1), "-l", String(page + 1), "-q", "-"]
    }
    return recognition
  }

  /// Recognises an image file as it is; a TIFF may hold several pages.
  static func readImage(
    _ file: InputFile, pages: Int, since start: Double, options: ReadOptions
  ) throws(FileProblem) -> Recognition {
    var recognition = try Recognition(file, Array(0..<pages), since: start, options)
    try recognition.run(drawing: nil)
    return recognition
  }

  private let file: InputFile
  private let tesseract: String
  private let wanted: [Int]
  private let seconds: Double
  private let end: Double
  private var failure: FileProblem?
  private var isLate = false

  private init(
    _ file: InputFile, _ pages: [Int], since start: Double, _ options: ReadOptions
  ) throws(FileProblem) {
    self.file = file
    wanted = pages
    seconds = min(options.ocrSeconds, 20 + 2 * Double(pages.count))
    tesseract = try Tool.tesseract.require(for: file.name)
    end = start + seconds
    queue = Self.order(pages, most: options.ocrPages)[...]
  }

  /// The heading stands on the first page and the signature on the last: these two before the others. How many pages
  /// are read does not hang on the clock, so that two readings of a long scan give the same.
  static func order(_ pages: [Int], most: Int) -> [Int] {
    guard pages.count > 2, let first = pages.first, let last = pages.last else { return pages }
    return Array(([first, last] + pages.dropFirst().dropLast()).prefix(max(2, most)))
  }

  /// One page under way: first it is drawn, then it is read.
  private struct Work {
    var page: Int
    var isDrawing: Bool
    var child: ChildProgram
  }

  /// `drawing` gives the command that draws a page; nil when the file is the image.
  private mutating func run(drawing: ((Int) -> [String])?) throws(FileProblem) {
    var working: [Work] = []
    while !queue.isEmpty || !working.isEmpty {
      while working.count < 2, let page = queue.first, ChildProgram.now < end {
        queue.removeFirst()
        let child = try start(drawing?(page) ?? reading(page), try file.handle())
        working.append(Work(page: page, isDrawing: drawing != nil, child: child))
      }
      guard !working.isEmpty else { break }
      let done = working.remove(at: ChildProgram.waitForAny(working.map(\.child)))
      if let next = try take(done) { working.append(next) }
    }
    if !queue.isEmpty { isLate = true }
    try finish()
  }

  /// Takes what a child has made; gives the work that follows from it.
  private mutating func take(_ done: Work) throws(FileProblem) -> Work? {
    switch done.child.wait() {
    case .finished(status: 0) where done.isDrawing:
      let image = try PageImage.withoutRedInk(done.child.output)
      return Work(page: done.page, isDrawing: false, child: try start(reading(nil), image))
    case .finished(status: 0):
      guard var page = try TableReader.pages(done.child.output, file: file.name).first else { return nil }
      // At once, before the other pages use up the time.
      if done.page == 0, let layer {
        try SecondReading(file: file, layer: layer, seconds: end - ChildProgram.now).mend(&page)
      }
      pages[done.page] = page
    case .timedOut: isLate = true
    case .finished, .crashed:
      if Sandbox.isUsable, Sandbox.isAtFault(done.child.errors) {
        Sandbox.markBroken()
        queue.insert(done.page, at: queue.startIndex)
      } else {
        failure = Self.problem(done.child.errors, file.name)
      }
    }
    return nil
  }

  /// `page` is the one to take out of an image file with several.
  private func reading(_ page: Int?) -> [String] {
    let choice = page.map { $0 > 0 ? ["-c", "tessedit_page_number=\($0)"] : [] } ?? []
    return [tesseract, "stdin", "stdout", "-l", "vie", "--dpi", String(Self.resolution)] + choice + ["tsv"]
  }

  private func start(_ command: [String], _ input: AnonymousFile) throws(FileProblem) -> ChildProgram {
    let limits = ChildLimits(
      cpu: Int(seconds) + 1, memory: 2 << 30, output: 256 << 20, seconds: max(0.1, end - ChildProgram.now))
    return try ChildProgram(command, input: input, limits: limits, file: file.name)
  }

  /// Says what was left out; a problem when nothing was read.
  private mutating func finish() throws(FileProblem) {
    if pages.isEmpty {
      if let failure { throw failure }
      if isLate { throw .timedOut(file.name, seconds: Int(seconds)) }
    }
    lost = wanted.filter { pages[$0] == nil }
    guard !lost.isEmpty else { return }
    let why =
      if isLate {
        "hết \(Int(seconds)) giây dành cho việc nhận dạng"
      } else if failure != nil {
        "chương trình nhận dạng báo lỗi"
      } else {
        "mỗi lần chỉ nhận dạng \(pages.count) trang ảnh"
      }
    remarks.append("Chưa đọc được trang ảnh \(Self.listed(lost)): \(why). Hãy tách tệp rồi đọc riêng các trang này.")
  }

  /// "2, 5–9": pages counted from 1.
  static func listed(_ pages: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for page in pages {
      if let last = runs.last, last.upperBound + 1 == page {
        runs[runs.count - 1] = last.lowerBound...page
      } else {
        runs.append(page...page)
      }
    }
    return runs.map { run in
      run.count == 1 ? "\(run.lowerBound + 1)" : "\(run.lowerBound + 1)–\(run.upperBound + 1)"
    }.joined(separator: ", ")
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
