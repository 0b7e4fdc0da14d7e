import Blocks
import TestSupport

/// Holds a printed paper against the form of Decree 30/2020/NĐ-CP, Appendix I (a Party body's against its guide), with a
/// ruler: millimetres as the form names them, and not as the code sets them.
struct PageMeasures {
  let paper: Paper
  let print: PrintedPDF
  let isParty: Bool

  /// Appendix I, I.3: margins of every page.
  private static let top = 20.0...25.0
  private static let left = 30.0...35.0
  private static let right = 15.0...20.0
  /// What a ruler laid on letters cannot tell apart.
  private static let fine = 0.4

  /// Every measure that is not as the form asks, in words.
  var faults: [String] {
    if paper.sections.allSatisfy({ $0.numbering == nil }) { return sheets + placedTexts + overlaps }
    return sheets + margins + pageNumbers + heading + titles + signature + overlaps
  }

  // MARK: Sheets

  private var sheets: [String] {
    let sizes = paper.sections.map { ($0.page.width, $0.page.height) }
    return print.pages.enumerated().compactMap { index, page in
      let isKnown = sizes.contains { near($0.0, page.width, 0.2) && near($0.1, page.height, 0.2) }
      return isKnown ? nil : "page \(index + 1) is \(page.width) × \(page.height)"
    }
  }

  private var margins: [String] {
    var faults: [String] = []
    let body = print.words.filter { !isPageNumber($0) }
    for word in body {
      let page = print.pages[word.page - 1]
      if word.left < Self.left.lowerBound - Self.fine { faults.append("“\(word.text)” in the left margin") }
      if word.right > page.width - Self.right.lowerBound + Self.fine {
        faults.append("“\(word.text)” in the right margin")
      }
      if word.top < Self.top.lowerBound - Self.fine { faults.append("“\(word.text)” in the top margin") }
      if word.bottom > page.height - Self.top.lowerBound + Self.fine {
        faults.append("“\(word.text)” in the bottom margin")
      }
    }
    let edge = body.map(\.left).min() ?? 0
    if edge > Self.left.upperBound { faults.append("text begins \(edge) mm from the left") }
    let first = body.filter { $0.page == 1 }.map(\.top).min() ?? 0
    if first > Self.top.upperBound { faults.append("page 1 begins \(first) mm from the top") }
    return faults
  }

  /// Appendix I, I.6: from the second page on, in the middle of the top margin; an annex counts by itself.
  private var pageNumbers: [String] {
    var faults: [String] = []
    var number = 0
    var bare = 0
    for page in 1...print.pages.count {
      number += 1
      let above = print.words.filter { $0.page == page && isPageNumber($0) }
      guard let word = above.first else {
        bare += 1
        number = 1
        continue
      }
      if page == 1 { faults.append("page 1 bears the number \(word.text)") }
      if above.count > 1 || word.text != "\(number)" { faults.append("page \(page) bears the number \(word.text)") }
      let middle = (Self.left.lowerBound + print.pages[page - 1].width - Self.right.lowerBound) / 2
      if !near(word.middle, middle, 1) { faults.append("the number of page \(page) stands at \(word.middle)") }
      if word.top < 8 || word.bottom > Self.top.lowerBound {
        faults.append("the number of page \(page) stands \(word.top) mm from the top")
      }
    }
    if bare != paper.sections.count { faults.append("\(bare) pages without a number") }
    return faults
  }

  private func isPageNumber(_ word: PrintedPDF.Word) -> Bool {
    word.bottom < Self.top.lowerBound && !word.text.isEmpty && word.text.allSatisfy(\.isNumber)
  }

  // MARK: Heading

  /// Cells 1 to 4: two columns, each around its own axis, on one height.
  private var heading: [String] {
    var faults: [String] = []
    let left = boxes([.superior, .agency, .star, .number, .dispatchSubject], &faults)
    let right = boxes([.nation, .motto, .placeDate], &faults)
    guard let nation = right[.nation]?.first, let above = (left[.superior] ?? left[.agency])?.first else {
      return faults + ["no heading"]
    }
    let page = print.pages[0]
    faults += aligned(left, on: above.middle) + aligned(right, on: nation.middle)
    if above.right >= nation.left { faults.append("the columns of the heading touch") }
    if above.middle > page.width / 2 || nation.middle < page.width / 2 {
      faults.append("the heading is not in two columns")
    }
    if !near(above.bottom, nation.bottom) { faults.append("the columns of the heading begin on two heights") }
    if let number = left[.number]?.first, let day = right[.placeDate]?.first, !near(number.bottom, day.bottom) {
      faults.append("number and day stand on two heights")
    }
    return faults + headingRules(left, right)
  }

  /// The line under the motto is as long as the motto; the one under the body a third to a half of its name; a Party
  /// body has a star instead.
  private func headingRules(_ left: [PaperRole: [Box]], _ right: [PaperRole: [Box]]) -> [String] {
    var faults: [String] = []
    let rules = print.rules(onPage: 1)
    if let motto = (right[.motto] ?? right[.nation])?.last {
      let rule = rules.first { near($0.middle, motto.middle, 1) && (-1...3).contains($0.y - motto.bottom) }
      if rule.map({ near($0.length, motto.right - motto.left, 1) }) != true {
        faults.append("the line under the motto")
      }
    }
    guard let agency = left[.agency]?.last else { return faults + ["no issuing body"] }
    if isParty {
      if left[.star]?.count != 1 { faults.append("no star") }
      return faults
    }
    let rule = rules.first { near($0.middle, agency.middle, 1) && (-1...3).contains($0.y - agency.bottom) }
    let share = (rule?.length ?? 0) / (agency.right - agency.left)
    if share < 0.32 || share > 0.51 { faults.append("the line under the issuing body is \(share) of its name") }
    return faults
  }

  private func aligned(_ column: [PaperRole: [Box]], on axis: Double) -> [String] {
    column.flatMap { role, boxes in
      boxes.filter { !near($0.middle, axis, 0.6) }.map { "\(role) stands around \($0.middle), not \(axis)" }
    }
  }

  // MARK: Titles

  /// Cell 5a stands in the middle of the text, with a line of a third to a half below.
  private var titles: [String] {
    var faults: [String] = []
    let found = boxes([.type, .subject], &faults)
    let page = print.pages[0]
    let middle = (Self.left.lowerBound + page.width - Self.right.lowerBound) / 2
    for box in found.values.joined() where !near(box.middle, middle, 1) {
      faults.append("the title stands around \(box.middle)")
    }
    guard !isParty, let subject = found[.subject]?.last else { return faults }
    let rule = print.rules(onPage: 1).first {
      near($0.middle, middle, 1) && (-1...3).contains($0.y - subject.bottom)
    }
    let share = (rule?.length ?? 0) / (subject.right - subject.left)
    if share < 0.32 || share > 0.51 { faults.append("the line under the subject is \(share) of it") }
    return faults
  }

  // MARK: Signature

  /// Cells 7 and 9b: who signs on the right, recipients at the left margin on the same height.
  private var signature: [String] {
    var faults: [String] = []
    for section in paper.sections {
      for case .table(let table) in section.blocks where table.purpose == .signature {
        guard let cells = table.rows.first?.cells, cells.count == 2 else { continue }
        // The last of an odd number of parties signs alone, on the left.
        if cells[1].blocks.isEmpty, cells[0].blocks.flatMap(\.paragraphs).contains(where: { $0.role == .signer }) {
          continue
        }
        faults += signature(cells[0], cells[1])
      }
    }
    return faults
  }

  private func signature(_ left: PaperCell, _ right: PaperCell) -> [String] {
    var faults: [String] = []
    let signed = lines(right, &faults)
    let beside = lines(left, &faults)
    guard let post = signed.first, let name = signed.last, let page = print.pages[safe: post.page - 1] else {
      return faults + ["no signature"]
    }
    for line in signed {
      if line.page != name.page { faults.append("the signature of \(name.text) is on two pages") }
      if !near(line.middle, post.middle, 0.6) { faults.append("“\(line.text)” is not above the name") }
      if line.middle < page.width / 2 + 10 { faults.append("“\(line.text)” is not on the right") }
    }
    // Room for the hand: a signature is some 15 to 20 mm high.
    let above = signed.dropLast().last ?? post
    if name.top - above.bottom < 15 { faults.append("\(name.top - above.bottom) mm to sign above \(name.text)") }
    guard let first = beside.first else { return faults }
    if !near(first.bottom, post.bottom, 0.6) { faults.append("“\(first.text)” is not level with “\(post.text)”") }
    let isList = left.blocks.flatMap(\.paragraphs).contains { $0.role == .recipientsTitle }
    for line in beside where isList && !near(line.left, Self.left.lowerBound, 1) {
      faults.append("“\(line.text)” is not at the left margin")
    }
    return faults
  }

  /// The lines of a cell from above to below, without those that leave room.
  private func lines(_ cell: PaperCell, _ faults: inout [String]) -> [Box] {
    let texts = cell.blocks.flatMap(\.paragraphs).map(\.text).filter { $0.contains { !$0.isWhitespace } }
    // A name may stand elsewhere too: the signature is the last place.
    return texts.compactMap { text in
      guard let box = places(text).last else {
        faults.append("“\(text)” is not printed in one piece")
        return nil
      }
      return box
    }
  }

  // MARK: Certificates

  /// Every line where it was measured on the stock.
  private var placedTexts: [String] {
    var faults: [String] = []
    var page = 1
    for block in paper.sections.flatMap(\.blocks) {
      if block == .pageBreak { page += 1 }
      guard case .placed(let placed) = block else { continue }
      for (index, paragraph) in placed.paragraphs.enumerated() where !paragraph.text.isEmpty {
        guard let box = places(paragraph.text).first(where: { $0.page == page }) else {
          faults.append("“\(paragraph.text)” is not on page \(page)")
          continue
        }
        if index == 0, !(-0.5...2.5).contains(box.top - placed.y) {
          faults.append("“\(paragraph.text)” stands \(box.top) mm from the top, not \(placed.y)")
        }
        let isCentred = paper.styles.style(of: paragraph).alignment == .centre
        let place = isCentred ? placed.x + placed.width / 2 : placed.x
        if !near(isCentred ? box.middle : box.left, place, 0.6) {
          faults.append("“\(paragraph.text)” stands at \(isCentred ? box.middle : box.left), not \(place)")
        }
        if box.left < placed.x - Self.fine || box.right > placed.x + placed.width + Self.fine {
          faults.append("“\(paragraph.text)” is wider than its place")
        }
      }
    }
    return faults
  }

  // MARK: Words

  /// Letters printed over other letters.
  private var overlaps: [String] {
    var faults: [String] = []
    for page in 1...print.pages.count {
      let words = print.words.filter { $0.page == page }.sorted { $0.top < $1.top }
      for (index, word) in words.enumerated() {
        for other in words[(index + 1)...] {
          if other.top >= word.bottom { break }
          // A box of poppler's is as high as the face, and the boxes of two lines may touch.
          let high = min(word.bottom, other.bottom) - other.top
          let wide = min(word.right, other.right) - max(word.left, other.left)
          guard wide > 0.3, high > 0.35 * min(word.bottom - word.top, other.bottom - other.top) else { continue }
          faults.append("“\(word.text)” and “\(other.text)” lie on each other on page \(page)")
        }
      }
    }
    return faults
  }

  /// Words that stand together, and what they say.
  struct Box {
    var text: String
    var page: Int
    var left, top, right, bottom: Double
    var middle: Double { (left + right) / 2 }
  }

  /// The boxes of what has these roles on page 1; says what is not there.
  private func boxes(_ roles: [PaperRole], _ faults: inout [String]) -> [PaperRole: [Box]] {
    var found: [PaperRole: [Box]] = [:]
    for role in roles {
      for text in paper.texts(role) where text.contains(where: { !$0.isWhitespace }) {
        if let box = places(text).first(where: { $0.page == 1 }) {
          found[role, default: []].append(box)
        } else {
          faults.append("“\(text)” is not on page 1")
        }
      }
    }
    return found
  }

  /// Where a text stands word by word, in the order in which poppler gives words.
  private func places(_ text: String) -> [Box] {
    let wanted = text.split { $0.isWhitespace }.map(String.init)
    guard let first = wanted.first else { return [] }
    return print.words.indices.compactMap { start in
      guard print.words[start].text == first, start + wanted.count <= print.words.count else { return nil }
      let run = print.words[start..<start + wanted.count]
      guard run.map(\.text) == wanted, let head = run.first else { return nil }
      return run.reduce(
        into: Box(text: text, page: head.page, left: head.left, top: head.top, right: head.right, bottom: head.bottom)
      ) { box, word in
        box.left = min(box.left, word.left)
        box.right = max(box.right, word.right)
        box.top = min(box.top, word.top)
        box.bottom = max(box.bottom, word.bottom)
      }
    }
  }

  private func near(_ a: Double, _ b: Double, _ play: Double = Self.fine) -> Bool { abs(a - b) <= play }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
