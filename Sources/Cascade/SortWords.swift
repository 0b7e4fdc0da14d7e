import Domain

/// Names that say no more than the sort of a unit: every agency has one Văn phòng, one Chi bộ, one Công đoàn cơ sở.
enum SortWords: Equatable {
  case kind(UnitKind)
  case line(Unit.Line)

  func isOf(_ entry: UnitDirectory.Entry) -> Bool {
    guard entry.depth > 0 else { return false }
    switch self {
    case .kind(let kind): return entry.kind == kind
    case .line(let line): return entry.unit.line == line
    }
  }

  /// Nil when the words say more, or nothing.
  static func whole(_ words: ArraySlice<NameWord>) -> SortWords? {
    table.first { $0.0.count == words.count && $0.0.stands(in: words, at: words.startIndex) }?.1
  }

  private static let table: [(NamePhrase, SortWords)] = [
    ("văn phòng", SortWords.kind(.office)), ("thanh tra", .kind(.inspectorate)), ("chi bộ", .line(.party)),
    ("đảng bộ", .line(.party)), ("đảng ủy", .line(.party)),
    ("tổ chức đảng", .line(.party)), ("công đoàn", .line(.union)), ("công đoàn cơ sở", .line(.union)),
    ("công đoàn cơ quan", .line(.union)), ("đoàn thanh niên", .line(.youth)), ("chi đoàn", .line(.youth)),
    ("chi đoàn thanh niên", .line(.youth)),
    ("đoàn thanh niên cộng sản hồ chí minh", .line(.youth)), ("đoàn trường", .line(.youth)),
    ("đoàn cơ sở", .line(.youth)), ("hội phụ nữ", .kind(.association)),
    ("hội cựu chiến binh", .kind(.association)),
    ("hội đồng thi đua khen thưởng", .kind(.council)), ("hội đồng thi đua", .kind(.council)),
  ].map { (NamePhrase($0.0), $0.1) }
}
