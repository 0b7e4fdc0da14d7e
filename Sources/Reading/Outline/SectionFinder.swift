import Blocks
import Vietnamese

/// Builds the tree of clauses from the labels. Never fails: what has no label belongs to the clause before it.
struct SectionFinder {
  let sheet: Sheet

  func sections(of joined: [Passage]) -> ([Passage], [Section]) {
    var passages = joined
    var stack = SectionStack(correctsRoman: sheet.ignoresAccents)
    let titles = ClauseTitles(sheet: sheet, passages: joined)
    for i in passages.indices {
      if passages[i].startsPart { stack.startPart(at: i) }
      switch passages[i].place {
      case .preamble, .footnote: continue
      case .closing: stack.closeAll(at: i)
      case .body, .annex:
        if passages[i].cell == nil { open(i, passages[i], titles, &stack) }
        passages[i].section = stack.innermost
        if let corrected = stack.correctedLabel, passages[i].label != nil { passages[i].label = corrected }
      }
    }
    stack.closeAll(at: passages.count)
    return (passages, stack.sections)
  }

  private func open(_ i: Int, _ passage: Passage, _ titles: ClauseTitles, _ stack: inout SectionStack) {
    stack.correctedLabel = nil
    if let label = passage.label {
      if label.isMark { return }
      let title = titles.title(of: i)
      stack.open(at: i, label, title: title, title.flatMap { SectionRoles.purpose(of: $0, sheet) })
    } else if let title = titles.heading(of: i) {
      let purpose = SectionRoles.purpose(of: title, sheet)
      if stack.takesTitle(i, title, purpose) { return }
      stack.openHeading(at: i, title: title, purpose)
    }
  }
}
