import Vietnamese

/// The fixed words by which the parts of a heading block are known (Decree 30/2020/NĐ-CP, Appendix I; Guidance
/// 36-HD/VPTW for the Party).
enum HeadingSigns {
  /// The country's name, the motto and the name of the Party, whole or in the pieces lines cut them into.
  static let motto = PhraseTable([
    "cộng hòa xã hội", "cộng hòa xã", "xã hội chủ nghĩa việt nam", "chủ nghĩa việt nam", "hội chủ nghĩa việt nam",
    "nghĩa việt nam", "độc lập", "đảng cộng sản việt nam", "đảng cộng sản",
  ])

  /// Names that stand alone over a document, and how they are written in running text. Beside the types of Decree 30
  /// the ones that launch a movement without being types of a document.
  static let types: PhraseTable<String> = PhraseTable(
    [
      "Kế hoạch", "Quyết định", "Chỉ thị", "Hướng dẫn", "Phát động", "Báo cáo", "Tờ trình", "Thông báo", "Nghị quyết",
      "Công văn", "Chương trình", "Quy chế", "Quy định", "Biên bản", "Kết luận", "Công điện", "Thông tri", "Đề án",
      "Phương án", "Lời kêu gọi", "Giao ước thi đua", "Giao ước", "Bản giao ước thi đua", "Ký kết giao ước thi đua",
      "Bản ký kết giao ước thi đua", "Giấy mời", "Thông cáo", "Nghị định", "Thông tư", "Thông tư liên tịch",
      "Quy ước", "Điều lệ", "Thể lệ", "Chương trình hành động", "Chương trình công tác", "Kế hoạch liên tịch",
      "Hướng dẫn liên tịch", "Nghị quyết liên tịch", "Chương trình phối hợp", "Quy chế phối hợp", "Kế hoạch phối hợp",
      "Phát động thi đua", "Thư kêu gọi", "Dự án", "Quy trình", "Bản cam kết", "Đề cương", "Thông báo kết luận",
      "Lệnh", "Pháp lệnh", "Luật", "Lời phát động", "Phát động phong trào thi đua", "Bản đăng ký thi đua",
      "Đăng ký thi đua", "Tiêu chí", "Nội quy", "Quy hoạch", "Chiến lược", "Công lệnh", "Giấy ủy quyền", "Hợp đồng",
      "Tờ trình liên tịch",
    ].map { ($0, $0) } + [("Báo cáo thành tích", "Báo cáo")])

  /// Where the first sentence of a document begins.
  static let openings = PhraseTable([
    "căn cứ", "thực hiện", "kính gửi", "kính trình", "hưởng ứng", "theo đề nghị", "xét đề nghị", "xét", "nhằm", "để",
    "thi hành",
    "ngày", "hôm nay", "với mục đích", "sau khi", "trong thời gian", "tiếp theo", "phát huy", "năm", "nhân dịp",
    "nhân kỷ niệm", "trên cơ sở", "tiếp tục thực hiện",
  ])

  static let subject = PhraseTable(["v/v", "v/ v", "về việc", "và việc"])
  static let addressee = PhraseTable(["kính gửi", "kính gởi", "kính trình"])

  /// Words that begin the name of a body, an authority or an office: the line of a decision that says who decides.
  static let authorities = PhraseTable([
    "ủy ban nhân dân", "ubnd", "hội đồng nhân dân", "hđnd", "hội đồng", "chủ tịch", "giám đốc", "tổng giám đốc",
    "bộ trưởng", "bộ chính trị", "ban bí thư", "ban chấp hành", "ban thường vụ", "trưởng ban", "hiệu trưởng",
    "cục trưởng", "tổng cục trưởng", "chi cục trưởng", "viện trưởng", "chánh văn phòng", "chánh thanh tra",
    "chánh án", "thủ tướng chính phủ", "thủ tướng", "chính phủ", "quốc hội", "tổng thanh tra", "tổng biên tập",
    "trưởng phòng", "bí thư", "ban thường trực", "đoàn chủ tịch", "thống đốc", "trưởng đoàn", "thủ trưởng",
    "trưởng đài", "tổng kiểm toán", "chính ủy", "tư lệnh",
  ])

  /// A mark of urgency, of secrecy or of a draft above the heading; a stamp beside it.
  static let stamps = PhraseTable([
    "ký bởi", "người ký", "ngày ký", "giờ ký", "thời gian ký", "cơ quan", "email", "signature not verified",
    "digitally signed", "signed by", "date", "reason", "location", "sao y", "sao lục", "trích sao", "hỏa tốc",
    "thượng khẩn", "khẩn", "mật", "tối mật", "tuyệt mật", "đến số", "công văn đến", "chuyển", "công báo", "lưu hồ sơ",
    "số hồ sơ", "xem nhanh", "tải về", "lược đồ", "văn bản gốc", "văn bản liên quan", "thuộc tính",
    "nội dung toàn văn", "bản dịch", "trang chủ",
  ])

  static let draft = PhraseTable(["dự thảo"])

  static let of = Phrase("của")
  static let telegram = Phrase("điện")
  static let numberKey = Phrase("Số")
  static let day = Phrase("ngày")
  static let month = Phrase("tháng")
  static let year = Phrase("năm")
}

extension Sheet {
  /// The place in the range where the national heading or that of the Party begins.
  func motto(in range: Range<Int>) -> Int? {
    guard range.count < 30 else { return nil }
    return range.first { i in
      guard let (_, _) = match(HeadingSigns.motto, at: i, end: range.upperBound) else { return false }
      return words[i].shape != .lower
    }
  }

  /// The place in the range where the number line begins: "Số", perhaps a colon, then digits, dots or a stroke, and a
  /// symbol in capitals.
  func numberLine(in range: Range<Int>) -> Int? {
    guard range.count < 40 else { return nil }
    return range.first { i in
      // "theo Quyết định số 12/QĐ-…" names another document.
      guard i == range.lowerBound || words[i - 1].shape != .lower || !words[i - 1].isLetters else { return false }
      return isNumberLine(at: i, end: range.upperBound)
    }
  }

  private func isNumberLine(at i: Int, end: Int) -> Bool {
    guard words[i].shape == .capitalised || isUpper(i), stands(HeadingSigns.numberKey, at: i, end: end) else {
      return false
    }
    var at = i + 1
    while at < end, words[at].kind != .letters || words[at].gap == .none, at < i + 14 {
      // "09/2025/QĐ-UBND": the year stands between number and code.
      let isYear = words[at].mark == .slash && at + 1 < end && words[at + 1].isNumber && words[at + 1].length == 4
      if words[at].mark == .slash || words[at].mark == .dash, !isYear {
        return at + 1 < end && words[at + 1].isLetters && words[at + 1].shape != .lower
      }
      at += 1
    }
    // "Số:" alone, or with dots for the number.
    return at == end && at > i + 1 && words[i + 1].mark == .colon && end - i < 6
  }

  /// The words from "ngày" to the year of the place and date line; also when day or month are blank or garbled.
  func dateLine(in range: Range<Int>) -> Range<Int>? {
    func first(_ phrase: Phrase, _ from: Int, _ count: Int) -> Int? {
      (from..<max(from, min(from + count, range.upperBound))).first { stands(phrase, at: $0, end: range.upperBound) }
    }
    for i in range where stands(HeadingSigns.day, at: i, end: range.upperBound) {
      // A pen over the printed line glues "tháng" to something: the year is then enough.
      let month = first(HeadingSigns.month, i + 1, 8) ?? (ignoresAccents ? i + 1 : nil)
      guard let month, let year = first(HeadingSigns.year, month + 1, 8) else { continue }
      var end = year + 1
      while end < range.upperBound, end < year + 4, words[end].isNumber || words[end].mark == .ellipsis { end += 1 }
      return i..<end
    }
    return nil
  }

  /// "…, ngàu/{ tháng 5 năm 2021" of an image: from the comma to the year.
  func blurredDateLine(in range: Range<Int>) -> Range<Int>? {
    guard ignoresAccents, range.count < 20 else { return nil }
    for i in range where stands(HeadingSigns.month, at: i, end: range.upperBound) {
      let comma = range.lowerBound..<i
      guard let start = comma.last(where: { words[$0].mark == .comma }), i + 3 < range.upperBound,
        let year = (i + 1..<min(i + 4, range.upperBound)).first(where: {
          stands(HeadingSigns.year, at: $0, end: range.upperBound)
        }), year + 1 < range.upperBound, words[year + 1].length == 4, words[year + 1].isNumber
      else { continue }
      return start + 1..<year + 2
    }
    return nil
  }
}
