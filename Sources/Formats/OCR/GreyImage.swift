/// A grey picture in memory: a strip of a page, or one line of it.
struct GreyImage: Equatable {
  let width: Int
  let height: Int
  /// Row by row from above; 0 is black.
  private(set) var pixels: [UInt8]

  init(width: Int, height: Int, pixels: [UInt8]) {
    precondition(pixels.count == width * height && width > 0 && height > 0)
    self.width = width
    self.height = height
    self.pixels = pixels
  }

  /// Takes a PGM of 8 bits; nil for anything else and for what is larger than a strip of a page ever is.
  init?(pgm bytes: [UInt8]) {
    guard bytes.starts(with: "P5".utf8) else { return nil }
    var numbers: [Int] = []
    var at = 2
    while numbers.count < 3, at < min(bytes.count, 64) {
      while at < bytes.count, Draft.isSpace(bytes[at]) { at += 1 }
      var number = 0
      while at < bytes.count, bytes[at] >= 0x30, bytes[at] <= 0x39, number < 1 << 16 {
        number = number * 10 + Int(bytes[at] - 0x30)
        at += 1
      }
      numbers.append(number)
    }
    guard numbers.count == 3, numbers[2] == 255, numbers[0] > 0, numbers[1] > 0,
      bytes.count - at - 1 == numbers[0] * numbers[1]
    else { return nil }
    self.init(width: numbers[0], height: numbers[1], pixels: Array(bytes[(at + 1)...]))
  }

  /// A part of the picture with a margin of its paper around it; nil when hardly anything of the part lies inside.
  func part(_ x: Range<Int>, _ y: Range<Int>, margin: Int) -> GreyImage? {
    let x = x.clamped(to: 0..<width)
    let y = y.clamped(to: 0..<height)
    guard x.count >= 4, y.count >= 4 else { return nil }
    var inner: [UInt8] = []
    for row in y { inner += pixels[(row * width + x.lowerBound)..<(row * width + x.upperBound)] }
    let paper = inner.sorted()[inner.count * 4 / 5]
    let wide = x.count + 2 * margin
    let blank = [UInt8](repeating: paper, count: wide * margin)
    let side = [UInt8](repeating: paper, count: margin)
    var out = blank
    for row in 0..<y.count { out += side + inner[(row * x.count)..<((row + 1) * x.count)] + side }
    return GreyImage(width: wide, height: y.count + 2 * margin, pixels: out + blank)
  }

  /// The picture made smaller: each pixel is the mean of those it covers. `scale` is at most 1.
  func scaled(by scale: Double) -> GreyImage {
    let wide = max(1, Int(Double(width) * scale))
    let high = max(1, Int(Double(height) * scale))
    var out: [UInt8] = []
    out.reserveCapacity(wide * high)
    for row in 0..<high {
      let rows = (row * height / high)..<max(row * height / high + 1, (row + 1) * height / high)
      for column in 0..<wide {
        let columns = (column * width / wide)..<max(column * width / wide + 1, (column + 1) * width / wide)
        var sum = 0
        for y in rows { for x in columns { sum += Int(pixels[y * width + x]) } }
        out.append(UInt8(sum / (rows.count * columns.count)))
      }
    }
    return GreyImage(width: wide, height: high, pixels: out)
  }

  /// The emptiest column within `reach` of `x`, the nearest one of several: where a line is best cut.
  func gap(near x: Int, within reach: Int, rows: Range<Int>) -> Int {
    let rows = rows.clamped(to: 0..<height)
    let columns = (x - reach..<x + reach + 1).clamped(to: 0..<width)
    var best = (ink: Int.max, distance: Int.max, x: x)
    for column in columns {
      // Specks and the shade of the paper are no ink.
      let ink = rows.reduce(0) { $0 + (pixels[$1 * width + column] < 128 ? 1 : 0) }
      if (ink, abs(column - x)) < (best.ink, best.distance) { best = (ink, abs(column - x), column) }
    }
    return best.x
  }
}
