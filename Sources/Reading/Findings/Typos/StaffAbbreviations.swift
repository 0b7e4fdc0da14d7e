/// Short forms of "cán bộ, công chức, viên chức, người lao động": one letter off is a slip.
enum StaffAbbreviations {
  private static let known = [
    "CBCC", "CBCCVC", "CBCCVCNLĐ", "CBCCVCLĐ", "CBCCNLĐ", "CBCNV", "CBCNVC", "CBCNVLĐ", "CBCCNV", "CCVC", "CCVCNLĐ",
    "CCVCLĐ", "CBVC", "CBVCNLĐ", "CNVC", "CNVCLĐ", "CBCS", "CBĐV", "CBGV", "CBGVNV", "CBNV", "CBQL", "CBCT",
  ].map { Array($0.unicodeScalars) }

  private static let beginnings = ["CBCC", "CBCN", "CCVC", "CNVC", "CBVC"].map { Array($0.unicodeScalars) }

  /// The known form that was meant; nil when the word is known or resembles none.
  static func meant(by word: String) -> String? {
    let letters = Array(word.unicodeScalars)
    guard letters.count >= 5, beginnings.contains(where: { letters.starts(with: $0) }), !known.contains(letters) else {
      return nil
    }
    // Of the forms one step away the longest keeps most of what was written.
    let near = known.filter { isOneStep(letters, $0) }
    return near.max { $0.count < $1.count }.map { form in
      form.reduce(into: "") { $0.unicodeScalars.append($1) }
    }
  }

  /// Whether one letter added, left out or changed makes one of the other.
  private static func isOneStep(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    guard abs(a.count - b.count) <= 1 else { return false }
    let head = zip(a, b).prefix { $0 == $1 }.count
    let tail = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    return min(head + tail, min(a.count, b.count)) >= max(a.count, b.count) - 1
  }
}
