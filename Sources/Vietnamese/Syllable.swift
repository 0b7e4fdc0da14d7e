/// Whether a word can be a Vietnamese syllable, by its spelling alone. Used to tell good text from garbled text.
package enum Syllable {
  private static let onsets: Set<String> = Set(
    ("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x").split(separator: " ").map(String.init) + [""])

  /// The endings of syllables without tone.
  private static let rimes: Set<String> = Set(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y yêm yên yêng yêt yêu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong
    op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt
    uynh uyn uyt uyu uyp ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
    yn ynh yt ye
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  private static let letters = Array("ăâêôơưđ".unicodeScalars)

  /// `word` in any case, NFC.
  package static func isPlausible(_ word: some Sequence<Unicode.Scalar>) -> Bool {
    var plain = ""
    var tones = 0
    for scalar in word {
      let letter = Letter.of(scalar.value)
      guard letter.isLetter else { return false }
      if letter.tone != 0 { tones += 1 }
      if letter.toneless < 128 {
        plain.unicodeScalars.append(Unicode.Scalar(letter.toneless))
      } else {
        plain.unicodeScalars.append(letters[Int(letter.toneless - 128)])
      }
    }
    guard tones <= 1, !plain.isEmpty else { return false }
    let scalars = Array(plain.unicodeScalars)
    for length in stride(from: min(3, scalars.count), through: 0, by: -1) {
      let onset = String(String.UnicodeScalarView(scalars[..<length]))
      guard onsets.contains(onset) else { continue }
      var rime = String(String.UnicodeScalarView(scalars[length...]))
      if rime.isEmpty && (onset == "gi" || onset == "qu") { rime = "i" }
      if onset == "gi" && (rimes.contains(rime) || rimes.contains("i" + rime)) { return true }
      if rimes.contains(rime) { return true }
      if onset == "qu" && rimes.contains("u" + rime) { return true }
    }
    return false
  }
}
