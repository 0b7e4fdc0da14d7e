/// The words for seats that stand before the name of a unit.
struct SeatWords: Sendable {
  /// What the seat lies in when no name follows.
  enum Scope: Sendable { case agency, office, inspectorate, party, union, youth, none }
  /// The first words of the bodies that have such a head.
  enum Bearers: Sendable {
    case any
    case only(Set<UInt64>)
    case not(Set<UInt64>)
  }
  var phrase: NamePhrase
  var text: String
  var seat: Owner.Seat
  /// The word the unit's name begins with: «Trưởng phòng Tổ chức» leads «Phòng Tổ chức».
  var noun: [NameWord]
  var scope: Scope

  var bearers: Bearers {
    let title = noun.isEmpty || scope == .agency ? text : ""
    return SeatWords.bearers.first {
      title.utf8.elementsEqual($0.0.utf8) || title.utf8.elementsEqual("phó \($0.0)".utf8)
    }?.1 ?? .any
  }

  private static func nouns(_ text: String) -> Set<UInt64> { Set(NameWord.all(in: text).map(\.plain)) }
  private static let withoutDirector = nouns(
    "ủy trường tỉnh thành đảng hội bộ cục chi xã phường đặc huyện liên mặt hđnd")
  private static let bearers: [(String, Bearers)] = [
    ("giám đốc", .not(withoutDirector)), ("ban giám đốc", .not(withoutDirector)),
    ("hiệu trưởng", .only(nouns("trường đại học"))), ("ban giám hiệu", .only(nouns("trường đại học"))),
    ("chủ tịch", .only(nouns("ủy hội liên mặt xã phường"))), ("trưởng ban", .only(nouns("ban"))),
    ("bộ trưởng", .only(nouns("bộ"))), ("cục trưởng", .only(nouns("cục tổng"))), ("viện trưởng", .only(nouns("viện"))),
    ("tổng giám đốc", .only(nouns("tổng công tập ngân bảo"))),
    ("ban tổng giám đốc", .only(nouns("tổng công tập ngân"))),
  ]

  /// «các đồng chí lãnh đạo Sở», «các Phó Giám đốc»: without the address, where a seat follows it.
  static func withoutAddress(_ words: ArraySlice<NameWord>) -> ArraySlice<NameWord> {
    var at = words.startIndex
    while GroupWords.skip(GroupWords.quantifiers + addresses, words, &at) {}
    return opening(words[at...]) == nil ? words : words[at...]
  }

  private static let addresses = ["đồng chí", "ông", "bà"].map(NamePhrase.init)

  /// The longest one that stands at the beginning.
  static func opening(_ words: ArraySlice<NameWord>) -> SeatWords? {
    all.first { $0.phrase.stands(in: words, at: words.startIndex, ignoringAccents: false) }
      ?? all.first { $0.phrase.stands(in: words, at: words.startIndex) }
  }

  private init(_ text: String, _ seat: Owner.Seat, _ noun: String, _ scope: Scope) {
    phrase = NamePhrase(text)
    self.text = text
    self.seat = seat
    self.noun = noun.isEmpty ? [] : NameWord.all(in: noun)
    self.scope = scope
  }

  private static let all: [SeatWords] = (heads + deputies + leaders).sorted { $0.phrase.count > $1.phrase.count }

  private static let headTitles: [(String, String, Scope)] = [
    ("trưởng phòng", "phòng", .none), ("trưởng ban", "ban", .agency), ("trưởng khoa", "khoa", .none),
    ("trưởng bộ môn", "bộ môn", .none), ("trưởng tổ", "tổ", .none), ("tổ trưởng", "tổ", .none),
    ("đội trưởng", "đội", .none), ("trưởng trạm", "trạm", .none), ("trạm trưởng", "trạm", .none),
    ("chi cục trưởng", "chi cục", .none), ("cục trưởng", "cục", .agency), ("viện trưởng", "viện", .agency),
    ("chánh văn phòng", "văn phòng", .office), ("chánh thanh tra", "thanh tra", .inspectorate),
    ("tổng giám đốc", "", .agency), ("giám đốc", "", .agency), ("hiệu trưởng", "", .agency),
    ("bộ trưởng", "bộ", .agency), ("thủ trưởng", "", .agency), ("người đứng đầu", "", .agency),
    ("trưởng đơn vị", "", .none), ("bí thư", "", .party), ("chủ tịch", "", .agency), ("chủ nhiệm", "", .none),
    ("trưởng", "", .none),
  ]
  private static let heads = headTitles.map { SeatWords($0.0, .head, $0.1, $0.2) }
  private static let deputies = headTitles.map { SeatWords("phó " + $0.0, .deputies, $0.1, $0.2) }
  private static let leaders: [SeatWords] = [
    SeatWords("tập thể lãnh đạo", .leaders, "", .agency), SeatWords("ban lãnh đạo", .leaders, "", .agency),
    SeatWords("lãnh đạo", .leaders, "", .agency), SeatWords("ban giám đốc", .leaders, "", .agency),
    SeatWords("ban tổng giám đốc", .leaders, "", .agency), SeatWords("ban giám hiệu", .leaders, "", .agency),
    SeatWords("chi ủy", .leaders, "chi bộ", .party), SeatWords("cấp ủy", .leaders, "", .party),
    SeatWords("ban chấp hành", .leaders, "", .none), SeatWords("ban thường vụ", .leaders, "", .none),
    SeatWords("thường trực", .leaders, "", .none),
  ]
}
