/// Abbreviations that everybody in an office writes. Those of one agency are recognised by the initials of its units.
enum Abbreviations {
  /// The words with the common abbreviations written out.
  static func expanded(_ words: [NameWord]) -> [NameWord] {
    var all: [NameWord] = []
    for (index, word) in words.enumerated() {
      // «P. KHTH», «P.TC»: one letter and a point.
      let next = index + 1 < words.count ? words[index + 1].markBefore : .none
      if word.letters == [UInt8(ascii: "p")], next == .period {
        all += placed(division, word)
      } else if word.isUpper, let long = table[word.letters] {
        all += placed(long, word)
      } else {
        all.append(word)
      }
    }
    return all
  }

  private static func placed(_ long: [NameWord], _ word: NameWord) -> [NameWord] {
    long.enumerated().map { index, one in
      var one = one
      one.markBefore = index == 0 ? word.markBefore : .none
      one.range = word.range
      return one
    }
  }

  private static let division = NameWord.all(in: "phòng")
  private static let table: [[UInt8]: [NameWord]] = Dictionary(
    uniqueKeysWithValues: [
      ("ubnd", "ủy ban nhân dân"), ("hdnd", "hội đồng nhân dân"), ("mttq", "mặt trận tổ quốc"),
      ("tdkt", "thi đua khen thưởng"), ("cdcs", "công đoàn cơ sở"), ("bch", "ban chấp hành"),
      ("btv", "ban thường vụ"), ("bgd", "ban giám đốc"), ("bgh", "ban giám hiệu"), ("vp", "văn phòng"),
      ("tncs", "thanh niên cộng sản"), ("hcm", "hồ chí minh"), ("dtn", "đoàn thanh niên"),
      ("ldld", "liên đoàn lao động"), ("cbccvc", "cán bộ công chức viên chức"), ("cbcc", "cán bộ công chức"),
      ("ccvc", "công chức viên chức"), ("nld", "người lao động"),
      ("cbccvcld", "cán bộ công chức viên chức người lao động"),
      ("cbvc", "cán bộ viên chức"), ("cbcnv", "cán bộ công nhân viên"), ("cnvcld", "công nhân viên chức lao động"),
      ("gvcn", "giáo viên chủ nhiệm"),
    ].map { (Array($0.0.utf8), NameWord.all(in: $0.1)) })
}
