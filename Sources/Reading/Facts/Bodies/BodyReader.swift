import Vietnamese

/// Recognises the names of bodies, posts and groups of people, and lists of them.
///
/// A name begins with a word of `BodyVocabulary` and runs on through capitals, known fields and complements until a
/// predicate, a mark or a tie ends it. What lies behind the last certain word counts only when the name ends soon.
struct BodyReader {
  let manuscript: Manuscript
  private var words: [Word] { manuscript.words }

  /// How many unknown small words a name may end with.
  private static let unknownLimit = 5

  init(_ manuscript: Manuscript) { self.manuscript = manuscript }

  /// The name that stands at word `i`.
  func name(at i: Int, end: Int) -> BodyName? { name(at: i, end: end, depth: 0) }

  /// The names that stand in a row at word `i`.
  func list(at i: Int, end: Int) -> BodyList? {
    guard let first = name(at: i, end: end) else { return nil }
    var names = insteadOf(first, end) ?? [first]
    var at = afterBracket(first.words.upperBound, end)
    while let next = separator(at, end), let name = name(at: next, end: end) {
      names.append(name)
      at = afterBracket(name.words.upperBound, end)
    }
    return BodyList(names: names, words: i..<at)
  }

  // MARK: - One name

  private func name(at i: Int, end: Int, depth: Int) -> BodyName? {
    guard i < end, depth < 5 else { return nil }
    var at = i
    var isGroup = false
    if let quantifier = manuscript.match(BodyVocabulary.quantifiers, at: i, end: end) {
      at += quantifier.count
      isGroup = true
    } else if words[i].isNumber, i + 2 < end, words[i + 1].mark == .percent {
      at += 2
      isGroup = true
      if let quantifier = manuscript.match(BodyVocabulary.quantifiers, at: at, end: end) { at += quantifier.count }
    }
    guard at < end, let head = manuscript.match(BodyVocabulary.heads, at: at, end: end),
      manuscript.match(BodyVocabulary.refused, at: at, end: end).map({ $0.count < head.count }) ?? true,
      isGroup || depth > 0 || head.value != .unit || words[at].shape != .lower || head.count > 1
    else { return nil }
    if !isGroup, depth == 0 || words[at].shape == .lower, !isOffice(at, head.count, end),
      manuscript.match(Predicates.verbs, at: at, end: end).map({ $0.count >= head.count }) == true
    {
      return nil
    }
    let opensGroup =
      isGroup || head.value == .people || startsGroup(at, head.count, end) || leadsGroup(at, head.count, end)
    let tail = tail(from: at + head.count, end: end, isGroup: opensGroup, depth: depth)
    guard tail > at + head.count || isGroup || stands(alone: at, head.count, head.value, end) else { return nil }
    return BodyName(words: i..<tail, kind: head.value)
  }

  /// "Thanh tra Sở", "Thanh tra tỉnh": a verb that is an office before the name of its level.
  private func isOffice(_ at: Int, _ count: Int, _ end: Int) -> Bool {
    let next = at + count
    return words[at].shape != .lower && next < end && words[next].isLetters && words[next].gap == .space
      && (words[next].shape != .lower || isLevel(next))
  }

  /// "Sở, ban, ngành": a group without "các".
  private func startsGroup(_ at: Int, _ count: Int, _ end: Int) -> Bool {
    let comma = at + count
    return comma + 1 < end && words[at].shape != .lower && words[comma].mark == .comma
      && words[comma + 1].shape == .lower
      && manuscript.match(BodyVocabulary.groupNouns, at: at, end: end)?.count == count
      && manuscript.match(BodyVocabulary.groupNouns, at: comma + 1, end: end) != nil
  }

  /// "Người đứng đầu cơ quan, đơn vị": one post in bodies of every kind.
  private func leadsGroup(_ at: Int, _ count: Int, _ end: Int) -> Bool {
    guard manuscript.match(BodyVocabulary.headships, at: at, end: end)?.count == count,
      let noun = lowerGroupNoun(at + count, end)
    else { return false }
    let mark = at + count + noun
    return mark < end && words[mark].mark == .comma && lowerGroupNoun(mark + 1, end) != nil
  }

  /// How many words the noun of a group at `i` has, written small; nil where none stands.
  private func lowerGroupNoun(_ i: Int, _ end: Int) -> Int? {
    guard i < end, words[i].shape == .lower else { return nil }
    return manuscript.match(BodyVocabulary.groupNouns, at: i, end: end)?.count
  }

  /// A lone head is a name where it is a group of people, a post, or written with a capital: "Văn phòng", "đảng viên".
  private func stands(alone at: Int, _ count: Int, _ kind: BodyName.Kind, _ end: Int) -> Bool {
    words[at].shape != .lower
      || (kind != .unit || count > 1) && manuscript.match(BodyVocabulary.generic, at: at, end: end)?.count != count
  }

  /// Where the name that began before `start` ends.
  private func tail(from start: Int, end: Int, isGroup: Bool, depth: Int) -> Int {
    var at = start
    var certain = start
    while at < end {
      let word = words[at]
      switch word.kind {
      case .mark:
        guard let next = afterMark(at, certain: certain, start: start, end: end, isGroup: isGroup) else { return at }
        at = next
        certain = next
      case .number:
        guard isPartOfName(number: at, start: start, end: end) else { return at }
        at += 1
        certain = at
      case .letters:
        if let next = knownWords(at, start: start, end: end, isGroup: isGroup, depth: depth) {
          if next == at { return at }
          at = next
          certain = next
        } else {
          at += 1
          if at - certain > BodyReader.unknownLimit { return certain }
        }
      }
    }
    return at
  }

  /// The end of the run of letters at `at` that certainly belongs to the name; `at` itself when the name ends there;
  /// nil when the words are not known.
  private func knownWords(_ at: Int, start: Int, end: Int, isGroup: Bool, depth: Int) -> Int? {
    let word = words[at]
    if word.shape != .lower {
      if at > start, isInCapitals(at), manuscript.match(Predicates.verbs, at: at, end: end) != nil,
        manuscript.match(BodyFields.names, at: at, end: end) == nil,
        manuscript.match(Predicates.complements, at: at, end: end) == nil
      {
        return at
      }
      if at > start, manuscript.match(Predicates.capitalised, at: at, end: end) != nil { return at }
      if let field = manuscript.match(BodyFields.names, at: at, end: end) { return at + field.count }
      if at > start, let head = manuscript.match(BodyVocabulary.heads, at: at, end: end),
        head.count > 1 || word.length > 3,
        let nested = name(at: at, end: end, depth: depth + 1)
      {
        return nested.words.upperBound
      }
      if at == start, let nested = name(at: at, end: end, depth: depth + 1) { return nested.words.upperBound }
      return at + 1
    }
    if let complement = manuscript.match(Predicates.complements, at: at, end: end),
      manuscript.match(Predicates.verbs, at: at, end: end).map({ $0.count < complement.count }) ?? true
    {
      let next = at + complement.count
      return name(at: next, end: end, depth: depth + 1)?.words.upperBound ?? next
    }
    if manuscript.stands(BodyReader.and, at: at, end: end) {
      return afterAnd(at, start: start, end: end, isGroup: isGroup) ?? at
    }
    if manuscript.match(BodyVocabulary.quantifiers, at: at, end: end) != nil {
      // "GVCN các lớp" is a name; "Sở Nội vụ các nội dung" is one and its object.
      return name(at: at, end: end, depth: depth + 1)?.words.upperBound ?? (at == start ? nil : at)
    }
    if at > start, let field = field(at, end: end) { return field }
    let verb = manuscript.match(Predicates.verbs, at: at, end: end)?.count ?? 0
    if verb > 0, verb >= manuscript.match(BodyVocabulary.heads, at: at, end: end)?.count ?? 0 { return at }
    if let nested = name(at: at, end: end, depth: depth + 1), nested.words.upperBound > at {
      return nested.words.upperBound
    }
    return nil
  }

  /// Behind a word that begins like a predicate and is part of the name all the same: "Phòng Công trình", "Phòng Quản lý
  /// đào tạo chủ trì". Nil when it is none.
  private func field(_ at: Int, end: Int) -> Int? {
    if manuscript.match(Predicates.compounds, at: at - 1, end: at + 1)?.count == 2 { return at + 1 }
    guard let order = manuscript.match(Predicates.orderTable, at: at, end: end),
      manuscript.match(Predicates.charges, at: at + order.count, end: end) != nil,
      manuscript.match(Predicates.charges, at: at, end: end) == nil
    else { return nil }
    return at + order.count
  }

  private static let and: Phrase = "và"

  /// Behind "và": the second half of a proper name or the last noun of a group.
  private func afterAnd(_ at: Int, start: Int, end: Int, isGroup: Bool) -> Int? {
    let next = at + 1
    guard next < end, words[next].isLetters else { return nil }
    if isGroup, let noun = manuscript.match(BodyVocabulary.groupNouns, at: next, end: end), words[next].shape == .lower,
      manuscript.match(BodyVocabulary.refused, at: next, end: end) == nil
    {
      return next + noun.count
    }
    let isProper = at > start && words[at - 1].isLetters && words[next].shape == .capitalised
    guard isProper, manuscript.match(BodyVocabulary.heads, at: next, end: end) == nil else { return nil }
    return next + 1
  }

  /// What follows a mark inside a name; nil when the mark ends it.
  private func afterMark(_ at: Int, certain: Int, start: Int, end: Int, isGroup: Bool) -> Int? {
    let next = at + 1
    guard next < end, words[next].gap < .blankLine else { return nil }
    switch words[at].mark {
    case .comma:
      if isListInName(at, start: start, end: end) { return next }
      guard isGroup || isLevel(at - 1) && isLevel(next), words[next].isLetters, words[next].shape == .lower,
        let noun = manuscript.match(BodyVocabulary.groupNouns, at: next, end: end),
        manuscript.match(BodyVocabulary.refused, at: next, end: end) == nil,
        manuscript.match(Predicates.verbs, at: next, end: end).map({
          $0.count < noun.count || $0.count == noun.count && isNoun(next, end)
        }) ?? true
      else { return nil }
      return next + noun.count
    case .dash:
      guard words[next].isLetters,
        certain == at || words[at].gap == .none || at - certain <= 4 && words[next].shape == .capitalised,
        manuscript.match(Predicates.verbs, at: next, end: end) == nil,
        words[next].shape != .lower || words[at].gap == .none || words[at - 1].shape == .lower
      else { return nil }
      if let head = manuscript.match(BodyVocabulary.heads, at: next, end: end), words[next].gap != .none, head.count > 1
      {
        return nil
      }
      return next
    case .other where isAmpersand(at) && words[next].isLetters && words[next].shape != .lower: return next
    case .slash where words[at].gap == .none && words[next].gap == .none && words[next].isLetters: return next
    case .period where words[at].gap == .none && words[next].isLetters && isAbbreviated(at): return next
    default: return nil
    }
  }

  private func isAmpersand(_ at: Int) -> Bool {
    words[at].length == 1 && manuscript.source.text[Int(words[at].start)] == UInt8(ascii: "&")
  }

  /// "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch": capitals on both sides of the comma, and "và" with a third.
  private func isListInName(_ at: Int, start: Int, end: Int) -> Bool {
    let next = at + 1
    guard at > start, words[at - 1].isLetters, words[next].isLetters, words[next].shape == .capitalised,
      manuscript.match(BodyVocabulary.heads, at: next, end: end) == nil,
      manuscript.match(BodyVocabulary.quantifiers, at: next, end: end) == nil
    else { return false }
    for i in next + 1..<min(next + 5, max(next + 1, end - 1)) {
      if words[i].kind == .mark { return false }
      guard manuscript.stands(BodyReader.and, at: i, end: end) else { continue }
      return words[i + 1].shape == .capitalised && manuscript.match(BodyVocabulary.heads, at: i + 1, end: end) == nil
    }
    return false
  }

  /// Whether the word stands in a run of capitals, where case tells nothing about names.
  private func isInCapitals(_ at: Int) -> Bool {
    words[at].shape == .upper && words[at - 1].isLetters && words[at - 1].shape == .upper
      && (words[at].length > 3 || words[at - 1].length > 3)
  }

  /// "phường" in "Ủy ban nhân dân phường, xã".
  private func isLevel(_ at: Int) -> Bool {
    words[at].shape == .lower && manuscript.match(BodyVocabulary.levels, at: at, end: words.count) != nil
  }

  /// A group noun that is also a verb ("tổ chức", "cấp") is a noun where a comma, "và" or nothing follows.
  private func isNoun(_ at: Int, _ end: Int) -> Bool {
    let next = at + (manuscript.match(BodyVocabulary.groupNouns, at: at, end: end)?.count ?? 1)
    return next >= end || words[next].kind == .mark || manuscript.stands(BodyReader.and, at: next, end: end)
      || manuscript.match(Predicates.complements, at: next, end: end) != nil
  }

  /// "TP." in "TP. Huế".
  private func isAbbreviated(_ at: Int) -> Bool { at > 0 && words[at - 1].shape == .upper && words[at - 1].length <= 3 }

  /// "Khối thi đua 6", "Quận 1", "Đam Rông 3"; never the first figure of a date or a quantity.
  private func isPartOfName(number at: Int, start: Int, end: Int) -> Bool {
    guard words[at].length <= 4, at > 0, words[at].gap == .space || words[at].gap == .none else { return false }
    if at + 1 < end, words[at + 1].gap == .none, words[at + 1].mark == .slash || words[at + 1].mark == .percent {
      return false
    }
    if at + 1 < end, words[at + 1].isLetters, words[at + 1].shape == .lower,
      manuscript.match(Predicates.verbs, at: at + 1, end: end) == nil,
      manuscript.match(Predicates.complements, at: at + 1, end: end) == nil,
      !manuscript.stands(BodyReader.and, at: at + 1, end: end)
    {
      return false
    }
    return true
  }

  // MARK: - Lists

  private static let standing = PhraseTable([
    "cơ quan thường trực", "đơn vị thường trực", "cơ quan đầu mối", "đơn vị đầu mối",
  ])

  /// "Cơ quan thường trực (Sở Nội vụ)" is whoever stands in the brackets.
  private func insteadOf(_ name: BodyName, _ end: Int) -> [BodyName]? {
    let open = name.words.upperBound
    guard manuscript.match(BodyReader.standing, at: name.words.lowerBound, end: open)?.count == name.words.count,
      open < end,
      words[open].mark == .openParen
    else { return nil }
    return list(at: open + 1, end: afterBracket(open, end))?.names
  }

  /// Past an explanation in brackets: "(Cơ quan thường trực)", "-(gọi tắt là …)".
  private func afterBracket(_ at: Int, _ end: Int) -> Int {
    var open = at
    if open + 1 < end, words[open].mark == .dash, words[open + 1].mark == .openParen { open += 1 }
    guard open < end, words[open].mark == .openParen else { return at }
    var close = open + 1
    while close < end, close < open + 40 {
      if words[close].mark == .closeParen { return close + 1 }
      close += 1
    }
    return at
  }

  /// Where the next name of the list begins, when a separator stands at `at`.
  private func separator(_ at: Int, _ end: Int) -> Int? {
    guard at + 1 < end else { return nil }
    var next = at
    switch words[at].mark {
    case .comma, .semicolon: next += 1
    case .none where manuscript.stands(BodyReader.and, at: at, end: end): return at + 1
    case .none where manuscript.stands(BodyReader.with, at: at, end: end): return at + 1
    default: return nil
    }
    if next < end, manuscript.stands(BodyReader.and, at: next, end: end) { next += 1 }
    return next
  }

  private static let with: Phrase = "cùng"
}
