/// A PNG file as a PDF holds it: its packed rows are taken over as they are.
struct PNGPicture: Picture {
  let width: Int
  let height: Int
  let turn = 0
  let entries: String
  let data: [UInt8]

  /// Nil when the file is cut off, interlaced or has a transparent layer: a PDF packs those otherwise.
  init?(_ bytes: [UInt8]) {
    var header: [UInt8] = []
    var palette: [UInt8] = []
    var data: [UInt8] = []
    var at = 8
    while at + 12 <= bytes.count {
      let length = Self.number(bytes[at..<at + 4])
      guard length <= bytes.count - at - 12 else { return nil }
      let body = bytes[(at + 8)..<(at + 8 + length)]
      switch String(decoding: bytes[(at + 4)..<(at + 8)], as: UTF8.self) {
      case "IHDR": header = Array(body)
      case "PLTE": palette = Array(body)
      case "IDAT": data += body
      default: break
      }
      at += 12 + length
    }
    guard header.count == 13, !data.isEmpty, header[12] == 0 else { return nil }
    let (depth, kind) = (Int(header[8]), header[9])
    guard [1, 2, 4, 8, 16].contains(depth) else { return nil }
    let space: String
    switch kind {
    case 0: space = "/DeviceGray"
    case 2: space = "/DeviceRGB"
    case 3 where palette.count >= 3 && palette.count % 3 == 0 && depth <= 8:
      let colours = palette.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
      space = "[/Indexed/DeviceRGB \(palette.count / 3 - 1)<\(colours)>]"
    default: return nil
    }
    width = Self.number(header[0..<4])
    height = Self.number(header[4..<8])
    entries =
      "/ColorSpace\(space)/BitsPerComponent \(depth)/Filter/FlateDecode/DecodeParms<</Predictor 15"
      + "/Colors \(kind == 2 ? 3 : 1)/BitsPerComponent \(depth)/Columns \(width)>>"
    self.data = data
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
