import Vietnamese

/// Recognises the name of a person by its family name and its capitals.
enum PersonName {
  /// The words of a name that fill the range, rank and degree before it left out; nil when it is no name.
  static func name(in range: Range<Int>, _ sheet: Sheet) -> Range<Int>? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, sheet.words[start].kind != .letters { start += 1 }
    while end > start, sheet.words[end - 1].kind != .letters { end -= 1 }
    while let (_, count) = sheet.match(ranks, at: start, end: end) {
      start += count
      while start < end, sheet.words[start].kind == .mark { start += 1 }
    }
    while end - start > 2, isDegree(start, sheet) {
      start += 1
      while start < end, sheet.words[start].kind == .mark { start += 1 }
    }
    guard (2...6).contains(end - start), isCapitalised(start..<end, sheet) else { return nil }
    guard sheet.match(families, at: start, end: end) != nil else { return nil }
    return start..<end
  }

  /// "BSCKII.", "DS." before a name with small letters: an acronym that is none of its syllables.
  private static func isDegree(_ i: Int, _ sheet: Sheet) -> Bool {
    let word = sheet.words[i]
    // "ABC - QUẢNG BÌNH" is a body.
    guard word.isLetters, sheet.words[i + 1].mark != .dash, word.shape == .upper || word.shape == .mixed,
      !sheet.isUpper(i + 1) || sheet.words[i + 1].kind == .mark
    else { return false }
    return !Syllable.isPlausible(sheet.source.string(sheet.span(i..<i + 1)).unicodeScalars)
  }

  /// Every syllable begins with a capital; a name printed in capitals counts too.
  private static func isCapitalised(_ range: Range<Int>, _ sheet: Sheet) -> Bool {
    range.allSatisfy { sheet.words[$0].shape == .capitalised || sheet.isUpper($0) }
  }

  /// A name that only its place tells of (after a post): capitalised syllables whose family name is not listed.
  static func likelyName(in range: Range<Int>, _ sheet: Sheet) -> Range<Int>? {
    if let name = name(in: range, sheet) { return name }
    var end = range.upperBound
    while end > range.lowerBound, sheet.words[end - 1].kind != .letters { end -= 1 }
    let words = range.lowerBound..<end
    guard (2...5).contains(words.count), isCapitalised(words, sheet), !sheet.isCapital(words) else { return nil }
    return words
  }

  private static let ranks = PhraseTable([
    "ts", "pgs", "gs", "pgs.ts", "pgs. ts", "gs.ts", "ths", "th.s", "bs", "bs.cki", "bs.ckii", "bs ckii", "bs cki",
    "cki", "ckii", "ks", "cn", "ls", "ncs", "ngnd", "ngưt", "nsnd", "nsưt", "ttnd", "ttưt", "đại tướng",
    "thượng tướng", "trung tướng", "thiếu tướng", "đại tá", "thượng tá", "trung tá", "thiếu tá", "đại úy",
    "thượng úy", "trung úy", "thiếu úy", "tiến sĩ", "thạc sĩ", "phó giáo sư", "giáo sư", "kỹ sư", "bác sĩ", "luật sư",
    "nhà giáo ưu tú", "ông", "bà", "đồng chí", "đ/c", "linh mục", "hòa thượng", "thượng tọa",
  ])

  private static let families = PhraseTable([
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương",
    "Lý", "An", "Âu", "Ân", "Bạch", "Bành", "Bàn", "Bế", "Bồ", "Ca", "Cà", "Cái", "Cam", "Cao", "Cầm", "Cấn", "Chá",
    "Châu", "Chế", "Chu", "Chung", "Chử", "Chử", "Cù", "Cung", "Cư", "Danh", "Diêm", "Diệp", "Doãn", "Du", "Dư",
    "Đàm", "Đào", "Đan", "Đậu", "Đèo", "Điền", "Điểu", "Đinh", "Đoàn", "Đổng", "Đồng", "Đường", "Giang", "Giàng",
    "Giáp", "Hà", "Hạ", "Hán", "Hàn", "Hầu", "Hình", "Hoa", "Hồng", "Hứa", "Kha", "Khổng", "Khúc", "Khương", "Kiều",
    "Kim", "Kiên", "Kông", "Ksor", "La", "Lạc", "Lại", "Lâm", "Lầu", "Liêu", "Liễu", "Long", "Lò", "Lô", "Lộc", "Lù",
    "Lục", "Lư", "Lữ", "Lương", "Lường", "Lưu", "Ma", "Mã", "Mai", "Man", "Mạc", "Mạch", "Mẫn", "Mâu", "Nghiêm",
    "Ngọ", "Ngụy", "Nhâm", "Nhữ", "Ninh", "Nông", "Nùng", "Ông", "Ôn", "Phí", "Phó", "Phù", "Phùng", "Phương",
    "Quách", "Quàng", "Quản", "Quan", "Rơ", "Siu", "Sùng", "Tạ", "Tạo", "Tăng", "Thạch", "Thái", "Thang", "Thào",
    "Thân", "Thẩm", "Thi", "Thiều", "Thiệu", "Tiêu", "Tiết", "Tôn", "Tống", "Tô", "Trà", "Triệu", "Trịnh", "Trưng",
    "Trương", "Từ", "Tưởng", "Ty", "Ung", "Ứng", "Uông", "Văn", "Vàng", "Vì", "Vi", "Viên", "Vương", "Xa", "Xồng",
    "Yên", "Ya", "Y", "H", "Ka", "K", "Blúp", "Hờ", "Hạng", "Thò", "Lừ", "Tòng", "Bạc", "Cháng", "Phàn", "Tẩn", "Tần",
    "Chảo", "Lỳ", "Pờ", "Mùa", "Và", "Vừ", "Ly", "Tráng", "Thèn", "Sần", "Làn", "Đới", "Đầu", "Khuất", "Khuông", "Lã",
    "Mông", "Nhan", "Nhan", "Nhị", "Phi", "Sầm", "Sơn", "Sử", "Tào", "Thành", "Thủy", "Trang", "Trình", "Trừ", "Tất",
    "Tinh", "Vòng", "Cáp", "Bá", "Nay", "Rahlan", "Rmah", "Rô", "Rcom", "Kpă", "Kpa", "Niê", "Ayun", "Mlô",
  ])
}
