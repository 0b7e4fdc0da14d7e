import Blocks

/// What stands on a paper, for tests that look at all of it.
extension Paper {
  var paragraphs: [PaperParagraph] { sections.flatMap { ($0.blocks + $0.firstPageFoot).flatMap(\.paragraphs) } }

  /// What the paper says in that role.
  func texts(_ role: PaperRole) -> [String] { paragraphs.filter { $0.role == role }.map(\.text) }
}

extension PaperBlock {
  var paragraphs: [PaperParagraph] {
    switch self {
    case .paragraph(let paragraph): [paragraph]
    case .table(let table): table.rows.flatMap { $0.cells.flatMap { $0.blocks.flatMap(\.paragraphs) } }
    case .placed(let placed): placed.paragraphs
    case .rule, .picture, .pageBreak: []
    }
  }
}
