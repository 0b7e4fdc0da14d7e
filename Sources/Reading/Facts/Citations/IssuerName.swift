import Vietnamese

/// How far the name of a body reaches behind "của": "Bộ Văn hóa, Thể thao và Du lịch", "Bộ Chính trị (khóa XI)".
enum IssuerName {
  /// Words no name of a body goes beyond, in small letters.
  private static let stops = PhraseTable([
    "về", "v/v", "ban hành", "phát động", "quy định", "hướng dẫn", "phê duyệt", "triển khai", "thực hiện", "tiếp tục",
    "tổ chức", "sửa đổi", "bổ sung", "thay thế", "thành lập", "công bố", "công nhận", "tăng cường", "đẩy mạnh",
    "nâng cao", "ngày", "theo", "tại", "trong", "để", "nhằm", "gắn", "với", "cho", "do", "đã", "được", "có", "hoặc",
    "cùng", "là", "giữa", "đối với", "trên", "năm", "giai đoạn", "đến", "từ", "khi", "thì", "mà", "đang", "sẽ", "phải",
    "yêu cầu", "giao", "cụ thể", "như", "xây dựng", "quán triệt", "một số", "điều chỉnh", "bãi bỏ", "kiểm tra",
    "giải quyết", "đề nghị", "báo cáo", "chấn chỉnh", "thông qua", "quyết định", "kế hoạch", "hỗ trợ", "thi hành",
    "chi tiết", "nêu", "kèm theo", "trước", "sau", "nói trên", "bảo đảm", "đảm bảo", "phân công", "sơ kết", "tổng kết",
    "phát triển", "quản lý", "khẩn trương", "và các", "và những", "nên", "vào", "ra", "chỉ đạo", "tập trung",
    "liên quan",
    "tháng", "tham gia", "bằng", "hưởng ứng", "vì", "còn", "này", "ký", "trình", "tặng", "xét", "quy chế",
  ])
  /// These end a name in capitals too: no body is called by them.
  private static let hardStops = PhraseTable([
    "về việc", "v/v", "ban hành", "phát động", "quy định", "hướng dẫn", "phê duyệt", "căn cứ", "sửa đổi", "ngày",
    "theo",
  ])
  /// What a body's name begins with; behind "và" or a comma it is another body.
  private static let heads = PhraseTable([
    "Bộ", "Sở", "Ban", "Ủy ban", "UBND", "HĐND", "Hội đồng", "Chính phủ", "Thủ tướng", "Quốc hội", "Chủ tịch",
    "Tỉnh ủy", "Thành ủy", "Đảng ủy", "Huyện ủy", "Quận ủy", "Ban Thường vụ", "Thường trực", "Văn phòng", "Giám đốc",
    "Tổng", "Cục", "Vụ", "Công an", "Liên đoàn", "Công đoàn", "Trường", "Phòng", "Viện", "Tòa án", "Kho bạc", "Khối",
    "Cụm", "Hiệu trưởng", "Trung tâm", "Bộ Chính trị", "Ban Bí thư", "Đoàn", "Hội", "Mặt trận", "Bộ trưởng",
    "Tập đoàn", "Công ty", "Ngân hàng", "Bệnh viện", "Chi cục", "Sư đoàn", "Trung đoàn", "Lữ đoàn", "Quân khu",
    "Quân đoàn",
    "Bộ Tư lệnh", "Tư lệnh", "Chính ủy", "Thủ trưởng", "Đảng bộ", "Chi bộ", "Chi ủy", "Đài", "Hợp tác xã", "Nhà trường",
  ])
  private static let termHead = PhraseTable(["khóa", "khoá", "nhiệm kỳ"])
  private static let stateOn: Phrase = "quản lý nhà nước về"
  private static let and: Phrase = "và"
  /// A number belongs to a name only behind these: "Khối thi đua số 24", "phường 5".
  private static let counted = PhraseTable(["số", "khu", "phường", "quận", "khối", "cụm", "đoàn", "khóa", "khu vực"])

  /// Whether a body's name begins at word `i`, written as a name.
  static func begins(at i: Int, end: Int, _ manuscript: Manuscript) -> Bool {
    i < end && manuscript.words[i].isLetters && manuscript.words[i].shape != .lower
      && manuscript.match(heads, at: i, end: end) != nil
  }

  /// Index behind the last word of the name that begins at word `i`.
  static func end(from i: Int, end: Int, _ manuscript: Manuscript) -> Int {
    let words = manuscript.words
    let limit = min(end, i + 30)
    var at = i
    var isClosed = false
    while at < limit {
      let word = words[at]
      if word.isLetters {
        if manuscript.stands(stateOn, at: at, end: limit) {
          at += stateOn.count
          continue
        }
        if manuscript.stands(and, at: at, end: limit) {
          guard !isClosed, joins(at + 1, limit, manuscript) else { break }
        } else if at > i,
          isClosed && word.shape == .lower && !manuscript.stands(city, at: at - 1, end: limit)
            || isStop(at, limit, isClosed, manuscript)
        {
          break
        }
        if word.shape != .lower, at > i, manuscript.match(places, at: at - 1, end: at) != nil { isClosed = true }
        if let (_, count) = manuscript.match(complete, at: at, end: limit) {
          at += count
          isClosed = true
          continue
        }
      } else if word.isNumber {
        guard at > i, isCounted(at, i, manuscript) else { break }
      } else if word.mark == .comma {
        guard continues(at, i, limit, manuscript) else { break }
      } else if word.mark == .dash {
        guard at > i, at + 1 < limit, words[at + 1].isLetters, words[at + 1].shape != .lower else { break }
      } else if word.mark == .openParen {
        return term(at, limit, manuscript) ?? at
      } else if word.key != SymbolPart.ampersand {
        break
      }
      at += 1
    }
    return at
  }

  private static let city: Phrase = "thành phố"
  /// Behind these a place is named, and behind the place nothing more that is written small.
  private static let places = PhraseTable(["tỉnh", "phố", "huyện", "quận", "xã", "phường", "khu", "trấn"])
  /// Names that are whole: what is written small behind them is the sentence.
  private static let complete = PhraseTable([
    "Thủ tướng Chính phủ", "Chính phủ", "Quốc hội", "Bộ Chính trị", "Ban Bí thư Trung ương Đảng",
    "Ban Bí thư Trung ương",
    "Ban Bí thư", "Ban Chấp hành Trung ương Đảng", "Ban Chấp hành Trung ương", "Thành ủy", "Tỉnh ủy",
  ])

  private static func isStop(_ at: Int, _ limit: Int, _ isClosed: Bool, _ manuscript: Manuscript) -> Bool {
    let table = manuscript.words[at].shape == .lower || isClosed ? stops : hardStops
    return manuscript.match(table, at: at, end: limit) != nil
  }

  /// "Bộ Giáo dục và Đào tạo": the name goes on when what follows is part of a name and no body or document itself.
  private static func joins(_ at: Int, _ limit: Int, _ manuscript: Manuscript) -> Bool {
    guard at < limit, manuscript.words[at].isLetters, manuscript.words[at].shape != .lower else { return false }
    return manuscript.match(heads, at: at, end: limit) == nil && manuscript.match(documents, at: at, end: limit) == nil
  }

  private static let documents = PhraseTable([
    "Kế hoạch", "Quyết định", "Chỉ thị", "Nghị quyết", "Nghị định", "Thông tư", "Công văn", "Kết luận", "Luật",
    "Hướng dẫn", "Chương trình", "Thông báo", "Văn bản", "Quy chế", "Quy định", "Công điện", "Đề án", "Phong trào",
    "Tờ trình", "Báo cáo", "Phương án", "Dự án", "Quy hoạch", "Chiến lược", "Pháp lệnh", "Bộ luật",
  ])

  /// "Bộ Văn hóa, Thể thao và Du lịch": a list of fields ends in "và".
  private static func continues(_ comma: Int, _ start: Int, _ limit: Int, _ manuscript: Manuscript) -> Bool {
    let words = manuscript.words
    guard begins(at: start, end: limit, manuscript), joins(comma + 1, limit, manuscript) else { return false }
    for i in comma + 2..<max(comma + 2, min(limit, comma + 9)) {
      if manuscript.stands(and, at: i, end: limit) { return joins(i + 1, limit, manuscript) }
      guard words[i].isLetters || words[i].mark == .comma || words[i].mark == .dash else { return false }
      if isStop(i, limit, false, manuscript) { return false }
    }
    return false
  }

  private static func isCounted(_ at: Int, _ start: Int, _ manuscript: Manuscript) -> Bool {
    manuscript.words[at].gap != .none && manuscript.match(counted, at: at - 1, end: at) != nil
  }

  /// "(khóa XI)" belongs to the name.
  private static func term(_ open: Int, _ limit: Int, _ manuscript: Manuscript) -> Int? {
    guard open + 1 < limit, manuscript.match(termHead, at: open + 1, end: limit) != nil else { return nil }
    for i in open + 2..<min(limit, open + 8) where manuscript.words[i].mark == .closeParen { return i + 1 }
    return nil
  }
}
