/// What the style sheets of a page say of classes: which are bold and which stand in the middle. Only rules for a class
/// alone (`.Type`, `p.Type`) are understood, which is how office programs write them.
struct HTMLStyleSheet {
  private(set) var bold: Set<String> = []
  private(set) var centred: Set<String> = []

  /// No page says more about its looks than fits in here.
  private static let most = 256 << 10

  init(_ page: [UInt8]) {
    var rest = page.prefix(Self.most)
    while let start = FileKind.find("<style", in: rest) {
      rest = rest[(start + 6)...]
      let end = FileKind.find("</style", in: rest) ?? rest.endIndex
      if let open = rest[..<end].firstIndex(of: UInt8(ascii: ">")) { read(rest[(open + 1)..<end]) }
      rest = rest[end...]
    }
  }

  private mutating func read(_ rules: ArraySlice<UInt8>) {
    var rest = rules
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) ?? rest.endIndex
      let look = String(decoding: rest[open..<close].filter { !Draft.isSpace($0) }, as: UTF8.self).lowercased()
      let isBold = look.contains("font-weight:bold") || look.contains("font-weight:700")
      let isCentred = look.contains("text-align:center")
      if isBold || isCentred {
        for name in Self.classes(rest[..<open]) {
          if isBold { bold.insert(name) }
          if isCentred { centred.insert(name) }
        }
      }
      rest = close < rest.endIndex ? rest[(close + 1)...] : rest[close...]
    }
  }

  /// «p.MsoTitle, .Type» → "msotitle", "type"
  private static func classes(_ selectors: ArraySlice<UInt8>) -> [String] {
    selectors.split(separator: UInt8(ascii: ",")).compactMap { selector in
      let parts = selector.split(whereSeparator: { Draft.isSpace($0) })
      guard parts.count == 1, let dot = parts[0].firstIndex(of: UInt8(ascii: ".")) else { return nil }
      let name = parts[0][(dot + 1)...]
      let isPlain = name.allSatisfy { byte in
        byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte == 0x2D || byte == 0x5F
      }
      return isPlain && !name.isEmpty ? String(decoding: name, as: UTF8.self).lowercased() : nil
    }
  }
}
