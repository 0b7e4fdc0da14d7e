import Blocks
import CivilTime

/// Puts a paper together from above to below. Documents say what stands on the paper; sizes, marks and labels come from
/// the house style of the body that issues it.
package struct PaperMaker: Sendable {
  let kind: DocumentKind
  let head: PaperHead
  var style: HouseStyle { head.style }
  var isParty: Bool { head.letterhead.system == .party }

  private(set) var sections: [PaperSection] = []
  private(set) var blocks: [PaperBlock] = []
  private var page: PageSetup
  private var numbering: PageNumbering?
  private var foot: [PaperBlock] = []
  private var title: String
  /// Whether its number stands on the paper: a certificate and a pledge have none.
  private var isNumbered = false

  init(_ kind: DocumentKind, _ head: PaperHead) {
    self.kind = kind
    self.head = head
    page = head.style.page
    numbering = PageNumbering(fromTop: head.style.numberFromTop)
    title = kind.title
  }

  var textWidth: Double { page.textWidth }

  mutating func add(_ block: PaperBlock) { blocks.append(block) }

  mutating func add(_ role: PaperRole, _ text: String) { blocks.append(.paragraph(PaperParagraph(role, text))) }

  mutating func add(_ role: PaperRole, _ runs: [PaperRun]) { blocks.append(.paragraph(PaperParagraph(role, runs))) }

  /// The file's title.
  mutating func name(_ title: String) { self.title = title }

  mutating func bearNumber() { isNumbered = true }

  /// Call before anything is added.
  mutating func lieAcross() {
    page = head.style.landscape
  }

  mutating func useStock(width: Double, height: Double) {
    page = PageSetup(width: width, height: height, top: 10, bottom: 10, left: 10, right: 10)
    numbering = nil
  }

  mutating func setFoot(_ blocks: [PaperBlock]) { foot = blocks }

  /// What follows stands on new pages with numbers of their own, upright or across.
  mutating func startAnnex(across: Bool) {
    closeSection()
    page = across ? head.style.landscape : head.style.page
    numbering = PageNumbering(fromTop: head.style.numberFromTop)
  }

  private mutating func closeSection() {
    sections.append(PaperSection(page: page, numbering: numbering, blocks: blocks, firstPageFoot: foot))
    blocks = []
    foot = []
  }

  /// The last paragraph ends the text: «./.» or «.», and stays with the signature below it. A short one takes the
  /// paragraph before it along: no signature stands under a single line.
  mutating func endText() {
    guard case .paragraph(var last)? = blocks.last, var run = last.runs.last else { return }
    while run.text.hasSuffix(".") || run.text.hasSuffix(";") || run.text.hasSuffix("/") { run.text.removeLast() }
    run.text += style.textEnd
    last.runs[last.runs.count - 1] = run
    blocks[blocks.count - 1] = .paragraph(last)
    keepLastWithNext()
    if last.text.count < Self.shortText, blocks.count > 1, case .paragraph(var before) = blocks[blocks.count - 2] {
      var look = before.style ?? style.styles[before.role]
      look.keepWithNext = true
      before.style = look
      blocks[blocks.count - 2] = .paragraph(before)
    }
  }

  /// Letters that fit on one line of a page.
  private static let shortText = 75

  /// What stands last stays on one page with what is added next; of a table its last two rows.
  mutating func keepLastWithNext() {
    guard let last = blocks.indices.last else { return }
    switch blocks[last] {
    case .paragraph(var paragraph):
      var look = paragraph.style ?? style.styles[paragraph.role]
      look.keepWithNext = true
      paragraph.style = look
      blocks[last] = .paragraph(paragraph)
      if paragraph.role == .note, last > 0, case .table(let table) = blocks[last - 1] {
        blocks[last - 1] = .table(table.keptAtTheEnd)
      }
    case .table(let table): blocks[last] = .table(table.keptAtTheEnd)
    default: break
    }
  }

  func finished() -> Paper {
    var maker = self
    maker.closeSection()
    let number = head.number == nil || !isNumbered ? "" : head.fullNumber(of: kind.type)
    return Paper(
      metadata: PaperMetadata(
        title: title, subject: number, author: head.letterhead.agencyInText, keywords: [kind.title],
        day: (head.day ?? head.words.day).description),
      styles: style.styles, sections: maker.sections)
  }
}

extension HouseStyle {
  /// The same margins on the sides as the reader sees them.
  var landscape: PageSetup {
    PageSetup(
      width: page.height, height: page.width, top: page.top, bottom: page.bottom, left: page.left, right: page.right)
  }
}

extension PaperTable {
  fileprivate var keptAtTheEnd: PaperTable {
    var table = self
    for row in table.rows.indices.suffix(2) where row >= headerRows { table.rows[row].keepWithNext = true }
    return table
  }
}
