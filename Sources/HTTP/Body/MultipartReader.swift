import Glibc

/// Reads multipart/form-data while it arrives (RFC 7578): values stay in memory, long files go to disk.
struct MultipartReader: ~Copyable {
  private enum Stage { case boundary, head, part, end }

  private let limits: BodyLimits
  private let folder: String
  /// CR LF `--` boundary. The body is read as if a line end stood before it.
  private let delimiter: [UInt8]
  private var pending: [UInt8] = [0x0D, 0x0A]
  private var stage = Stage.part
  private var part: PartInArrival?
  private var form = Form()
  private var parts = 0
  private var fieldBytes = 0

  init(boundary: String, limits: BodyLimits, folder: String) throws(Refusal) {
    guard (1...70).contains(boundary.utf8.count) else { throw .malformed("multipart") }
    self.limits = limits
    self.folder = folder
    delimiter = Array("\r\n--\(boundary)".utf8)
  }

  mutating func take(_ bytes: UnsafeRawBufferPointer) throws(Refusal) {
    pending.append(contentsOf: bytes)
    var start = 0
    var isMoving = true
    while isMoving {
      let before = (start, stage)
      switch stage {
      case .part: try passContent(&start)
      case .boundary: try passBoundary(&start)
      case .head: try passHead(&start)
      case .end: start = pending.count
      }
      isMoving = before != (start, stage)
    }
    pending.removeFirst(start)
  }

  consuming func finish() throws(Refusal) -> Form {
    guard stage == .end else { throw .malformed("multipart") }
    return form
  }

  /// Content up to the next delimiter, or all that cannot be the beginning of one.
  private mutating func passContent(_ start: inout Int) throws(Refusal) {
    let place = Self.find(delimiter, in: pending, from: start)
    let end = place ?? max(start, pending.count - delimiter.count + 1)
    if part != nil, end > start { try keep(start..<end) }
    start = end
    guard place != nil else { return }
    start += delimiter.count
    try closePart()
    stage = .boundary
  }

  private mutating func keep(_ range: Range<Int>) throws(Refusal) {
    let isFile = part?.isFile ?? false
    if !isFile {
      fieldBytes += range.count
      guard fieldBytes <= limits.fieldBytes else { throw .tooLarge(limits.fieldBytes) }
    }
    let (memory, folder) = (isFile ? limits.fileInMemory : Int.max, folder)
    do {
      try pending.withUnsafeBytes { bytes in
        try part?.append(UnsafeRawBufferPointer(rebasing: bytes[range]), memory: memory, folder: folder)
      }
    } catch let refusal as Refusal { throw refusal } catch { throw .failed }
  }

  /// After a delimiter stands `--` (the end) or, past blanks, a line end.
  private mutating func passBoundary(_ start: inout Int) throws(Refusal) {
    var index = start
    guard pending.count - start >= 2 else { return }
    if pending[start] == 0x2D, pending[start + 1] == 0x2D {
      stage = .end
      return
    }
    while index < pending.count, pending[index] == 0x20 || pending[index] == 0x09 { index += 1 }
    guard index - start <= 64 else { throw .malformed("multipart") }
    guard pending.count - index >= 2 else { return }
    guard pending[index] == 0x0D, pending[index + 1] == 0x0A else { throw .malformed("multipart") }
    start = index + 2
    stage = .head
  }

  private mutating func passHead(_ start: inout Int) throws(Refusal) {
    guard let end = Self.find([0x0D, 0x0A, 0x0D, 0x0A], in: pending, from: start) else {
      guard pending.count - start <= limits.partHead else { throw .headersTooLarge }
      return
    }
    guard end - start <= limits.partHead else { throw .headersTooLarge }
    parts += 1
    guard parts <= limits.fields else { throw .tooManyFields(limits.fields) }
    part = try PartInArrival(head: pending[start..<end])
    start = end + 4
    stage = .part
  }

  private mutating func closePart() throws(Refusal) {
    guard let arrived = part.take() else { return }
    try arrived.close(into: &form)
  }

  /// The first place of `needle`, which begins with CR, at or after `start`.
  static func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { hay in
      guard let base = hay.baseAddress else { return nil }
      var place = start
      while place + needle.count <= hay.count {
        guard let found = memchr(base + place, 0x0D, hay.count - needle.count + 1 - place) else { return nil }
        place = UnsafeRawPointer(found) - base
        if memcmp(base + place, needle, needle.count) == 0 { return place }
        place += 1
      }
      return nil
    }
  }
}
