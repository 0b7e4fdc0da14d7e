import Blocks
import Formats
import TestSupport
import Testing

@testable import Documents

/// Whole papers under the ruler: margins, heading, page numbers, titles, signature, and nothing on top of anything.
@Suite("Papers to the millimetre", .enabled(if: PrintedPDF.isMeasurable))
struct MillimetreTests {
  private func faults(_ paper: Paper, _ system: Letterhead.System = .state) throws -> [String] {
    PageMeasures(paper: paper, print: PrintedPDF(try PDFPaper.bytes(paper)), isParty: system == .party).faults
  }

  @Test("the example of every kind stands as the form says", arguments: KindTests.cases)
  func examples(_ name: String, _ system: Letterhead.System) throws {
    let faults = try faults(KindTests.paper(name, system), system)
    #expect(faults == [])
  }

  /// The serial number of the example stands where its data moved it to.
  @Test("a line of a certificate stands where the data says")
  func movedLine() throws {
    let paper = try KindTests.paper("certificate", .state)
    let words = PrintedPDF(try PDFPaper.bytes(paper)).words
    let serial = words.filter { $0.text == "sổ" && $0.left < 60 }
    #expect(serial.map(\.page) == [1, 2, 3])
    #expect(words.filter { $0.text == "Số" && abs($0.left - 30) < 0.4 && abs($0.top - 161.5) < 1 }.count == 3)
  }

  /// Each makes one thing wrong by some millimetres; the ruler must say which.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let expected: String
    let change: @Sendable (inout Paper) -> Void

    init(_ name: String, _ expected: String, _ change: @escaping @Sendable (inout Paper) -> Void) {
      testDescription = name
      self.expected = expected
      self.change = change
    }
  }

  private static let mistakes = [
    Mistake("left margin 28 mm", "in the left margin") { $0.sections[0].page.left = 28 },
    Mistake("right margin 13 mm", "in the right margin") { $0.sections[0].page.right = 13 },
    Mistake("top margin 17 mm", "in the top margin") { $0.sections[0].page.top = 17 },
    Mistake("a table one centimetre too wide", "in the right margin") { paper in
      for (k, block) in paper.sections[1].blocks.enumerated() {
        guard case .table(var table) = block, table.purpose == .data else { continue }
        table.columns[table.columns.count - 1] += 20
        table.rows[0].cells[table.columns.count - 1] = PaperCell(
          [.paragraph(PaperParagraph(.tableText, [PaperRun("mép")], style: .right))])
        paper.sections[1].blocks[k] = .table(table)
      }
    },
    Mistake("number on page 1", "page 1 bears") { $0.sections[0].numbering?.isShownOnFirstPage = true },
    Mistake("numbers from 5", "bears the number") { $0.sections[0].numbering?.start = 5 },
    Mistake("numbers at the left", "stands at") { $0.styles[.pageNumber].alignment = .left },
    Mistake("numbers too high", "mm from the top") { $0.sections[0].numbering?.fromTop = 5 },
    Mistake("day lower than the number", "two heights") { $0.pushDown(.placeDate) },
    Mistake("agency at the left", "agency stands around") { $0.styles[.agency].alignment = .left },
    Mistake("line under the motto too short", "under the motto") { $0.setRules(.ofText(1), to: .ofText(0.8)) },
    Mistake("line under the body too long", "under the issuing body") { $0.setRules(.ofText(0.4), to: .ofText(0.7)) },
    Mistake("line under the subject too short", "under the subject") { $0.setRules(.ofText(0.4), to: .ofText(0.2)) },
    Mistake("type at the left", "the title stands") { $0.styles[.type].alignment = .left },
    Mistake("signature on the left", "not above the name") { $0.swapSignatures() },
    Mistake("no room to sign", "mm to sign") { $0.styles[.signatureRoom].line = .exactly(20) },
    Mistake("recipients off the margin", "at the left margin") { $0.styles[.recipient].left = 3 },
    Mistake("recipients lower than the signature", "not level") { $0.pushDown(.recipientsTitle) },
    Mistake("text over text", "lie on each other") { paper in
      paper.sections[0].blocks.append(
        .placed(PlacedText(x: 30, y: 30, width: 160, [PaperParagraph(.body, String(repeating: "đè lên ", count: 40))])))
    },
  ]

  @Test("the ruler sees a mistake of millimetres", arguments: mistakes)
  func seesMistakes(_ mistake: Mistake) throws {
    var paper = try KindTests.paper("decision-titles", .state)
    // A second page to number.
    paper.sections[0].blocks.insert(
      contentsOf: (0..<30).map { .paragraph(PaperParagraph(.body, "Nội dung thứ \($0).")) },
      at: paper.sections[0].blocks.count - 3)
    let before = try faults(paper)
    #expect(before == [])
    mistake.change(&paper)
    let faults = try faults(paper)
    #expect(faults.contains { $0.contains(mistake.expected) }, "\(faults)")
  }

  @Test("the ruler sees a certificate printed beside its place")
  func seesMovedCertificates() throws {
    var paper = try KindTests.paper("certificate", .state)
    paper.styles[.certificateName].before = 0
    paper.styles[.certificateName].left = 4
    #expect(try faults(paper).contains { $0.contains("stands at") })
  }
}

extension PaperStyle {
  fileprivate static var right: PaperStyle {
    var style = PaperStyle(size: 12)
    style.alignment = .right
    return style
  }
}

extension Paper {
  /// Changes the blocks of every cell.
  fileprivate mutating func changeCells(_ change: (inout [PaperBlock]) -> Void) {
    for section in sections.indices {
      for (k, block) in sections[section].blocks.enumerated() {
        guard case .table(var table) = block else { continue }
        for row in table.rows.indices {
          for cell in table.rows[row].cells.indices { change(&table.rows[row].cells[cell].blocks) }
        }
        sections[section].blocks[k] = .table(table)
      }
    }
  }

  /// Every rule of one length gets another, wherever it stands.
  fileprivate mutating func setRules(_ length: PaperRule.Length, to other: PaperRule.Length) {
    func set(_ blocks: inout [PaperBlock]) {
      for (k, block) in blocks.enumerated() {
        guard case .rule(var rule) = block, rule.length == length else { continue }
        rule.length = other
        blocks[k] = .rule(rule)
      }
    }
    changeCells(set)
    for section in sections.indices { set(&sections[section].blocks) }
  }

  /// An empty line above what opens its cell.
  fileprivate mutating func pushDown(_ role: PaperRole) {
    changeCells { blocks in
      if blocks.first?.paragraphs.first?.role == role { blocks.insert(.paragraph(PaperParagraph(role, "")), at: 0) }
    }
  }

  fileprivate mutating func swapSignatures() {
    for section in sections.indices {
      for (k, block) in sections[section].blocks.enumerated() {
        guard case .table(var table) = block, table.purpose == .signature else { continue }
        table.columns.reverse()
        table.rows[0].cells.reverse()
        sections[section].blocks[k] = .table(table)
      }
    }
  }
}
