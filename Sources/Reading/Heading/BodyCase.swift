import Vietnamese

/// Writes the name of a body that is printed in capitals as it stands in running text (Decree 30/2020/NĐ-CP, Appendix
/// II): `SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH` → `Sở Văn hóa, Thể thao và Du lịch`.
struct BodyCase {
  let sheet: Sheet

  /// Where running text begins, in which the name may stand as its bearer writes it.
  var text = Int.max

  func name(_ runs: [Range<Int>]) -> String {
    let written = asWritten(runs)
    var text = ""
    var mode = Mode.head
    for run in joined(runs) {
      let stop = min(run.upperBound, written?.from ?? run.upperBound)
      guard run.lowerBound < stop else { break }
      if !text.isEmpty { text += " " }
      text += cased(run, upTo: stop, &mode)
    }
    guard let written else { return text }
    let tail = sheet.line(written.words)
    return text.isEmpty ? tail : text + " " + tail
  }

  /// How far into the text the name is looked for, in words.
  private static let reach = 4000

  /// The longest end of the name, behind the words with a fixed form, that running text repeats in small letters: "… Trường Đại học Kỹ thuật Sông Mây ban
  /// hành". `from`: the word of the heading it takes the place of.
  private func asWritten(_ runs: [Range<Int>]) -> (from: Int, words: Range<Int>)? {
    let name = runs.flatMap { Array($0) }.filter { sheet.words[$0].isLetters }
    guard name.count > 1, text < sheet.words.count, !sheet.ignoresAccents, name.count <= 40 else { return nil }
    let loose = looseWords(runs)
    var best: (from: Int, words: Range<Int>)?
    var least = name.count - 1
    for i in text..<min(sheet.words.count, text + BodyCase.reach) where sheet.words[i].shape == .capitalised {
      for start in 0..<least where sheet.words[name[start]].key == sheet.words[i].key {
        guard loose.contains(name[start]), let end = sameWords(name[start...], at: i) else { continue }
        best = (name[start], i..<end)
        least = start
        break
      }
      if least == 0 { break }
    }
    return best
  }

  /// The words of the name that no fixed form holds.
  private func looseWords(_ runs: [Range<Int>]) -> Set<Int> {
    var loose: Set<Int> = []
    for run in joined(runs) {
      var i = run.lowerBound
      while i < run.upperBound {
        if let (_, count) = fixed(at: i, run.upperBound, .small) {
          i += count
        } else {
          loose.insert(i)
          i += 1
        }
      }
    }
    return loose
  }

  /// Where the same words end in the text; nil when they part, or are in capitals there too.
  private func sameWords(_ name: ArraySlice<Int>, at i: Int) -> Int? {
    var at = i
    var isSmall = false
    for (count, word) in name.enumerated() {
      if count > 0 { while at < sheet.words.count, sheet.words[at].kind == .mark, at < i + 60 { at += 1 } }
      guard at < sheet.words.count, sheet.words[at].isLetters, sheet.words[at].key == sheet.words[word].key,
        sheet.words[at].gap < .blankLine || count == 0
      else { return nil }
      isSmall = isSmall || sheet.words[at].shape != .upper
      at += 1
    }
    return isSmall ? at : nil
  }

  /// Lines that follow each other in the text are one run: "ỦY BAN NHÂN" / "DÂN".
  private func joined(_ runs: [Range<Int>]) -> [Range<Int>] {
    runs.reduce(into: []) { joined, run in
      if let last = joined.last, last.upperBound == run.lowerBound {
        joined[joined.count - 1] = last.lowerBound..<run.upperBound
      } else {
        joined.append(run)
      }
    }
  }

  /// How the next word is written.
  private enum Mode {
    /// The first word of a name: capital, the rest small.
    case head
    case small
    /// Every word has a capital: a person, a place.
    case proper
  }

  private func cased(_ run: Range<Int>, upTo stop: Int, _ mode: inout Mode) -> String {
    var text = ""
    var i = run.lowerBound
    while i < stop {
      let gap = i > run.lowerBound && sheet.words[i].gap != .none ? " " : ""
      if let (form, count) = fixed(at: i, run.upperBound, mode) {
        text += gap + form.text
        mode = form.after
        i += count
        continue
      }
      let word = sheet.words[i]
      let printed = sheet.source.string(sheet.span(i..<i + 1))
      if !word.isLetters {
        text += gap + printed
        if word.mark == .comma || word.mark == .dash, mode == .small { mode = .head }
        i += 1
        continue
      }
      text += gap + (isAcronym(i) ? printed : mode == .small ? printed.lowercased() : capitalised(printed))
      if mode == .head { mode = .small }
      i += 1
    }
    return text
  }

  private func capitalised(_ word: String) -> String {
    String(word.prefix(1)).uppercased() + word.dropFirst().lowercased()
  }

  /// Letters that make no Vietnamese syllable stand for words.
  private func isAcronym(_ i: Int) -> Bool {
    let text = sheet.source.string(sheet.span(i..<i + 1))
    return sheet.words[i].shape == .upper && !Syllable.isPlausible(text.unicodeScalars)
  }

  private struct Form {
    var text: String
    var after: Mode
  }

  /// Names and joints with a fixed form; a place keeps its capitals.
  private func fixed(at i: Int, _ end: Int, _ mode: Mode) -> (Form, Int)? {
    if let (name, count) = sheet.match(BodyCase.provinces, at: i, end: end) {
      return (Form(text: name, after: .small), count)
    }
    let sector = sheet.match(BodyCase.sectors, at: i, end: end)
    if let (form, count) = sheet.match(BodyCase.kinds, at: i, end: end), count > sector?.count ?? 0 {
      return (Form(text: form, after: BodyCase.named.contains(form) ? .proper : .head), count)
    }
    if let (form, count) = sector { return (Form(text: form, after: .proper), count) }
    if let (place, count) = sheet.match(BodyCase.places, at: i, end: end), i + count < end {
      return (Form(text: place, after: .proper), count)
    }
    if let (form, count) = sheet.match(BodyCase.joints, at: i, end: end) {
      return (Form(text: form, after: mode == .proper ? .proper : .head), count)
    }
    return nil
  }

  private static func table(_ names: [String]) -> PhraseTable<String> { PhraseTable(names.map { ($0, $0) }) }

  private static let joints = table(["và", "của", "về", "trực thuộc", "thuộc", "trên địa bàn", "các"])
  private static let places = table([
    "tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu", "khu vực",
  ])

  /// Kinds after which a sector or a proper name begins.
  private static let kinds = table([
    "Ủy ban nhân dân", "Hội đồng nhân dân", "Ủy ban", "Hội đồng", "Sở", "Bộ", "Ban", "Ban Quản lý", "Ban Chỉ đạo",
    "Ban Chấp hành", "Ban Thường vụ", "Cục", "Tổng cục", "Chi cục", "Vụ", "Phòng", "Trường", "Trường Đại học",
    "Trường Cao đẳng", "Trường Trung học phổ thông", "Trường Trung học cơ sở", "Trường Tiểu học", "Trường Mầm non",
    "Trường THPT", "Trường THCS", "Trung tâm", "Viện", "Bệnh viện", "Bệnh viện Đa khoa", "Công ty", "Công ty Cổ phần",
    "Công ty TNHH", "Tổng công ty", "Tập đoàn", "Ngân hàng", "Công đoàn", "Liên đoàn Lao động", "Đảng bộ", "Đảng ủy",
    "Chi bộ", "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy", "Văn phòng", "Công an", "Bộ Chỉ huy",
    "Bộ Tư lệnh", "Tòa án nhân dân", "Viện kiểm sát nhân dân", "Kho bạc Nhà nước", "Bảo hiểm xã hội", "Học viện",
    "Đại học", "Khối thi đua", "Cụm thi đua", "Chính phủ", "Thủ tướng Chính phủ", "Chủ tịch", "Viễn thông",
    "Bưu điện", "Điện lực", "Tổ", "Khoa", "Đội", "Trạm", "Hiệp hội", "Hội", "Đoàn", "Chi nhánh", "Nhà máy",
    "Xí nghiệp", "Trung ương", "Đài Phát thanh - Truyền hình", "Hội Nông dân", "Hội Liên hiệp Phụ nữ",
    "Hội Cựu chiến binh", "Đoàn Thanh niên", "Chuyên môn", "Ủy ban Mặt trận Tổ quốc", "Mặt trận Tổ quốc",
    "Công đoàn cơ sở",
  ])
  /// Kinds that a proper name follows at once.
  private static let named: Set<String> = [
    "Trường Trung học phổ thông", "Trường Trung học cơ sở", "Trường Tiểu học", "Trường Mầm non", "Trường THPT",
    "Trường THCS", "Viễn thông", "Bưu điện", "Điện lực", "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy",
    "Bệnh viện Đa khoa", "Công ty Cổ phần", "Công ty TNHH",
  ]

  /// Sectors with capitals of their own; what stands behind is a place.
  private static let sectors = table([
    "Giao thông vận tải", "Giáo dục và Đào tạo", "Tài nguyên và Môi trường", "Nông nghiệp và Phát triển nông thôn",
    "Nông nghiệp và Môi trường", "Lao động - Thương binh và Xã hội", "Văn hóa, Thể thao và Du lịch",
    "Văn hóa và Thể thao", "Khoa học và Công nghệ", "Thông tin và Truyền thông", "Kế hoạch và Đầu tư", "Công Thương",
    "Xây dựng", "Tài chính", "Nội vụ", "Ngoại vụ", "Tư pháp", "Y tế", "Du lịch", "Dân tộc", "Dân tộc và Tôn giáo",
    "Quy hoạch - Kiến trúc", "Thi đua - Khen thưởng", "Bưu chính Viễn thông", "Dân vận", "Tuyên giáo",
    "Tuyên giáo và Dân vận", "Tổ chức", "Nội chính", "Quân sự", "Bộ đội Biên phòng", "Kinh doanh",
    "An toàn giao thông", "Xã hội", "Lao động", "Thương binh",
  ])

  private static let provinces = table([
    "An Giang", "Bà Rịa - Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Bến Tre", "Bình Dương",
    "Bình Định", "Bình Phước", "Bình Thuận", "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Đắk Nông",
    "Điện Biên", "Đồng Nai", "Đồng Tháp", "Gia Lai", "Hà Giang", "Hà Nam", "Hà Nội", "Hà Tĩnh", "Hải Dương",
    "Hải Phòng", "Hậu Giang", "Hòa Bình", "Hồ Chí Minh", "Huế", "Hưng Yên", "Khánh Hòa", "Kiên Giang", "Kon Tum",
    "Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Long An", "Nam Định", "Nghệ An", "Ninh Bình", "Ninh Thuận",
    "Phú Thọ", "Phú Yên", "Quảng Bình", "Quảng Nam", "Quảng Ngãi", "Quảng Ninh", "Quảng Trị", "Sóc Trăng", "Sơn La",
    "Tây Ninh", "Thái Bình", "Thái Nguyên", "Thanh Hóa", "Thừa Thiên Huế", "Tiền Giang", "Trà Vinh", "Tuyên Quang",
    "Vĩnh Long", "Vĩnh Phúc", "Yên Bái", "Việt Nam",
  ])
}
