import Vietnamese

/// The clauses that are open at one place of a document, and all that were opened before.
struct SectionStack {
  private(set) var sections: [Section] = []
  /// Set by `open` when the printed label was misread and its place tells the right one.
  var correctedLabel: Label?

  /// Indices of open sections, outermost first.
  private var path: [Int] = []
  /// Roman numbers read from an image are mended by their order.
  private let correctsRoman: Bool
  /// In this part "A." was first seen under "I.", not above it.
  private var capitalsAreDeep: Bool?

  init(correctsRoman: Bool) { self.correctsRoman = correctsRoman }

  /// No document nests deeper; a hostile text must not either.
  private static let limit = 16

  var innermost: Int? { path.last }

  mutating func startPart(at passage: Int) {
    closeAll(at: passage)
    capitalsAreDeep = nil
  }

  mutating func closeAll(at passage: Int) { close(to: 0, at: passage) }

  /// Opens the clause with the label at its place in the tree.
  mutating func open(at passage: Int, _ printed: Label, title: Range<Int>?, _ purpose: SectionRoles.Purpose?) {
    var label = printed
    if capitalsAreDeep == nil, label.kind == .capital || label.kind == .roman { capitalsAreDeep = label.kind == .roman }
    let depth = min(depth(of: &label), SectionStack.limit)
    close(to: depth, at: passage)
    if label != printed { correctedLabel = label }
    push(at: passage, label, title, purpose)
  }

  /// Opens a heading without a label: it ends every clause above it.
  mutating func openHeading(at passage: Int, title: Range<Int>, _ purpose: SectionRoles.Purpose?) {
    closeAll(at: passage)
    push(at: passage, nil, title, purpose)
  }

  /// A title on the line after its label ("Chương I" / "QUY ĐỊNH CHUNG"): gives it to the clause that waits for one.
  mutating func takesTitle(_ passage: Int, _ title: Range<Int>, _ purpose: SectionRoles.Purpose?) -> Bool {
    guard let top = path.last, sections[top].title == nil, sections[top].passages.lowerBound == passage - 1,
      let label = sections[top].label, label.isNamed
    else { return false }
    sections[top].title = title
    sections[top].role = role(purpose, under: path.dropLast().last, label)
    return true
  }

  private mutating func push(at passage: Int, _ label: Label?, _ title: Range<Int>?, _ purpose: SectionRoles.Purpose?) {
    sections.append(
      Section(
        label: label, title: title, passages: passage..<passage + 1, parent: path.last, level: path.count + 1,
        role: role(purpose, under: path.last, label)))
    path.append(sections.count - 1)
  }

  private func role(_ purpose: SectionRoles.Purpose?, under parent: Int?, _ label: Label?) -> Section.Role {
    let inherited = parent.map { sections[$0].role } ?? .unknown
    switch purpose {
    case .role(let role)?: return role
    case .unit?:
      guard let label, label.rank > Label.romanRank else { return inherited }
      return inherited == .unknown || inherited == .contents ? .tasks : inherited
    case nil: return label?.kind == .annex ? .annex : inherited
    }
  }

  private mutating func close(to depth: Int, at passage: Int) {
    while path.count > depth {
      let last = path.removeLast()
      sections[last].passages = sections[last].passages.lowerBound..<passage
    }
  }

  // MARK: Place in the tree

  /// How many of the open sections stay open when the label comes.
  private func depth(of label: inout Label) -> Int {
    if label.kind == .annex { return 0 }
    if label.kind == .decimal, let parent = parentOfDecimal(label) { return parent + 1 }
    if let sibling = path.lastIndex(where: { isSameList(label, $0) }), let other = sections[path[sibling]].label {
      if correctsRoman, label.kind == .roman, label.value <= other.value, label.value != 1 || other.value == 1 {
        label.value = other.value + 1
        label.text = RomanNumeral.text(label.value)
      }
      let restarts = label.value == 1 && other.value >= 1
      // A list that begins anew inside a deeper clause is a list of that clause.
      if !restarts || sibling == path.count - 1 || rank(sections[path[path.count - 1]].label) <= rank(label) {
        return sibling
      }
      return path.count
    }
    if correctsRoman, label.kind == .roman, label.value == 0 {
      label.value = 1
      label.text = "I"
    }
    return path.firstIndex { rank(sections[$0].label) >= rank(label) } ?? path.count
  }

  /// "5.1" stands under "5.", "5.1.2" under "5.1".
  private func parentOfDecimal(_ label: Label) -> Int? {
    let prefix = Array(label.parts.dropLast())
    return path.lastIndex { index in
      guard let other = sections[index].label else { return false }
      return other.kind == .arabic && prefix == [other.value] || other.kind == .decimal && other.parts == prefix
    }
  }

  /// Whether the label goes on with the list the section belongs to.
  private func isSameList(_ label: Label, _ index: Int) -> Bool {
    guard let other = sections[index].label, other.kind == label.kind else { return false }
    if label.kind == .decimal { return other.parts.count == label.parts.count }
    return other.close == label.close || label.value == other.value + 1
  }

  private func rank(_ label: Label?) -> Int {
    guard let label else { return -1 }
    if label.kind == .capital, capitalsAreDeep == true { return 2 * Label.romanRank + 1 }
    return 2 * label.rank
  }
}
