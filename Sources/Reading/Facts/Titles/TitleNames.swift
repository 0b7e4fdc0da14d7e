import Domain
import Vietnamese

/// The names of titles and awards as the finder looks them up, with their variants.
struct TitleNames: Sendable {
  let names: PhraseTable<TitleName>

  init(_ titles: [TitleName]) {
    // Records of one title for several periods bear different names; any of them may be printed.
    names = PhraseTable(titles.flatMap { title in ([title.name] + title.variants).map { ($0, title) } })
  }
}
