/// The words for groups of units: «các phòng, ban, đơn vị trực thuộc Sở», «mỗi khoa, phòng», «các xã, phường».
struct GroupWords: Equatable {
  /// A noun of a group.
  enum Noun: Sendable, Equatable {
    case kinds([UnitKind])
    /// Ban: boards among the divisions.
    case board
    /// Đơn vị, cơ quan, tập thể: every unit, whatever its kind.
    case anything
    /// Đoàn thể: union, youth, associations.
    case massOrganisations
    /// Units whose names begin so: chi bộ and not đảng bộ.
    case named(String)
  }
  var nouns: [Noun]
  var isAttachedOnly: Bool
  /// «liên quan», «khác»: which of them is left open.
  var isOpen: Bool
  /// False for «phòng nghiệp vụ»: perhaps all of them, perhaps one of that name.
  var isPlural: Bool
  /// Words behind the group: whose units they are.
  var scope: Int
  /// One behind the last word of the group itself.
  var end: Int

  /// Nil when the words are no group. `isPlural`: what stands before them makes them one, «UBND cấp xã».
  init?(_ words: ArraySlice<NameWord>, isPlural: Bool = false) {
    var at = words.startIndex
    let isQuantified = isPlural || GroupWords.skip(GroupWords.quantifiers, words, &at)
    while GroupWords.skip(GroupWords.quantifiers, words, &at) {}
    // «tập thể phòng thuộc Ban» are its phòng.
    if GroupWords.collective.stands(in: words, at: at), at + 2 < words.endIndex, words[at + 2].markBefore == .none,
      GroupWords.noun(words, at + 2) != nil
    {
      at += 2
    }
    nouns = []
    isAttachedOnly = false
    isOpen = false
    while let (noun, next) = GroupWords.noun(words, at) {
      nouns.append(noun)
      at = next
      var further = at
      if further < words.endIndex, words[further].isConnector, words[further].plain == GroupWords.and { further += 1 }
      while GroupWords.skip(GroupWords.quantifiers, words, &further) {}
      guard GroupWords.noun(words, further) != nil else { break }
      at = further
    }
    guard !nouns.isEmpty else { return nil }
    var hasQualifier = false
    var isScoped = false
    var goesOn = true
    while goesOn {
      goesOn = false
      if GroupWords.skip(GroupWords.plainQualifiers, words, &at) {
        (hasQualifier, goesOn) = (true, true)
      } else if GroupWords.skip(GroupWords.attached, words, &at) {
        (isScoped, goesOn, isAttachedOnly) = (true, true, true)
      } else if GroupWords.skip(GroupWords.open, words, &at) {
        (isScoped, goesOn, isOpen) = (true, true, true)
      }
    }
    scope = at
    if GroupWords.skip(GroupWords.belonging, words, &at) { isScoped = true }
    // Nouns without «các», «mỗi» or «thuộc» are the beginnings of names: «Sở, Công đoàn».
    guard isQuantified || hasQualifier || isScoped else { return nil }
    self.isPlural = isQuantified || isScoped || nouns.count > 1
    scope = at
    end = at
  }

  private static func noun(_ words: ArraySlice<NameWord>, _ at: Int) -> (Noun, Int)? {
    guard at < words.endIndex else { return nil }
    for (phrase, noun) in nounTable where phrase.stands(in: words, at: at, ignoringAccents: false) {
      return (noun, at + phrase.count)
    }
    return nil
  }

  static func skip(_ phrases: [NamePhrase], _ words: ArraySlice<NameWord>, _ at: inout Int) -> Bool {
    guard let found = phrases.first(where: { $0.stands(in: words, at: at, ignoringAccents: false) }) else {
      return false
    }
    at += found.count
    return true
  }

  private static func phrases(_ texts: [String]) -> [NamePhrase] {
    texts.map(NamePhrase.init).sorted { $0.count > $1.count }
  }

  private static let collective = NamePhrase("tập thể")
  private static let and = NamePhrase("và").plains[0]
  static let quantifiers = phrases([
    "các", "những", "toàn thể", "tất cả", "tất cả các", "toàn bộ", "mọi", "mỗi", "từng", "100%", "100",
  ])
  private static let plainQualifiers = phrases([
    "chuyên môn", "nghiệp vụ", "chức năng", "chuyên môn nghiệp vụ", "tham mưu", "trong",
  ])
  private static let attached = phrases(["trực thuộc", "thuộc và trực thuộc", "sự nghiệp", "sự nghiệp công lập"])
  private static let open = phrases([
    "liên quan", "có liên quan", "khác", "còn lại", "được kiểm tra", "được giao", "được phân công", "lâm sàng",
    "cận lâm sàng", "theo phân công",
  ])
  private static let belonging = phrases(["thuộc", "của", "trong", "tại", "ở", "thuộc và trực thuộc"])

  private static let nounTable: [(NamePhrase, Noun)] = [
    ("phòng", Noun.kinds([.division])), ("phòng ban", .kinds([.division])), ("ban", .board),
    ("vụ", .kinds([.division])),
    ("đơn vị", .anything), ("cơ quan", .anything),
    ("cơ quan chuyên môn", .kinds([.agency, .office, .inspectorate, .division])), ("tập thể", .anything),
    ("bộ phận", .anything),
    ("tổ chức", .anything),
    ("trung tâm", .kinds([.attached])), ("chi cục", .kinds([.attached])), ("chi nhánh", .kinds([.attached])),
    ("trạm", .kinds([.attached])), ("đội", .kinds([.attached, .team])), ("xí nghiệp", .kinds([.attached])),
    ("phân xưởng", .kinds([.attached])), ("khoa", .kinds([.faculty])), ("bộ môn", .kinds([.faculty])),
    ("tổ", .kinds([.team])), ("nhóm", .kinds([.team])),
    ("trường", .kinds([.school])), ("nhà trường", .kinds([.school])), ("cơ sở giáo dục", .kinds([.school])),
    ("lớp", .kinds([.schoolClass])), ("xã", .kinds([.commune])), ("phường", .kinds([.commune])),
    ("đặc khu", .kinds([.commune])), ("thị trấn", .kinds([.commune])), ("địa phương", .kinds([.commune, .district])),
    ("huyện", .kinds([.district])), ("quận", .kinds([.district])), ("thị xã", .kinds([.district])),
    ("thành phố", .kinds([.district])), ("thôn", .kinds([.hamlet])), ("bản", .kinds([.hamlet])),
    ("ấp", .kinds([.hamlet])), ("tổ dân phố", .kinds([.hamlet])), ("khu phố", .kinds([.hamlet])),
    ("chi bộ", .named("Chi bộ")), ("tổ chức đảng", .kinds([.partyBody])), ("tổ công đoàn", .named("Tổ Công đoàn")),
    ("công đoàn bộ phận", .named("Công đoàn bộ phận")), ("cấp xã", .kinds([.commune])),
    ("cấp huyện", .kinds([.district])),
    ("công đoàn", .kinds([.union])), ("chi đoàn", .named("Chi đoàn")), ("đoàn thể", .massOrganisations),
    ("tổ chức đoàn thể", .massOrganisations), ("tổ chức chính trị - xã hội", .massOrganisations),
    ("hội", .kinds([.association])), ("sở", .kinds([.agency])), ("ngành", .kinds([.agency])),
    ("sở ban ngành", .kinds([.agency])),
  ].map { (NamePhrase($0.0), $0.1) }.sorted { $0.0.count > $1.0.count }
}
