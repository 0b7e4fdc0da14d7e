import Domain
import Vietnamese

/// The names of titles and awards as the finder looks them up, with their variants, and the words that announce others.
struct TitleNames: Sendable {
  enum Entry: Sendable {
    case name(TitleName)
    /// An award that bears a name of its own in quotation marks: Kỷ niệm chương “Vì sự nghiệp …”.
    case object
    /// "danh hiệu", with names in quotation marks behind it.
    case announcement
  }

  let entries: PhraseTable<Entry>

  init(_ titles: [TitleName]) {
    // Records of one title for several periods bear different names; any of them may be printed.
    var phrases = titles.flatMap { title in ([title.name] + title.variants).map { ($0, Entry.name(title)) } }
    let known = Set(phrases.map(\.0))
    phrases += TitleNames.objects.filter { !known.contains($0) }.map { ($0, .object) }
    phrases += ["danh hiệu", "danh hiệu thi đua"].map { ($0, .announcement) }
    entries = PhraseTable(phrases)
  }

  static let objects = ["Kỷ niệm chương", "Huy chương", "Huân chương", "Giải thưởng", "Huy hiệu"]
}
