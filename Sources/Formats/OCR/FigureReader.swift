/// Reads figures cut out of a page, handwritten ones too. Each picture is read at many sizes, as digits alone: what a
/// pen wrote comes out differently each time, unless it is clear.
struct FigureReader {
  /// Dots per inch of the strip the pictures are cut from, and those at which they are read.
  static let resolution = 400
  private static let sizes = [150, 175, 200, 225, 250, 300, 350, 400]
  /// How many of the readings must agree.
  private static let quorum = 6

  struct Figure: Equatable {
    /// Digits alone.
    var digits: [UInt8]
    /// Mean confidence of the readings that agree, 0…100.
    var confidence: Double
  }

  /// One entry for each picture: nil where the readings do not agree. Nil when the recogniser could not run at all.
  static func figures(
    in pictures: [GreyImage], seconds: Double, file: String
  ) throws(FileProblem) -> [Figure?]? {
    guard !pictures.isEmpty, seconds > 0 else { return nil }
    let tesseract = try Tool.tesseract.require(for: file)
    let pages = pictures.flatMap { picture in
      sizes.map { picture.scaled(by: Double($0) / Double(resolution)) }
    }
    // Whole lines of digits: the English letters know digits best, and come with the recogniser.
    let command = [
      tesseract, "stdin", "stdout", "-l", "eng", "--psm", "7", "--dpi", "300", "-c",
      "tessedit_char_whitelist=0123456789", "tsv",
    ]
    let limits = ChildLimits(cpu: 10, memory: 1 << 30, output: 16 << 20, seconds: seconds)
    let (outcome, child) = try ChildProgram.run(
      command, input: try AnonymousFile(GreyTIFF.file(pages)), limits: limits, file: file)
    guard outcome == .finished(status: 0) else { return nil }
    let readings = try TableReader.pages(child.output, file: file)
    guard readings.count == pages.count else { return nil }
    return pictures.indices.map { k in agreed(readings[(k * sizes.count)..<((k + 1) * sizes.count)]) }
  }

  private static func agreed(_ readings: ArraySlice<PageContent>) -> Figure? {
    var votes: [[UInt8]: [Double]] = [:]
    for reading in readings {
      let words = reading.segments.flatMap(\.words)
      let digits = words.flatMap(\.text).filter { $0 >= 0x30 && $0 <= 0x39 }
      guard !digits.isEmpty else { continue }
      votes[digits, default: []].append(words.map(\.confidence).min() ?? 0)
    }
    guard let best = votes.first(where: { $0.value.count >= quorum }) else { return nil }
    return Figure(digits: best.key, confidence: best.value.reduce(0, +) / Double(best.value.count))
  }
}
