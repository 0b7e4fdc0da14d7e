import Blocks
import Vietnamese

/// Reads web pages: paragraphs, headings, lists and tables; menus and scripts are left out.
enum HTMLReader {
  static func read(_ bytes: [UInt8]) -> SourceText {
    var pass = HTMLPass(HTMLTokens(decoded(bytes)))
    pass.run()
    return pass.flow.finish().finish(.html, isLineBased: false)
  }

  /// UTF-8 of the page; the encoding it names itself counts only when it is an old Vietnamese one.
  private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    let head = String(decoding: bytes.prefix(2048).filter { $0 < 0x80 }, as: UTF8.self).lowercased()
    if !EncodingGuess.isUTF8(bytes) {
      if head.contains("windows-1258") { return LegacyEncoding.windows1258.decoded(bytes) }
      if head.contains("viscii") { return LegacyEncoding.viscii.decoded(bytes) }
    }
    return EncodingGuess.decoded(bytes).text
  }
}

/// One walk over the tokens of a page.
struct HTMLPass {
  /// The blocks of the page.
  let flow = BlockFlow()
  private var tokens: HTMLTokens
  private var draft = Draft()
  private var bold = 0
  private var italic = 0
  private var underline = 0
  private var heading = 0
  private var centred: [String] = []
  /// Elements that their class makes bold.
  private var emboldened: [String] = []
  private let sheet: HTMLStyleSheet
  private var lists: [(isOrdered: Bool, count: Int, format: WordNumbering.Format)] = []
  private var pendingLabel: [UInt8] = []
  private var linked = 0
  private var linkDepth = 0
  private var isItem = false
  /// Blocks of the current cell of each open table, from the outermost.
  private var levels: [[Block]] = []
  private var tables: [TableDraft] = []
  /// By column, how many more rows a cell from above reaches into.
  private var spans: [[Int: Int]] = []

  private static let tableLimit = 32
  private static let rawElements: Set<String> = ["script", "style", "noscript", "template", "textarea", "title"]
  private static let furniture: Set<String> = [
    "nav", "aside", "footer", "svg", "iframe", "select", "button", "object", "head",
  ]
  private static let blockElements: Set<String> = [
    "p", "div", "section", "article", "main", "header", "blockquote", "pre", "center", "dl", "dt", "dd", "figure",
    "figcaption", "address", "form", "fieldset", "body", "html", "hr",
  ]

  init(_ tokens: HTMLTokens) {
    self.tokens = tokens
    sheet = HTMLStyleSheet(tokens.bytes)
  }

  mutating func run() {
    while let token = tokens.next() {
      switch token {
      case .text(let range): text(range)
      case .start(let name): start(name)
      case .end(let name): end(name)
      }
    }
    flush()
    while !tables.isEmpty { closeTable() }
  }

  private mutating func put(_ block: Block) {
    if levels.isEmpty { flow.add(block) } else { levels[levels.count - 1].append(block) }
  }

  /// Lays down what the open tables hold when one of them has grown long.
  private mutating func layDownTables() {
    guard tables.contains(where: { $0.pieces.count >= BlockFlow.window }) else { return }
    for k in tables.indices {
      if let last = tables[k].pieces.indices.last {
        tables[k].pieces[last].blocks += levels[k]
        levels[k] = []
      }
      flow.layDownNow(&tables[k])
    }
  }

  private mutating func text(_ range: Range<Int>) {
    var resolved: [UInt8] = []
    HTMLEntity.appendResolved(tokens.bytes, range, to: &resolved)
    draft.setStyle(RunStyle(isBold: bold > 0, isItalic: italic > 0, isUnderlined: underline > 0))
    let from = draft.bytes.count
    for byte in resolved {
      // White space folds; a no-break space is folded later, at the door.
      if Draft.isSpace(byte) || byte == 0x0C {
        if let last = draft.bytes.last, last != 0x20, last != 0x0A { draft.bytes.append(0x20) }
      } else {
        draft.bytes.append(byte)
      }
    }
    if linkDepth > 0 { linked += draft.bytes.count - from }
  }

  /// Ends the paragraph under way.
  private mutating func flush() {
    defer {
      draft = Draft()
      linked = 0
      raisedFrom = nil
    }
    guard !draft.isBlank else { return }
    let length = draft.bytes.count { !Draft.isSpace($0) }
    // An item that is nothing but a link is a menu.
    if isItem && tables.isEmpty && linked * 10 >= length * 9 {
      pendingLabel = []
      return
    }
    draft.label = pendingLabel
    pendingLabel = []
    draft.style.headingLevel = heading
    draft.style.isCentred = !centred.isEmpty
    put(.paragraph(draft))
  }

  /// Where a raised text began.
  private var raisedFrom: Int?

  /// The raised mark of a note leaves the word it is glued to.
  private mutating func endRaised() {
    if let from = raisedFrom, from < draft.bytes.count, NoteMark.isMark(draft.bytes, from) {
      draft.bytes.removeSubrange(from...)
      while let last = draft.runs.last, last.start > from { draft.runs.removeLast() }
    }
    raisedFrom = nil
  }

  // MARK: Tags

  private mutating func start(_ name: String) {
    if Self.rawElements.contains(name) { return tokens.skipRaw(name) }
    if Self.furniture.contains(name) { return skip(name) }
    switch name {
    case "b", "strong", "th": bold += 1
    case "i", "em": italic += 1
    case "u": underline += 1
    case "br": draft.bytes.append(0x0A)
    case "a": linkDepth += 1
    case "sup": raisedFrom = draft.bytes.count
    case "ul", "ol", "menu": startList(name)
    case "li": startItem()
    case "h1", "h2", "h3", "h4", "h5", "h6":
      flush()
      heading = Int(name.dropFirst()) ?? 1
    case "table": startTable()
    case "tr": startRow()
    default: break
    }
    if name == "td" || name == "th" { startCell() }
    if Self.blockElements.contains(name) || name.hasPrefix("h") && heading > 0 {
      flush()
      startLook(name)
    }
  }

  /// Where the block that begins stands, and how heavy its letters are.
  private mutating func startLook(_ name: String) {
    // A paragraph that was not closed ends where the next begins.
    if name == "p" { endLook(name) }
    let classes = (tokens.attribute("class") ?? "").split(separator: " ").map(String.init)
    let own = tokens.attribute("style")?.filter { $0 != " " } ?? ""
    if name == "center" || tokens.attribute("align") == "center" || own.contains("text-align:center")
      || !sheet.centred.isDisjoint(with: classes)
    {
      centred.append(name)
    }
    if own.contains("font-weight:bold") || !sheet.bold.isDisjoint(with: classes) {
      emboldened.append(name)
      bold += 1
    }
  }

  private mutating func endLook(_ name: String) {
    if centred.last == name { centred.removeLast() }
    if emboldened.last == name {
      emboldened.removeLast()
      bold = max(0, bold - 1)
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "b", "strong": bold = max(0, bold - 1)
    case "th":
      bold = max(0, bold - 1)
      flush()
    case "i", "em": italic = max(0, italic - 1)
    case "u": underline = max(0, underline - 1)
    case "a": linkDepth = max(0, linkDepth - 1)
    case "sup": endRaised()
    case "ul", "ol", "menu":
      flush()
      pendingLabel = []
      if !lists.isEmpty { lists.removeLast() }
      isItem = !lists.isEmpty
    case "li", "td", "tr", "caption": flush()
    case "h1", "h2", "h3", "h4", "h5", "h6":
      flush()
      heading = 0
      endLook(name)
    case "table": closeTable()
    default:
      guard Self.blockElements.contains(name) else { return }
      flush()
      endLook(name)
    }
  }

  /// Leaves out an element with all it holds; a missing end tag leaves out the rest of the page's furniture only.
  private mutating func skip(_ name: String) {
    var depth = 1
    while depth > 0, let token = tokens.next() {
      switch token {
      case .start(let inner):
        if Self.rawElements.contains(inner) { tokens.skipRaw(inner) }
        if inner == name { depth += 1 }
        if inner == "body" || inner == "main" || inner == "article" { return }
      case .end(let inner): if inner == name { depth -= 1 }
      case .text: continue
      }
    }
  }

  // MARK: Lists

  private mutating func startList(_ name: String) {
    flush()
    let format: WordNumbering.Format =
      switch tokens.attribute("type") {
      case "a": .lowerLetter
      case "i": .lowerRoman
      default: .decimal
      }
    let first = tokens.attribute("start").flatMap { Int($0) } ?? 1
    if lists.count < 64 { lists.append((name == "ol", min(max(first, 0), 100_000) - 1, format)) }
  }

  private mutating func startItem() {
    flush()
    isItem = true
    guard let last = lists.indices.last else { return }
    lists[last].count += 1
    let list = lists[last]
    pendingLabel = Array((list.isOrdered ? WordNumbering.spelled(list.count, list.format) + "." : "-").utf8)
  }

  // MARK: Tables

  private mutating func startTable() {
    flush()
    guard tables.count < Self.tableLimit else { return }
    var table = TableDraft()
    table.hasBorders = (tokens.attribute("border").map { $0 != "0" }) ?? false
    tables.append(table)
    spans.append([:])
    levels.append([])
  }

  private mutating func startRow() {
    flush()
    guard let last = tables.indices.last else { return }
    closeCell()
    layDownTables()
    tables[last].rows += 1
    for (column, left) in spans[last] { spans[last][column] = left > 1 ? left - 1 : nil }
    openColumn = 0
  }

  private var openColumn = 0
  private var isCellOpen = false

  private mutating func startCell() {
    flush()
    guard let last = tables.indices.last else { return }
    closeCell()
    if tables[last].rows == 0 { tables[last].rows = 1 }
    while spans[last][openColumn] != nil { openColumn += 1 }
    var piece = TableDraft.Piece(row: tables[last].rows - 1, column: openColumn)
    piece.columnSpan = min(max(tokens.attribute("colspan").flatMap { Int($0) } ?? 1, 1), 63)
    piece.rowSpan = min(max(tokens.attribute("rowspan").flatMap { Int($0) } ?? 1, 1), 1000)
    if piece.rowSpan > 1 {
      for column in openColumn..<(openColumn + piece.columnSpan) { spans[last][column] = piece.rowSpan }
    }
    openColumn += piece.columnSpan
    tables[last].columns = max(tables[last].columns, openColumn)
    tables[last].pieces.append(piece)
    isCellOpen = true
  }

  private mutating func closeCell() {
    guard isCellOpen, let last = tables.indices.last, let piece = tables[last].pieces.indices.last else { return }
    tables[last].pieces[piece].blocks += levels[levels.count - 1]
    levels[levels.count - 1] = []
    isCellOpen = false
  }

  private mutating func closeTable() {
    flush()
    guard !tables.isEmpty else { return }
    closeCell()
    let table = tables.removeLast()
    spans.removeLast()
    let stray = levels.removeLast()
    for block in stray { put(block) }
    put(.table(table))
    // Back inside the cell of the table around it.
    isCellOpen = !tables.isEmpty && !(tables[tables.count - 1].pieces.isEmpty)
    openColumn = tables.last?.pieces.last.map { $0.column + $0.columnSpan } ?? 0
  }
}
