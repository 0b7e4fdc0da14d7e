import Blocks

/// Turns pages of boxes into lines in reading order.
struct PageLayout {
  private var builder: SourceBuilder
  private var notes: [Draft] = []
  private var stamps: [Draft] = []
  private let isRecognised: Bool

  init(_ builder: SourceBuilder, isRecognised: Bool) {
    self.builder = builder
    self.isRecognised = isRecognised
  }

  /// How many pages are laid out at a time: enough to know the heads and feet that come back on them.
  private static let window = 32
  /// Pages laid out so far.
  private var count = 0
  /// The ruled table that stands last so far, its number, its rows and its page; nil when something follows it.
  private var lastTable: (text: TableText, number: Int, rows: Int, page: Int)?

  /// Lays out all pages; notes at the foot and stamps of digital signatures go behind the text.
  mutating func append(_ pages: [PageContent]) -> SourceBuilder {
    add(pages)
    return finish()
  }

  /// The same for pages that come one after the other; `total` is how many there are.
  mutating func append(
    _ total: Int, _ next: () throws(FileProblem) -> PageContent?
  ) throws(FileProblem) -> SourceBuilder {
    while count < total {
      let left = total - count
      let size = left < Self.window * 3 / 2 ? left : Self.window
      var pages: [PageContent] = []
      while pages.count < size, let page = try next() { pages.append(page) }
      if pages.isEmpty { break }
      add(pages)
    }
    return finish()
  }

  private mutating func add(_ pages: [PageContent]) {
    var tables: [[TableText]] = []
    var rows: [[PageRow]] = []
    for page in pages {
      var segments = Stamp.without(page.segments)
      tables.append(page.tables.compactMap { TableText($0, taking: &segments) })
      rows.append(PageRow.rows(segments))
    }
    RunningHead.strip(&rows, heights: pages.map(\.height))
    for (k, page) in pages.enumerated() {
      count += 1
      for segment in Stamp.only(page.segments) {
        stamps.append(line(segment, page: count, zone: .footer))
      }
      append(rows[k], tables[k], page, number: count)
    }
  }

  private mutating func finish() -> SourceBuilder {
    for note in notes { builder.append(note) }
    for stamp in stamps { builder.append(stamp) }
    return builder
  }

  private mutating func append(_ all: [PageRow], _ tables: [TableText], _ page: PageContent, number: Int) {
    let body = PageMeasure(all, page)
    var rows = all[...]
    let foot = body.firstNoteRow(all)
    for row in rows[foot...] { notes.append(line(PageSegment(row.words), page: number, zone: .footnote)) }
    rows = rows[..<foot]
    for table in tables {
      let above = rows.prefix { $0.box.centre < table.table.box.top }
      append(Array(above), body, page, number: number)
      rows = rows[above.endIndex...]
      append(table, number)
    }
    append(Array(rows), body, page, number: number)
  }

  /// Rows between tables: heading, text, signatures.
  private mutating func append(_ rows: [PageRow], _ body: PageMeasure, _ page: PageContent, number: Int) {
    if !rows.isEmpty { lastTable = nil }
    var next = 0
    while next < rows.count {
      let heading = HeadingBlock(rows, from: next, pageWidth: page.width)
      let signature = SignatureBlock(rows, from: next, pageWidth: page.width)
      let joint = SignatureColumns(rows, from: next)
      let headingStart = heading?.rows.lowerBound ?? Int.max
      let jointStart = joint?.rows.lowerBound ?? Int.max
      let signatureStart = signature?.rows.lowerBound ?? Int.max
      let stop = min(headingStart, signatureStart, jointStart, rows.count)
      if number == 1, next == 0, isRecognised, stop == headingStart {
        // Seals and stamps over the heading of a scan ("ĐẾN", "CÔNG BÁO") are no part of the text.
        for row in rows[..<stop] where !row.isRule {
          stamps.append(line(PageSegment(row.words), page: 1, zone: .header))
        }
      } else {
        appendBody(Array(rows[next..<stop]), body, number)
      }
      next = stop
      if let heading, headingStart == stop {
        appendHeading(heading, body, number)
        next = max(next + 1, heading.rows.upperBound)
      } else if let joint, jointStart == stop, jointStart < signatureStart {
        append(joint, number)
        next = max(next + 1, joint.rows.upperBound)
      } else if let signature, signatureStart == stop {
        appendSignature(signature, body, number)
        next = max(next + 1, signature.rows.upperBound)
      }
    }
  }

  private mutating func appendHeading(_ heading: HeadingBlock, _ body: PageMeasure, _ number: Int) {
    let table = builder.nextTable()
    for (segment, row, column) in heading.lines {
      builder.append(line(segment, page: number), cell: Cell(table: table, row: row, column: column))
    }
  }

  private mutating func append(_ joint: SignatureColumns, _ number: Int) {
    let table = builder.nextTable()
    for (column, lines) in joint.columns.enumerated() {
      for segment in lines {
        builder.append(line(segment, page: number), cell: Cell(table: table, row: 0, column: column))
      }
    }
  }

  private mutating func appendSignature(_ signature: SignatureBlock, _ body: PageMeasure, _ number: Int) {
    let table = builder.nextTable()
    for segment in signature.recipients {
      builder.append(line(segment, page: number), cell: Cell(table: table, row: 0, column: 0))
    }
    for segment in signature.signature {
      builder.append(line(segment, page: number), cell: Cell(table: table, row: 0, column: 1))
    }
  }

  private mutating func appendBody(_ rows: [PageRow], _ body: PageMeasure, _ number: Int) {
    var next = 0
    while next < rows.count {
      if let grid = PageGrid(rows, from: next, body) {
        append(grid, number)
        next = grid.rows.upperBound
        continue
      }
      let row = rows[next]
      next += 1
      if row.isRule { continue }
      var draft = line(PageSegment(row.words), page: number)
      draft.style.isCentred = body.isCentred(row.box)
      draft.style.indent = max(0, row.box.left - body.left)
      builder.append(draft)
    }
  }

  /// A table that goes on from the page before keeps its number; its repeated head is left out.
  private mutating func append(_ text: TableText, _ page: Int) {
    var (number, first, skipped) = (0, 0, 0)
    if let last = lastTable, last.page == page - 1, text.isContinuation(of: last.text) {
      (number, first) = (last.number, last.rows)
      while skipped < text.table.rows - 1, text.text(ofRow: skipped) == last.text.text(ofRow: skipped) { skipped += 1 }
    } else {
      number = builder.nextTable()
    }
    for (piece, lines) in zip(text.table.pieces, text.lines) where piece.row >= skipped {
      let cell = Cell(
        table: number, row: first + piece.row - skipped, column: piece.column, rowSpan: piece.rowSpan,
        columnSpan: piece.columnSpan)
      for segment in lines { builder.append(line(segment, page: page), cell: cell) }
    }
    lastTable = (text, number, first + text.table.rows - skipped, page)
  }

  private mutating func append(_ grid: PageGrid, _ number: Int) {
    let table = builder.nextTable()
    for cell in grid.cells {
      for segment in cell.lines {
        builder.append(
          line(segment, page: number), cell: Cell(table: table, row: cell.row, column: cell.column))
      }
    }
  }

  /// A line with the look of its words.
  private func line(_ segment: PageSegment, page: Int, zone: Paragraph.Zone = .body) -> Draft {
    var draft = Draft()
    draft.page = page
    draft.zone = zone
    for word in segment.words {
      if !draft.bytes.isEmpty { draft.bytes.append(0x20) }
      let size = word.size > 0 ? word.size : isRecognised ? 0 : (word.box.height * 0.9).rounded()
      draft.setStyle(RunStyle(isBold: word.isBold, isItalic: word.isItalic, size: size))
      draft.bytes.append(contentsOf: word.text)
    }
    return draft
  }
}
