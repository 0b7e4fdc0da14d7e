import Blocks

/// The slabs of a section one after the other, laid out only when the page before them is nearly full, so that a list
/// of any length never stands in memory whole.
struct SlabFlow {
  private let setter: TextSetter
  private let width: Double
  private var blocks: ArraySlice<PaperBlock>
  private var waiting: [Slab] = []
  private var rows: (table: PaperTable, node: Int, next: Int, header: HeaderRows?)?

  /// Rows of a long table that are laid out at a time.
  private static let portion = 40

  init(_ blocks: [PaperBlock], _ setter: TextSetter, width: Double) {
    self.blocks = blocks[...]
    self.setter = setter
    self.width = width
  }

  /// The next slab; nil at the end.
  mutating func next() -> Slab? {
    fill()
    return waiting.isEmpty ? nil : waiting.removeFirst()
  }

  /// A slab behind the next one.
  mutating func peek(_ ahead: Int) -> Slab? {
    while waiting.count <= ahead, !blocks.isEmpty || rows != nil { take() }
    return ahead < waiting.count ? waiting[ahead] : nil
  }

  /// Puts back what had no room.
  mutating func putBack(_ slab: Slab) { waiting.insert(slab, at: 0) }

  private mutating func fill() {
    while waiting.isEmpty, !blocks.isEmpty || rows != nil { take() }
  }

  private mutating func take() {
    if rows != nil { return takeRows() }
    guard let block = blocks.popFirst() else { return }
    switch block {
    case .paragraph(let paragraph):
      var slab = setter.slab(paragraph, width: width)
      takeRules(into: &slab)
      if case .table(let table)? = blocks.first, table.purpose == .signature { slab.tailKeepsWithNext = true }
      waiting.append(slab)
    case .rule(let rule):
      var slab = Slab()
      setter.add(rule, under: &slab, width: width)
      waiting.append(slab)
    case .picture(let picture): waiting.append(setter.slab(picture, width: width))
    case .table(let table): begin(ColumnFit.fitted(table, setter.styles))
    case .placed(let placed): waiting.append(slab(placed))
    case .pageBreak:
      var slab = Slab()
      slab.endsPage = true
      waiting.append(slab)
    }
  }

  private mutating func takeRules(into slab: inout Slab) {
    while case .rule(let rule)? = blocks.first {
      blocks.removeFirst()
      setter.add(rule, under: &slab, width: width)
    }
  }

  /// A long plain list is laid out portion by portion; any other table at once.
  private mutating func begin(_ table: PaperTable) {
    let node = setter.node(of: table)
    let isPlain = table.isBordered && table.rows.allSatisfy { row in row.cells.allSatisfy { $0.rowSpan <= 1 } }
    guard isPlain, table.rows.count > Self.portion * 2 else {
      waiting += TableSetter(table, setter, as: node).slabs(width: width)
      return
    }
    var head = table
    head.rows = Array(table.rows.prefix(table.headerRows))
    var header = head.rows.isEmpty ? [] : TableSetter(head, setter, as: node).slabs(width: width)
    for k in header.indices { header[k].after = 0 }
    waiting += header
    rows = (table, node, table.headerRows, header.last.map(HeaderRows.init))
  }

  private mutating func takeRows() {
    guard let (table, node, next, header) = rows else { return }
    var part = table
    part.headerRows = 0
    part.rows = Array(table.rows[next..<min(next + Self.portion, table.rows.count)])
    var slabs = TableSetter(part, setter, as: node).slabs(width: width)
    let isLast = next + Self.portion >= table.rows.count
    for k in slabs.indices {
      slabs[k].header = header
      slabs[k].before = 0
      if !(isLast && k == slabs.count - 1) { slabs[k].after = 0 }
    }
    waiting += slabs
    rows = isLast ? nil : (table, node, next + Self.portion, header)
  }

  private func slab(_ placed: PlacedText) -> Slab {
    var slab = Slab()
    for paragraph in placed.paragraphs {
      slab.stack(setter.slab(paragraph, width: placed.width * pointsInMillimetre))
    }
    slab.place = (placed.x * pointsInMillimetre, placed.y * pointsInMillimetre)
    return slab
  }
}
