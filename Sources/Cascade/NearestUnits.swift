import Domain

extension NameResolver {
  /// The units nearest in spelling, for a name nobody here bears.
  func nearest(_ words: ArraySlice<NameWord>, _ reader: PieceReader) -> NamePart.Outcome {
    let seat = SeatWords.opening(words)
    let bare = reader.home.withoutHome(words) ?? words
    let name = seat.map { ArraySlice($0.noun + bare.dropFirst($0.phrase.count)) } ?? bare
    let wanted = name.isEmpty ? bare : name
    let found = directory.entries.compactMap { entry -> Candidate? in
      let score = entry.names.map { NameLikeness.score(wanted, $0.words[...]) }.max() ?? 0
      guard score >= NearestUnits.least, entry.unit.id != reader.home.home else { return nil }
      return Candidate(owner: Owner(entry.unit.id, seat?.seat ?? .unit), score: score, reason: .alike)
    }
    let best = found.sorted {
      ($1.score, directory.order($0.owner.unit)) < ($0.score, directory.order($1.owner.unit))
    }
    return .choose(Array(best.prefix(NearestUnits.count)), best.isEmpty ? .unknown : .alike)
  }
}

enum NearestUnits {
  static let least = 400
  static let count = 5
}

/// How alike two names are, word by word and letter by letter.
enum NameLikeness {
  /// 0…1000. Words such as «phòng» weigh less than those that tell one unit from another.
  static func score(_ a: ArraySlice<NameWord>, _ b: ArraySlice<NameWord>) -> Int {
    let (left, right) = (a.filter { !$0.isConnector }, b.filter { !$0.isConnector })
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var common = 0
    var free = Array(repeating: true, count: right.count)
    for word in left {
      var best = (at: -1, value: 0)
      for index in right.indices where free[index] {
        let value = likeness(word, right[index]) * min(weight(word), weight(right[index])) / 1000
        if value > best.value { best = (index, value) }
      }
      guard best.at >= 0 else { continue }
      free[best.at] = false
      common += best.value
    }
    let total = left.reduce(0) { $0 + weight($1) } + right.reduce(0) { $0 + weight($1) }
    return total == 0 ? 0 : 2 * common * 1000 / total
  }

  private static func weight(_ word: NameWord) -> Int { isLight(word) ? 250 : 1000 }

  /// A word many units have in their names.
  static func isLight(_ word: NameWord) -> Bool { light.contains(word.plain) }

  private static let light = Set(
    NameWord.all(in: "phòng ban tổ khoa trung tâm văn đơn vị chi cục đội bộ quản lý công tác").map(\.plain))

  /// 1000 for the same word, 900 with other accents, less for each letter that differs; 0 below two thirds.
  private static func likeness(_ a: NameWord, _ b: NameWord) -> Int {
    if a.key == b.key { return 1000 }
    if a.plain == b.plain { return 900 }
    let longest = max(a.letters.count, b.letters.count)
    guard longest > 0, longest <= 24 else { return 0 }
    let same = 1000 - edits(a.letters, b.letters) * 1000 / longest
    return same >= 600 ? same * 9 / 10 : 0
  }

  /// Insertions, deletions and changes of letters.
  private static func edits(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        row.append(min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1))
      }
      last = row
    }
    return last[b.count]
  }
}
