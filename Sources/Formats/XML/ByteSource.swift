/// Where a reader gets its bytes from, a window at a time.
enum ByteSource: ~Copyable {
  case memory(MemorySource)
  case entry(ZipEntry)
  case file(AnonymousFile)

  /// Reads into the free tail of `buffer`; 0 at the end.
  mutating func read(into buffer: inout [UInt8], at offset: Int) throws(FileProblem) -> Int {
    switch consume self {
    case .memory(var memory):
      let got = memory.read(into: &buffer, at: offset)
      self = .memory(memory)
      return got
    case .entry(let entry):
      let result: Result<Int, FileProblem>
      do throws(FileProblem) {
        result = .success(try entry.read(into: &buffer, at: offset))
      } catch {
        result = .failure(error)
      }
      self = .entry(entry)
      return try result.get()
    case .file(let file):
      let got = file.read(into: &buffer, at: offset)
      self = .file(file)
      return got
    }
  }
}

/// Bytes already in memory.
struct MemorySource {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read(into buffer: inout [UInt8], at offset: Int) -> Int {
    let count = min(buffer.count - offset, bytes.count - position)
    guard count > 0 else { return 0 }
    buffer.replaceSubrange(offset..<(offset + count), with: bytes[position..<(position + count)])
    position += count
    return count
  }
}
