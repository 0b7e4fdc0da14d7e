/// What became of a sentence, word by word.
enum WordChange {
  enum Kind: Sendable { case same, gone, new }

  /// Longer sentences are shown as a whole, before and after.
  private static let limit = 400

  static func pieces(from old: String, to new: String) -> [(kind: Kind, words: String)] {
    let (a, b) = (old.split(separator: " ").map(String.init), new.split(separator: " ").map(String.init))
    guard a != b else { return new.isEmpty ? [] : [(.same, new)] }
    guard a.count <= limit, b.count <= limit else { return [(.gone, old), (.new, new)] }
    return joined(steps(a, b))
  }

  /// The longest common run of words, walked from the front.
  private static func steps(_ a: [String], _ b: [String]) -> [(kind: Kind, words: String)] {
    let width = b.count + 1
    var common = [Int32](repeating: 0, count: (a.count + 1) * width)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        common[i * width + j] =
          a[i] == b[j]
          ? common[(i + 1) * width + j + 1] + 1 : max(common[(i + 1) * width + j], common[i * width + j + 1])
      }
    }
    var (i, j) = (0, 0)
    var steps: [(kind: Kind, words: String)] = []
    while i < a.count || j < b.count {
      if i < a.count, j < b.count, a[i] == b[j] {
        steps.append((.same, b[j]))
        (i, j) = (i + 1, j + 1)
      } else if i < a.count, j == b.count || common[(i + 1) * width + j] >= common[i * width + j + 1] {
        steps.append((.gone, a[i]))
        i += 1
      } else {
        steps.append((.new, b[j]))
        j += 1
      }
    }
    return steps
  }

  private static func joined(_ steps: [(kind: Kind, words: String)]) -> [(kind: Kind, words: String)] {
    var pieces: [(kind: Kind, words: String)] = []
    for step in steps {
      if let last = pieces.last, last.kind == step.kind {
        pieces[pieces.count - 1].words += " \(step.words)"
      } else {
        pieces.append(step)
      }
    }
    return pieces
  }
}

extension PageWriter {
  /// Words that went and words that came, marked in the sentence.
  mutating func change(from old: String, to new: String) {
    for (index, piece) in WordChange.pieces(from: old, to: new).enumerated() {
      if index > 0 { text(" ") }
      switch piece.kind {
      case .same: text(piece.words)
      case .gone: element("del", piece.words)
      case .new: element("ins", piece.words)
      }
    }
  }
}
