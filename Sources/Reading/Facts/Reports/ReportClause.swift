import Vietnamese

/// The words by which somebody is told to send a report, a file or an opinion.
enum ReportClause {
  /// Verbs that begin a clause which is nothing but a report.
  private static let openings = PhraseTable([
    "báo cáo", "tổng hợp, báo cáo", "tổng hợp báo cáo", "tổng hợp và báo cáo", "tổng hợp, gửi",
    "tổng hợp gửi báo cáo", "gửi báo cáo", "gửi", "phản ánh", "phản ánh, báo cáo", "thông tin, báo cáo",
    "thông tin báo cáo", "nộp báo cáo", "thực hiện chế độ báo cáo", "thực hiện chế độ thông tin, báo cáo",
    "thực hiện chế độ thông tin báo cáo", "thực hiện nghiêm chế độ báo cáo", "thực hiện tốt chế độ báo cáo",
    "thực hiện nghiêm túc chế độ báo cáo", "thực hiện nghiêm túc chế độ thông tin, báo cáo", "chế độ báo cáo",
    "tổng hợp kết quả, báo cáo", "lập báo cáo", "xây dựng báo cáo", "tham mưu xây dựng báo cáo", "đánh giá, báo cáo",
    "báo cáo, đề xuất", "tổng hợp, đánh giá, báo cáo", "tổng hợp kết quả báo cáo",
    "tổng hợp kết quả thực hiện báo cáo", "tổng hợp kết quả thực hiện, báo cáo", "tổng hợp tình hình, báo cáo",
    "đánh giá kết quả, báo cáo", "tổng hợp kết quả gửi", "tổng hợp kết quả, gửi", "tổng hợp kết quả thực hiện gửi",
    "tổng hợp kết quả thực hiện, gửi", "tham mưu báo cáo", "tổng hợp, tham mưu báo cáo",
    "hoàn thành, báo cáo", "hoàn thành và báo cáo", "có báo cáo", "có văn bản báo cáo", "có báo cáo bằng văn bản",
  ])
  /// Counsel to somebody who then reports: "tổng hợp, tham mưu Giám đốc Sở báo cáo".
  private static let counsel = PhraseTable([
    "tham mưu", "tham mưu cho", "giúp", "tham mưu, giúp", "tổng hợp, tham mưu", "tổng hợp tham mưu",
  ])
  /// Verbs anywhere in a sentence that send something.
  static let verbs = PhraseTable([
    "báo cáo", "báo cáo, đề xuất", "tổng hợp, báo cáo", "tổng hợp báo cáo", "tổng hợp và báo cáo", "gửi báo cáo",
    "phản ánh", "thông tin báo cáo", "phản ánh, báo cáo", "thông tin, báo cáo", "nộp báo cáo", "lập báo cáo",
    "xây dựng báo cáo", "tham mưu xây dựng báo cáo", "xây dựng và gửi báo cáo", "gửi kết quả", "gửi danh sách",
    "gửi hồ sơ", "gửi kế hoạch", "gửi văn bản", "gửi về", "gửi ý kiến", "chế độ báo cáo", "chế độ thông tin, báo cáo",
    "chế độ thông tin báo cáo", "gửi số liệu", "gửi đề xuất", "gửi các", "nộp hồ sơ", "gửi sản phẩm", "gửi bài",
    "gửi đăng ký", "gửi bản đăng ký", "gửi",
  ])
  private static let manners = PhraseTable([
    "kịp thời", "thường xuyên", "định kỳ", "chủ động", "có trách nhiệm", "đồng thời", "phải", "và", "thực hiện",
    "6 tháng", "06 tháng", "9 tháng", "09 tháng", "một năm", "01 năm", "cả năm", "sáu tháng", "năm", "quý", "tháng",
    "hằng năm", "hàng năm", "hằng quý", "hàng quý", "hằng tháng", "hàng tháng", "hằng tuần", "hàng tuần", "đề nghị",
    "nghiêm túc",
  ])
  /// Before these "báo cáo" is a paper and not an act.
  private static let asNoun = PhraseTable([
    "các", "những", "tài liệu", "mẫu", "biểu", "số liệu", "đề cương", "hệ thống", "cung cấp", "một", "kết quả", "bản",
    "công tác", "theo", "tiếp nhận", "nội dung", "thẩm định", "nghe", "mục tiêu", "tại", "trong", "dự thảo",
    "hoàn thiện", "và", "biểu mẫu", "việc", "yêu cầu", "kiến nghị", "xử lý", "mời", "phục vụ", "qua", "đã", "duyệt",
    "thời hạn", "thời gian", "tại các", "của", "từ", "điện tử",
  ])

  /// The word where the report verb stands when the part begins with it, behind subject, adverbials and manner.
  static func begins(in part: Range<Int>, _ manuscript: Manuscript, _ subjects: SubjectReader) -> Int? {
    if let at = opens(part.lowerBound, part, manuscript, subjects) { return at }
    guard let at = subjects.subject(of: part, hasOwner: false)?.predicate ?? subjects.work(of: part) else { return nil }
    return opens(at, part, manuscript, subjects)
  }

  private static func opens(
    _ i: Int, _ part: Range<Int>, _ manuscript: Manuscript, _ subjects: SubjectReader
  ) -> Int? {
    var at = i
    while at < part.upperBound {
      if manuscript.match(openings, at: at, end: part.upperBound) != nil { return at }
      if let verb = manuscript.match(counsel, at: at, end: part.upperBound),
        let list = subjects.bodies.list(at: at + verb.count, end: part.upperBound)
      {
        return manuscript.stands(report, at: list.words.upperBound, end: part.upperBound) ? at : nil
      }
      if at > i, manuscript.words[at].mark == .openParen,
        let close = (at..<part.upperBound).first(where: { manuscript.words[$0].mark == .closeParen })
      {
        at = close + 1
        continue
      }
      guard let manner = manuscript.match(manners, at: at, end: part.upperBound) else { return nil }
      at += manner.count
      if at < part.upperBound, manuscript.words[at].mark == .comma { at += 1 }
    }
    return nil
  }

  /// The report verbs of a sentence: where each stands and where what is sent begins.
  static func acts(in range: Range<Int>, _ manuscript: Manuscript) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var i = range.lowerBound
    while i < range.upperBound {
      guard let verb = manuscript.match(verbs, at: i, end: range.upperBound), !isNoun(i, verb.count, range, manuscript)
      else {
        i += 1
        continue
      }
      if isFiling(i, range, manuscript) {
        i += verb.count
        continue
      }
      found.append(i..<i + verb.count)
      i += verb.count
    }
    return found
  }

  private static let filing: Phrase = "nộp hồ sơ"
  private static let archive: Phrase = "lưu trữ"

  /// "nộp hồ sơ, tài liệu vào lưu trữ lịch sử": papers put away, and nobody told of anything.
  private static func isFiling(_ i: Int, _ range: Range<Int>, _ manuscript: Manuscript) -> Bool {
    manuscript.stands(filing, at: i, end: range.upperBound)
      && manuscript.first(archive, in: i..<min(range.upperBound, i + 10)) != nil
  }

  private static func isNoun(_ i: Int, _ count: Int, _ range: Range<Int>, _ manuscript: Manuscript) -> Bool {
    if manuscript.stands(speaker, at: i, end: range.upperBound) { return true }
    guard i > range.lowerBound, count == 2,
      manuscript.stands(report, at: i, end: range.upperBound) || manuscript.stands(voice, at: i, end: range.upperBound)
    else { return false }
    if i - 3 >= range.lowerBound, manuscript.stands(inWriting, at: i - 3, end: i) { return false }
    if manuscript.words[i - 1].mark == .comma, manuscript.stands(petition, at: i - 3, end: i) { return true }
    for back in 1...2 where i - back >= range.lowerBound {
      if manuscript.match(asNoun, at: i - back, end: i)?.count == back {
        // "và báo cáo" is an act when a verb stands before it and somebody or something follows.
        return !manuscript.stands(and, at: i - 1, end: i)
      }
    }
    return false
  }

  private static let inWriting: Phrase = "có văn bản"
  private static let report: Phrase = "báo cáo"
  private static let voice: Phrase = "phản ánh"
  private static let petition: Phrase = "kiến nghị"
  private static let speaker: Phrase = "báo cáo viên"
  private static let and: Phrase = "và"
}
