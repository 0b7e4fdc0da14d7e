/// How an agency tells names of bodies outside it from names of its own that it does not know.
enum OutsideWords {
  /// Bodies of the State, the Party or another agency; «Phòng», «Khoa», «Tổ», «Văn phòng» are looked for inside.
  static func stands(in words: ArraySlice<NameWord>) -> Bool {
    let first = words.startIndex
    let words = dropQuantifiers(words)
    if openings.contains(where: { $0.stands(in: words, at: words.startIndex, ignoringAccents: false) }) { return true }
    // «Dân vận Trung ương» is the end of a name, no body of its own.
    let isBody = words.startIndex > first || UnitKind(words) != .other
    return isBody
      && words.indices.contains { at in
        levels.contains { $0.stands(in: words, at: at, ignoringAccents: false) }
      }
  }

  /// Groups no agency has inside, though their noun would fit its units.
  static func isGroupOfOthers(_ words: ArraySlice<NameWord>) -> Bool {
    let words = dropQuantifiers(words)
    return others.contains { $0.stands(in: words, at: words.startIndex, ignoringAccents: false) }
  }

  private static let others = [
    "cơ quan chức năng", "lực lượng chức năng", "cơ quan cấp trên", "đơn vị thành viên", "cơ quan nhà nước",
    "cơ quan báo chí", "cơ quan truyền thông", "cơ quan trung ương",
  ].map(NamePhrase.init)

  /// «Hội đồng Thi đua, khen thưởng Sở Tài chính»: a body with the name of another department behind it.
  static func endsInOtherBody(_ words: ArraySlice<NameWord>) -> Bool {
    UnitKind(words) != .other
      && words.indices.dropFirst(2).contains { at in
        words[at].key == department && !partsOfWords.contains(words[at - 1].plain) && at + 1 < words.endIndex
      }
  }

  private static let department = NamePhrase("sở").keys[0]
  /// cơ sở, trụ sở
  private static let partsOfWords = Set(NameWord.all(in: "cơ trụ").map(\.plain))

  private static func dropQuantifiers(_ words: ArraySlice<NameWord>) -> ArraySlice<NameWord> {
    var at = words.startIndex
    while GroupWords.skip(GroupWords.quantifiers, words, &at) {}
    return words[at...]
  }

  private static let openings = [
    "bộ", "chính phủ", "thủ tướng", "ủy ban nhân dân", "hội đồng nhân dân", "tỉnh ủy", "thành ủy", "huyện ủy", "sở",
    "công an", "bộ chỉ huy", "bộ tư lệnh", "đài", "báo", "khối thi đua", "cụm thi đua", "khối", "cụm", "cục",
    "tổng cục", "kho bạc", "bảo hiểm xã hội", "mặt trận", "ủy ban mặt trận", "ủy ban kiểm tra", "liên đoàn lao động",
    "ngân hàng", "thuế", "tòa án", "viện kiểm sát", "cấp trên", "cơ quan cấp trên", "cơ quan chức năng",
    "lực lượng chức năng", "chính quyền địa phương", "ban tổ chức trung ương", "ban bí thư", "ban chấp hành trung ương",
    "doanh nghiệp", "nhà thầu", "chủ đầu tư", "trưởng khối", "phó trưởng khối", "trưởng cụm", "hội liên hiệp",
    "tỉnh đoàn", "thành đoàn", "chủ tịch ủy ban nhân dân", "chủ tịch nước", "quốc hội",
  ].map(NamePhrase.init)
  private static let levels = [
    "tỉnh", "trung ương", "tw", "chính phủ", "cấp trên", "huyện", "quốc gia", "cấp xã", "cấp tỉnh", "cấp huyện",
    "thành viên khối",
    "trong khối", "trong cụm", "địa phương",
  ].map(NamePhrase.init)
}

/// How an office uses the words for its units.
package struct NameSettings: Sendable, Equatable {
  /// Văn phòng counts among «các phòng».
  package var officeIsDivision = false
  /// Thanh tra counts among «các phòng».
  package var inspectorateIsDivision = false

  package init() {}

  func isOf(_ kinds: [UnitKind], _ kind: UnitKind) -> Bool {
    if kinds.contains(kind) { return true }
    guard kinds.contains(.division) else { return false }
    return kind == .office && officeIsDivision || kind == .inspectorate && inspectorateIsDivision
  }
}
