import Blocks
import Domain

/// Turns the flat list of sections into the tree of the contract, with spans that nest.
struct OutlineBuilder {
  let manuscript: Manuscript

  func outline() -> [OutlineNode] {
    var children: [Int?: [Int]] = [:]
    for (index, section) in manuscript.sections.enumerated() { children[section.parent, default: []].append(index) }
    return nodes(children[nil] ?? [], children)
  }

  private func nodes(_ indices: [Int], _ children: [Int?: [Int]]) -> [OutlineNode] {
    indices.map { index in
      let section = manuscript.sections[index]
      let first = manuscript.passages[section.passages.lowerBound].span.start
      let last = manuscript.passages[section.passages.upperBound - 1].span.end
      return OutlineNode(
        label: section.label?.text, title: section.title.map(manuscript.line), level: section.level,
        span: Span(first, last), children: nodes(children[index] ?? [], children))
    }
  }
}
