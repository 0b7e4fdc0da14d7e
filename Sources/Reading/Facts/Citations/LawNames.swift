import Vietnamese

/// Laws cited by their name alone: "Luật Thi đua, khen thưởng", "Bộ luật Lao động", "Luật sửa đổi, bổ sung một số điều
/// của Luật …". In a text a law is cited by type and name (Decree 30/2020/NĐ-CP, Appendix I, II.6.b).
struct LawNames {
  let manuscript: Manuscript

  struct Found {
    var type: String
    /// The words of the name, without the type.
    var name: Range<Int>
    var words: Range<Int>
  }

  private static let types: PhraseTable<String> = PhraseTable([
    ("Luật", "Luật"), ("Bộ luật", "Bộ luật"), ("Pháp lệnh", "Pháp lệnh"),
  ])
  private static let amending = PhraseTable(["sửa đổi, bổ sung một số điều của", "sửa đổi, bổ sung", "sửa đổi bổ sung"])
  /// Behind these words "Luật" is part of a name or means a law that is not one yet.
  private static let before = PhraseTable([
    "công ty", "khoa", "ngành", "đại học", "trường", "dự thảo", "dự án", "pháp", "kỷ", "hãng", "phòng", "cử nhân",
    "hội",
    "xây dựng", "văn phòng", "lĩnh vực",
  ])
  /// No name of a law begins with these.
  private static let refused = PhraseTable([
    "sư", "gia", "này", "số", "và", "do", "của", "có", "là", "được", "trên", "nêu trên", "học", "hiện hành", "mới",
    "đã",
    "tục", "định", "pháp", "về",
  ])
  /// What a name written small may begin with; otherwise "Luật" alone is meant: "Luật sớm đi vào cuộc sống".
  private static let small = PhraseTable([
    "phòng", "thi đua", "thực hành", "sửa đổi", "bảo vệ", "an toàn", "an ninh", "giao thông", "hình sự", "lao động",
    "dân sự", "tố tụng", "ngân sách", "cán bộ", "công chức", "viên chức", "đất đai", "tổ chức", "xử lý", "bảo hiểm",
    "giáo dục", "khiếu nại", "tố cáo", "tiếp cận", "công đoàn", "thanh niên", "trẻ em", "nghĩa vụ", "dân quân",
    "đầu tư",
    "đấu thầu", "doanh nghiệp", "quản lý", "xây dựng", "nhà ở", "thuế", "kế toán", "khoáng sản", "hôn nhân",
    "bình đẳng",
    "cư trú", "căn cước", "tài nguyên", "du lịch", "thể dục", "di sản", "báo chí", "lưu trữ", "khám bệnh", "đường bộ",
    "đường sắt", "trật tự", "chuyển đổi", "giao dịch", "công nghệ", "việc làm", "người lao động", "bầu cử",
    "hợp tác xã",
  ])
  /// Names that hold a comma or a word that would end another name.
  private static let known = PhraseTable([
    "Phòng, chống tác hại của rượu, bia", "Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ",
    "Hoạt động giám sát của Quốc hội và Hội đồng nhân dân", "Phòng cháy, chữa cháy và cứu nạn, cứu hộ",
    "Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam",
    "Xuất cảnh, nhập cảnh của công dân Việt Nam", "Trật tự, an toàn giao thông đường bộ",
    "Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng", "Trách nhiệm bồi thường của Nhà nước",
    "Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp", "Thực hiện dân chủ ở cơ sở",
    "Quản lý và đầu tư vốn nhà nước tại doanh nghiệp", "Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc",
    "Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người",
    "Sĩ quan Quân đội nhân dân Việt Nam", "Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở",
    "Bảo vệ bí mật nhà nước",
    "Tổ chức Quốc hội", "Ưu đãi người có công với cách mạng", "Ban hành văn bản quy phạm pháp luật", "Hòa giải ở cơ sở",
    "Hòa giải, đối thoại tại Tòa án",
  ])
  private static let stops = PhraseTable([
    "năm", "ngày", "trong", "của", "về", "theo", "được", "có", "để", "đã", "quy định", "tại", "đối với", "cho", "thì",
    "khi",
    "nhằm", "là", "bằng", "từ", "đến", "hiện hành", "các", "những", "này", "nêu", "mới", "trên", "do", "với", "hoặc",
    "cũng",
    "như", "ban hành", "bảo đảm", "đảm bảo", "gắn", "trước", "sau", "nói", "vào", "một cách", "số", "khóa", "hướng dẫn",
    "thuộc", "sát", "phù hợp", "đầy đủ", "thực hiện", "triển khai", "giao",
    "nghị định", "ở", "thông qua", "góp phần", "tới", "phải", "nghiêm túc", "sâu rộng", "liên quan", "bao gồm", "gồm",
  ])
  /// Behind a comma the name goes on only with these: "thi đua, khen thưởng", "phòng, chống tham nhũng".
  private static let afterComma = PhraseTable([
    "chống", "khen thưởng", "bổ sung", "sử dụng", "xử lý", "thể thao", "chữa cháy", "cứu hộ", "công chức", "viên chức",
    "bảo vệ", "an toàn", "xuất cảnh", "nhập cảnh", "tố cáo", "chuyển giao", "thương binh", "kiểm dịch", "phát triển",
    "trật tự", "thực hành", "kinh doanh", "đơn vị", "nuôi con nuôi", "thi hành", "khai thác", "phương tiện", "tạm giam",
    "phá sản", "giải thể",
  ])
  private static let and: Phrase = "và"

  /// The law whose name begins at word `i`.
  func law(at i: Int, from start: Int, end: Int) -> Found? {
    let words = manuscript.words
    guard words[i].shape == .capitalised || words[i].shape == .mixed,
      let (type, count) = manuscript.match(LawNames.types, at: i, end: end), i + count < end,
      words[i + count].isLetters, !isRefused(i + count, end), !isPartOfName(i, from: start)
    else { return nil }
    let nameEnd = self.end(of: i + count, end: end)
    guard nameEnd > i + count, nameEnd > i + count + (amendingCount(i + count, end) ?? 0) else { return nil }
    return Found(type: type, name: i + count..<nameEnd, words: i..<nameEnd)
  }

  private func isRefused(_ first: Int, _ end: Int) -> Bool {
    if manuscript.match(LawNames.refused, at: first, end: end) != nil { return true }
    return manuscript.words[first].shape == .lower && manuscript.match(LawNames.small, at: first, end: end) == nil
  }

  private func isPartOfName(_ i: Int, from start: Int) -> Bool {
    for count in 1...2 where i - count >= start {
      if let match = manuscript.match(LawNames.before, at: i - count, end: i), match.count == count { return true }
    }
    return false
  }

  private func amendingCount(_ i: Int, _ end: Int) -> Int? {
    manuscript.match(LawNames.amending, at: i, end: end)?.count
  }

  private func end(of start: Int, end: Int) -> Int {
    var at = start
    if let count = amendingCount(at, end) {
      at += count
      // The law that is amended belongs to the name.
      if let (_, more) = manuscript.match(LawNames.types, at: at, end: end) { at += more }
    }
    if let (_, count) = manuscript.match(LawNames.known, at: at, end: end) { return at + count }
    let first = at
    while at < min(end, start + 24), goesOn(at, first, end) { at += 1 }
    return at
  }

  private func goesOn(_ at: Int, _ first: Int, _ end: Int) -> Bool {
    let word = manuscript.words[at]
    if word.mark == .comma {
      return at > first && at + 1 < end && manuscript.match(LawNames.afterComma, at: at + 1, end: end) != nil
    }
    guard word.isLetters else { return false }
    if at == first { return true }
    if manuscript.stands(LawNames.and, at: at, end: end) {
      guard at + 1 < end, manuscript.words[at + 1].shape == .lower else { return false }
      return manuscript.match(LawNames.stops, at: at + 1, end: end) == nil
        && manuscript.match(LawNames.others, at: at + 1, end: end) == nil
    }
    return word.shape != .lower || manuscript.match(LawNames.stops, at: at, end: end) == nil
  }

  private static let others = PhraseTable([
    "văn bản", "nghị định", "quy chế", "nội quy", "pháp luật", "thực hiện", "triển khai", "tổ chức", "nghị quyết",
    "chính sách", "hướng dẫn", "điều lệ",
  ])
}
