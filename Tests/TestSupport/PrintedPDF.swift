import Glibc

/// A PDF as the programs of poppler measure it. Millimetres from the upper left corner of the page; pages count from 1.
package struct PrintedPDF {
  package struct Page: Sendable {
    package var width, height: Double
  }

  package struct Word: Sendable {
    package var text: String
    package var page: Int
    package var left, top, right, bottom: Double
    package var middle: Double { (left + right) / 2 }
  }

  /// A drawn line that lies level.
  package struct Rule: Sendable {
    package var left, right, y: Double
    package var length: Double { right - left }
    package var middle: Double { (left + right) / 2 }
  }

  private static let folder = "/usr/bin/"
  /// Whether this machine can measure at all.
  package static let isMeasurable = ["pdftotext", "pdftocairo"].allSatisfy { access(folder + $0, X_OK) == 0 }

  private let path: String
  package private(set) var pages: [Page] = []
  package private(set) var words: [Word] = []

  /// Measures the words of the file.
  package init(_ bytes: [UInt8]) {
    path = TestFolder.make() + "/paper.pdf"
    let file = open(path, O_CREAT | O_WRONLY, 0o600)
    precondition(file >= 0 && write(file, bytes, bytes.count) == bytes.count, "\(path) cannot be written")
    close(file)
    for line in Self.output(["pdftotext", "-bbox", path, "-"]).split(separator: "\n") {
      if let tag = Self.element("page", in: line) {
        pages.append(Page(width: Self.number("width", tag), height: Self.number("height", tag)))
      } else if let tag = Self.element("word", in: line), let text = Self.content(of: line) {
        words.append(
          Word(
            text: text, page: pages.count, left: Self.number("xMin", tag), top: Self.number("yMin", tag),
            right: Self.number("xMax", tag), bottom: Self.number("yMax", tag)))
      }
    }
  }

  /// The level lines of a page; the frames of cells and stamps are none.
  package func rules(onPage page: Int) -> [Rule] {
    let svg = Self.output(["pdftocairo", "-svg", "-f", "\(page)", "-l", "\(page)", path, "-"])
    return svg.split(separator: "\n").compactMap { line in
      guard line.contains("stroke-width:"), let path = Self.attribute("d", in: line) else { return nil }
      let marks = path.split(separator: " ")
      guard marks.count == 6, marks[0] == "M", marks[3] == "L" else { return nil }
      let points = [marks[1], marks[2], marks[4], marks[5]].compactMap { Double($0) }
      // matrix(a,b,c,d,e,f): a page that is not scaled has none.
      let matrix = (Self.attribute("transform", in: line) ?? "").split { "(,)".contains($0) }.compactMap { Double($0) }
      guard points.count == 4, abs(points[1] - points[3]) < 0.1 else { return nil }
      let to = matrix.count == 6 ? matrix : [1, 0, 0, 1, 0, 0]
      return Rule(
        left: Self.millimetres(points[0] * to[0] + to[4]), right: Self.millimetres(points[2] * to[0] + to[4]),
        y: Self.millimetres(points[1] * to[3] + to[5]))
    }
  }

  /// What a program of poppler writes.
  private static func output(_ command: [String]) -> String {
    var command = command
    command[0] = folder + command[0]
    guard let (output, child) = ChildRun.start(command) else { return "" }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(output, &part, part.count)
      if count <= 0 { break }
      bytes += part[..<count]
    }
    close(output)
    waitpid(child, nil, 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: What poppler writes

  private static func millimetres(_ points: Double) -> Double { points * 25.4 / 72 }

  private static func element(_ name: String, in line: Substring) -> Substring? {
    let line = line.drop { $0 == " " }
    return line.hasPrefix("<\(name) ") ? line : nil
  }

  private static func attribute(_ name: String, in line: Substring) -> Substring? {
    guard let start = line.firstRange(of: " \(name)=\"") else { return nil }
    return line[start.upperBound...].prefix { $0 != "\"" }
  }

  private static func number(_ name: String, _ line: Substring) -> Double {
    millimetres(attribute(name, in: line).flatMap { Double($0) } ?? 0)
  }

  private static func content(of line: Substring) -> String? {
    guard let close = line.firstIndex(of: ">") else { return nil }
    var text = String(line[line.index(after: close)...].prefix { $0 != "<" })
    for (entity, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      text.replace(entity, with: letter)
    }
    return text
  }
}
