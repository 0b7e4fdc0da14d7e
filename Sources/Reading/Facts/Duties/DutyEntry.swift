import Blocks
import Vietnamese

/// One passage of the body, seen as part of an assignment.
struct DutyEntry {
  enum Content {
    /// A title without an owner.
    case heading
    /// A title or an opening that names who answers for what follows.
    case owner
    /// Work, without its label.
    case work(Range<Int>)
    /// "Chủ trì: …"; the value may be empty when it stands in the passages below.
    case attribute(DutyAttribute, value: Range<Int>)
    /// Nothing for anybody to do.
    case none
  }

  /// Index of the passage.
  var passage: Int
  var content: Content
  /// How deep it stands: that of its label, a little below its clause when it has none.
  var rank: Double
  var role: Section.Role
  var genre: DutyGenre
  /// Who was named above.
  var owner: Owner?
  /// Whether it is an opening whose items follow.
  var isOpening = false
  /// Whether a clause above has a title, so that its role would be known if it handed out work.
  var isTitled = false
  /// Whether an opening above announces cases, conditions or amounts: what follows orders nothing.
  var isBlocked = false
  /// Whether an opening without a unit stands right above: what follows may only be counted up.
  var isEnumerated = false
  /// True before the first clause, where the issuer speaks of itself.
  var isPreamble = false
  /// True for the last paragraphs of the body, which speak to everybody.
  var isClosing = false
}
