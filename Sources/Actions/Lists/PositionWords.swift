import Domain
import Vietnamese

/// What the words for a post and for an employment say.
enum PositionWords {
  /// Who leads a unit, by the first words of the post: «Trưởng phòng», «Phó Giám đốc».
  static func standing(_ position: String?) -> Post.Standing {
    guard let position else { return .worker }
    let key = Folding.searchKey(of: position) + " "
    if deputies.contains(where: { key.hasPrefix($0 + " ") }) { return .deputy }
    return heads.contains { key.hasPrefix($0 + " ") } ? .head : .worker
  }

  private static let deputies = ["pho"]
  private static let heads = [
    "truong phong", "truong ban", "truong khoa", "truong tram", "truong chi cuc", "truong doi", "truong bo phan",
    "truong nhom", "truong bo mon", "truong thon", "truong dai dien", "giam doc", "tong giam doc", "chanh van phong",
    "chanh thanh tra", "chu tich", "bi thu", "hieu truong", "vien truong", "cuc truong", "chi cuc truong",
    "vu truong", "tong cuc truong", "to truong", "doi truong", "tram truong", "hat truong", "thu truong", "bo truong",
    "chu nhiem", "tong bien tap", "quyen", "phu trach", "quan doc", "truong cong an", "chi huy truong",
  ]

  enum Employment: Equatable {
    case known(Post.Employment)
    /// «Biên chế»: one of three, nobody says which.
    case open
    case unknown
  }

  static func employment(_ text: String) -> Employment {
    let key = Array(" \(Folding.searchKey(of: text)) ".utf8)
    for (phrases, answer) in employments where phrases.contains(where: { holds(key, $0) }) { return answer }
    return .unknown
  }

  private typealias Meaning = (phrases: [[UInt8]], answer: Employment)

  /// Whole words between spaces, the first that is found settling the matter.
  private static let employments: [Meaning] = [
    (phrases("hop dong", "hd", "hdld", "nguoi lao dong", "hd68", "hd111", "lao dong"), .known(.contract)),
    (phrases("vien chuc", "vc"), .known(.publicEmployee)), (phrases("cong chuc", "cc"), .known(.civilServant)),
    (phrases("can bo", "cb"), .known(.official)), (phrases("bien che", "bc"), .open),
  ]

  private static func phrases(_ words: String...) -> [[UInt8]] { words.map { Array(" \($0) ".utf8) } }

  private static func holds(_ key: [UInt8], _ phrase: [UInt8]) -> Bool {
    guard key.count >= phrase.count else { return false }
    return (0...(key.count - phrase.count)).contains { key[$0..<($0 + phrase.count)].elementsEqual(phrase) }
  }
}
