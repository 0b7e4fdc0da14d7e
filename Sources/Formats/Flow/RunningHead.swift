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

extension RunningHead {
  /// Takes page numbers, and heads and feet that come back on most pages, off the rows of pages.
  static func strip(_ pages: inout [[PageRow]], heights: [Double]) {
    var seen: [[UInt8]: Int] = [:]
    for rows in pages {
      for row in ends(rows) { seen[lettersOnly(row), default: 0] += 1 }
    }
    for k in pages.indices {
      pages[k] = pages[k].enumerated().filter { index, row in
        let isEnd = index < 2 || index >= pages[k].count - 2
        guard isEnd else { return true }
        let isOutside = row.box.bottom < heights[k] * 0.12 || row.box.top > heights[k] * 0.88
        if isOutside && isPageNumber(row.text) { return false }
        let letters = lettersOnly(row)
        // «Phụ lục 2» over a page of its own differs from «Phụ lục 3» by its figure alone.
        if letters.starts(with: "phuluc".utf8) { return true }
        return !(isOutside && letters.count > 3 && pages.count >= 3 && (seen[letters] ?? 0) * 10 >= pages.count * 6)
      }.map(\.element)
    }
  }

  private static func ends(_ rows: [PageRow]) -> [PageRow] {
    rows.count <= 4 ? rows : Array(rows.prefix(2) + rows.suffix(2))
  }

  private static func lettersOnly(_ row: PageRow) -> [UInt8] { row.squeezed.filter { $0 > 0x39 } }
}
