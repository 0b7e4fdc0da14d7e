/// Makes a zip package in memory (PKWARE APPNOTE 6.3). Entries stand in the order they were added and bear one fixed time,
/// so that the same parts give the same bytes.
struct ZipWriter {
  private var out: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0
  private var isWhole = true

  /// Names in UTF-8.
  private static let flags = 0x0800
  /// 1 January 1980, 00:00: the first day a zip file knows.
  private static let day = 0x21

  mutating func add(_ name: String, _ bytes: [UInt8]) {
    guard let packed = Deflate.raw(bytes), bytes.count < 1 << 31 else {
      isWhole = false
      return
    }
    var head: [UInt8] = []
    head.little(20, 2)
    head.little(Self.flags, 2)
    head.little(8, 2)
    head.little(0, 2)
    head.little(Self.day, 2)
    head.little(Int(Deflate.crc(bytes)), 4)
    head.little(packed.count, 4)
    head.little(bytes.count, 4)
    head.little(name.utf8.count, 2)
    head.little(0, 2)
    directory += [0x50, 0x4B, 0x01, 0x02]
    directory.little(20, 2)
    directory += head
    // No comment, the first disk, no attributes.
    directory.little(0, 10)
    directory.little(out.count, 4)
    directory += name.utf8
    out += [0x50, 0x4B, 0x03, 0x04]
    out += head
    out += name.utf8
    out += packed
    count += 1
  }

  /// Nil when the machine has no memory left, or no zlib.
  func bytes() -> [UInt8]? {
    guard isWhole else { return nil }
    var whole = out
    whole += directory
    whole += [0x50, 0x4B, 0x05, 0x06]
    whole.little(0, 4)
    whole.little(count, 2)
    whole.little(count, 2)
    whole.little(directory.count, 4)
    whole.little(out.count, 4)
    whole.little(0, 2)
    return whole
  }
}

extension [UInt8] {
  /// The lowest byte first, in so many bytes.
  fileprivate mutating func little(_ number: Int, _ count: Int) {
    for k in 0..<count { append(k < 8 ? UInt8(truncatingIfNeeded: number >> (k * 8)) : 0) }
  }
}
