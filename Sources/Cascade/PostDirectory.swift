import CivilTime
import Domain

/// Who sits where on a day.
struct PostDirectory: Sendable {
  /// Those that hold on the day.
  let posts: [Post]
  private let byUnit: [Identifier: [Int]]
  /// Of each post: the words of its title.
  private let titles: [[NameWord]]

  init(_ posts: [Post], on day: Day) {
    self.posts = posts.filter { post in
      (post.from.map { $0 <= day } ?? true) && (post.until.map { day <= $0 } ?? true)
    }
    byUnit = Dictionary(grouping: self.posts.indices) { [posts = self.posts] in posts[$0].unit }
    titles = self.posts.map { post in post.position.map { Abbreviations.expanded(NameWord.all(in: $0)) } ?? [] }
  }

  func of(_ unit: Identifier) -> [Post] { (byUnit[unit] ?? []).map { posts[$0] } }

  /// Who holds a seat, in the order given.
  func holders(of owner: Owner) -> [Post] {
    switch owner.seat {
    case .unit, .head: return of(owner.unit).filter { $0.standing == .head }
    case .deputies: return of(owner.unit).filter { $0.standing == .deputy }
    case .leaders: return of(owner.unit).filter { $0.standing != .worker }
    case .position(let title):
      let words = Abbreviations.expanded(NameWord.all(in: title))
      return (byUnit[owner.unit] ?? []).filter { bears(titles[$0], words[...]) }.map { posts[$0] }
    }
  }

  /// The units in which a post has that title.
  func units(bearing words: ArraySlice<NameWord>) -> [Identifier] {
    var units: [Identifier] = []
    for index in posts.indices where bears(titles[index], words) && !units.contains(posts[index].unit) {
      units.append(posts[index].unit)
    }
    return units
  }

  /// The title as a post bears it.
  func title(_ words: ArraySlice<NameWord>) -> String {
    posts.indices.first { bears(titles[$0], words) }.flatMap { posts[$0].position } ?? words.spelling
  }

  func has(_ post: Post, _ words: [NameWord]) -> Bool {
    post.position.map { bears(Abbreviations.expanded(NameWord.all(in: $0)), words[...]) } ?? false
  }

  /// Whether the title begins with the words.
  private func bears(_ title: [NameWord], _ words: ArraySlice<NameWord>) -> Bool {
    // One word is no title: «Đội» of «Đội trưởng».
    guard words.count >= 2, title.count >= words.count else { return false }
    return zip(title, words).allSatisfy { $0.plain == $1.plain }
  }
}
