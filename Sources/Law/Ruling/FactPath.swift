import CivilTime
import JSON

/// A path a ruling names (`subject.years[2025].rating`), looked up in the question it was given.
package enum FactPath {
  /// What stands there, in a few words; nil where nothing does.
  package static func words(_ path: String, in question: JSONValue) -> String? {
    var value = question
    for step in path.split(separator: ".") {
      let (key, places) = parts(step)
      guard let next = value[key] else { return nil }
      value = next
      for place in places {
        guard let item = item(place, of: value, isYears: key == "years") else { return nil }
        value = item
      }
    }
    return words(value)
  }

  /// `years[2025]` → `years`, 2025
  private static func parts(_ step: Substring) -> (key: String, places: [Int]) {
    let pieces = step.split { $0 == "[" || $0 == "]" }
    return (pieces.first.map(String.init) ?? "", pieces.dropFirst().compactMap { Int($0) })
  }

  /// Years go by their year, every other list by its place.
  private static func item(_ place: Int, of value: JSONValue, isYears: Bool) -> JSONValue? {
    guard let items = value.array else { return nil }
    if isYears { return items.first { $0["year"]?.int == place } }
    return items.indices.contains(place) ? items[place] : nil
  }

  private static func words(_ value: JSONValue) -> String? {
    switch value.content {
    case .null: return nil
    case .bool(let flag): return flag ? "có" : "không"
    case .number(let literal): return literal
    case .string(let text): return name(text)
    case .array(let items):
      if items.isEmpty { return "không có" }
      let parts = items.compactMap(words)
      return parts.count == items.count && parts.allSatisfy { $0.utf8.count <= longest }
        ? parts.joined(separator: "; ") : "\(items.count) mục"
    case .object(let members):
      let parts = members.compactMap { member in
        member.value.array == nil && member.value.object == nil ? words(member.value) : nil
      }
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
  }

  /// Words of the questions as people say them; days as they are written in Vietnamese.
  private static func name(_ text: String) -> String {
    if let rating = Rating(rawValue: text) { return rating.name }
    if let award = Award(rawValue: text) { return Names.of(award) }
    if let office = DecidingOffice(rawValue: text) { return Decider.name(office) }
    if let day = Day(iso: text) { return day.vietnamese }
    return names[text] ?? text
  }

  private static let names = [
    "initiative": "sáng kiến", "scientificWork": "đề tài, công trình khoa học", "combatIngenuity": "mưu trí, sáng tạo",
    "grassroots": "phạm vi cơ sở", "province": "phạm vi bộ, tỉnh", "national": "phạm vi toàn quốc",
    "maternity": "thai sản", "sick": "ốm", "unpaid": "không lương", "study": "đi học", "treatment": "điều trị",
    "discipline": "kỷ luật", "investigation": "điều tra", "inspection": "thanh tra, kiểm tra",
    "complaint": "khiếu nại, tố cáo", "pressReport": "báo chí nêu", "cleared": "không vi phạm",
    "sanctioned": "bị xử lý", "reprimand": "khiển trách", "warning": "cảnh cáo", "demotion": "hạ bậc lương",
    "removal": "cách chức", "dismissal": "buộc thôi việc", "expulsion": "khai trừ", "duty": "gắn với công vụ",
    "degradation": "suy thoái", "agree": "thống nhất", "disagree": "không thống nhất", "merit": "theo công trạng",
    "adHoc": "đột xuất", "movement": "theo phong trào", "longService": "cống hiến", "tenure": "niên hạn",
    "external": "đối ngoại", "civilServant": "công chức", "publicEmployee": "viên chức", "official": "cán bộ",
    "worker": "người lao động", "soldier": "lực lượng vũ trang", "nationwide": "cả nước", "branch": "bộ, ban, ngành",
    "locality": "địa phương", "cluster": "cụm, khối", "unit": "cơ quan, đơn vị", "commune": "cấp xã",
    "district": "cấp huyện", "individual": "cá nhân", "collective": "tập thể", "household": "hộ gia đình",
  ]

  /// What is longer is only counted.
  private static let longest = 40
}
