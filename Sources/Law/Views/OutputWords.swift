/// The figures beside an answer in words for people; the rest is told by the clauses.
package enum OutputWords {
  /// Nil for what says nothing to a reader by itself.
  package static func name(_ key: String) -> String? { names[key] }

  private static let names = [
    "amount": "Tổng tiền thưởng", "needed": "Số phiếu cần", "max": "Nhiều nhất", "act": "Theo", "rating": "Xếp loại",
    "highest": "Mức cao nhất có thể", "value": "Giá trị", "deciders": "Người quyết định", "proposers": "Nơi đề nghị",
    "missingParts": "Phần còn thiếu",
  ]

  /// Nil where there is nothing to say.
  package static func value(_ value: RulingValue) -> String? {
    switch value {
    case .null, .record: return nil
    case .number(let n): return n >= leastGrouped ? n.grouped : String(n)
    case .decimal(let d): return d.vietnamese
    case .flag(let b): return b ? "có" : "không"
    case .text(let text): return word(text)
    case .list(let items):
      let words = items.compactMap { Self.value($0) }
      return words.isEmpty ? nil : words.joined(separator: ", ")
    }
  }

  /// Figures below are counts or years, those from here on money.
  private static let leastGrouped = 10_000

  private static func word(_ text: String) -> String {
    if let rating = Rating(rawValue: text) { return rating.name }
    if let office = DecidingOffice(rawValue: text) { return Decider.name(office) }
    if text == "payrollManager" { return "cấp quản lý tổ chức, cán bộ và quỹ lương" }
    return text
  }
}
