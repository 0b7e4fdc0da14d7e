/// Lines that belong to the page and not to the text.
enum RunningHead {
  /// "12", "- 12 -", "Trang 3/7", "Page 3 of 7", or nothing at all.
  static func isPageNumber(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= 24 else { return false }
    let text = SideBySide.squeezed(bytes)
    var rest = text[...]
    for word in ["trang", "page", "tr"] where rest.starts(with: word.utf8) {
      rest = rest.dropFirst(word.utf8.count)
      break
    }
    return rest.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x6F || $0 == 0x66 } && rest.first != 0x6F
      && rest.first != 0x66
  }

  /// A line of its own between blank lines that holds nothing but a number.
  static func isLonePageNumber(_ bytes: [UInt8], lines: Int) -> Bool {
    lines == 1 && bytes.count <= 8 && bytes.contains { $0 >= 0x30 && $0 <= 0x39 }
      && bytes.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D || Draft.isSpace($0) }
  }
}
