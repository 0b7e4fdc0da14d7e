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
    let key = " " + Folding.searchKey(of: text) + " "
    func holds(_ words: [String]) -> Bool { words.contains { key.contains(" \($0) ") } }
    if holds(["hop dong", "hd", "hdld", "nguoi lao dong", "hd68", "hd111", "lao dong"]) { return .known(.contract) }
    if holds(["vien chuc", "vc"]) { return .known(.publicEmployee) }
    if holds(["cong chuc", "cc"]) { return .known(.civilServant) }
    if holds(["can bo", "cb"]) { return .known(.official) }
    return holds(["bien che", "bc"]) ? .open : .unknown
  }
}
