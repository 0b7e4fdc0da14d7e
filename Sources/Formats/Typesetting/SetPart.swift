import Blocks

/// Reads the body, a head or a foot of a Word file for the look of its paragraphs.
struct SetPart: ~Copyable {
  private var xml: XMLReader<WordName>
  private let context: SetContext
  private let file: String
  private(set) var lines: [SetLine] = []
  private(set) var sections: [SectionDraft] = []
  /// The paragraphs that hold a page number field: how they are aligned, and the size of the number.
  private(set) var pageNumbers: [(alignment: PaperAlignment, size: Double?)] = []
  private var openTables = 0
  private var paragraphs = 0
  private var fields = WordFields()

  init(_ xml: consuming XMLReader<WordName>, _ context: SetContext, file: String) {
    self.xml = xml
    self.context = context
    self.file = file
  }

  /// Most paragraphs that are looked at: what is longer was never meant for paper.
  private static let lineLimit = 50_000

  mutating func read() throws(FileProblem) {
    reading: while lines.count < Self.lineLimit {
      switch try xml.next() {
      case .finished: break reading
      case .start(.p): try paragraph()
      case .start(.tbl): openTables += 1
      case .end(.tbl): openTables -= 1
      case .start(.sectPr): sections.append(try section())
      case .start(.del), .start(.moveFrom), .start(.Fallback), .start(.sdtPr), .start(.tblPr), .start(.trPr),
        .start(.tcPr):
        try xml.skipElement()
      default: continue
      }
    }
    if sections.isEmpty { sections.append(SectionDraft()) }
    for i in lines.indices where lines[i].section >= sections.count { lines[i].section = sections.count - 1 }
  }

  private mutating func paragraph() throws(FileProblem) {
    var properties = SetParagraph()
    var base = context.styles.standard
    var line = SetLine(text: [], runs: [])
    line.paragraph = paragraphs
    paragraphs += 1
    var hasNumber = false
    var numberSize: Double?
    var ended: SectionDraft?
    let level = xml.depth - 1
    while xml.depth > level {
      switch try xml.next() {
      case .finished: throw .damaged(file, "cuối phần nội dung")
      case .start(.pPr):
        properties = try SetParagraph(&xml) { xml throws(FileProblem) in ended = try Self.section(&xml, file) }
        base = context.styles.paragraph(properties.common.style)
        properties.inherit(base.paragraph)
      case .start(.r):
        let (look, isNumber) = try run(base.look, into: &line)
        if isNumber {
          hasNumber = true
          numberSize = look.common.size
        }
      case .start(.fldSimple): if isPageField(xml.attribute("instr") ?? []) { hasNumber = true }
      case .start(.del), .start(.moveFrom), .start(.Fallback), .start(.sdtPr): try xml.skipElement()
      default: continue
      }
    }
    if hasNumber {
      let alignment = properties.isFramedInCentre ? .centre : properties.common.alignment ?? .left
      pageNumbers.append((alignment, numberSize ?? base.look.common.size))
    }
    finish(&line, properties)
    if let ended { sections.append(ended) }
  }

  private mutating func finish(_ line: inout SetLine, _ properties: SetParagraph) {
    guard line.text.contains(where: { !Draft.isSpace($0) }) else { return }
    var marks = line.runs.map(\.start)
    line.text = Cleaning.cleaned(line.text, marks: &marks)
    for (k, mark) in marks.enumerated() { line.runs[k].start = mark }
    line.alignment = properties.common.alignment ?? .left
    line.left = (properties.common.indent ?? 0) * point
    line.firstLine = properties.firstLine ?? 0
    line.before = properties.before ?? 0
    line.after = properties.after ?? 0
    line.spacing = properties.spacing ?? .multiple(1)
    line.joinsLikes = properties.joinsLikes ?? false
    line.isInTable = openTables > 0
    line.hasListLabel = (properties.common.numbering ?? 0) > 0
    line.section = sections.count
    lines.append(line)
  }

  /// One run; true when it holds the field of a page number.
  private mutating func run(
    _ base: SetLook, into line: inout SetLine
  ) throws(FileProblem) -> (SetLook, Bool) {
    var look = base
    var isNumber = false
    let from = line.text.count
    let level = xml.depth - 1
    while xml.depth > level {
      switch try xml.next() {
      case .finished: throw .damaged(file, "cuối phần nội dung")
      case .start(.rPr):
        var direct = try SetLook(&xml)
        if let style = context.styles.character(direct.common.style) { direct.inherit(style.look) }
        direct.inherit(base)
        look = direct
      case .start(.t): try text(into: &line)
      case .start(.tab), .start(.ptab): if !fields.isInCode { line.text.append(0x09) }
      case .start(.br), .start(.cr): if !fields.isInCode { line.text.append(0x0A) }
      case .start(.noBreakHyphen): line.text.append(0x2D)
      case .start(.fldChar): fields.meet(xml)
      case .start(.instrText): if isPageField(try code()) { isNumber = true }
      case .start(.txbxContent): try box()
      case .start(.delText), .start(.Fallback), .start(.rt): try xml.skipElement()
      default: continue
      }
    }
    finishRun(look, from, &line)
    return (look, isNumber)
  }

  private mutating func finishRun(_ look: SetLook, _ from: Int, _ line: inout SetLine) {
    guard line.text.count > from else { return }
    if look.common.isHidden == true {
      line.text.removeSubrange(from...)
      return
    }
    if look.common.isCapitals == true {
      let text = String(decoding: line.text[from...], as: UTF8.self).uppercased()
      line.text.replaceSubrange(from..., with: text.utf8)
    }
    let run = look.run(at: from, context.fonts)
    if let last = line.runs.last {
      var same = run
      same.start = last.start
      if same == last { return }
    }
    line.runs.append(run)
  }

  /// A text box: its paragraphs stand among the others.
  private mutating func box() throws(FileProblem) {
    let level = xml.depth - 1
    openTables += 1
    defer { openTables -= 1 }
    while xml.depth > level {
      switch try xml.next() {
      case .finished: throw .damaged(file, "cuối phần nội dung")
      case .start(.p): try paragraph()
      case .start(.tblPr), .start(.tcPr), .start(.trPr), .start(.Fallback): try xml.skipElement()
      default: continue
      }
    }
  }

  private mutating func text(into line: inout SetLine) throws(FileProblem) {
    let level = xml.depth - 1
    while xml.depth > level {
      switch try xml.next() {
      case .finished: throw .damaged(file, "cuối phần nội dung")
      case .text: if !fields.isInCode { xml.appendText(to: &line.text) }
      default: continue
      }
    }
  }

  private mutating func code() throws(FileProblem) -> [UInt8] {
    var code: [UInt8] = []
    let level = xml.depth - 1
    while xml.depth > level {
      switch try xml.next() {
      case .finished: throw .damaged(file, "cuối phần nội dung")
      case .text: xml.appendText(to: &code)
      default: continue
      }
    }
    return code
  }

  /// `PAGE`, perhaps with switches; not `NUMPAGES`, not `PAGEREF`.
  private func isPageField(_ code: [UInt8]) -> Bool {
    let word = code.drop(while: Draft.isSpace).prefix { !Draft.isSpace($0) }
    return word.elementsEqual("PAGE".utf8) || word.elementsEqual("page".utf8)
  }

  // MARK: Sections

  private mutating func section() throws(FileProblem) -> SectionDraft { try Self.section(&xml, file) }

  private static func section(
    _ xml: inout XMLReader<WordName>, _ file: String
  ) throws(FileProblem) -> SectionDraft {
    var section = SectionDraft()
    let level = xml.depth - 1
    while xml.depth > level {
      let event = try xml.next()
      if case .finished = event { throw .damaged(file, "cuối phần nội dung") }
      guard case .start(let name) = event else { continue }
      switch name {
      case .pgSz:
        section.setting.width = millimetres(xml.integer("w")) ?? 210
        section.setting.height = millimetres(xml.integer("h")) ?? 297
      case .pgMar:
        let gutter = millimetres(xml.integer("gutter")) ?? 0
        // A negative margin keeps the head from pushing the text down.
        section.setting.top = millimetres(xml.integer("top").map { abs($0) })
        section.setting.bottom = millimetres(xml.integer("bottom").map { abs($0) })
        section.setting.left = millimetres(xml.integer("left") ?? xml.integer("start")).map { $0 + gutter }
        section.setting.right = millimetres(xml.integer("right") ?? xml.integer("end"))
      case .titlePg: section.hasTitlePage = WordProperties.isOn(xml)
      case .pgNumType: section.isArabic = !xml.hasAttribute("fmt") || xml.attribute("fmt", is: "decimal")
      case .headerReference:
        if let relation = xml.key("id") { section.heads.append((xml.attribute("type") ?? [], relation)) }
      case .footerReference:
        if let relation = xml.key("id") { section.feet.append((xml.attribute("type") ?? [], relation)) }
      case .sectPrChange: try xml.skipElement()
      default: continue
      }
    }
    return section
  }

  private static func millimetres(_ twips: Int?) -> Double? { twips.map { Double($0) * twip } }
}
