import Blocks
import Vietnamese

/// One walk over the characters of a Word 97 file, from marks of paragraphs and cells to blocks.
struct DocPass {
  private let text: DocText
  private let styles: DocStyles
  private let paragraphs: DocPages
  private let letters: DocPages
  private var numbering: WordNumbering
  /// The main text.
  let flow = BlockFlow()
  private(set) var notes: [Block] = []
  private(set) var legacy: LegacyEvidence

  private var draft = Draft()
  private var high: UInt16 = 0
  private var fields: [Bool] = []
  private var stretch = -1
  private var run = DocRun()
  private var runStart = 0
  private var cell: [Block] = []
  private var row: [[Block]] = []
  private var table = TableDraft()

  init(_ text: DocText, isConverting: Bool) {
    self.text = text
    styles = DocStyles(text)
    numbering = WordNumbering(text)
    legacy = LegacyEvidence()
    legacy.isConverting = isConverting
    let stream = text.stream
    paragraphs = DocPages(text, tableAt: stream.offset(0x102), length: stream.offset(0x106), isParagraph: true)
    letters = DocPages(text, tableAt: stream.offset(0xFA), length: stream.offset(0xFE), isParagraph: false)
  }

  /// Main text, then footnotes.
  mutating func walkAll() {
    walk(0..<text.counts.main)
    closeTable()
    isInNotes = true
    walk(text.counts.main..<(text.counts.main + text.counts.footnotes))
    closeTable()
  }

  private var isInNotes = false

  private mutating func walk(_ range: Range<Int>) {
    let text = text
    var last = 0
    text.forEach(in: range) { unit, place in
      take(unit, place)
      last = place
    }
    if !draft.isBlank { endParagraph(last, isCell: false) }
  }

  private mutating func put(_ block: Block) {
    guard isInNotes else { return flow.add(block) }
    guard case .paragraph(var draft) = block else { return notes.append(block) }
    draft.zone = .footnote
    notes.append(.paragraph(draft))
  }

  // MARK: Characters

  private mutating func take(_ unit: UInt16, _ place: Int) {
    let isCode = fields.last == true
    switch unit {
    case 0x13: fields.append(true)
    case 0x14: if !fields.isEmpty { fields[fields.count - 1] = false }
    case 0x15: if !fields.isEmpty { fields.removeLast() }
    case 0x0D, 0x0C: endParagraph(place, isCell: false)
    case 0x07: endParagraph(place, isCell: true)
    default: if !isCode { letter(unit, place) }
    }
  }

  private mutating func letter(_ unit: UInt16, _ place: Int) {
    changeLook(place)
    if run.isHidden || run.isDeleted { return }
    switch unit {
    case 0x09: draft.bytes.append(0x09)
    case 0x0B: draft.bytes.append(0x0A)
    case 0x1E: draft.bytes.append(0x2D)
    case 0x00...0x1F: return
    case 0xD800..<0xDC00: high = unit
    case 0xDC00..<0xE000:
      let scalar = 0x10000 + (UInt32(high) & 0x3FF) << 10 + UInt32(unit) & 0x3FF
      Normalization.appendUTF8(scalar, to: &draft.bytes)
    default: Normalization.appendUTF8(UInt32(unit), to: &draft.bytes)
    }
  }

  /// Takes up the look of the letters from `place` on.
  private mutating func changeLook(_ place: Int) {
    let now = letters.index(place) ?? -1
    guard now != stretch || draft.bytes.isEmpty && draft.runs.isEmpty else { return }
    endRun()
    stretch = now
    run = styles.style(properties(at: place).style).run
    if let list = letters.list(at: place) {
      DocSprm.forEach(text.stream, from: list.lowerBound, to: list.upperBound) { run.apply($0, $1, $2) }
    }
    draft.setStyle(run.look)
    runStart = draft.bytes.count
  }

  /// Capitals as printed, letters of old fonts in Unicode, marks of notes out of the words.
  private mutating func endRun() {
    guard runStart < draft.bytes.count else { return }
    if run.isRaised && NoteMark.isMark(draft.bytes, runStart) {
      draft.bytes.removeSubrange(runStart...)
      return
    }
    let font = styles.font(run.font)
    if font != .unicode {
      legacy.see(draft.bytes[runStart...], font)
      if legacy.isConverting {
        draft.bytes.replaceSubrange(runStart..., with: LegacyText.converted(Array(draft.bytes[runStart...]), font))
      }
    }
    if run.isCapitals {
      let upper = String(decoding: draft.bytes[runStart...], as: UTF8.self).uppercased()
      draft.bytes.replaceSubrange(runStart..., with: upper.utf8)
    }
    runStart = draft.bytes.count
  }

  private func properties(at place: Int) -> DocParagraph {
    guard let list = paragraphs.list(at: place) else { return DocParagraph() }
    let style = Int(text.stream.word(list.lowerBound))
    var paragraph = styles.style(style).paragraph
    paragraph.style = style
    DocSprm.forEach(text.stream, from: list.lowerBound + 2, to: list.upperBound) { paragraph.apply($0, $1, $2) }
    return paragraph
  }

  // MARK: Paragraphs, cells and rows

  private mutating func endParagraph(_ place: Int, isCell: Bool) {
    endRun()
    let properties = properties(at: place)
    finish(properties)
    let isInTable = properties.isInTable || properties.depth > 0
    let ended = draft
    draft = Draft()
    runStart = 0
    stretch = -1
    if !isInTable && !isCell {
      closeTable()
      put(.paragraph(ended))
      return
    }
    if properties.isRowEnd && isCell {
      closeRow()
      return
    }
    // A cell of a nested table is kept as lines of the cell around it.
    cell.append(.paragraph(ended))
    if isCell && properties.depth <= 1 {
      row.append(cell)
      cell = []
    }
  }

  private mutating func finish(_ properties: DocParagraph) {
    draft.style.isCentred = properties.alignment == 1
    draft.style.isRightAligned = properties.alignment == 2
    draft.style.indent = properties.indent ?? 0
    draft.style.fontSize = styles.style(properties.style).run.look.size
    if let level = properties.outlineLevel, level < 9 { draft.style.headingLevel = level + 1 }
    if let list = properties.list, list > 0, list < 2047, !draft.isBlank {
      draft.label = numbering.label(list: list, level: properties.level)
    }
  }

  private mutating func closeRow() {
    if !cell.isEmpty { row.append(cell) }
    for (column, content) in row.enumerated() {
      table.pieces.append(TableDraft.Piece(row: table.rows, column: column, blocks: content))
    }
    table.columns = max(table.columns, row.count)
    table.rows += 1
    row = []
    cell = []
    if !isInNotes { flow.layDown(&table) }
  }

  private mutating func closeTable() {
    if !row.isEmpty || !cell.isEmpty { closeRow() }
    if !table.pieces.isEmpty { put(.table(table)) }
    table = TableDraft()
  }
}
