/// Which known word a mistyped one was meant to be.
enum NearestWord {
  /// Nil when nothing is near: more than a third of the letters would have to change.
  static func find(_ word: String, in known: [String]) -> String? {
    let wanted = Array(word.lowercased().utf8)
    guard wanted.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    for name in known {
      let candidate = Array(name.utf8)
      let letters = max(candidate.filter { $0 != UInt8(ascii: "-") }.count, 1)
      let isPrefix = wanted.count >= 3 && candidate.starts(with: wanted)
      let distance = isPrefix ? 1 : edits(wanted, candidate)
      guard isPrefix || distance <= max(1, (letters + 1) / 3) else { continue }
      if distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// Insertions, deletions, changes and swaps of neighbours.
  static func edits(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var older = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, older[j - 1] + 1) }
        row.append(cost)
      }
      (older, last) = (last, row)
    }
    return last[b.count]
  }
}
