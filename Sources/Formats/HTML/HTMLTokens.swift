/// Cuts HTML into tags and text, as forgiving as pages are careless: it never fails.
struct HTMLTokens {
  enum Token {
    case start(String)
    case end(String)
    case text(Range<Int>)
  }

  let bytes: [UInt8]
  private var position = 0
  private var attributes = 0..<0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Token? {
    while position < bytes.count {
      guard bytes[position] == 0x3C, position + 1 < bytes.count else { return text() }
      let following = bytes[position + 1]
      if following == 0x21 || following == 0x3F {
        skipDeclaration()
        continue
      }
      let isEnd = following == 0x2F
      let nameStart = position + (isEnd ? 2 : 1)
      guard nameStart < bytes.count, isLetter(bytes[nameStart]) else { return text() }
      return tag(nameStart, isEnd)
    }
    return nil
  }

  private mutating func text() -> Token {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != 0x3C { position += 1 }
    return .text(start..<position)
  }

  private mutating func skipDeclaration() {
    let isComment = bytes[position...].starts(with: "<!--".utf8)
    let mark: [UInt8] = isComment ? [0x2D, 0x2D, 0x3E] : [0x3E]
    position = find(mark, from: position + 2).map { $0 + mark.count } ?? bytes.count
  }

  private mutating func tag(_ nameStart: Int, _ isEnd: Bool) -> Token {
    var i = nameStart
    while i < bytes.count, bytes[i] > 0x20, bytes[i] != 0x3E, bytes[i] != 0x2F, i - nameStart < 32 { i += 1 }
    let name = String(decoding: bytes[nameStart..<i].map(Self.lower), as: UTF8.self)
    let from = i
    var quote: UInt8 = 0
    while i < bytes.count, quote != 0 || bytes[i] != 0x3E {
      if quote != 0 {
        if bytes[i] == quote { quote = 0 }
      } else if (bytes[i] == 0x22 || bytes[i] == 0x27) && bytes[i - 1] == 0x3D {
        quote = bytes[i]
      }
      i += 1
    }
    attributes = from..<i
    position = min(bytes.count, i + 1)
    return isEnd ? .end(name) : .start(name)
  }

  /// Goes behind the end tag of an element whose content is no markup (script, style).
  mutating func skipRaw(_ name: String) {
    while let at = find([0x3C, 0x2F], from: position) {
      position = at + 2
      let rest = bytes[position...].prefix(name.utf8.count)
      guard rest.map(Self.lower).elementsEqual(name.utf8) else { continue }
      position = find([0x3E], from: position).map { $0 + 1 } ?? bytes.count
      return
    }
    position = bytes.count
  }

  /// The value of an attribute of the current tag in lower case; nil when it is absent.
  func attribute(_ name: String) -> String? {
    let text = bytes[attributes].map(Self.lower)
    var i = 0
    while i < text.count {
      while i < text.count, text[i] <= 0x20 || text[i] == 0x2F { i += 1 }
      let start = i
      while i < text.count, text[i] > 0x20, text[i] != 0x3D { i += 1 }
      let key = text[start..<i]
      while i < text.count, text[i] <= 0x20 { i += 1 }
      var value = text[i..<i]
      if i < text.count, text[i] == 0x3D {
        i += 1
        while i < text.count, text[i] <= 0x20 { i += 1 }
        let quote: UInt8? = i < text.count && (text[i] == 0x22 || text[i] == 0x27) ? text[i] : nil
        if quote != nil { i += 1 }
        let from = i
        while i < text.count, quote.map({ text[i] != $0 }) ?? (text[i] > 0x20) { i += 1 }
        value = text[from..<i]
        if quote != nil { i += 1 }
      }
      if key.elementsEqual(name.utf8) { return String(decoding: value, as: UTF8.self) }
      if i == start { i += 1 }
    }
    return nil
  }

  private func find(_ mark: [UInt8], from start: Int) -> Int? {
    var i = start
    while i + mark.count <= bytes.count {
      if bytes[i] == mark[0], bytes[i..<(i + mark.count)].elementsEqual(mark) { return i }
      i += 1
    }
    return nil
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  private static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}
