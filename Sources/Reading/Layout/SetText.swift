import Blocks

/// All letters of a typesetting without the white space between them, so that what was read is found again however
/// its lines were broken.
struct SetText {
  private let bytes: [UInt8]
  /// Where each line begins; one more at the end.
  private let starts: [Int]
  private let looks: [(start: Int, run: SetRun)]

  init(_ setting: Typesetting) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var looks: [(start: Int, run: SetRun)] = []
    for line in setting.lines {
      starts.append(bytes.count)
      var next = 0
      for (offset, byte) in line.text.enumerated() {
        while next < line.runs.count, line.runs[next].start <= offset {
          looks.append((bytes.count, line.runs[next]))
          next += 1
        }
        if !Self.isSpace(byte) { bytes.append(byte) }
      }
    }
    starts.append(bytes.count)
    self.bytes = bytes
    self.starts = starts
    self.looks = looks
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }

  static func squashed(_ bytes: some Sequence<UInt8>) -> [UInt8] { bytes.filter { !isSpace($0) } }

  /// The first place of the letters at or behind `start`.
  func find(_ needle: [UInt8], from start: Int) -> Range<Int>? {
    guard let first = needle.first, needle.count <= bytes.count else { return nil }
    var at = max(0, start)
    let last = bytes.count - needle.count
    while at <= last {
      if bytes[at] == first, matches(needle, at) { return at..<at + needle.count }
      at += 1
    }
    return nil
  }

  private func matches(_ needle: [UInt8], _ at: Int) -> Bool {
    for k in 0..<needle.count where bytes[at + k] != needle[k] { return false }
    return true
  }

  /// The first place at or behind `place` where the letters begin a line.
  func findLine(_ needle: [UInt8], from place: Int) -> Range<Int>? {
    for start in starts where start >= place && start + needle.count <= bytes.count {
      if !needle.isEmpty, matches(needle, start) { return start..<start + needle.count }
    }
    return nil
  }

  /// The line that holds a letter.
  func line(at place: Int) -> Int {
    var low = 0
    var high = starts.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle } else { high = middle }
    }
    return low
  }

  /// Whether the stretch is a whole line or several.
  func isWhole(_ range: Range<Int>) -> Bool {
    starts[line(at: range.lowerBound)] == range.lowerBound && starts.contains(range.upperBound)
  }

  /// The looks of a stretch with the number of letters each has.
  func looks(in range: Range<Int>) -> [(run: SetRun, count: Int)] {
    var found: [(run: SetRun, count: Int)] = []
    var k = firstLook(at: range.lowerBound)
    while k < looks.count, looks[k].start < range.upperBound {
      let end = min(k + 1 < looks.count ? looks[k + 1].start : bytes.count, range.upperBound)
      let count = end - max(looks[k].start, range.lowerBound)
      if count > 0 { found.append((looks[k].run, count)) }
      k += 1
    }
    return found
  }

  private func firstLook(at place: Int) -> Int {
    var low = 0
    var high = looks.count
    while low < high {
      let middle = (low + high) / 2
      if looks[middle].start <= place { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}
