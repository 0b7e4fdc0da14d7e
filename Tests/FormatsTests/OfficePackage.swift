@testable import Formats

/// Makes zip packages in memory (stored, not compressed), so that tests show what they read.
struct OfficePackage {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0
  /// What the directory says of the inflated size of entries added from now on; nil for the truth.
  var claimedSize: Int?

  init(_ parts: [(name: String, content: String)]) {
    for part in parts { add(part.name, Array(part.content.utf8)) }
  }

  mutating func add(_ name: String, _ content: [UInt8]) {
    let offset = body.count
    let crc = Self.crc32(content)
    var header: [UInt8] = []
    Self.put(0x14, 2, &header)
    Self.put(0, 2, &header)
    Self.put(0, 2, &header)
    Self.put(0, 4, &header)
    Self.put(crc, 4, &header)
    Self.put(UInt32(content.count), 4, &header)
    Self.put(UInt32(claimedSize ?? content.count), 4, &header)
    Self.put(UInt32(name.utf8.count), 2, &header)
    Self.put(0, 2, &header)
    body += [0x50, 0x4B, 3, 4] + header + Array(name.utf8) + content
    directory += [0x50, 0x4B, 1, 2, 0x14, 0] + header
    Self.put(0, 2, &directory)
    Self.put(0, 4, &directory)
    Self.put(0, 4, &directory)
    Self.put(UInt32(offset), 4, &directory)
    directory += Array(name.utf8)
    count += 1
  }

  var bytes: [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    Self.put(UInt32(count), 2, &end)
    Self.put(UInt32(count), 2, &end)
    Self.put(UInt32(directory.count), 4, &end)
    Self.put(UInt32(body.count), 4, &end)
    Self.put(0, 2, &end)
    return body + directory + end
  }

  private static func put(_ value: UInt32, _ size: Int, _ out: inout [UInt8]) {
    for k in 0..<size { out.append(UInt8(truncatingIfNeeded: value >> (8 * UInt32(k)))) }
  }

  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }

  /// A docx with this body and, where given, further parts.
  static func docx(_ body: String, _ parts: [(name: String, content: String)] = []) -> [UInt8] {
    let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    let document = "<?xml version=\"1.0\"?><w:document \(space)><w:body>\(body)</w:body></w:document>"
    return OfficePackage([("[Content_Types].xml", "<Types/>"), ("word/document.xml", document)] + parts).bytes
  }
}
