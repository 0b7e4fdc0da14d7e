import Domain

/// The words of targets: what sort of thing is measured.
struct TargetWords {
  let words: [NameWord]

  init(_ texts: [String?]) { words = texts.compactMap(\.self).flatMap { NameWord.all(in: $0) } }

  func has(_ phrase: NamePhrase) -> Bool {
    words.indices.contains { phrase.stands(in: words[...], at: $0, ignoringAccents: false) }
  }

  func hasAny(_ phrases: [NamePhrase]) -> Bool { phrases.contains(where: has) }

  /// «tăng», «giảm» as the change that is measured; «tăng cường», «giảm thiểu» are work.
  var direction: TargetDefinition.Direction? {
    for index in words.indices {
      let next = index + 1 < words.count ? words[index + 1].plain : 0
      if TargetWords.workVerbs.contains(next) { continue }
      if TargetWords.increase.contains(words[index].key) { return .increase }
      if TargetWords.decrease.contains(words[index].key) { return .decrease }
    }
    return nil
  }

  /// «hoàn thành tốt nhiệm vụ trở lên».
  var rating: (TargetDefinition.Rating, orBetter: Bool)? {
    guard has(TargetWords.complete) else { return nil }
    if has(TargetWords.notComplete) { return (.notCompleted, false) }
    if has(TargetWords.excellent) { return (.excellent, has(TargetWords.orMore)) }
    if has(TargetWords.good) { return (.good, true) }
    return hasAny(TargetWords.duties) ? (.completed, true) : nil
  }

  /// The longest name of a title that stands in the words.
  func title(_ titles: [TitleName]) -> TitleName? {
    var best: (title: TitleName, count: Int)?
    for title in titles {
      for name in [title.name] + title.variants {
        let phrase = NamePhrase(name)
        guard phrase.count > best?.count ?? 0, has(phrase) else { continue }
        best = (title, phrase.count)
      }
    }
    return best?.title
  }

  private static func keys(_ text: String) -> Set<UInt64> { Set(NameWord.all(in: text).map(\.key)) }
  private static let increase = keys("tăng vượt")
  private static let decrease = keys("giảm")
  private static let workVerbs = Set(NameWord.all(in: "cường tốc thiểu nghèo tối").map(\.plain))
  private static let complete = NamePhrase("hoàn thành")
  private static let notComplete = NamePhrase("không hoàn thành")
  private static let excellent = NamePhrase("hoàn thành xuất sắc")
  private static let good = NamePhrase("hoàn thành tốt")
  private static let orMore = NamePhrase("trở lên")
  private static let duties = ["hoàn thành nhiệm vụ", "hoàn thành chức trách"].map(NamePhrase.init)
  static let noneOf = ["không có", "không để", "không xảy ra", "không còn"].map(NamePhrase.init)
  static let kept = ["giữ vững", "duy trì", "giữ danh hiệu", "đạt chuẩn", "đạt tiêu chuẩn", "trong sạch vững mạnh"]
    .map(NamePhrase.init)
  static let index = ["chỉ số", "pci", "papi", "par index", "sipas", "điểm"].map(NamePhrase.init)
  static let each = ["mỗi", "từng"].map(NamePhrase.init)
  static let agencyWords = ["cơ quan", "đơn vị", "tổ chức đảng", "chi bộ", "đảng bộ", "nhà trường", "công đoàn"]
    .map(NamePhrase.init)
  static let sworn = ["ký cam kết", "ký giao ước", "cam kết", "giao ước"].map(NamePhrase.init)
  static let work = [
    "nhiệm vụ", "hồ sơ", "văn bản", "thủ tục", "đơn thư", "công việc", "chỉ tiêu", "mô hình", "công trình", "dự án",
    "báo cáo", "kiến nghị", "sáng kiến", "chi phí", "công suất", "tỷ lệ",
  ].map(NamePhrase.init)
}
