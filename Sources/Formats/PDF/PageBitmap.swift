/// A page drawn in black and white at a dot a point, as `pdftoppm -mono -r 72` writes it: what is black is ink.
struct PageBitmap {
  /// Dots per inch at which a dot is a point.
  static let resolution = 72

  let width: Int
  let height: Int
  /// Eight dots a byte, the leftmost in the highest bit; each row begins a new byte.
  private let bits: ArraySlice<UInt8>
  private let stride: Int

  /// The pages in `bytes`, one behind the other (PBM, P4).
  static func all(_ bytes: [UInt8]) -> [PageBitmap] {
    var pages: [PageBitmap] = []
    var rest = bytes[...]
    while let page = PageBitmap(&rest) { pages.append(page) }
    return pages
  }

  /// The page at the head of `bytes`, which is left with what follows; nil at the end and where it is no such picture.
  private init?(_ bytes: inout ArraySlice<UInt8>) {
    guard bytes.starts(with: "P4".utf8) else { return nil }
    var at = bytes.startIndex + 2
    var numbers: [Int] = []
    while numbers.count < 2, at < bytes.endIndex {
      if bytes[at] == UInt8(ascii: "#") { at = bytes[at...].firstIndex(of: 0x0A) ?? bytes.endIndex }
      let digits = bytes[at...].prefix { $0 >= 0x30 && $0 <= 0x39 }
      if !digits.isEmpty { numbers.append(digits.reduce(0) { min($0 * 10 + Int($1 - 0x30), 1 << 20) }) }
      at += max(1, digits.count)
    }
    guard numbers.count == 2, numbers[0] > 0, numbers[1] > 0, numbers[0] <= 20_000, numbers[1] <= 20_000 else {
      return nil
    }
    // One space parts the numbers from the dots.
    at += 1
    (width, height) = (numbers[0], numbers[1])
    stride = (width + 7) / 8
    guard at <= bytes.endIndex, bytes.endIndex - at >= stride * height else { return nil }
    bits = bytes[at..<at + stride * height]
    bytes = bytes[(at + stride * height)...]
  }

  /// A stretch of ink without a break: along a row from the left, or along a column from above.
  struct Stroke {
    /// The row or the column it lies on.
    var place: Int
    var start: Int
    /// The first dot behind it.
    var end: Int
  }

  /// Stretches of at least `least` dots along the rows.
  func rowStrokes(_ least: Int) -> [Stroke] {
    var strokes: [Stroke] = []
    for y in 0..<height {
      var start: Int?
      forEachRun(y) { x, isInk in
        if isInk {
          start = start ?? x
        } else if let begun = start {
          if x - begun >= least { strokes.append(Stroke(place: y, start: begun, end: x)) }
          start = nil
        }
      }
    }
    return strokes
  }

  /// Stretches of at least `least` dots along the columns.
  func columnStrokes(_ least: Int) -> [Stroke] {
    var strokes: [Stroke] = []
    var begun = [Int](repeating: -1, count: width)
    for y in 0...height {
      for x in 0..<width {
        let isInk = y < height && isInk(x, y)
        if isInk {
          if begun[x] < 0 { begun[x] = y }
        } else if begun[x] >= 0 {
          if y - begun[x] >= least { strokes.append(Stroke(place: x, start: begun[x], end: y)) }
          begun[x] = -1
        }
      }
    }
    return strokes
  }

  private func isInk(_ x: Int, _ y: Int) -> Bool {
    bits[bits.startIndex + y * stride + (x >> 3)] & (0x80 >> UInt8(x & 7)) != 0
  }

  /// Calls `body` where ink begins and where it ends; bytes without a change are passed over whole.
  private func forEachRun(_ y: Int, _ body: (Int, Bool) -> Void) {
    var isDark = false
    for place in 0..<stride {
      let byte = bits[bits.startIndex + y * stride + place]
      if byte == (isDark ? 0xFF : 0) { continue }
      for x in place * 8..<min(place * 8 + 8, width) where isInk(x, y) != isDark {
        isDark.toggle()
        body(x, isDark)
      }
    }
    if isDark { body(width, false) }
  }
}
