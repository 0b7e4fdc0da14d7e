import Domain

/// The words an agency calls itself by: its names, their first word («Sở», «Ban», «Bệnh viện»), «cơ quan», «đơn vị».
struct HomeWords: Sendable {
  let home: Identifier
  private let names: [[NameWord]]
  private let nouns: [[NameWord]]

  init(_ home: UnitDirectory.Entry, agency: Agency?) {
    self.home = home.unit.id
    let given = [agency?.name, agency?.shortName].compactMap(\.self).map {
      Abbreviations.expanded(NameWord.all(in: $0))
    }
    names = home.names.map(\.words) + given
    var nouns = HomeWords.general
    for name in names where !name.isEmpty {
      // «Bệnh viện», «Công ty», «Ủy ban»: the noun of a body can have two words or three, and then one alone is none.
      let long = HomeWords.longNouns.filter {
        name.count > $0.count && $0.map(\.plain) == name.prefix($0.count).map(\.plain)
      }
      nouns += long.isEmpty ? [[name[0]]] : long.map { Array(name.prefix($0.count)) }
      if name[0].plain == HomeWords.school { nouns += HomeWords.schools }
    }
    self.nouns = nouns.filter { !$0.isEmpty }
  }

  /// Whether the words are the agency itself.
  func isHome(_ words: ArraySlice<NameWord>) -> Bool {
    guard !words.isEmpty else { return false }
    if isNoun(words) { return true }
    return names.contains { name in
      NameAlignment.quality(words, name[...]) ?? .guess > .guess || NameAlignment.isBeginning(words, of: name[...])
    }
  }

  /// Whether a body of this sort has such a head.
  func fits(_ bearers: SeatWords.Bearers) -> Bool {
    let first = names.compactMap { $0.first?.plain }
    switch bearers {
    case .any: return true
    case .only(let nouns): return first.contains { nouns.contains($0) }
    case .not(let nouns): return !first.contains { nouns.contains($0) }
    }
  }

  func isNoun(_ words: ArraySlice<NameWord>) -> Bool {
    nouns.contains { noun in
      noun.count == words.count && zip(noun, words).allSatisfy { $0.key == $1.key }
    }
  }

  /// The words without the agency at their end: «Văn phòng Sở» is «Văn phòng»; nil when it does not stand there.
  func withoutHome(_ words: ArraySlice<NameWord>) -> ArraySlice<NameWord>? {
    guard words.count > 1 else { return nil }
    for start in words.indices.dropFirst() where isHome(words[start...]) {
      var end = start
      while end > words.startIndex, HomeWords.belonging.contains(words[end - 1].plain) { end -= 1 }
      if end > words.startIndex { return words[..<end] }
    }
    return nil
  }

  private static func words(_ text: String) -> [NameWord] { NameWord.all(in: text) }
  private static let general = ["cơ quan", "đơn vị", "cơ quan đơn vị", "cơ sở", "nội bộ cơ quan"].map(words)
  private static let longNouns = [
    "bệnh viện", "công ty", "tổng công ty", "trung tâm", "chi cục", "nhà máy", "tỉnh ủy", "học viện", "xí nghiệp",
    "chi nhánh", "hợp tác xã", "tập đoàn", "ủy ban", "ủy ban nhân dân", "hội đồng", "đảng ủy", "tòa án", "đại học",
    "bảo hiểm xã hội", "ngân hàng", "kho bạc", "công an", "viện kiểm sát", "bảo tàng", "thư viện", "thành ủy",
    "huyện ủy",
  ].map(words)
  private static let school = NamePhrase("trường").plains[0]
  private static let schools = ["nhà trường", "trường học"].map(words)
  private static let belonging = Set(words("thuộc của tại trực trong").map(\.plain))
}
