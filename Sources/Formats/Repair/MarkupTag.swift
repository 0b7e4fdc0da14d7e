/// One tag in the bytes of a part whose form has been checked already, for rewriting it in place.
struct MarkupTag {
  var range: Range<Int>
  /// With its prefix: `w:pPr`.
  var name: ArraySlice<UInt8>
  var isEnd: Bool
  var isEmpty: Bool

  func `is`(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { $0.elementsEqual(name) }
  }

  /// The next tag at or behind `place`; comments and instructions are passed over.
  static func next(_ bytes: [UInt8], from place: Int) -> MarkupTag? {
    var at = place
    while at < bytes.count {
      guard bytes[at] == 0x3C else {
        at += 1
        continue
      }
      var end = at + 1
      var quote: UInt8 = 0
      while end < bytes.count, quote != 0 || bytes[end] != 0x3E {
        if quote != 0 {
          if bytes[end] == quote { quote = 0 }
        } else if bytes[end] == 0x22 || bytes[end] == 0x27 {
          quote = bytes[end]
        }
        end += 1
      }
      guard end < bytes.count else { return nil }
      let first = at + 1 < bytes.count ? bytes[at + 1] : 0
      if first == 0x21 || first == 0x3F {
        at = end + 1
        continue
      }
      let isEnd = first == 0x2F
      let start = isEnd ? at + 2 : at + 1
      var stop = start
      while stop < end, bytes[stop] > 0x20, bytes[stop] != 0x2F, bytes[stop] != 0x3E { stop += 1 }
      return MarkupTag(
        range: at..<end + 1, name: bytes[start..<stop], isEnd: isEnd, isEmpty: !isEnd && bytes[end - 1] == 0x2F)
    }
    return nil
  }

  /// Behind the end of the element that this tag begins.
  func elementEnd(_ bytes: [UInt8]) -> Int {
    guard !isEmpty, !isEnd else { return range.upperBound }
    var depth = 1
    var at = range.upperBound
    while let tag = MarkupTag.next(bytes, from: at) {
      at = tag.range.upperBound
      if tag.isEnd { depth -= 1 } else if !tag.isEmpty { depth += 1 }
      if depth == 0 { return at }
    }
    return bytes.count
  }

  /// The value of an attribute by its full name.
  static func value(_ name: String, in tag: some Collection<UInt8>) -> String? {
    attributes(tag).first { $0.name == name }?.value
  }

  /// The attributes in their order, names with prefix.
  static func attributes(_ tag: some Collection<UInt8>) -> [(name: String, value: String)] {
    var found: [(name: String, value: String)] = []
    let bytes = Array(tag)
    var at = bytes.firstIndex { $0 <= 0x20 } ?? bytes.count
    while at < bytes.count {
      while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
      let start = at
      while at < bytes.count, bytes[at] != 0x3D, bytes[at] != 0x3E, bytes[at] != 0x2F { at += 1 }
      guard at + 1 < bytes.count, bytes[at] == 0x3D else { return found }
      let quote = bytes[at + 1]
      let from = at + 2
      at = from
      while at < bytes.count, bytes[at] != quote { at += 1 }
      let name = String(decoding: bytes[start..<(from - 2)], as: UTF8.self)
      found.append((name, String(decoding: bytes[from..<min(at, bytes.count)], as: UTF8.self)))
      at += 1
    }
    return found
  }

  /// An empty element with these attributes, in the form they were read.
  static func element(_ name: String, _ attributes: [(name: String, value: String)]) -> [UInt8] {
    Array(("<\(name)" + attributes.map { " \($0.name)=\"\($0.value)\"" }.joined() + "/>").utf8)
  }
}
