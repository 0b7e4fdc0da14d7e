/// Makes a compound file of old Office ([MS-CFB]) in memory: sectors of 512 bytes, no mini stream.
struct CompoundDraft {
  var streams: [(name: String, content: [UInt8])]

  var bytes: [UInt8] {
    var sectors: [[UInt8]] = []
    var chains: [UInt32] = []
    var starts: [UInt32] = []
    for stream in streams {
      // Streams below 4096 bytes would belong into the mini stream.
      let content = stream.content + [UInt8](repeating: 0, count: max(0, 4096 - stream.content.count))
      starts.append(UInt32(sectors.count))
      append(content, &sectors, &chains)
    }
    let directoryStart = UInt32(sectors.count)
    var directory = entry("Root Entry", kind: 5, start: 0xFFFF_FFFE, size: 0)
    for (k, stream) in streams.enumerated() {
      directory += entry(stream.name, kind: 2, start: starts[k], size: max(4096, stream.content.count))
    }
    append(directory, &sectors, &chains)
    let tableStart = UInt32(sectors.count)
    chains.append(0xFFFF_FFFD)
    var table: [UInt8] = []
    for k in 0..<128 { put(k < chains.count ? chains[k] : 0xFFFF_FFFF, 4, &table) }
    sectors.append(table)
    return header(directoryStart, tableStart) + sectors.flatMap { $0 }
  }

  private func append(_ content: [UInt8], _ sectors: inout [[UInt8]], _ chains: inout [UInt32]) {
    for from in stride(from: 0, to: content.count, by: 512) {
      let part = Array(content[from..<min(content.count, from + 512)])
      sectors.append(part + [UInt8](repeating: 0, count: 512 - part.count))
      chains.append(from + 512 < content.count ? UInt32(sectors.count) : 0xFFFF_FFFE)
    }
  }

  private func header(_ directory: UInt32, _ table: UInt32) -> [UInt8] {
    var out: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 16)
    for (value, size) in [(0x3E, 2), (3, 2), (0xFFFE, 2), (9, 2), (6, 2)] as [(UInt32, Int)] { put(value, size, &out) }
    out += [UInt8](repeating: 0, count: 44 - out.count)
    put(1, 4, &out)
    put(directory, 4, &out)
    put(0, 4, &out)
    put(4096, 4, &out)
    for value in [0xFFFF_FFFE, 0, 0xFFFF_FFFE, 0] as [UInt32] { put(value, 4, &out) }
    put(table, 4, &out)
    while out.count < 512 { out.append(0xFF) }
    return out
  }

  private func entry(_ name: String, kind: UInt8, start: UInt32, size: Int) -> [UInt8] {
    var out: [UInt8] = []
    for unit in name.utf16 { put(UInt32(unit), 2, &out) }
    out += [UInt8](repeating: 0, count: 64 - out.count)
    put(UInt32(name.utf16.count * 2 + 2), 2, &out)
    out += [kind, 1]
    out += [UInt8](repeating: 0, count: 116 - out.count)
    put(start, 4, &out)
    put(UInt32(size), 4, &out)
    put(0, 4, &out)
    return out
  }

  private func put(_ value: UInt32, _ size: Int, _ out: inout [UInt8]) {
    for k in 0..<size { out.append(UInt8(truncatingIfNeeded: value >> (8 * UInt32(k)))) }
  }
}
