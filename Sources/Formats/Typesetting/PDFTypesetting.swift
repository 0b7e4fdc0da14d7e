import Blocks

/// How a PDF is set, as far as its pages show: the size of the paper, and place, font and size of every line.
enum PDFTypesetting {
  /// The zoom at which pdftohtml measures: its whole numbers are then thirds of a point.
  private static let zoom = 3.0
  private static let millimetre = 72 / 25.4

  /// nil where the letters were laid under a picture of the page by a scanner, so that their look says nothing.
  static func read(_ file: InputFile) throws(FileProblem) -> Typesetting? {
    let html = try Tool.pdftohtml.require(for: file.name)
    let command = [html, "-xml", "-i", "-stdout", "-zoom", "3", "-q", "/proc/self/fd/0"]
    let (outcome, child) = try ChildProgram.run(command, input: try file.handle(), file: file.name)
    guard outcome == .finished(status: 0) else { return nil }
    child.output.rewind()
    var reader = PDFSetReader(
      try XMLReader(.file(child.output), names: FontName.table, file: file.name), scale: 1 / (zoom * millimetre),
      points: 1 / zoom)
    try reader.read()
    guard let setting = reader.finished(), !isScan(setting) else { return nil }
    return setting
  }

  /// A scanner guesses a size for each word; a typesetter gives most letters the same.
  private static func isScan(_ setting: Typesetting) -> Bool {
    var letters: [Double: Int] = [:]
    var all = 0
    for line in setting.lines {
      for (k, run) in line.runs.enumerated() {
        let end = k + 1 < line.runs.count ? line.runs[k + 1].start : line.text.count
        letters[((run.size ?? 0) * 2).rounded() / 2, default: 0] += end - run.start
        all += end - run.start
      }
    }
    let most = letters.values.max() ?? 0
    return all < 200 || most * 2 < all
  }
}

/// Gathers the lines of `pdftohtml -xml`.
struct PDFSetReader: ~Copyable {
  private struct Spec {
    var size: Double
    var family: String
  }

  private var xml: XMLReader<FontName>
  private let scale: Double
  private let points: Double
  private var specs: [Int: Spec] = [:]
  private var sections: [SectionSetting] = []
  private var lines: [SetLine] = []
  private var pages = 0

  init(_ xml: consuming XMLReader<FontName>, scale: Double, points: Double) {
    self.xml = xml
    self.scale = scale
    self.points = points
  }

  mutating func read() throws(FileProblem) {
    while true {
      switch try xml.next() {
      case .finished: return
      case .start(.page): page()
      case .start(.fontspec):
        let family = xml.attribute("family").map { String(decoding: $0, as: UTF8.self) } ?? ""
        // pdftohtml cuts sizes down to whole numbers.
        let size = ((xml.decimal("size") ?? 0) + 0.5) * points
        specs[xml.integer("id") ?? 0] = Spec(size: (size * 2).rounded() / 2, family: FontFamily.name(family))
      case .start(.text): try stretch()
      default: continue
      }
    }
  }

  private mutating func page() {
    pages += 1
    let setting = SectionSetting(
      width: (xml.decimal("width") ?? 0) * scale, height: (xml.decimal("height") ?? 0) * scale)
    if sections.last.map({ abs($0.width - setting.width) > 1 || abs($0.height - setting.height) > 1 }) ?? true {
      sections.append(setting)
    }
  }

  private mutating func stretch() throws(FileProblem) {
    let left = (xml.decimal("left") ?? 0) * scale
    let top = (xml.decimal("top") ?? 0) * scale
    let box = SetBox(
      page: pages, left: left, top: top, right: left + (xml.decimal("width") ?? 0) * scale,
      bottom: top + (xml.decimal("height") ?? 0) * scale)
    let spec = specs[xml.integer("font") ?? 0]
    var line = SetLine(text: [], runs: [], section: max(0, sections.count - 1), box: box)
    var bold = 0
    var italic = 0
    let level = xml.depth - 1
    while xml.depth > level {
      switch try xml.next() {
      case .finished: return
      case .start(.b): bold += 1
      case .start(.i): italic += 1
      case .end(.b): bold -= 1
      case .end(.i): italic -= 1
      case .text:
        let run = SetRun(
          start: line.text.count, font: spec?.family, size: spec?.size, isBold: bold > 0, isItalic: italic > 0)
        xml.appendText(to: &line.text)
        line.runs.append(run)
      default: continue
      }
    }
    guard line.text.contains(where: { !Draft.isSpace($0) }) else { return }
    line.text = Cleaning.cleaned(line.text)
    line.runs.removeAll { $0.start >= line.text.count }
    add(line)
  }

  /// A stretch on the height of the one before and close behind it belongs to the same line.
  private mutating func add(_ line: SetLine) {
    if let last = lines.last, let a = last.box, let b = line.box, a.page == b.page,
      abs((a.top + a.bottom) - (b.top + b.bottom)) < 3, b.left >= a.right - 1, b.left < a.right + 4
    {
      let offset = last.text.count
      lines[lines.count - 1].text += line.text
      lines[lines.count - 1].runs += line.runs.map { run in
        var run = run
        run.start += offset
        return run
      }
      lines[lines.count - 1].box?.right = b.right
      lines[lines.count - 1].box?.top = min(a.top, b.top)
      lines[lines.count - 1].box?.bottom = max(a.bottom, b.bottom)
    } else {
      lines.append(line)
    }
  }

  func finished() -> Typesetting? {
    guard pages > 0 else { return nil }
    return Typesetting(sections: sections, lines: lines, isMeasured: true, pages: pages)
  }
}

/// Names of fonts as PDF files spell them.
enum FontFamily {
  /// «TimesNewRomanPSMT», «TimesNewRomanPS» → «Times New Roman»; a subset's prefix falls.
  static func name(_ raw: String) -> String {
    var name = raw[...]
    if let plus = name.utf8.firstIndex(of: 0x2B), name.utf8.distance(from: name.startIndex, to: plus) == 6 {
      name = name[name.utf8.index(after: plus)...]
    }
    let plain = name.filter { $0 != " " && $0 != "-" && $0 != "," }
    if plain.hasPrefix("TimesNewRoman") { return "Times New Roman" }
    if plain.hasPrefix("LiberationSerif") { return "Liberation Serif" }
    return String(name)
  }
}
