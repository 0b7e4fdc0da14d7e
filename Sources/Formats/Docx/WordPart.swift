import Blocks
import Vietnamese

/// What all parts of one docx file share while they are read.
struct WordContext {
  var styles = WordStyles<WordStyle>()
  var numbering = WordNumbering()
  /// Notes in the order in which the body refers to them.
  var footnotes: [Int] = []
  var endnotes: [Int] = []
  var legacy = LegacyEvidence()
}

/// Reads one part of a docx file (the body, a note, a header) into blocks.
struct WordPart: ~Copyable {
  private var xml: XMLReader<WordName>
  var context: WordContext
  private let zone: Paragraph.Zone
  private let file: String
  /// Where the blocks of the body go; those of notes and running heads are given back.
  private let flow: BlockFlow?
  private var boxes: [Block] = []
  private var openTables = 0
  private var openBoxes = 0
  private var fields = WordFields()

  init(
    _ xml: consuming XMLReader<WordName>, _ context: WordContext, zone: Paragraph.Zone, file: String,
    flow: BlockFlow? = nil
  ) {
    self.flow = flow
    self.xml = xml
    self.context = context
    self.zone = zone
    self.file = file
  }

  /// The blocks of the whole part, unless they flow on.
  mutating func blocks() throws(FileProblem) -> [Block] {
    try blocks(until: -1)
  }

  /// The notes of word/footnotes.xml or endnotes.xml by their number.
  mutating func notes() throws(FileProblem) -> [Int: [Block]] {
    var notes: [Int: [Block]] = [:]
    while true {
      switch try xml.next() {
      case .finished: return notes
      case .start(.footnote), .start(.endnote):
        let id = xml.integer("id") ?? 0
        let isReal = !xml.hasAttribute("type") || xml.attribute("type", is: "normal")
        let content = try blocks(until: xml.depth - 1)
        if isReal { notes[id] = content }
      default: continue
      }
    }
  }

  /// Reads paragraphs and tables until the depth falls back to `level`.
  private mutating func blocks(until level: Int) throws(FileProblem) -> [Block] {
    var out: [Block] = []
    while let event = try xml.next(inside: level) {
      switch event {
      case .start(.p):
        out.append(.paragraph(try paragraph()))
        if !boxes.isEmpty {
          out.append(contentsOf: boxes)
          boxes = []
        }
      case .start(.tbl): out.append(.table(try table()))
      case .start(.del), .start(.moveFrom), .start(.Fallback), .start(.sectPr), .start(.sdtPr): try xml.skipElement()
      default: continue
      }
      if level < 0, let flow, !out.isEmpty {
        flow.add(out)
        out.removeAll(keepingCapacity: true)
      }
    }
    return out
  }

  // MARK: Paragraphs

  private mutating func paragraph() throws(FileProblem) -> Draft {
    var draft = Draft()
    draft.zone = zone
    var properties = WordParagraphProperties()
    var base = context.styles.standard
    let level = xml.depth - 1
    while xml.depth > level {
      switch try xml.next() {
      case .finished: throw .damaged(file, "cuối phần nội dung")
      case .start(.pPr):
        properties = try WordProperties.paragraph(&xml)
        base = context.styles.paragraph(properties.style)
        properties.inherit(base.paragraph)
      case .start(.r): try run(base.run, into: &draft)
      case .start(.del), .start(.moveFrom), .start(.Fallback), .start(.sdtPr): try xml.skipElement()
      default: continue
      }
    }
    finish(&draft, properties, base)
    return draft
  }

  private mutating func finish(
    _ draft: inout Draft, _ properties: WordParagraphProperties, _ base: WordStyle
  ) {
    draft.style.isCentred = properties.alignment == .centre
    draft.style.isRightAligned = properties.alignment == .right
    if let level = properties.outlineLevel, level >= 0, level < 9 { draft.style.headingLevel = level + 1 }
    draft.style.fontSize = base.run.size ?? 0
    var indent = properties.indent
    if let list = properties.numbering, list > 0, !draft.isBlank || !boxes.isEmpty {
      let level = properties.level ?? 0
      draft.label = context.numbering.label(list: list, level: level)
      indent = indent ?? context.numbering.indent(list: list, level: level)
    }
    draft.style.indent = indent ?? 0
  }

  // MARK: Runs

  private mutating func run(_ base: WordRunProperties, into draft: inout Draft) throws(FileProblem) {
    var look = base
    let from = draft.bytes.count
    draft.setStyle(look.runStyle)
    let level = xml.depth - 1
    while xml.depth > level {
      switch try xml.next() {
      case .finished: throw .damaged(file, "cuối phần nội dung")
      case .start(.rPr):
        look = styled(try WordProperties.run(&xml), base)
        draft.setStyle(look.runStyle)
      case .start(let name): try runContent(name, into: &draft)
      default: continue
      }
    }
    finishRun(look, from, &draft)
  }

  /// Direct properties over the character style over the paragraph's.
  private func styled(_ direct: WordRunProperties, _ base: WordRunProperties) -> WordRunProperties {
    var look = direct
    if let style = context.styles.character(direct.style) { look.inherit(style.run) }
    look.inherit(base)
    return look
  }

  private mutating func runContent(_ name: WordName, into draft: inout Draft) throws(FileProblem) {
    switch name {
    case .t: try text(into: &draft)
    case .tab, .ptab: if !fields.isInCode { draft.bytes.append(0x09) }
    case .br, .cr: if !fields.isInCode { draft.bytes.append(0x0A) }
    case .noBreakHyphen: draft.bytes.append(0x2D)
    case .sym:
      if let hex = xml.attribute("char") { Normalization.appendUTF8(WordSymbol.character(hex), to: &draft.bytes) }
    case .footnoteReference: if let id = xml.integer("id") { context.footnotes.append(id) }
    case .endnoteReference: if let id = xml.integer("id") { context.endnotes.append(id) }
    case .fldChar: fields.meet(xml)
    case .txbxContent:
      openBoxes += 1
      let content = try blocks(until: xml.depth - 1)
      openBoxes -= 1
      boxes.append(contentsOf: content)
    case .instrText, .delText, .Fallback, .rt: try xml.skipElement()
    default: return
    }
  }

  private mutating func text(into draft: inout Draft) throws(FileProblem) {
    let level = xml.depth - 1
    while xml.depth > level {
      switch try xml.next() {
      case .finished: throw .damaged(file, "cuối phần nội dung")
      case .text: if !fields.isInCode { xml.appendText(to: &draft.bytes) }
      default: continue
      }
    }
  }

  /// Hidden letters leave, capitals are written as printed, letters of old fonts become Unicode, marks of notes typed
  /// by hand leave the word they are glued to.
  private mutating func finishRun(_ look: WordRunProperties, _ from: Int, _ draft: inout Draft) {
    guard draft.bytes.count > from else { return }
    if look.isHidden == true || look.isRaised && NoteMark.isMark(draft.bytes, from) {
      draft.bytes.removeSubrange(from...)
      return
    }
    if let font = look.font, font != .unicode {
      context.legacy.see(draft.bytes[from...], font)
      if context.legacy.isConverting {
        let text = LegacyText.converted(Array(draft.bytes[from...]), font)
        draft.bytes.replaceSubrange(from..., with: text)
      }
    }
    if look.isCapitals == true {
      let text = String(decoding: draft.bytes[from...], as: UTF8.self).uppercased()
      draft.bytes.replaceSubrange(from..., with: text.utf8)
    }
  }

  // MARK: Tables

  private mutating func table() throws(FileProblem) -> TableDraft {
    var table = TableDraft()
    var open: [Int: Int] = [:]
    openTables += 1
    defer { openTables -= 1 }
    let level = xml.depth - 1
    while xml.depth > level {
      switch try xml.next() {
      case .finished: throw .damaged(file, "giữa một bảng")
      case .start(.tblPr): try tableProperties(into: &table)
      case .start(.tr):
        try row(into: &table, open: &open)
        if let flow, openTables == 1, openBoxes == 0, table.pieces.count >= BlockFlow.window {
          flow.layDown(&table)
          open = [:]
        }
      case .start(.del), .start(.tblGrid): try xml.skipElement()
      default: continue
      }
    }
    return table
  }

  private mutating func tableProperties(into table: inout TableDraft) throws(FileProblem) {
    let level = xml.depth - 1
    while xml.depth > level {
      switch try xml.next() {
      case .finished: return
      case .start(.tblStyle): if context.styles.paragraph(xml.key("val")).hasBorders == true { table.hasBorders = true }
      case .start(.tblBorders): table.hasBorders = try WordProperties.hasLines(&xml)
      case .start(.tblPrChange): try xml.skipElement()
      default: continue
      }
    }
  }

  /// One row; `open` holds, by column, the cell that a vertical merge goes on from.
  private mutating func row(into table: inout TableDraft, open: inout [Int: Int]) throws(FileProblem) {
    let number = table.rows
    table.rows += 1
    var column = 0
    let level = xml.depth - 1
    while xml.depth > level {
      switch try xml.next() {
      case .finished: throw .damaged(file, "giữa một bảng")
      case .start(.gridBefore): column += max(0, min(xml.integer("val") ?? 0, 63))
      case .start(.tc): try cell(row: number, column: &column, into: &table, open: &open)
      case .start(.trPrChange): try xml.skipElement()
      default: continue
      }
    }
    table.columns = max(table.columns, column)
  }

  private mutating func cell(
    row: Int, column: inout Int, into table: inout TableDraft, open: inout [Int: Int]
  ) throws(FileProblem) {
    var piece = TableDraft.Piece(row: row, column: column)
    var isContinuation = false
    var isMerged = false
    let level = xml.depth - 1
    while xml.depth > level {
      switch try xml.next() {
      case .finished: throw .damaged(file, "giữa một bảng")
      case .start(.gridSpan): piece.columnSpan = max(1, min(xml.integer("val") ?? 1, 63))
      case .start(.vMerge):
        isMerged = true
        isContinuation = !xml.attribute("val", is: "restart")
      case .start(.tcBorders): if try WordProperties.hasLines(&xml) { table.hasBorders = true }
      case .start(.tcPrChange): try xml.skipElement()
      case .start(.p):
        piece.blocks.append(.paragraph(try paragraph()))
        piece.blocks.append(contentsOf: boxes)
        boxes = []
      case .start(.tbl): piece.blocks.append(.table(try self.table()))
      case .start(.del), .start(.moveFrom), .start(.Fallback), .start(.sdtPr): try xml.skipElement()
      default: continue
      }
    }
    let start = column
    column += piece.columnSpan
    if isContinuation, let upper = open[start] {
      table.pieces[upper].rowSpan = row - table.pieces[upper].row + 1
      table.pieces[upper].blocks.append(contentsOf: piece.blocks)
      return
    }
    open[start] = isMerged ? table.pieces.count : nil
    table.pieces.append(piece)
  }
}
