import Vietnamese

/// The stretch of a sentence that one quantity speaks for.
struct FigureClause {
  /// The label before a colon it belongs to: "Vùng cao" of "+ Vùng cao: tăng trên 3%".
  var heading: Range<Int>
  /// What stands before the quantity, lead-in words left out.
  var before: Range<Int>
  var after: Range<Int>
  /// The whole of it, lead-in words included.
  var words: Range<Int>
}

/// Cuts a passage into one clause for each of its quantities.
struct FigureClauseFinder {
  let manuscript: Manuscript

  /// The clauses of the quantities, in their order. `range` is the body of a passage.
  func clauses(of quantities: [Quantity], in range: Range<Int>) -> [FigureClause] {
    var clauses: [FigureClause] = []
    var start = Opening(at: range.lowerBound, heading: range.lowerBound..<range.lowerBound)
    for (index, quantity) in quantities.enumerated() {
      let limit = quantity.words.lowerBound
      if index == 0 { start = opening(from: range.lowerBound, to: limit, in: start) }
      let closing: Int
      var next = start
      if index + 1 < quantities.count {
        let ceiling = quantities[index + 1].words.lowerBound
        let cut = cut(between: quantity.words.upperBound, and: ceiling)
        closing = min(cut.end, end(of: quantity, limit: cut.end))
        next = opening(from: cut.start, to: ceiling, in: cut.isNewSentence ? start.without(heading: cut.start) : start)
      } else {
        closing = end(of: quantity, limit: range.upperBound)
      }
      let head = min(skipJunk(start.at, limit), limit)
      let tail = max(trimmedEnd(closing, quantity.words.upperBound), quantity.words.upperBound)
      clauses.append(
        FigureClause(
          heading: start.heading, before: leadIn(head, limit)..<limit, after: quantity.words.upperBound..<tail,
          words: head..<tail))
      start = next
    }
    return clauses
  }

  // MARK: Where it begins

  private struct Opening {
    var at: Int
    var heading: Range<Int>
    func without(heading start: Int) -> Opening { Opening(at: at, heading: start..<start) }
  }

  /// The last place before the quantity where its clause can begin: behind a semicolon, a full stop, a label with a
  /// colon, or a comma that a verb of intent follows.
  private func opening(from start: Int, to limit: Int, in last: Opening) -> Opening {
    var at = start
    var heading = last.heading
    var comma: Int?
    for i in start..<max(start, limit) {
      switch manuscript.words[i].mark {
      case .semicolon: (at, heading, comma) = (i + 1, i + 1..<i + 1, nil)
      case .colon: (at, heading, comma) = (i + 1, label(comma ?? at, i), nil)
      case .period where endsSentence(i): (at, heading, comma) = (i + 1, i + 1..<i + 1, nil)
      case .comma where manuscript.match(FigureWords.goals, at: i + 1, end: limit) != nil: comma = i + 1
      default: break
      }
    }
    return Opening(at: comma ?? at, heading: heading)
  }

  /// A label of more than a few words is a sentence of its own, one that only counts says nothing.
  private func label(_ from: Int, _ colon: Int) -> Range<Int> {
    let start = skipJunk(from, colon)
    let isEmpty = manuscript.match(FigureWords.emptyLabels, at: start, end: colon) != nil
    return isEmpty || colon - start > 16 ? colon..<colon : start..<colon
  }

  /// Past marks and the number of an inner list: "(1)-".
  private func skipJunk(_ start: Int, _ limit: Int) -> Int {
    var i = start
    while i < limit {
      switch manuscript.words[i].mark {
      case .comma, .dash, .star, .bullet, .closeParen, .plus, .period, .semicolon, .colon: i += 1
      case .openParen where i + 2 < limit && manuscript.words[i + 2].mark == .closeParen: i += 3
      case .none where isItemNumber(i, limit): i += 2
      default: return i
      }
    }
    return i
  }

  /// "1-", "2.": the number of an item that was typed into the sentence.
  private func isItemNumber(_ i: Int, _ limit: Int) -> Bool {
    guard manuscript.words[i].isNumber, manuscript.words[i].length <= 2, i + 1 < limit,
      manuscript.words[i + 1].gap == .none
    else { return false }
    switch manuscript.words[i + 1].mark {
    case .dash, .period, .closeParen: return i + 2 >= limit || manuscript.words[i + 2].gap != .none
    default: return false
    }
  }

  private func endsSentence(_ i: Int) -> Bool {
    guard i + 1 < manuscript.words.count else { return true }
    let next = manuscript.words[i + 1]
    return next.gap != .none && (!next.isLetters || next.shape != .lower)
  }

  // MARK: Where two figures part

  /// Where the clause of one quantity ends and that of the next one begins.
  private func cut(between end: Int, and start: Int) -> (end: Int, start: Int, isNewSentence: Bool) {
    var weak: (rank: Int, end: Int, start: Int)?
    func keep(_ rank: Int, _ end: Int, _ start: Int) {
      if weak == nil || rank >= weak!.rank { weak = (rank, end, start) }
    }
    for i in (end..<max(end, start)) {
      let mark = manuscript.words[i].mark
      if mark == .semicolon || mark == .period && endsSentence(i) { keep(6, i, i + 1) }
      if mark == .openParen, !closes(i, start) { keep(5, i, i + 1) }
      let joint = manuscript.match(FigureWords.joints, at: i, end: start)
      guard mark == .comma || joint != nil else { continue }
      let next = i + (joint.map { $0.value ? $0.count : 0 } ?? 1)
      if let joint, !joint.value {
        keep(4, i, i)
      } else if next == start {
        keep(3, i, next)
      } else if manuscript.match(FigureWords.openings, at: next, end: start) != nil {
        keep(2, i, next)
      } else {
        keep(mark == .comma ? 1 : 0, i, next)
      }
    }
    guard let weak else { return (start, start, false) }
    return (weak.end, weak.start, weak.rank == 6)
  }

  private func closes(_ open: Int, _ limit: Int) -> Bool {
    var i = open + 1
    while i < min(limit, open + 60) {
      if manuscript.words[i].mark == .closeParen { return true }
      i += 1
    }
    return false
  }

  // MARK: Where it ends

  private func end(of quantity: Quantity, limit: Int) -> Int {
    var i = quantity.words.upperBound
    while i < limit {
      switch manuscript.words[i].mark {
      case .semicolon: return i
      case .period where endsSentence(i): return i
      case .closeParen where quantity.isBracketed: return i
      case .comma where manuscript.match(FigureWords.breaks, at: i + 1, end: limit) != nil: return i
      default: i += 1
      }
    }
    return limit
  }

  private func trimmedEnd(_ end: Int, _ floor: Int) -> Int {
    var end = end
    while end > floor, isTail(end - 1) { end -= 1 }
    return end
  }

  private static let and: Phrase = "và"

  private func isTail(_ i: Int) -> Bool {
    switch manuscript.words[i].mark {
    case .period, .slash, .semicolon, .comma, .dash, .colon: return true
    default: return manuscript.stands(FigureClauseFinder.and, at: i, end: i + 1)
    }
  }

  // MARK: Lead-in words

  /// The first word before the quantity that says what is reached: "phấn đấu đến năm 2030 đạt" says nothing of it.
  private func leadIn(_ start: Int, _ limit: Int) -> Int {
    var at = start
    while at < limit {
      if let goal = manuscript.match(FigureWords.goals, at: at, end: limit) {
        at += goal.count
      } else if let time = manuscript.match(FigureWords.timeLeads, at: at, end: limit) {
        at += time.count
        if at < limit, manuscript.words[at].isNumber { at += 1 }
      } else {
        let next = skipJunk(at, limit)
        if next == at { return at }
        at = next
      }
    }
    return limit
  }
}
