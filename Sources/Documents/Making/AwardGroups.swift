import Blocks
import Vietnamese

/// Those who receive one title or one form of commendation: collectives, households, or people unit by unit.
struct AwardGroup {
  enum Bearer: String, CaseIterable, Sendable {
    case collective, household, individual

    var word: String {
      switch self {
      case .collective: "tập thể"
      case .household: "hộ gia đình"
      case .individual: "cá nhân"
      }
    }
  }
  static let name = Field<String>.text("award", "danh hiệu hoặc hình thức khen thưởng")
  static let bearer = Field<Bearer>.choice("bearer", "tập thể, hộ gia đình hay cá nhân", default: .individual)
  static let bonus = Field<Int?>.optionalInteger("bonusEach", "tiền thưởng cho mỗi tập thể, cá nhân, đồng")
  static let names = Field<[String]>.optionalTexts("names", "tên các tập thể, hộ gia đình")
  static let units = Field<[Form]>.optionalList("units", "các cá nhân theo đơn vị", [unit.row, people.row])
  static let unit = Field<String>.text("unit", "tên đơn vị")
  static let people = Field<[Form]>.list("people", "các cá nhân của đơn vị", [person.row, post.row, merit.row])
  static let person = Field<String>.text("name", "họ và tên")
  static let post = Field<String>.optionalText("post", "chức vụ, nơi công tác")
  static let merit = Field<String>.optionalText("merit", "thành tích")
  static let rows = [name.row, bearer.row, bonus.row, names.row, units.row]
  static let field = Field<[Form]>.list("awards", "danh sách theo từng danh hiệu, hình thức", rows)

  let form: Form
  var name: String { form[Self.name] }
  var bearer: Bearer { form[Self.bearer] }
  var count: Int { form[Self.names].count + form[Self.units].reduce(0) { $0 + $1[Self.people].count } }
  var bonus: Int { (form[Self.bonus] ?? 0) * count }

  static func all(_ form: Form) -> [AwardGroup] { form[field].map { AwardGroup(form: $0) } }

  /// «02 tập thể và 15 cá nhân»: who stands on several lists is counted once.
  static func counts(_ groups: [AwardGroup]) -> String {
    Bearer.allCases.compactMap { bearer in
      let groups = groups.filter { $0.bearer == bearer }
      let count = groups.count == 1 ? groups[0].count : persons(groups).reduce(0) { $0 + $1.value.count }
      return count == 0 ? nil : "\(OfficialText.number(count)) \(bearer.word)"
    }.joined(separator: " và ")
  }

  /// The money of titles for the same time: who has several is paid the highest alone (Decree 152/2025/NĐ-CP,
  /// Article 49(5)).
  static func highestBonuses(_ groups: [AwardGroup]) -> Int {
    // Nobody stands on one list twice: namesakes are several.
    guard groups.count > 1 else { return groups.first?.bonus ?? 0 }
    return persons(groups).reduce(0) { sum, person in
      sum + person.value.bonuses.sorted(by: >).prefix(person.value.count).reduce(0, +)
    }
  }

  /// Whether anybody stands on more than one list.
  static func hasRepeated(_ groups: [AwardGroup]) -> Bool {
    groups.count > 1 && persons(groups).contains { $0.value.bonuses.count > $0.value.count }
  }

  /// By unit, name and post: how many there are (namesakes of one list are several) and the bonus of each mention.
  private static func persons(_ groups: [AwardGroup]) -> [[UInt8]: (count: Int, bonuses: [Int])] {
    var all: [[UInt8]: (count: Int, bonuses: [Int])] = [:]
    for group in groups {
      for (key, times) in group.keys {
        let bonuses = Array(repeating: group.form[bonus] ?? 0, count: times)
        all[key, default: (0, [])].count = max(all[key]?.count ?? 0, times)
        all[key, default: (0, [])].bonuses += bonuses
      }
    }
    return all
  }

  /// How often each stands on the list.
  private var keys: [[UInt8]: Int] {
    var keys: [[UInt8]: Int] = [:]
    for name in form[Self.names] { keys[Self.key([bearer.rawValue, name]), default: 0] += 1 }
    for unit in form[Self.units] {
      for person in unit[Self.people] {
        keys[Self.key([unit[Self.unit], person[Self.person], person[Self.post]]), default: 0] += 1
      }
    }
    return keys
  }

  /// Bytes are compared faster than texts.
  private static func key(_ parts: [String]) -> [UInt8] { parts.flatMap { Array($0.utf8) + [0] } }
}

extension PaperMaker {
  /// «- Danh hiệu “Lao động tiên tiến”: 12 cá nhân;»
  mutating func addAwardCounts(_ groups: [AwardGroup], noun: String) {
    for (index, group) in groups.enumerated() {
      let end = index + 1 < groups.count ? ";" : "."
      add(.dash, "- \(noun) “\(group.name)”: \(OfficialText.number(group.count)) \(group.bearer.word)\(end)")
    }
  }

  /// The money in figures and words; nothing where no bonus is given.
  func bonusSentence(_ sum: Int) -> String? { sum == 0 ? nil : "Tổng số tiền thưởng: \(OfficialText.money(sum))." }

  /// An annex for each group: unit by unit, numbered through. «DANH SÁCH CÁ NHÂN ĐƯỢC CÔNG NHẬN / DANH HIỆU “…”»; what
  /// is no title (Giấy khen, Bằng khen) stands without quotes.
  mutating func addAwardAnnexes(_ groups: [AwardGroup], verb: String, noun: String) {
    for (index, group) in groups.enumerated() {
      let isForm = ["giấy khen", "bằng khen", "cờ", "huân chương", "kỷ niệm chương"].contains {
        group.name.lowercased().hasPrefix($0)
      }
      let what = isForm ? group.name : "\(noun.isEmpty ? "" : noun + " ")“\(group.name)”"
      addAnnex(index + 1, of: groups.count, title: "Danh sách \(group.bearer.word) \(verb)\n\(what)")
      addAwardTable(group)
    }
  }

  mutating func addAwardTable(_ group: AwardGroup) {
    let hasMerit = group.form[AwardGroup.units].contains { unit in
      unit[AwardGroup.people].contains { !$0[AwardGroup.merit].isEmpty }
    }
    var columns = [ListColumn("STT", 0.08, .tableCentre)]
    if group.bearer == .individual {
      columns += [ListColumn("Họ và tên", 0.34), ListColumn("Chức vụ, nơi công tác", hasMerit ? 0.3 : 0.58)]
      if hasMerit { columns.append(ListColumn("Thành tích", 0.28)) }
    } else {
      columns.append(ListColumn("Tên \(group.bearer.word)", 0.92))
    }
    var rows = group.form[AwardGroup.names].enumerated().map { row(columns, ["\($0 + 1)", $1]) }
    for (index, unit) in group.form[AwardGroup.units].enumerated() {
      rows.append(groupRow(columns, RomanNumeral.text(index + 1), unit[AwardGroup.unit]))
      for person in unit[AwardGroup.people] {
        var texts = ["\(rows.count - index)", person[AwardGroup.person], person[AwardGroup.post]]
        if hasMerit { texts.append(person[AwardGroup.merit]) }
        rows.append(row(columns, texts))
      }
    }
    addTable(columns, rows)
    keepLastWithNext()
    add(.note, "Danh sách này có \(OfficialText.number(group.count)) \(group.bearer.word).")
  }
}
