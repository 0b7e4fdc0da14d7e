/// Grey pictures in one TIFF file, a page each, so that one run of the recogniser reads them all.
enum GreyTIFF {
  static func file(_ images: [GreyImage]) -> [UInt8] {
    var out = Array("II".utf8) + little(42, 2) + little(0, 4)
    var link = 4
    for image in images {
      let pixels = out.count
      out += image.pixels
      if out.count % 2 == 1 { out.append(0) }
      out.replaceSubrange(link..<link + 4, with: little(out.count, 4))
      // Width, height, bits, no compression, black is 0, the pixels' place, one sample, rows, bytes.
      let entries = [
        (256, image.width), (257, image.height), (258, 8), (259, 1), (262, 1), (273, pixels), (277, 1),
        (278, image.height), (279, image.pixels.count),
      ]
      out += little(entries.count, 2)
      for (tag, value) in entries { out += little(tag, 2) + little(4, 2) + little(1, 4) + little(value, 4) }
      link = out.count
      out += little(0, 4)
    }
    return out
  }

  private static func little(_ value: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// How many pages a TIFF file has; 1 when its chain of pages cannot be followed.
  static func pageCount(_ bytes: [UInt8], limit: Int) -> Int {
    guard bytes.count > 8 else { return 1 }
    let isLittle = bytes[0] == 0x49
    func number(_ at: Int, _ size: Int) -> Int? {
      guard at >= 0, at + size <= bytes.count else { return nil }
      let digits = isLittle ? bytes[at..<at + size].reversed() : Array(bytes[at..<at + size])
      return digits.reduce(0) { $0 << 8 | Int($1) }
    }
    var count = 0
    var at = number(4, 4) ?? 0
    while at > 0, count < limit, let entries = number(at, 2), let next = number(at + 2 + entries * 12, 4) {
      count += 1
      at = next
    }
    return max(1, count)
  }
}
