/// A QR code (ISO/IEC 18004) of bytes, error correction M, versions 1 to 10: enough for the link of a slip.
package struct QRCode: Sendable {
  package private(set) var size: Int
  /// Row by row; true is dark.
  package private(set) var modules: [Bool]
  private var isFixed: [Bool]

  /// Error correction M, by version from 1.
  private static let checkBytes = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26]
  private static let blocks = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5]

  /// Nil for a text too long for version 10.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let version = (1...10).first(where: { QRCode.room($0) * 8 >= 4 + ($0 < 10 ? 8 : 16) + bytes.count * 8 })
    else { return nil }
    size = version * 4 + 17
    modules = [Bool](repeating: false, count: size * size)
    isFixed = modules
    drawPatterns(version)
    draw(QRCode.codewords(bytes, version))
    let masks = (0..<8).map { mask in
      var tried = self
      tried.apply(mask)
      return tried
    }
    self = masks.min { $0.penalty < $1.penalty } ?? masks[0]
  }

  // MARK: Bytes

  private static func total(_ version: Int) -> Int {
    var bits = (16 * version + 128) * version + 64
    if version >= 2 {
      let count = version / 7 + 2
      bits -= (25 * count - 10) * count - 55
      if version >= 7 { bits -= 36 }
    }
    return bits / 8
  }

  /// Bytes of data in a version.
  private static func room(_ version: Int) -> Int { total(version) - checkBytes[version - 1] * blocks[version - 1] }

  private static func codewords(_ bytes: [UInt8], _ version: Int) -> [UInt8] {
    var bits: [Bool] = []
    func put(_ value: Int, _ count: Int) { for bit in (0..<count).reversed() { bits.append(value >> bit & 1 == 1) } }
    put(0b0100, 4)
    put(bytes.count, version < 10 ? 8 : 16)
    for byte in bytes { put(Int(byte), 8) }
    let room = room(version)
    put(0, min(4, room * 8 - bits.count))
    put(0, (8 - bits.count % 8) % 8)
    var data = stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
    }
    var filler: UInt8 = 0xEC
    while data.count < room {
      data.append(filler)
      filler ^= 0xEC ^ 0x11
    }
    return interleaved(data, version)
  }

  /// Cut into blocks, each with its check bytes, and dealt out in turn.
  private static func interleaved(_ data: [UInt8], _ version: Int) -> [UInt8] {
    let (count, check) = (blocks[version - 1], checkBytes[version - 1])
    let total = total(version)
    let (short, long) = (total / count - check, count - total % count)
    let divisor = divisor(check)
    var dataBlocks: [[UInt8]] = []
    var start = 0
    for block in 0..<count {
      let length = short + (block < long ? 0 : 1)
      dataBlocks.append(Array(data[start..<start + length]))
      start += length
    }
    let checks = dataBlocks.map { remainder($0, divisor) }
    var out: [UInt8] = []
    for index in 0...short { for block in dataBlocks where index < block.count { out.append(block[index]) } }
    for index in 0..<check { for block in checks { out.append(block[index]) } }
    return out
  }

  // Reed–Solomon over GF(256) with the polynomial 0x11D.

  private static func times(_ a: UInt8, _ b: UInt8) -> UInt8 {
    var product = 0
    for bit in (0..<8).reversed() {
      product = product << 1 ^ (product >> 7) * 0x11D
      product ^= Int(b >> bit & 1) * Int(a)
    }
    return UInt8(truncatingIfNeeded: product)
  }

  private static func divisor(_ degree: Int) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: degree)
    result[degree - 1] = 1
    var root: UInt8 = 1
    for _ in 0..<degree {
      for index in 0..<degree {
        result[index] = times(result[index], root) ^ (index + 1 < degree ? result[index + 1] : 0)
      }
      root = times(root, 2)
    }
    return result
  }

  private static func remainder(_ data: [UInt8], _ divisor: [UInt8]) -> [UInt8] {
    var rest = [UInt8](repeating: 0, count: divisor.count)
    for byte in data {
      let factor = byte ^ rest.removeFirst()
      rest.append(0)
      for (index, part) in divisor.enumerated() { rest[index] ^= times(part, factor) }
    }
    return rest
  }

  // MARK: Drawing

  private subscript(_ x: Int, _ y: Int) -> Bool {
    get { modules[y * size + x] }
    set { modules[y * size + x] = newValue }
  }

  private mutating func fix(_ x: Int, _ y: Int, _ isDark: Bool) {
    guard (0..<size).contains(x), (0..<size).contains(y) else { return }
    self[x, y] = isDark
    isFixed[y * size + x] = true
  }

  private mutating func drawPatterns(_ version: Int) {
    for place in 0..<size {
      fix(6, place, place % 2 == 0)
      fix(place, 6, place % 2 == 0)
    }
    for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] {
      for dy in -4...4 {
        for dx in -4...4 {
          let ring = max(abs(dx), abs(dy))
          fix(x + dx, y + dy, ring != 2 && ring != 4)
        }
      }
    }
    drawAlignment(version)
    // The place of the format is kept free until the mask is chosen.
    drawFormat(0)
    if version >= 7 { drawVersion(version) }
  }

  private mutating func drawAlignment(_ version: Int) {
    guard version > 1 else { return }
    let count = version / 7 + 2
    let step = (version * 8 + count * 3 + 5) / (count * 4 - 4) * 2
    let places = [6] + (0..<count - 1).map { size - 7 - $0 * step }.reversed()
    for (i, x) in places.enumerated() {
      for (j, y) in places.enumerated() {
        // Three corners belong to the finders.
        if (i == 0 && j == 0) || (i == 0 && j == count - 1) || (i == count - 1 && j == 0) { continue }
        for dy in -2...2 { for dx in -2...2 { fix(x + dx, y + dy, max(abs(dx), abs(dy)) != 1) } }
      }
    }
  }

  /// Error correction M and the mask, with their own check bits, twice.
  private mutating func drawFormat(_ mask: Int) {
    var rest = mask
    for _ in 0..<10 { rest = rest << 1 ^ (rest >> 9) * 0x537 }
    let bits = (mask << 10 | rest) ^ 0x5412
    func bit(_ place: Int) -> Bool { bits >> place & 1 == 1 }
    for place in 0...5 { fix(8, place, bit(place)) }
    fix(8, 7, bit(6))
    fix(8, 8, bit(7))
    fix(7, 8, bit(8))
    for place in 9..<15 { fix(14 - place, 8, bit(place)) }
    for place in 0..<8 { fix(size - 1 - place, 8, bit(place)) }
    for place in 8..<15 { fix(8, size - 15 + place, bit(place)) }
    fix(8, size - 8, true)
  }

  private mutating func drawVersion(_ version: Int) {
    var rest = version
    for _ in 0..<12 { rest = rest << 1 ^ (rest >> 11) * 0x1F25 }
    let bits = version << 12 | rest
    for place in 0..<18 {
      let isDark = bits >> place & 1 == 1
      fix(size - 11 + place % 3, place / 3, isDark)
      fix(place / 3, size - 11 + place % 3, isDark)
    }
  }

  /// In pairs of columns from the right, up and down in turn.
  private mutating func draw(_ bytes: [UInt8]) {
    var index = 0
    var right = size - 1
    while right >= 1 {
      if right == 6 { right = 5 }
      for step in 0..<size {
        for column in 0..<2 {
          let x = right - column
          let y = (right + 1) & 2 == 0 ? size - 1 - step : step
          guard !isFixed[y * size + x], index < bytes.count * 8 else { continue }
          self[x, y] = bytes[index / 8] >> (7 - index % 8) & 1 == 1
          index += 1
        }
      }
      right -= 2
    }
  }

  private mutating func apply(_ mask: Int) {
    for y in 0..<size {
      for x in 0..<size where !isFixed[y * size + x] {
        let isFlipped =
          switch mask {
          case 0: (x + y) % 2 == 0
          case 1: y % 2 == 0
          case 2: x % 3 == 0
          case 3: (x + y) % 3 == 0
          case 4: (x / 3 + y / 2) % 2 == 0
          case 5: x * y % 2 + x * y % 3 == 0
          case 6: (x * y % 2 + x * y % 3) % 2 == 0
          default: ((x + y) % 2 + x * y % 3) % 2 == 0
          }
        if isFlipped { self[x, y].toggle() }
      }
    }
    drawFormat(mask)
  }

  /// How hard it is to read: long runs, blocks of one colour, too much of one.
  private var penalty: Int {
    var sum = 0
    for line in 0..<size {
      var (across, down) = (0, 0)
      for place in 0..<size {
        across = place > 0 && self[place, line] == self[place - 1, line] ? across + 1 : 1
        down = place > 0 && self[line, place] == self[line, place - 1] ? down + 1 : 1
        sum += (across == 5 ? 3 : across > 5 ? 1 : 0) + (down == 5 ? 3 : down > 5 ? 1 : 0)
        if line > 0, place > 0 {
          let here = self[place, line]
          let isBlock =
            here == self[place - 1, line] && here == self[place, line - 1] && here == self[place - 1, line - 1]
          if isBlock { sum += 3 }
        }
      }
    }
    let dark = modules.count { $0 } * 20 / modules.count
    return sum + abs(dark - 10) * 10
  }

  /// The dark modules as strips, one for each run in a row, a module being one unit wide.
  package var strips: [(x: Int, y: Int, width: Int)] {
    var strips: [(x: Int, y: Int, width: Int)] = []
    for y in 0..<size {
      var x = 0
      while x < size {
        let start = x
        while x < size, self[x, y] { x += 1 }
        if x > start { strips.append((start, y, x - start)) }
        x += 1
      }
    }
    return strips
  }
}
