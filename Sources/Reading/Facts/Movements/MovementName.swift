import CivilTime
import Domain
import Vietnamese

/// The name of a movement as a run of words, with what can be told from the words around it.
struct MovementName {
  var kind: MovementMention.Kind
  /// Without quotation marks.
  var words: Range<Int>
  /// From the word that announces it to the end of the name.
  var extent: Range<Int>
  /// The years that the words before a list of names give to all of them.
  var period: MovementMention.Period?
  var isSure: Bool
  var rule: String

  private static let generic = PhraseTable([
    "phong trào thi đua yêu nước", "phong trào thi đua", "đợt thi đua", "cuộc vận động", "phong trào",
    "thi đua yêu nước",
    "thi đua", "phát động",
  ])

  /// Equal for two spellings of one name: punctuation, capitals and the words "phong trào thi đua" do not count, nor the
  /// years it is held in when they stand at its end.
  func key(_ manuscript: Manuscript) -> [UInt64] { MovementName.key(of: words, manuscript) }

  static func key(of words: Range<Int>, _ manuscript: Manuscript) -> [UInt64] {
    var start = words.lowerBound
    while start < words.upperBound, let (_, count) = manuscript.match(generic, at: start, end: words.upperBound) {
      start += count
    }
    var keys: [UInt64] = []
    for i in start..<words.upperBound where manuscript.words[i].isLetters || manuscript.words[i].isNumber {
      keys.append(manuscript.ignoresAccents ? manuscript.words[i].plain : manuscript.words[i].key)
    }
    return keys
  }
}
