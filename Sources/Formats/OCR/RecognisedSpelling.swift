import Vietnamese

/// Mends what the recogniser bends again and again, and only where no Vietnamese word can be lost.
enum RecognisedSpelling {
  /// e with a tone → ê with the same tone. Behind i, y and u Vietnamese has no plain e before a consonant:
  /// "QUYÉT", "tiép", "chuyẻn" are no syllables, "QUYẾT", "tiếp", "chuyển" are.
  private static let hats: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip("eèéẻẽẹEÈÉẺẼẸ".unicodeScalars, "êềếểễệÊỀẾỂỄỆ".unicodeScalars))

  static func mended(_ word: [UInt8]) -> [UInt8] {
    guard word.contains(where: { $0 >= 0x80 }) else { return word }
    // The label of a list.
    if word == Array("©)".utf8) { return Array("c)".utf8) }
    var scalars = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    for k in scalars.indices {
      if scalars[k] == "Ñ" { scalars[k] = "N" }
      // The stroke of a fraction.
      if scalars[k] == "\u{2044}" { scalars[k] = "/" }
    }
    var start = 0
    while start < scalars.count {
      guard Letter.of(scalars[start].value).isLetter else {
        start += 1
        continue
      }
      let end = scalars[start...].firstIndex { !Letter.of($0.value).isLetter } ?? scalars.count
      mend(&scalars, start..<end)
      start = end
    }
    return Array(String(String.UnicodeScalarView(scalars)).utf8)
  }

  private static func mend(_ scalars: inout [Unicode.Scalar], _ range: Range<Int>) {
    guard range.count >= 3, range.count <= 8, !Syllable.isPlausible(scalars[range]) else { return }
    for k in range.dropFirst() {
      guard let hat = hats[scalars[k]] else { continue }
      let plain = scalars[k]
      scalars[k] = hat
      if Syllable.isPlausible(scalars[range]) { return }
      scalars[k] = plain
    }
  }
}
