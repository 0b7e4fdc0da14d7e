/// Keeps words from being run as formulas: cells of text files that begin so bear an apostrophe.
enum CellDefusing {
  /// Whether a spreadsheet would take such a text, typed into a cell, for a formula.
  static func looksLikeFormula(_ text: some Sequence<UInt8>) -> Bool {
    guard let first = text.first(where: { $0 != 0x20 }) else { return false }
    return first == 0x3D || first == 0x2B || first == 0x2D || first == 0x40 || first == 0x09 || first == 0x0D
  }

  /// Takes off the apostrophe that an export put before such a text.
  static func removeMark(_ bytes: inout [UInt8], from start: Int) {
    guard start < bytes.count, bytes[start] == 0x27, looksLikeFormula(bytes[(start + 1)...]) else { return }
    bytes.remove(at: start)
  }
}
