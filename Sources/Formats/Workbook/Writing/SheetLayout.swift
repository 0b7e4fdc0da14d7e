/// One column of a sheet to be written.
package struct SheetColumn: Sendable {
  package enum Kind: Sendable { case text, whole, decimal, percent, day }

  /// The header, as people read it.
  package var title: String
  package var kind: Kind
  /// In characters of the body's font.
  package var width: Double
  /// What may be chosen in this column; empty when anything may be written.
  package var choices: [String]

  package init(_ title: String, _ kind: Kind = .text, width: Double = 18, choices: [String] = []) {
    self.title = title
    self.kind = kind
    self.width = width
    self.choices = choices
  }
}

/// How a sheet is laid out around its rows.
package struct SheetLayout: Sendable {
  /// The tab: at most 31 characters, none of `[]:*?/\`; others are replaced.
  package var name: String
  /// Lines above the header, the first in bold; none gives a sheet whose header is its first row.
  package var titles: [String]
  package var columns: [SheetColumn]
  package var isLandscape: Bool
  /// Buttons in the header that filter the rows.
  package var hasFilter: Bool

  package init(
    name: String, titles: [String] = [], columns: [SheetColumn], isLandscape: Bool = false, hasFilter: Bool = true
  ) {
    self.name = name
    self.titles = titles
    self.columns = columns
    self.isLandscape = isLandscape
    self.hasFilter = hasFilter
  }

  /// The name as a spreadsheet takes it.
  var tab: String {
    var tab = ""
    for scalar in name.unicodeScalars where tab.utf16.count < 31 {
      let isForbidden = scalar.value < 0x20 || "[]:*?/\\".unicodeScalars.contains(scalar)
      tab.unicodeScalars.append(isForbidden ? " " : scalar)
    }
    while tab.utf16.count > 31 { tab.unicodeScalars.removeLast() }
    // An apostrophe at either end is refused.
    while tab.hasPrefix("'") || tab.hasPrefix(" ") { tab.removeFirst() }
    while tab.hasSuffix("'") || tab.hasSuffix(" ") { tab.removeLast() }
    return tab.isEmpty ? "Trang" : tab
  }
}
