import Blocks

/// Puts the slabs of one section on pages: what does not fit goes on, headings stay with what follows, the signature
/// never stands alone, table heads are repeated.
struct PDFPages {
  private let sheet: PDFSheet
  private let section: PaperSection
  private let setter: TextSetter
  private var flow: SlabFlow
  /// Page numbers.
  private var number: Int
  private var isFirst = true
  /// How far down the page is filled, from the top margin; the gap below the last slab.
  private var filled = 0.0
  private var gap = 0.0
  private var isEmpty = true
  private var foot: Slab

  private var room: Double {
    (section.page.height - section.page.top - section.page.bottom) * pointsInMillimetre
      - (isFirst ? foot.height : 0)
  }

  init(_ section: PaperSection, _ setter: TextSetter, _ sheet: PDFSheet, from number: Int) {
    self.section = section
    self.sheet = sheet
    self.setter = setter
    let width = section.page.textWidth * pointsInMillimetre
    flow = SlabFlow(section.blocks, setter, width: width)
    self.number = section.numbering?.start ?? number
    foot = Slab()
    var feet = SlabFlow(section.firstPageFoot, setter, width: width)
    while let slab = feet.next() { foot.stack(slab) }
  }

  /// Prints the section; gives the number that the next page would bear.
  mutating func print() -> Int {
    beginPage()
    while let slab = flow.next() {
      if slab.endsPage {
        endPage()
        beginPage()
      } else if let place = slab.place {
        sheet.print(slab, x: place.x, y: place.y)
        isEmpty = false
      } else {
        place(slab)
      }
    }
    endPage()
    return number
  }

  // MARK: Placing

  private mutating func place(_ slab: Slab) {
    let above = isEmpty ? 0 : max(gap, slab.before)
    let free = room - filled - above
    if slab.height <= free, follows(slab, in: free - slab.height) { return put(slab, above) }
    if let cut = cut(slab, free) {
      let (upper, lower) = slab.cut(at: cut)
      put(upper, above)
      flow.putBack(lower)
      return turn(before: lower)
    }
    // What fits on no page is cut wherever a line ends, or printed over the margin.
    if isEmpty {
      guard slab.height > free, let cut = slab.cuts.last(where: { $0 <= free }) else { return put(slab, above) }
      let (upper, lower) = slab.cut(at: cut)
      put(upper, above)
      flow.putBack(lower)
      return turn(before: lower)
    }
    flow.putBack(slab)
    turn(before: slab)
  }

  /// Whether what must stand with the slab has room below it.
  private mutating func follows(_ slab: Slab, in free: Double) -> Bool {
    guard slab.keepsWithNext || slab.tailKeepsWithNext else { return true }
    var left = free
    var last = slab
    var ahead = 0
    while last.keepsWithNext || last.tailKeepsWithNext, ahead < 12 {
      guard let next = flow.peek(ahead), next.place == nil, !next.endsPage else { return true }
      left -= max(last.after, next.before)
      // A paragraph that may be cut needs room for its first lines only.
      let needed = next.keepsWithNext || next.cuts.isEmpty ? next.height : next.cuts[0]
      if needed > left { return false }
      left -= next.height
      last = next
      ahead += 1
    }
    return true
  }

  /// The lowest height at which the slab can end the page, two lines at least going on.
  private func cut(_ slab: Slab, _ free: Double) -> Double? {
    guard !slab.keepsWithNext else { return nil }
    return slab.cuts.last { $0 <= free }
  }

  private mutating func put(_ slab: Slab, _ above: Double, asArtifact: Bool = false) {
    let x = section.page.left * pointsInMillimetre
    let y = section.page.top * pointsInMillimetre + filled + above
    sheet.print(slab, x: x, y: y, asArtifact: asArtifact)
    filled += above + slab.height
    gap = slab.after
    isEmpty = false
  }

  /// Goes on to the next page; a row takes the head of its table along.
  private mutating func turn(before slab: Slab) {
    endPage()
    beginPage()
    guard let header = slab.header else { return }
    // It was read once: who listens does not hear it again.
    put(header.slab, 0, asArtifact: true)
    gap = 0
  }

  // MARK: Pages

  private mutating func beginPage() {
    filled = 0
    gap = 0
    isEmpty = true
    sheet.begin(section.page)
    guard isFirst, foot.height > 0 else { return }
    let y = (section.page.height - section.page.bottom) * pointsInMillimetre - foot.height
    sheet.print(foot, x: section.page.left * pointsInMillimetre, y: y)
  }

  private mutating func endPage() {
    if let numbering = section.numbering, !isFirst || numbering.isShownOnFirstPage {
      let slab = setter.slab(
        PaperParagraph(.pageNumber, String(number)), width: section.page.textWidth * pointsInMillimetre)
      let x = section.page.left * pointsInMillimetre
      sheet.print(slab, x: x, y: numbering.fromTop * pointsInMillimetre, asArtifact: true)
    }
    number += 1
    isFirst = false
  }
}
