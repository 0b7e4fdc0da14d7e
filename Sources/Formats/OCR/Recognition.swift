/// Pages read from images by OCR, two at a time.
///
/// What is read depends on the pages alone: so many of them, and so much ink, as an idle machine works through in about
/// 20 seconds. The clock stops only a machine that is busy with other things.
struct Recognition {
  private(set) var pages: [Int: PageContent] = [:]
  private(set) var remarks: [String] = []

  /// Dots per inch at which pages are drawn.
  static let resolution = 200

  /// What a PDF has as text of its first page; nil for images.
  private var layer: PageContent?
  /// Pages still to be begun, with their place in the order of reading.
  private var queue: ArraySlice<(offset: Int, element: Int)>
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
  /// Dark pixels that may still be read, and pages left out because there were too many.
  private var ink: Int
  private var heavy: [Int] = []
  /// Pages drawn, by their place in the order of reading, and the place whose turn it is.
  private var drawn: [Int: Drawn] = [:]
  private var turn = 0
  /// Pages to be read once more, without the sandbox.
  private var again: [(place: Int, page: Int, image: AnonymousFile)] = []
  private var failure: FileProblem?
  private var isLate = false

  private init(
    _ file: InputFile, _ pages: [Int], since start: Double, _ options: ReadOptions
  ) throws(FileProblem) {
    self.file = file
    wanted = pages
    let order = Self.order(pages, most: options.ocrPages)
    let limit = options.ocrSeconds
    seconds = min(limit.most, limit.first + limit.page * Double(order.count))
    ink = options.ocrInk
    tesseract = try Tool.tesseract.require(for: file.name)
    end = start + seconds
    queue = Array(order.enumerated())[...]
  }

  /// The heading stands on the first page and the signature on the last: these two before the others. How many pages
  /// are read does not hang on the clock, so that two readings of a long scan give the same.
  static func order(_ pages: [Int], most: Int) -> [Int] {
    guard pages.count > 2, let first = pages.first, let last = pages.last else { return pages }
    return Array(([first, last] + pages.dropFirst().dropLast()).prefix(max(2, most)))
  }

  /// One page under way: first it is drawn, then it is read.
  private struct Work {
    var place: Int
    var page: Int
    var isDrawing: Bool
    /// What is being read, where it was drawn first.
    var image: AnonymousFile?
    var child: ChildProgram
  }

  /// A page that has been drawn; without image when it could not be.
  private struct Drawn {
    var page: Int
    var image: AnonymousFile?
    var dark = 0
  }

  /// `drawing` gives the command that draws a page; nil when the file is the image.
  private mutating func run(drawing: ((Int) -> [String])?) throws(FileProblem) {
    var working: [Work] = []
    while true {
      while working.count < Self.workers, let work = try nextReading() { working.append(work) }
      // No page is drawn far ahead of its turn: its image would wait.
      while working.count < Self.workers, let next = queue.first, next.offset < turn + Self.workers,
        ChildProgram.now < end
      {
        queue.removeFirst()
        let child = try start(drawing?(next.element) ?? reading(next.element), try file.handle())
        working.append(
          Work(place: next.offset, page: next.element, isDrawing: drawing != nil, child: child))
        if drawing == nil { turn = next.offset + 1 }
      }
      guard !working.isEmpty else { break }
      try take(working.remove(at: ChildProgram.waitForAny(working.map(\.child))))
    }
    if !queue.isEmpty || !drawn.isEmpty { isLate = true }
    try finish()
  }

  /// How many pages are under way at a time.
  private static let workers = 2
  /// What a page costs besides its ink, in dark pixels.
  private static let inkOfPage = 50_000

  /// The page whose turn it is, when it has been drawn and its ink may still be read. Pages are judged in the order of
  /// reading, whichever was drawn first.
  private mutating func nextReading() throws(FileProblem) -> Work? {
    if let next = again.popLast() { return try reading(of: next.image, next.place, next.page) }
    while let next = drawn[turn], ChildProgram.now < end {
      drawn[turn] = nil
      turn += 1
      guard let image = next.image else { continue }
      let isAllowed = ink > 0
      ink -= next.dark + Self.inkOfPage
      if isAllowed { return try reading(of: image, turn - 1, next.page) }
      heavy.append(next.page)
      heavy += queue.map(\.element)
      queue.removeAll()
    }
    return nil
  }

  private func reading(of image: AnonymousFile, _ place: Int, _ page: Int) throws(FileProblem) -> Work {
    Work(place: place, page: page, isDrawing: false, image: image, child: try start(reading(nil), image))
  }

  /// Takes what a child has made.
  private mutating func take(_ done: Work) throws(FileProblem) {
    switch done.child.wait() {
    case .finished(status: 0) where done.isDrawing:
      let (image, dark) = try PageImage.inked(done.child.output)
      drawn[done.place] = Drawn(page: done.page, image: image, dark: dark)
    case .finished(status: 0):
      guard var page = try TableReader.pages(done.child.output, file: file.name).first else { return }
      // At once, before the other pages use up the time.
      if done.page == 0, let layer {
        try SecondReading(file: file, layer: layer, seconds: end - ChildProgram.now).mend(&page)
      }
      pages[done.page] = page
    case .timedOut:
      isLate = true
      if done.isDrawing { drawn[done.place] = Drawn(page: done.page) }
    case .finished, .crashed:
      if Sandbox.isUsable, Sandbox.isAtFault(done.child.errors) {
        Sandbox.markBroken()
        if let image = done.image {
          again.append((done.place, done.page, image))
        } else {
          queue.insert((done.place, done.page), at: queue.startIndex)
        }
      } else {
        failure = Self.problem(done.child.errors, file.name)
        if done.isDrawing { drawn[done.place] = Drawn(page: done.page) }
      }
    }
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
        "hết \(Int(seconds)) giây dành cho việc nhận dạng (máy đang bận)"
      } else if !heavy.isEmpty {
        "các trang có quá nhiều nét, vượt mức nhận dạng của một lần đọc"
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
