import Blocks

/// Reads the content of an OpenDocument text into blocks.
struct OpenPart: ~Copyable {
  private var xml: XMLReader<OpenName>
  private(set) var styles: OpenStyles
  private let file: String
  private(set) var notes: [Block] = []
  private(set) var heads: [Draft] = []
  /// Where the blocks of the body go; without it they are given back.
  private let flow: BlockFlow?
  private var boxes: [Block] = []
  /// Counters of lists by list style, one per level.
  private var counters: [UInt64: [Int]] = [:]
  private var listLevel = 0
  private var listKey: UInt64?
  private var pendingLabel: [UInt8] = []

  init(_ xml: consuming XMLReader<OpenName>, _ styles: OpenStyles, file: String, flow: BlockFlow? = nil) {
    self.flow = flow
    self.xml = xml
    self.styles = styles
    self.file = file
  }

  mutating func blocks() throws(FileProblem) -> [Block] { try blocks(until: -1, zone: .body, flows: flow != nil) }

  /// `flows` is true for what stands in the body itself, or in a list of it.
  private mutating func blocks(
    until level: Int, zone: Paragraph.Zone, flows: Bool = false
  ) throws(FileProblem) -> [Block] {
    var out: [Block] = []
    while let event = try xml.next(inside: level) {
      guard case .start(let name) = event else { continue }
      switch name {
      case .p, .h:
        out.append(.paragraph(try paragraph(isHeading: name == .h, zone: zone)))
        out.append(contentsOf: boxes)
        boxes = []
      case .list: out.append(contentsOf: try list(zone, flows: flows))
      case .table: out.append(.table(try table(zone, flows: flows)))
      case .header, .footer:
        let inner = try blocks(until: xml.depth - 1, zone: name == .header ? .header : .footer)
        for case .paragraph(let draft) in inner { heads.append(draft) }
      case .trackedChanges, .annotation: try xml.skipElement()
      default: _ = try styles.take(name, &xml)
      }
      if flows, let flow, !out.isEmpty {
        flow.add(out)
        out.removeAll(keepingCapacity: true)
      }
    }
    return out
  }

  // MARK: Paragraphs

  private mutating func paragraph(isHeading: Bool, zone: Paragraph.Zone) throws(FileProblem) -> Draft {
    var draft = Draft()
    draft.zone = zone
    let style = styles.resolved(xml.key("style-name"))
    if isHeading { draft.style.headingLevel = min(max(xml.integer("outline-level") ?? 1, 1), 9) }
    draft.style.isCentred = style.isCentred ?? false
    draft.style.isRightAligned = style.isRightAligned ?? false
    draft.style.indent = style.indent ?? 0
    draft.setStyle(style.runStyle)
    try content(style, into: &draft)
    if !draft.isBlank {
      draft.label = pendingLabel
      pendingLabel = []
    }
    return draft
  }

  private mutating func content(_ style: OpenStyles.Style, into draft: inout Draft) throws(FileProblem) {
    let level = xml.depth - 1
    while xml.depth > level {
      switch try xml.next() {
      case .finished: throw .damaged(file, "cuối phần nội dung")
      case .text: if style.isHidden != true { appendFolded(to: &draft) }
      case .start(.span):
        var inner = styles.resolved(xml.key("style-name"))
        inner.inherit(style)
        draft.setStyle(inner.runStyle)
        try content(inner, into: &draft)
        draft.setStyle(style.runStyle)
      case .start(.s):
        let count = min(max(xml.integer("c") ?? 1, 1), 200)
        draft.bytes.append(contentsOf: repeatElement(0x20, count: count))
      case .start(.tab): draft.bytes.append(0x09)
      case .start(.lineBreak): draft.bytes.append(0x0A)
      case .start(.noteCitation), .start(.annotation): try xml.skipElement()
      case .start(.noteBody): notes += try blocks(until: xml.depth - 1, zone: .footnote)
      case .start(.p), .start(.h): boxes.append(.paragraph(try paragraph(isHeading: false, zone: draft.zone)))
      case .start(.table): boxes.append(.table(try table(draft.zone)))
      case .start(.list): boxes += try list(draft.zone)
      default: continue
      }
    }
  }

  /// White space in the file folds to one space (ISO/IEC 26300, 6.1.2).
  private func appendFolded(to draft: inout Draft) {
    var text: [UInt8] = []
    xml.appendText(to: &text)
    for byte in text {
      if Draft.isSpace(byte) {
        if draft.bytes.last != 0x20 { draft.bytes.append(0x20) }
      } else {
        draft.bytes.append(byte)
      }
    }
  }

  // MARK: Lists

  private mutating func list(_ zone: Paragraph.Zone, flows: Bool = false) throws(FileProblem) -> [Block] {
    var out: [Block] = []
    let outer = (listKey, listLevel)
    listKey = xml.key("style-name") ?? listKey
    listLevel += 1
    let continues = xml.attribute("continue-numbering", is: "true") || xml.hasAttribute("continue-list")
    if let listKey, !continues, listLevel == 1 || counters[listKey]?.count ?? 0 < listLevel {
      begin(listKey, keeping: listLevel - 1)
    }
    let level = xml.depth - 1
    while xml.depth > level {
      switch try xml.next() {
      case .finished: throw .damaged(file, "giữa một danh sách")
      case .start(.listItem):
        count(startingAt: xml.integer("start-value"))
        out += try blocks(until: xml.depth - 1, zone: zone, flows: flows)
        pendingLabel = []
      case .start(.listHeader): out += try blocks(until: xml.depth - 1, zone: zone, flows: flows)
      default: continue
      }
    }
    (listKey, listLevel) = outer
    return out
  }

  /// A list begins where its level says: of the numbers so far only those of the levels above it stay.
  private mutating func begin(_ key: UInt64, keeping levels: Int) {
    var counts = Array((counters[key] ?? []).prefix(levels))
    while counts.count < listLevel { counts.append((styles.lists[key]?[counts.count + 1]?.start ?? 1) - 1) }
    counters[key] = counts
  }

  private mutating func count(startingAt start: Int?) {
    guard let key = listKey, let level = styles.lists[key]?[listLevel] else { return }
    begin(key, keeping: listLevel)
    let next = start ?? (counters[key]?[listLevel - 1] ?? 0) + 1
    counters[key]?[listLevel - 1] = next
    if level.format == .bullet {
      pendingLabel = level.bullet
      return
    }
    var label = level.prefix
    let numbers = counters[key] ?? []
    for shown in max(0, listLevel - level.shown)..<listLevel {
      let format = styles.lists[key]?[shown + 1]?.format ?? .none
      let text = WordNumbering.spelled(numbers[shown], format)
      if !text.isEmpty && label.count > level.prefix.count { label.append(0x2E) }
      label.append(contentsOf: text.utf8)
    }
    pendingLabel = level.format == .none ? [] : label + level.suffix
  }

  // MARK: Tables

  private mutating func table(_ zone: Paragraph.Zone, flows: Bool = false) throws(FileProblem) -> TableDraft {
    var table = TableDraft()
    var column = 0
    let level = xml.depth - 1
    while xml.depth > level {
      switch try xml.next() {
      case .finished: throw .damaged(file, "giữa một bảng")
      case .start(.row):
        if flows { flow?.layDown(&table) }
        table.rows += 1
        column = 0
      case .start(.coveredCell):
        column += min(max(xml.integer("number-columns-repeated") ?? 1, 1), 64)
        try xml.skipElement()
      case .start(.cell):
        var piece = TableDraft.Piece(row: max(0, table.rows - 1), column: column)
        piece.columnSpan = min(max(xml.integer("number-columns-spanned") ?? 1, 1), 63)
        piece.rowSpan = min(max(xml.integer("number-rows-spanned") ?? 1, 1), 1000)
        let repeated = min(max(xml.integer("number-columns-repeated") ?? 1, 1), 64)
        if styles.resolved(xml.key("style-name")).hasBorder { table.hasBorders = true }
        piece.blocks = try blocks(until: xml.depth - 1, zone: zone)
        table.pieces.append(piece)
        column += repeated
        table.columns = max(table.columns, column)
      default: continue
      }
    }
    return table
  }
}
