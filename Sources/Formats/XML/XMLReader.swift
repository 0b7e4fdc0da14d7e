/// Reads XML as a stream of starts, ends and text, straight from the bytes, in a window that moves over the source.
///
/// Made for office packages: it knows the five entities of XML and character references, refuses a document type
/// declaration with entities of its own, and never nests deeper than `depthLimit`. Names are matched without their
/// prefix.
struct XMLReader<Name: ElementName>: ~Copyable {
  enum Event {
    case start(Name)
    case end(Name)
    case text
    case finished
  }

  private static var tagLimit: Int { 1 << 20 }
  private static var window: Int { 1 << 16 }

  private var source: ByteSource
  private let names: NameTable<Name>
  private var buffer: [UInt8]
  private var position = 0
  private var filled = 0
  private var isAtEnd = false
  /// The bytes of the current tag behind its name, or of the current text.
  private var payload = 0..<0
  private var isRawText = false
  private var pendingEnd: Name?
  private(set) var depth = 0
  private let depthLimit: Int
  private let file: String

  init(_ source: consuming ByteSource, names: NameTable<Name>, file: String, depthLimit: Int = 400) throws(FileProblem)
  {
    self.source = source
    self.names = names
    self.file = file
    self.depthLimit = depthLimit
    buffer = [UInt8](repeating: 0, count: Self.window)
    try refill()
    if filled >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF { position = 3 }
    if filled >= 2, (buffer[0] == 0xFF && buffer[1] == 0xFE) || (buffer[0] == 0xFE && buffer[1] == 0xFF) {
      throw .unsupported(file, "phần nội dung không ghi bằng UTF-8")
    }
  }

  // MARK: Window

  /// Moves what is left to the front and reads on; grows when a single token fills the window.
  private mutating func refill() throws(FileProblem) {
    if isAtEnd { return }
    if position > 0 {
      let left = filled - position
      buffer.withUnsafeMutableBytes { bytes in
        guard left > 0, let base = bytes.baseAddress else { return }
        base.copyMemory(from: base + position, byteCount: left)
      }
      filled = left
      position = 0
    }
    if filled == buffer.count { buffer.append(contentsOf: repeatElement(0, count: buffer.count)) }
    let got = try source.read(into: &buffer, at: filled)
    if got == 0 { isAtEnd = true }
    filled += got
  }

  /// The next place of `byte` at or after `start`, within what is read so far.
  private func find(_ byte: UInt8, from start: Int) -> Int? {
    let bytes = buffer.span
    var i = start
    while i < filled {
      if bytes[i] == byte { return i }
      i += 1
    }
    return nil
  }

  // MARK: Events

  mutating func next() throws(FileProblem) -> Event {
    if let name = pendingEnd {
      pendingEnd = nil
      payload = 0..<0
      depth -= 1
      return .end(name)
    }
    while true {
      if position >= filled {
        if isAtEnd { return .finished }
        try refill()
        continue
      }
      if buffer[position] != 0x3C { return try nextText() }
      if filled - position < 12 && !isAtEnd { try refill() }
      if let event = try nextTag() { return event }
    }
  }

  /// The next event inside the element that opened at `level` of depth; nil behind its end, or that of the file.
  ///
  /// Loops over an element end in one place with this: Swift 6.3 loses, in a release build, what a function has gathered
  /// in a value when it gives the value back both from inside its loop and from behind it.
  mutating func next(inside level: Int) throws(FileProblem) -> Event? {
    guard depth > level else { return nil }
    let event = try next()
    if case .finished = event { return nil }
    return event
  }

  private mutating func nextText() throws(FileProblem) -> Event {
    isRawText = false
    while true {
      if let end = find(0x3C, from: position) {
        payload = position..<end
        position = end
        return .text
      }
      if isAtEnd {
        payload = position..<filled
        position = filled
        return .text
      }
      if filled - position >= Self.window { break }
      try refill()
    }
    // A very long text comes in parts, cut before anything that must stay whole.
    var end = filled
    let floor = position + Self.window / 2
    while end > floor, buffer[end - 1] >= 0x80 { end -= 1 }
    if let ampersand = (max(floor, end - 16)..<end).last(where: { buffer[$0] == 0x26 }) { end = ampersand }
    payload = position..<end
    position = end
    return .text
  }

  /// The tag at `position`; nil for a comment, instruction or declaration.
  private mutating func nextTag() throws(FileProblem) -> Event? {
    guard position + 1 < filled else {
      position = filled
      return nil
    }
    switch buffer[position + 1] {
    case 0x21: return try declaration()
    case 0x3F:
      try skip(past: [0x3F, 0x3E])
      return nil
    default: return try element()
    }
  }

  private mutating func declaration() throws(FileProblem) -> Event? {
    if starts(with: "<!--") {
      try skip(past: [0x2D, 0x2D, 0x3E])
      return nil
    }
    if starts(with: "<![CDATA[") {
      let from = 9
      try skip(past: [0x5D, 0x5D, 0x3E], keep: true)
      guard let end = endOfSkip else { return nil }
      payload = (position + from)..<max(position + from, end - 3)
      position = end
      isRawText = true
      return .text
    }
    let end = try tagEnd()
    if buffer[position..<end].contains(0x5B) {
      throw .hostile(file, "tệp tự định nghĩa thực thể XML")
    }
    position = end
    return nil
  }

  private var endOfSkip: Int?

  /// Goes behind the next `mark`; with `keep` only remembers where that is, the bytes staying in the window.
  private mutating func skip(past mark: [UInt8], keep: Bool = false) throws(FileProblem) {
    endOfSkip = nil
    var from = 0
    while true {
      var i = position + from
      while i + mark.count <= filled {
        if buffer[i] == mark[0], buffer[i..<(i + mark.count)].elementsEqual(mark) {
          endOfSkip = i + mark.count
          if !keep { position = i + mark.count }
          return
        }
        i += 1
      }
      if isAtEnd {
        if !keep { position = filled } else { position = filled }
        return
      }
      if keep {
        from = max(0, i - position)
        guard filled - position < 64 << 20 else { throw .damaged(file, "một đoạn CDATA quá dài") }
      } else {
        position = max(position, i)
      }
      try refill()
    }
  }

  private func starts(with text: StaticString) -> Bool {
    guard filled - position >= text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { $0.elementsEqual(buffer[position..<(position + $0.count)]) }
  }

  /// Behind the next ">" outside quotes; nil when the bytes end before, `i` and `quote` telling how far it got.
  private static func tagEnd(_ bytes: Span<UInt8>, _ i: inout Int, _ filled: Int, _ quote: inout UInt8) -> Int? {
    var at = i
    var open = quote
    while at < filled {
      let byte = bytes[at]
      at += 1
      if open != 0 {
        if byte == open { open = 0 }
      } else if byte == 0x3E {
        return at
      } else if byte == 0x22 || byte == 0x27 {
        open = byte
      }
    }
    i = at
    quote = open
    return nil
  }

  /// Behind the ">" that ends the tag at `position`.
  private mutating func tagEnd() throws(FileProblem) -> Int {
    var i = position + 1
    var quote: UInt8 = 0
    while true {
      if let end = Self.tagEnd(buffer.span, &i, filled, &quote) { return end }
      guard !isAtEnd, filled - position < Self.tagLimit else { throw .damaged(file, "một thẻ XML không đóng") }
      let offset = i - position
      try refill()
      i = position + offset
    }
  }

  private mutating func element() throws(FileProblem) -> Event {
    let end = try tagEnd()
    var i = position + 1
    let isEnd = buffer[i] == 0x2F
    if isEnd { i += 1 }
    var key: UInt64 = 0xcbf2_9ce4_8422_2325
    while i < end {
      let byte = buffer[i]
      if byte <= 0x20 || byte == 0x2F || byte == 0x3E { break }
      if byte == 0x3A {
        key = 0xcbf2_9ce4_8422_2325
      } else {
        key = (key ^ UInt64(byte)) &* 0x100_0000_01b3
      }
      i += 1
    }
    let name = names.name(key | 1)
    payload = i..<(end - 1)
    position = end
    if isEnd {
      guard depth > 0 else { throw .damaged(file, "một thẻ XML đóng thừa") }
      depth -= 1
      return .end(name)
    }
    depth += 1
    if depth > depthLimit { throw .hostile(file, "các phần tử XML lồng nhau quá \(depthLimit) tầng") }
    if end >= 2, buffer[end - 2] == 0x2F { pendingEnd = name }
    return .start(name)
  }

  /// Goes behind the end of the element just started.
  mutating func skipElement() throws(FileProblem) {
    let level = depth - 1
    while depth > level {
      if case .finished = try next() { throw .damaged(file, "cuối phần nội dung XML") }
    }
  }

  // MARK: What the current event holds

  /// The text of the current event, entities resolved.
  func appendText(to out: inout [UInt8]) {
    XMLEntity.appendResolved(buffer, payload, isRaw: isRawText, to: &out)
  }

  /// Where the value of an attribute of the current start tag lies.
  private func attributeRange(_ name: StaticString) -> Range<Int>? {
    var i = payload.lowerBound
    let end = payload.upperBound
    while i < end {
      while i < end, buffer[i] <= 0x20 || buffer[i] == 0x2F { i += 1 }
      var nameStart = i
      while i < end, buffer[i] != 0x3D, buffer[i] > 0x20 {
        if buffer[i] == 0x3A { nameStart = i + 1 }
        i += 1
      }
      let nameEnd = i
      while i < end, buffer[i] != 0x22, buffer[i] != 0x27 { i += 1 }
      guard i < end else { return nil }
      let quote = buffer[i]
      let valueStart = i + 1
      i = valueStart
      while i < end, buffer[i] != quote { i += 1 }
      if nameEnd - nameStart == name.utf8CodeUnitCount,
        name.withUTF8Buffer({ $0.elementsEqual(buffer[nameStart..<nameEnd]) })
      {
        return valueStart..<i
      }
      i += 1
    }
    return nil
  }

  func hasAttribute(_ name: StaticString) -> Bool { attributeRange(name) != nil }

  /// The value of an attribute, entities resolved; nil when it is absent.
  func attribute(_ name: StaticString) -> [UInt8]? {
    guard let range = attributeRange(name) else { return nil }
    var out: [UInt8] = []
    XMLEntity.appendResolved(buffer, range, isRaw: false, to: &out)
    return out
  }

  /// True when the attribute is there and has this very value.
  func attribute(_ name: StaticString, is value: StaticString) -> Bool {
    guard let range = attributeRange(name), range.count == value.utf8CodeUnitCount else { return false }
    return value.withUTF8Buffer { $0.elementsEqual(buffer[range]) }
  }

  /// True when the attribute is there and its value begins so.
  func attribute(_ name: StaticString, startsWith head: StaticString) -> Bool {
    guard let range = attributeRange(name), range.count >= head.utf8CodeUnitCount else { return false }
    return head.withUTF8Buffer { $0.elementsEqual(buffer[range].prefix($0.count)) }
  }

  /// A whole number at the head of the attribute's value ("240", "-12", "12.5pt" is 12).
  func integer(_ name: StaticString) -> Int? {
    guard let range = attributeRange(name) else { return nil }
    var i = range.lowerBound
    let isNegative = i < range.upperBound && buffer[i] == 0x2D
    if isNegative { i += 1 }
    var value = 0
    let first = i
    while i < range.upperBound, buffer[i] >= 0x30, buffer[i] <= 0x39, value < 1 << 40 {
      value = value * 10 + Int(buffer[i] - 0x30)
      i += 1
    }
    return i == first ? nil : isNegative ? -value : value
  }

  /// A decimal number ("612.000", "-3.5").
  func decimal(_ name: StaticString) -> Double? {
    guard let range = attributeRange(name), range.count < 32 else { return nil }
    return Double(String(decoding: buffer[range], as: UTF8.self))
  }

  /// A hash of the attribute's value, for tables of styles.
  func key(_ name: StaticString) -> UInt64? {
    guard let range = attributeRange(name) else { return nil }
    return NameTable<Name>.key(buffer[range])
  }

  /// The column that the letters at the head of the attribute's value name, as in `r="AB12"`.
  func column(_ name: StaticString) -> Int? {
    attributeRange(name).flatMap { ColumnName.column(of: buffer[$0]) }
  }
}
