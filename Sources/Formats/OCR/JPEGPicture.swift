/// A JPEG file as a PDF holds it: as it is.
struct JPEGPicture: Picture {
  private(set) var width = 0
  private(set) var height = 0
  private(set) var turn = 0
  let data: [UInt8]
  private var channels = 0

  var entries: String {
    "/ColorSpace/\(channels == 1 ? "DeviceGray" : "DeviceRGB")/BitsPerComponent 8/Filter/DCTDecode"
  }

  /// Nil when the file is cut off before its pixels, or has colours of print.
  init?(_ bytes: [UInt8]) {
    data = bytes
    var at = 2
    while at + 4 <= bytes.count, bytes[at] == 0xFF, channels == 0 {
      let marker = bytes[at + 1]
      if marker == 0xFF {
        at += 1
        continue
      }
      let length = Int(bytes[at + 2]) << 8 | Int(bytes[at + 3])
      guard length >= 2, at + 2 + length <= bytes.count else { return nil }
      let segment = bytes[(at + 4)..<(at + 2 + length)]
      if marker == 0xE1 { turn = Self.turn(Array(segment)) ?? turn }
      if marker >= 0xC0, marker <= 0xC2, segment.count >= 6 {
        let frame = Array(segment.prefix(6))
        height = Int(frame[1]) << 8 | Int(frame[2])
        width = Int(frame[3]) << 8 | Int(frame[4])
        channels = Int(frame[5])
      }
      at += 2 + length
    }
    guard channels == 1 || channels == 3 else { return nil }
  }

  /// How a telephone was held, from the Exif block; mirrored pictures are left as they are.
  private static func turn(_ block: [UInt8]) -> Int? {
    guard block.starts(with: "Exif\0\0".utf8), block.count > 14 else { return nil }
    let isLittle = block[6] == 0x49
    func number(_ at: Int, _ size: Int) -> Int? {
      guard at >= 6, at + size <= block.count else { return nil }
      let digits = isLittle ? block[at..<at + size].reversed() : Array(block[at..<at + size])
      return digits.reduce(0) { $0 << 8 | Int($1) }
    }
    guard let start = number(10, 4), let count = number(6 + start, 2), count < 200 else { return nil }
    for entry in 0..<count where number(8 + start + 12 * entry, 2) == 0x112 {
      switch number(8 + start + 12 * entry + 8, 2) {
      case 3: return 180
      case 6: return 90
      case 8: return 270
      default: return 0
      }
    }
    return nil
  }
}
