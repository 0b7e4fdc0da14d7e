import Vietnamese

/// The bytes of a text file, a chunk at a time; UTF-16 comes out as UTF-8, byte order marks do not come out.
struct TextChunks: ~Copyable {
  static let size = 1 << 16

  private var memory: ArraySlice<UInt8>
  private let disk: OpenFile?
  private var isFirst = true
  /// What a chunk of UTF-16 leaves for the next: half a unit, or the first of a pair.
  private var left: [UInt8] = []
  private let isBigEndian: Bool?

  init(_ input: InputFile, _ encoding: TextEncoding) throws(FileProblem) {
    switch input.place {
    case .memory(let bytes):
      memory = bytes[...]
      disk = nil
    case .disk(let path):
      memory = []
      disk = try OpenFile(path: path, name: input.name)
    case .member:
      memory = []
      memory = try input.bytes(limit: ReadOptions().sizeLimit)[...]
      disk = nil
    }
    if case .utf16(let order) = encoding { isBigEndian = order } else { isBigEndian = nil }
  }

  /// Puts the next bytes into `chunk`; nothing at the end.
  mutating func read(into chunk: inout [UInt8]) throws(FileProblem) {
    try readRaw(into: &chunk)
    if isFirst, isBigEndian == nil, chunk.starts(with: [0xEF, 0xBB, 0xBF]) { chunk.removeFirst(3) }
    isFirst = false
    guard let isBigEndian, !chunk.isEmpty else { return }
    let raw = left + chunk
    left = []
    chunk.removeAll(keepingCapacity: true)
    var i = 0
    func unit(_ at: Int) -> UInt32 {
      isBigEndian ? UInt32(raw[at]) << 8 | UInt32(raw[at + 1]) : UInt32(raw[at + 1]) << 8 | UInt32(raw[at])
    }
    while i + 1 < raw.count {
      var scalar = unit(i)
      if (0xD800..<0xDC00).contains(scalar) {
        guard i + 3 < raw.count else { break }
        if (0xDC00..<0xE000).contains(unit(i + 2)) {
          scalar = 0x10000 + (scalar - 0xD800) << 10 + (unit(i + 2) - 0xDC00)
          i += 2
        }
      }
      i += 2
      if scalar != 0xFEFF { Normalization.appendUTF8(scalar, to: &chunk) }
    }
    left = Array(raw[i...])
    // A chunk that gave nothing is not the end.
    if chunk.isEmpty { try read(into: &chunk) }
  }

  private mutating func readRaw(into chunk: inout [UInt8]) throws(FileProblem) {
    if let disk {
      chunk.removeAll(keepingCapacity: true)
      chunk.append(contentsOf: repeatElement(0, count: Self.size))
      let got = try disk.read(into: &chunk)
      chunk.removeLast(chunk.count - got)
    } else {
      chunk.removeAll(keepingCapacity: true)
      chunk.append(contentsOf: memory.prefix(Self.size))
      memory = memory.dropFirst(Self.size)
    }
  }
}
