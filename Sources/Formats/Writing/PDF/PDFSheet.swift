import Blocks

/// The file being printed: the content of its pages, their bookmarks and their structure.
final class PDFSheet {
  private var file = PDFFile()
  private var fonts: FontSet
  private let faces: [FontFile]
  private let structure: Structure
  private let tree: Int
  private let resources: Int
  private var pages: [Int] = []
  /// By page and mark: the node it belongs to.
  private var marks: [[Int]] = []
  private var outline = PDFOutline()
  private var content: [UInt8] = []
  private var width = 0.0
  private var height = 0.0
  private var isOpen = false
  /// What the content's last letters and lines were printed in.
  private var colour = PaperColour.black
  private var stroke = PaperColour.black

  init(_ faces: [FontFile], _ structure: Structure) {
    self.faces = faces
    self.structure = structure
    fonts = FontSet(faces)
    tree = file.reserve()
    resources = file.reserve()
  }

  func begin(_ setup: PageSetup) {
    endPage()
    isOpen = true
    width = setup.width * pointsInMillimetre
    height = setup.height * pointsInMillimetre
    pages.append(file.reserve())
    marks.append([])
    colour = .black
    stroke = .black
  }

  private func endPage() {
    guard isOpen, let page = pages.last else { return }
    isOpen = false
    let stream = file.reserve()
    file.stream(stream, content)
    content.removeAll(keepingCapacity: true)
    var out: [UInt8] = []
    out.add("<</Type/Page/Parent ")
    out.add(tree)
    out.add(" 0 R/MediaBox[0 0 ")
    out.add(width)
    out.add(" ")
    out.add(height)
    out += "]/Resources \(resources) 0 R/Contents \(stream) 0 R/StructParents \(pages.count - 1)/Tabs/S>>".utf8
    file.add(page, out)
  }

  /// The finished file.
  func finish(_ metadata: PaperMetadata) -> [UInt8] {
    endPage()
    let root = file.reserve()
    let info = file.reserve()
    let fontNames = fonts.write(to: &file)
    file.add(resources, "<</ProcSet[/PDF/Text]/Font<<\(fontNames)>>>>")
    let kids = pages.map { "\($0) 0 R" }.joined(separator: " ")
    file.add(tree, "<</Type/Pages/Count \(pages.count)/Kids[\(kids)]>>")
    let spoken = structure.write(to: &file, pages: pages, marks: marks)
    let language = String(metadata.language.filter { $0.isASCII && ($0.isLetter || $0 == "-") })
    var catalogue = "<</Type/Catalog/Pages \(tree) 0 R/StructTreeRoot \(spoken) 0 R/Lang (\(language))"
    catalogue += "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>"
    if let outlines = outline.write(to: &file, pages: pages) {
      catalogue += "/Outlines \(outlines) 0 R/PageMode/UseOutlines"
    }
    file.add(root, catalogue + ">>")
    file.add(info, Self.about(metadata))
    return file.finish(root: root, info: info)
  }

  private static func about(_ metadata: PaperMetadata) -> [UInt8] {
    var out: [UInt8] = []
    let texts: [(StaticString, String)] = [
      ("/Title", metadata.title), ("/Author", metadata.author), ("/Subject", metadata.subject),
      ("/Keywords", metadata.keywords.joined(separator: ", ")), ("/Creator", "ThiDua"), ("/Producer", "ThiDua"),
    ]
    out.add("<<")
    for (name, text) in texts where !text.isEmpty {
      out.add(name)
      out.add(text: text)
    }
    // Noon, so that viewers elsewhere show the same day.
    let day = String(metadata.day.filter(\.isNumber))
    if day.utf8.count == 8 { out += "/CreationDate(D:\(day)120000+07'00')/ModDate(D:\(day)120000+07'00')".utf8 }
    out.add(">>")
    return out
  }

  // MARK: Printing

  func print(_ slab: Slab, x: Double, y: Double, asArtifact: Bool = false) {
    if let heading = slab.heading { outline.add(heading.text, heading.level, page: pages.count - 1, y: height - y) }
    var open = Structure.none
    // Words first, each stretch with its node; then all that only shows.
    if asArtifact { content.add("/Artifact BMC\n") }
    for ink in slab.inks where asArtifact || ink.node != Structure.none {
      if !asArtifact, ink.node != open {
        if open != Structure.none { content.add("EMC\n") }
        beginMarked(ink.node)
        open = ink.node
      }
      draw(ink, x: x + ink.x, y: y + ink.y, offset: (x, y))
    }
    if asArtifact || open != Structure.none { content.add("EMC\n") }
    guard !asArtifact else { return }
    printRest(slab, x, y)
  }

  private func printRest(_ slab: Slab, _ x: Double, _ y: Double) {
    var isOpen = false
    for ink in slab.inks where ink.node == Structure.none {
      if !isOpen { content.add("/Artifact BMC\n") }
      isOpen = true
      draw(ink, x: x + ink.x, y: y + ink.y, offset: (x, y))
    }
    if isOpen { content.add("EMC\n") }
  }

  private func beginMarked(_ node: Int) {
    let page = pages.count - 1
    let mark = marks[page].count
    marks[page].append(node)
    structure.add(page: page, mark: mark, to: node)
    content.add("/")
    content.add(structure.nodes[node].tag)
    content.add("<</MCID ")
    content.add(mark)
    content.add(">>BDC\n")
  }

  private func draw(_ ink: Ink, x: Double, y: Double, offset: (Double, Double)) {
    switch ink.kind {
    case .line(let text, let k, let colour): draw(text, text.lines[k], x: x, y: height - y, colour)
    case .stroke(let toX, let toY, let weight, let colour):
      set(stroke: colour)
      content.add(weight, then: "w ")
      content.add(x, height - y, then: "m ")
      content.add(toX + offset.0, height - toY - offset.1, then: "l S\n")
    case .frame(let wide, let high, let weight, let colour):
      set(stroke: colour)
      content.add(weight, then: "w ")
      content.add(x, height - y - high, wide, high, then: "re S\n")
    case .picture(let picture): draw(picture, x: x, y: y)
    }
  }

  // MARK: Words

  private func draw(_ text: BrokenText, _ line: BrokenText.Line, x: Double, y: Double, _ colour: PaperColour) {
    guard !line.signs.isEmpty else { return }
    var at = x + line.left
    var start = line.signs.lowerBound
    var underlines: [(from: Double, to: Double, size: Double)] = []
    content.add("BT ")
    content.add(at, y, then: "Td ")
    while start < line.signs.upperBound {
      let look = text.looks[Int(text.signs[start].look)]
      var end = start
      while end < line.signs.upperBound, text.signs[end].look == text.signs[start].look { end += 1 }
      set(look.colour ?? colour)
      let wide = show(text.signs[start..<end], look, stretch: line.stretch)
      if look.isUnderlined { underlines.append((at, at + wide, look.size)) }
      at += wide
      start = end
    }
    content.add("ET\n")
    for line in underlines {
      content.add(line.from, y - line.size * 0.11, line.to - line.from, line.size * 0.05, then: "re f\n")
    }
  }

  /// Writes letters of one look; gives how wide they are, points.
  private func show(_ signs: ArraySlice<BrokenText.Sign>, _ look: BrokenText.Look, stretch: Double) -> Double {
    content.add("/F")
    content.add(look.face)
    content.add(" ")
    content.add(look.size, then: "Tf ")
    var thousandths = 0
    var spaces = 0
    var moved = 0
    content.add(stretch > 0 ? "[<" : "<")
    for sign in signs {
      content.hex(fonts.code(of: sign, face: look.face))
      thousandths += Int(sign.width)
      guard stretch > 0, sign.kind == .space else { continue }
      // In whole thousandths, and what is lost in one gap is made up in the next.
      spaces += 1
      let due = Int((stretch * Double(spaces) * 1000 / look.size).rounded())
      content.add(">-")
      content.add(due - moved)
      content.add("<")
      moved = due
    }
    content.add(stretch > 0 ? ">]TJ " : ">Tj ")
    return Double(thousandths) * look.size / 1000 + stretch * Double(spaces)
  }

  private func set(_ colour: PaperColour) {
    guard colour != self.colour else { return }
    self.colour = colour
    content.add(Self.part(colour.red), Self.part(colour.green), Self.part(colour.blue), then: "rg\n")
  }

  private func set(stroke colour: PaperColour) {
    guard colour != stroke else { return }
    stroke = colour
    content.add(Self.part(colour.red), Self.part(colour.green), Self.part(colour.blue), then: "RG\n")
  }

  private static func part(_ value: UInt8) -> Double { Double(value) / 255 }

  // MARK: Pictures

  private func draw(_ picture: PaperPicture, x: Double, y: Double) {
    let scale = pointsInMillimetre
    for mark in picture.marks {
      switch mark {
      case .area(let left, let top, let width, let height, let fill):
        set(fill)
        area(x + left * scale, y + top * scale, width * scale, height * scale)
        content.add("f\n")
      case .areas(let areas, let fill):
        set(fill)
        for one in areas { area(x + one.x * scale, y + one.y * scale, one.width * scale, one.height * scale) }
        content.add("f\n")
      case .line(let points, let weight, let colour):
        set(stroke: colour)
        content.add(weight, then: "w ")
        for (k, point) in points.enumerated() {
          content.add(x + point.x * scale, height - y - point.y * scale, then: k == 0 ? "m " : "l ")
        }
        content.add("S\n")
      case .text(let text, let left, let base, let anchor, let size, let isBold):
        draw(text, at: (x + left * scale, y + base * scale), anchor, size, isBold)
      }
    }
  }

  private func area(_ x: Double, _ y: Double, _ wide: Double, _ high: Double) {
    content.add(x, height - y - high, wide, high, then: "re ")
  }

  private func draw(
    _ text: String, at place: (x: Double, y: Double), _ anchor: PaperAlignment, _ size: Double, _ isBold: Bool
  ) {
    let paragraph = PaperParagraph(.body, [PaperRun(text, bold: isBold)])
    let broken = LineBreaker.broken(paragraph, PaperStyle(size: size), width: 2000, faces: faces)
    guard let line = broken.lines.first else { return }
    let shift =
      switch anchor {
      case .left, .justified: 0.0
      case .centre: line.width / 2
      case .right: line.width
      }
    draw(broken, line, x: place.x - shift, y: height - place.y, .black)
  }
}
