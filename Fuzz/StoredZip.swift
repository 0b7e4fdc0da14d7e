/// A zip archive without compression, so that the fuzzer's bytes stand in the package as they are.
enum StoredZip {
  static func archive(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = out.count
      let name = Array(entry.name.utf8)
      let common =
        little(20, 2) + little(0x800, 2) + little(0, 2) + little(0, 4) + little(crc(entry.bytes), 4)
        + little(UInt32(entry.bytes.count), 4) + little(UInt32(entry.bytes.count), 4) + little(UInt32(name.count), 2)
        + little(0, 2)
      out += little(0x0403_4b50, 4) + common + name + entry.bytes
      directory += little(0x0201_4b50, 4) + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2)
      directory += little(0, 4) + little(UInt32(offset), 4) + name
    }
    let start = UInt32(out.count)
    let count = UInt32(entries.count)
    out += directory
    out += little(0x0605_4b50, 4) + little(0, 2) + little(0, 2) + little(count, 2) + little(count, 2)
    out += little(UInt32(directory.count), 4) + little(start, 4) + little(0, 2)
    return out
  }

  private static func little(_ value: UInt32, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes { sum = table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ (sum >> 8) }
    return ~sum
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
  }
}
