import Blocks
import Domain

/// Turns the flat list of sections into the tree of the contract, with spans that nest.
struct OutlineBuilder {
  let manuscript: Manuscript

  func outline() -> [OutlineNode] {
    var children = [[Int]](repeating: [], count: manuscript.sections.count)
    var roots: [Int] = []
    for (index, section) in manuscript.sections.enumerated() {
      if let parent = section.parent { children[parent].append(index) } else { roots.append(index) }
    }
    return nodes(roots, children)
  }

  private func nodes(_ indices: [Int], _ children: [[Int]]) -> [OutlineNode] {
    indices.map { index in
      let section = manuscript.sections[index]
      let first = manuscript.passages[section.passages.lowerBound].span.start
      let last = manuscript.passages[section.passages.upperBound - 1].span.end
      return OutlineNode(
        label: section.label?.text, title: section.title.map(manuscript.line), level: section.level,
        span: Span(first, last), children: nodes(children[index], children))
    }
  }
}

extension Manuscript {
  /// The labels from the outermost section down to this one: `III.2.a`; nil when none of them has a label.
  func path(ofSection section: Int?) -> String? {
    var labels: [String] = []
    var at = section
    while let index = at {
      if let label = sections[index].label {
        // "5.1" says already that it stands under "5".
        if labels.last?.hasPrefix(label.text + ".") != true || label.isNamed { labels.append(label.text) }
      }
      at = sections[index].parent
    }
    return labels.isEmpty ? nil : labels.reversed().joined(separator: ".")
  }
}
