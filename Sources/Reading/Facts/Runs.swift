/// Runs of words or of bytes that a rule has to ask about, by bisection.
struct Runs {
  private var runs: [(range: Range<Int>, index: Int)]

  init(_ ranges: [Range<Int>]) {
    runs = ranges.enumerated().map { ($0.element, $0.offset) }
    runs.sort { ($0.range.lowerBound, $0.index) < ($1.range.lowerBound, $1.index) }
  }

  /// The place in the given list of a run that shares something with the range: of several the first, among those that
  /// begin last. The runs follow each other; a few may lie in one another.
  func index(overlapping range: Range<Int>) -> Int? {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].range.lowerBound < range.upperBound { low = middle + 1 } else { high = middle }
    }
    var found: Int?
    for at in stride(from: low - 1, through: max(0, low - 6), by: -1) where runs[at].range.overlaps(range) {
      found = runs[at].index
    }
    return found
  }

  func overlaps(_ range: Range<Int>) -> Bool { index(overlapping: range) != nil }
}
