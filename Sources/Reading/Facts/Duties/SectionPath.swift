/// How a clause is cited: the labels above it and its own, joined by dots.
enum SectionPath {
  static func of(_ section: Int?, in manuscript: Manuscript) -> String? {
    var labels: [String] = []
    var at = section
    while let index = at {
      let section = manuscript.sections[index]
      if let label = section.label, !label.text.isEmpty { labels.append(label.text) }
      at = section.parent
    }
    return labels.isEmpty ? nil : labels.reversed().joined(separator: ".")
  }
}
