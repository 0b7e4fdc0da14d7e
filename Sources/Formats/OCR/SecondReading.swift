/// The figures of a scanned heading read once more. The page is read without its red ink and by words; a number written
/// by hand then comes out bent or, worse, as another number. A figure stands only where the readings do not
/// contradict each other.
struct SecondReading {
  let file: InputFile
  /// What the PDF itself has as text of the page: some scanners put their own reading there.
  let layer: PageContent
  let seconds: Double

  /// Shown in place of a figure nobody can read.
  static let unreadable = Array("?".utf8)

  /// Surer than this, a printed figure needs no second look.
  private static let certain = 95.0

  func mend(_ page: inout PageContent) throws(FileProblem) {
    let figures = HeadingFigure.all(of: page).filter { !$0.isClean || $0.confidence < Self.certain }
    guard !figures.isEmpty, let strip = try strip(of: page, figures) else { return }
    let pictures = figures.map { picture(of: $0, page, strip) }
    guard
      let read = try FigureReader.figures(
        in: pictures.compactMap { $0 }, seconds: seconds, file: file.name)
    else { return }
    let known = HeadingFigure.all(of: layer)
    var next = 0
    var found: [FigureReader.Figure?] = []
    for picture in pictures {
      found.append(picture == nil ? nil : read[next])
      if picture != nil { next += 1 }
    }
    // From the right, so that the places further left stay true.
    for (figure, seen) in zip(figures, found).reversed() {
      let other = known.first { $0.kind == figure.kind && $0.symbol == figure.symbol && $0.isClean }?.text
      let readings = [seen?.digits, other].compactMap { $0 }
      switch Self.verdict(figure, readings) {
      case .stays:
        // Signs that are no figure tell a person nothing.
        if !figure.isClean, !figure.text.isEmpty { figure.put(Self.unreadable, confidence: 0, into: &page) }
      case .unreadable: figure.put(Self.unreadable, confidence: 0, into: &page)
      case .reads(let digits): figure.put(digits, confidence: min(60, seen?.confidence ?? 60), into: &page)
      }
    }
  }

  enum Verdict: Equatable { case stays, unreadable, reads([UInt8]) }

  /// What becomes of a figure in the light of other readings of it.
  static func verdict(_ figure: HeadingFigure, _ readings: [[UInt8]]) -> Verdict {
    let others = Set(readings.filter { isPossible($0, figure.kind) || $0 == figure.text })
    guard figure.isClean else {
      guard others.count == 1, let digits = others.first, agrees(digits, with: figure.text) else { return .stays }
      return .reads(digits)
    }
    // Print runs on into the symbol; a pen writes into a gap.
    if others.contains(figure.text) || others.isEmpty && figure.isJoined { return .stays }
    // The other reading sees more digits, the first ones among them.
    if others.count == 1, let more = others.first, isPart(figure.text, of: more) { return .reads(more) }
    return .unreadable
  }

  /// Numbers below ten, days below ten and the first two months are written with a 0 before them
  /// (Decree 30/2020/NĐ-CP, Appendix I, Part I, section II): one digit alone is half of a figure.
  private static func isPossible(_ digits: [UInt8], _ kind: HeadingFigure.Kind) -> Bool {
    let value = digits.prefix(6).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    switch kind {
    case .number: return value > 0 && digits.count >= 2 && digits.count <= 5
    case .day: return digits.count == 2 && (1...31).contains(value)
    case .month: return (1...12).contains(value) && (digits.count == 2 || digits.count == 1 && value > 2)
    }
  }

  /// The digits among the signs the page reading has stand at the same places; read at another length, they come in
  /// the same order.
  private static func agrees(_ digits: [UInt8], with signs: [UInt8]) -> Bool {
    let signs = signs.filter { $0 & 0xC0 != 0x80 }
    if signs.count == digits.count {
      return zip(signs, digits).allSatisfy { $0 == $1 || !($0 >= 0x30 && $0 <= 0x39) }
    }
    let known = signs.filter { $0 >= 0x30 && $0 <= 0x39 }
    return known.isEmpty || known == digits || isPart(known, of: digits)
  }

  private static func isPart(_ few: [UInt8], of many: [UInt8]) -> Bool {
    var rest = few[...]
    for digit in many where digit == rest.first { rest.removeFirst() }
    return rest.isEmpty && few.count < many.count
  }

  /// Pixels of the strip for a point of the page.
  private static let scale = Double(FigureReader.resolution) / 72

  /// The part of the page with the figures, drawn finely and with all its ink, and its upper edge in pixels.
  private func strip(
    of page: PageContent, _ figures: [HeadingFigure]
  ) throws(FileProblem) -> (image: GreyImage, top: Int)? {
    let boxes = figures.map { $0.box(in: page).box }
    let top = max(0, (boxes.map(\.top).min() ?? 0) - 12)
    let bottom = (boxes.map(\.bottom).max() ?? 0) + 12
    let pixels = [0.0, top, page.width, bottom - top].map { String(Int($0 * Self.scale)) }
    let command = [
      try Tool.pdftoppm.require(for: file.name), "-gray", "-q", "-f", "1", "-l", "1", "-scale-to-x", pixels[2],
      "-scale-to-y", "-1", "-x", pixels[0], "-y", pixels[1], "-W", pixels[2], "-H", pixels[3], "-",
    ]
    let limits = ChildLimits(cpu: 10, memory: 1 << 30, output: 64 << 20, seconds: max(0.1, seconds))
    let (outcome, child) = try ChildProgram.run(command, input: try file.handle(), limits: limits, file: file.name)
    guard outcome == .finished(status: 0), let image = GreyImage(pgm: child.output.bytes(limit: 64 << 20)) else {
      return nil
    }
    return (image, Int(top * Self.scale))
  }

  private func picture(
    of figure: HeadingFigure, _ page: PageContent, _ strip: (image: GreyImage, top: Int)
  ) -> GreyImage? {
    let (box, cutsLeft, cutsRight) = figure.box(in: page)
    let rows = (Int((box.top - 2.5) * Self.scale) - strip.top)..<(Int((box.bottom + 2.5) * Self.scale) - strip.top)
    var left = Int(box.left * Self.scale)
    var right = Int(box.right * Self.scale)
    let reach = Int(box.height * Self.scale * 0.3)
    if cutsLeft { left = strip.image.gap(near: left, within: reach, rows: rows) }
    if cutsRight { right = strip.image.gap(near: right, within: reach, rows: rows) }
    guard right - left > reach else { return nil }
    return strip.image.part(left..<right, rows, margin: 24)
  }
}
