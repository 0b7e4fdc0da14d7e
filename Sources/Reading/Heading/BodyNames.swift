import Domain
import Vietnamese

/// The kinds of bodies that issue documents, and what their names tell.
enum BodyNames {
  /// What the name of a body begins with.
  static let kinds = PhraseTable([
    "bộ", "sở", "ban", "ủy ban", "ubnd", "ủy ban nhân dân", "hđnd", "hội đồng", "hội đồng nhân dân", "cục",
    "tổng cục", "chi cục", "vụ", "phòng", "trường", "trung tâm", "viện", "bệnh viện", "công ty", "tổng công ty",
    "tập đoàn", "ngân hàng", "công đoàn", "liên đoàn", "liên đoàn lao động", "đoàn", "hội", "đảng bộ", "đảng ủy",
    "đảng đoàn", "chi bộ", "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "văn phòng", "công an",
    "bộ chỉ huy", "bộ tư lệnh", "tòa án", "viện kiểm sát", "kho bạc", "thanh tra", "bảo hiểm xã hội", "đài", "báo",
    "học viện", "đại học", "khối thi đua", "cụm thi đua", "cụm", "mặt trận", "quốc hội", "chính phủ",
    "thủ tướng chính phủ", "chủ tịch nước", "chủ tịch", "viễn thông", "vnpt", "bưu điện", "điện lực", "trạm", "tổ",
    "khoa", "quân khu", "sư đoàn", "trung đoàn", "lữ đoàn", "hiệp hội", "liên hiệp", "liên minh", "câu lạc bộ", "quỹ",
    "nhà máy", "xí nghiệp", "chi nhánh", "ban chấp hành", "ban thường vụ", "chuyên môn", "hợp tác xã", "ban quản lý",
    "ban chỉ đạo", "thuế", "hải quan", "kiểm toán nhà nước", "thông tấn xã", "bưu chính", "nhà xuất bản", "nhà hát",
    "bảo tàng", "thư viện", "nông trường", "giáo hội", "ubmttq", "thường trực", "liên tịch", "tổng liên đoàn", "đội",
    "bch", "ban chỉ huy", "đoàn thanh niên", "lâm trường", "cơ quan", "kho bạc nhà nước", "cổng", "ubmttqvn",
    "đoàn đại biểu", "đoàn kiểm tra", "tiểu ban", "hội nông dân", "hội liên hiệp phụ nữ",
  ])

  private static let levels: PhraseTable<DocumentHead.Level> = PhraseTable([
    ("trường", .school), ("đại học", .school), ("học viện", .school), ("công ty", .enterprise),
    ("tập đoàn", .enterprise), ("tổng công ty", .enterprise), ("ngân hàng thương mại", .enterprise),
    ("viễn thông", .enterprise), ("vnpt", .enterprise), ("điện lực", .enterprise), ("bưu điện", .enterprise),
    ("xí nghiệp", .enterprise), ("nhà máy", .enterprise), ("bộ", .central), ("chính phủ", .central),
    ("thủ tướng", .central), ("quốc hội", .central), ("tổng cục", .central), ("chủ tịch nước", .central),
    ("văn phòng chính phủ", .central), ("bộ chỉ huy", .department), ("bộ tư lệnh", .central),
    ("tổng liên đoàn", .central), ("sở", .department), ("thanh tra tỉnh", .department), ("công an tỉnh", .department),
  ])

  private static let places: PhraseTable<DocumentHead.Level> = PhraseTable([
    ("tỉnh", .province), ("thành phố", .province), ("tp", .province), ("tỉnh ủy", .province), ("thành ủy", .province),
    ("tỉnh đoàn", .province), ("thành đoàn", .province),
    ("huyện", .district), ("quận", .district), ("thị xã", .district), ("huyện ủy", .district), ("quận ủy", .district),
    ("xã", .commune), ("phường", .commune), ("thị trấn", .commune), ("đặc khu", .commune), ("trung ương", .central),
    ("việt nam", .central),
  ])

  /// Bodies that stand for a whole place and have its level.
  private static let general = PhraseTable([
    "ủy ban nhân dân", "ubnd", "hội đồng", "hội đồng nhân dân", "hđnd", "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy",
    "thị ủy", "đảng ủy", "đảng bộ", "ban chấp hành", "ban thường vụ", "chủ tịch", "ủy ban", "ban chỉ đạo", "mặt trận",
    "liên đoàn lao động", "hội", "đoàn", "hiệp hội", "liên minh", "bch", "btv", "tỉnh đoàn", "thành đoàn",
  ])

  /// The level of a body by its name; that of its parent helps where the name says nothing.
  static func level(of name: [Word], parent: [Word], ignoringAccents: Bool) -> DocumentHead.Level {
    func first(_ table: PhraseTable<DocumentHead.Level>, _ words: [Word]) -> DocumentHead.Level? {
      words.indices.lazy.compactMap { table.match(words, at: $0, ignoringAccents: ignoringAccents)?.value }.first
    }
    func isGeneral(_ words: [Word]) -> Bool {
      !words.isEmpty && general.match(words, at: 0, ignoringAccents: ignoringAccents) != nil
    }
    func head(_ words: [Word]) -> DocumentHead.Level? {
      words.isEmpty ? nil : levels.match(words, at: 0, ignoringAccents: ignoringAccents)?.value
    }
    if let found = first(places, name), isGeneral(name) {
      // "Ủy ban nhân dân xã Tân Hòa, tỉnh …": the lowest place is its own.
      return found
    }
    if let level = head(name) { return level }
    // "Ban Dân vận Tỉnh ủy"
    if let found = first(places, name), parent.isEmpty { return found == .province ? .department : .unit }
    if isGeneral(name), let found = first(places, parent) { return found }
    if let level = head(parent) { return level == .department ? .unit : level }
    guard isGeneral(parent), let place = first(places, parent) else { return .unit }
    return place == .province || place == .central ? .department : .unit
  }
}
