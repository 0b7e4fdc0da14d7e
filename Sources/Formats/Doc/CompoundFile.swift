/// The file system inside old Office files ([MS-CFB]): named streams in chains of sectors.
struct CompoundFile {
  private let bytes: [UInt8]
  private let sectorSize: Int
  private let miniSize: Int
  private let miniLimit: Int
  /// The sector that follows each sector.
  private(set) var table: [UInt32] = []
  private var miniTable: [UInt32] = []
  private var miniStream: [UInt8] = []
  private var entries: [String: (start: UInt32, size: Int)] = [:]

  /// nil when the bytes are no compound file or its tables make no sense.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 512, bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { return nil }
    self.bytes = bytes
    let shift = bytes.word(30)
    let miniShift = bytes.word(32)
    guard shift == 9 || shift == 12, miniShift == 6 else { return nil }
    sectorSize = 1 << shift
    miniSize = 1 << miniShift
    miniLimit = Int(bytes.double(56))
    readTable()
    let directory = stream(from: bytes.double(48), size: nil)
    miniTable = Self.numbers(stream(from: bytes.double(60), size: nil))
    readDirectory(directory)
  }

  var names: [String] { Array(entries.keys) }

  /// The bytes of a stream; nil when there is none of this name.
  func stream(named name: String) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    return entry.size < miniLimit
      ? miniStream(from: entry.start, size: entry.size) : stream(from: entry.start, size: entry.size)
  }

  /// The table of all chains: one number for each sector that the file can hold. A list of its parts that runs in a
  /// circle would name them for ever.
  private mutating func readTable() {
    let limit = bytes.count / sectorSize
    var sectors: [UInt32] = (0..<109).map { bytes.double(76 + 4 * $0) }
    var next = bytes.double(68)
    while next < 0xFFFF_FFFA, sectors.count <= limit + 109 {
      let start = (Int(next) + 1) * sectorSize
      guard start + sectorSize <= bytes.count else { break }
      for k in 0..<(sectorSize / 4 - 1) { sectors.append(bytes.double(start + 4 * k)) }
      next = bytes.double(start + sectorSize - 4)
    }
    for sector in sectors where sector < 0xFFFF_FFFA && table.count < limit {
      let start = (Int(sector) + 1) * sectorSize
      guard start < bytes.count else { continue }
      table.append(contentsOf: Self.numbers(Array(bytes[start..<min(bytes.count, start + sectorSize)])))
    }
  }

  private static func numbers(_ bytes: [UInt8]) -> [UInt32] {
    stride(from: 0, to: bytes.count - 3, by: 4).map { bytes.double($0) }
  }

  /// A chain of sectors; one that runs in a circle ends at the size of the file.
  private func stream(from start: UInt32, size: Int?) -> [UInt8] {
    var out: [UInt8] = []
    var sector = start
    while sector < 0xFFFF_FFFA, out.count < min(size ?? .max, bytes.count) {
      let at = (Int(sector) + 1) * sectorSize
      guard at < bytes.count, Int(sector) < table.count else { break }
      out.append(contentsOf: bytes[at..<min(bytes.count, at + sectorSize)])
      sector = table[Int(sector)]
    }
    if let size, out.count > size { out.removeLast(out.count - size) }
    return out
  }

  private func miniStream(from start: UInt32, size: Int) -> [UInt8] {
    var out: [UInt8] = []
    var sector = start
    while sector < 0xFFFF_FFFA, out.count < size {
      let at = Int(sector) * miniSize
      guard at < miniStream.count, Int(sector) < miniTable.count else { break }
      out.append(contentsOf: miniStream[at..<min(miniStream.count, at + miniSize)])
      sector = miniTable[Int(sector)]
    }
    if out.count > size { out.removeLast(out.count - size) }
    return out
  }

  private mutating func readDirectory(_ directory: [UInt8]) {
    for at in stride(from: 0, to: directory.count - 127, by: 128) {
      let length = min(Int(directory.word(at + 64)), 64)
      let kind = directory[at + 66]
      guard length >= 2, kind == 2 || kind == 5 else { continue }
      let units = stride(from: at, to: at + length - 2, by: 2).map { directory.word($0) }
      let start = directory.double(at + 116)
      let size = Int(directory.double(at + 120))
      if kind == 5 {
        miniStream = stream(from: start, size: size)
      } else {
        entries[String(decoding: units, as: UTF16.self)] = (start, size)
      }
    }
  }
}

/// Little-endian numbers; 0 outside the bytes, so that no file can reach past them.
extension [UInt8] {
  func word(_ at: Int) -> UInt16 {
    guard at >= 0, at + 2 <= count else { return 0 }
    return UInt16(self[at]) | UInt16(self[at + 1]) << 8
  }

  func double(_ at: Int) -> UInt32 { UInt32(word(at)) | UInt32(word(at + 2)) << 16 }

  /// An offset or a count that must not be negative.
  func offset(_ at: Int) -> Int { Int(double(at) & 0x7FFF_FFFF) }
}
