/// The words for people of an agency: «toàn thể công chức, viên chức, người lao động», «đảng viên».
struct PeopleWords {
  var categories: Set<PeopleGroup.Category> = []
  /// People who are not of the agency: người dân, doanh nghiệp.
  var isOutside = false
  /// One behind the last word.
  var end: Int

  /// Nil when the words are no people.
  init?(_ words: ArraySlice<NameWord>) {
    var at = words.startIndex
    while GroupWords.skip(GroupWords.quantifiers, words, &at) {}
    end = at
    while let (found, isOutside, next) = PeopleWords.noun(words, at) {
      categories.formUnion(found)
      self.isOutside = self.isOutside || isOutside
      end = next
      at = next
      if at < words.endIndex, words[at].isConnector { at += 1 }
      while GroupWords.skip(GroupWords.quantifiers, words, &at) {}
    }
    guard !categories.isEmpty || isOutside else { return nil }
  }

  private static func noun(
    _ words: ArraySlice<NameWord>, _ at: Int
  ) -> (Set<PeopleGroup.Category>, Bool, Int)? {
    guard at < words.endIndex else { return nil }
    for (phrase, categories) in table where phrase.stands(in: words, at: at, ignoringAccents: false) {
      return (categories, categories.isEmpty, at + phrase.count)
    }
    return nil
  }

  private static let table: [(NamePhrase, Set<PeopleGroup.Category>)] = [
    ("cán bộ", Set([PeopleGroup.Category.official])), ("công chức", [.civilServant]), ("viên chức", [.publicEmployee]),
    ("người lao động", [.worker]), ("lao động hợp đồng", [.worker]), ("nhân viên", [.worker]), ("công nhân", [.worker]),
    ("công nhân viên", [.worker, .publicEmployee]), ("lao động", [.worker]), ("đảng viên", [.partyMember]),
    ("đoàn viên công đoàn", [.unionMember]), ("đoàn viên thanh niên", [.youthMember]), ("thanh niên", [.youthMember]),
    ("đoàn viên", [.unionMember, .youthMember]), ("công đoàn viên", [.unionMember]), ("cá nhân", [.anybody]),
    ("người", [.anybody]), ("thành viên", [.anybody]), ("giáo viên chủ nhiệm", [.position("giáo viên chủ nhiệm")]),
    ("giáo viên", [.position("giáo viên")]), ("giảng viên", [.position("giảng viên")]),
    ("nhà giáo", [.position("giáo viên")]), ("bác sĩ", [.position("bác sĩ")]), ("y sĩ", [.position("y sĩ")]),
    ("điều dưỡng", [.position("điều dưỡng")]), ("dược sĩ", [.position("dược sĩ")]),
    ("kỹ thuật viên", [.position("kỹ thuật viên")]), ("kế toán", [.position("kế toán")]),
    ("chuyên viên", [.position("chuyên viên")]),
    ("học sinh", []), ("sinh viên", []), ("người dân", []), ("nhân dân", []), ("doanh nghiệp", []),
    ("người sử dụng lao động", []), ("hộ gia đình", []), ("hội viên", []), ("người bệnh", []), ("phụ huynh", []),
  ].map { (NamePhrase($0.0), $0.1) }.sorted { $0.0.count > $1.0.count }
}
